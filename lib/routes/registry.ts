import { EU_COUNTRIES } from '../law/applicable';
import { CENTRE_COUNTRIES, SELLER_OVERSEAS, sellerInAnotherOf } from './abroad';
import type { Only, RoutePack } from './schema';

/** One line of the index: enough to tell whether a claim may need the pack, and how to get it. */
export interface RouteEntry {
  /** The pack's id, which is its file's name. */
  readonly id: string;
  /**
   * When the pack may be wanted: any of these, with the words of the pack's own `applies`. Never narrower than
   * `applies` (a test compares them); wider costs only a load. Absent: for every claim.
   */
  readonly when?: readonly Only[];
  readonly load: () => Promise<RoutePack>;
}

/**
 * Every route pack, one line each, in the order of the ladder: the seller, who handled the payment, who issued the
 * card, the law. The order decides only between routes that close on the same day. A page loads only the packs that
 * its claim may need (`loadPacks`).
 */
export const ROUTES: readonly RouteEntry[] = [
  { id: 'merchant', load: async () => (await import('./merchant')).merchant },
  // Who handled the payment, and marketplaces.
  {
    id: 'klikandpay',
    when: [{ intermediaries: ['klikandpay'] }],
    load: async () => (await import('./klikandpay')).klikandpay,
  },
  {
    id: 'paypal',
    when: [{ methods: ['paypal'] }, { intermediaries: ['paypal'] }],
    load: async () => (await import('./paypal')).paypal,
  },
  {
    id: 'paypal-claim',
    when: [{ methods: ['paypal'] }, { intermediaries: ['paypal'] }],
    load: async () => (await import('./paypal-claim')).paypalClaim,
  },
  {
    id: 'klarna',
    when: [{ methods: ['klarna'] }, { intermediaries: ['klarna'] }],
    load: async () => (await import('./klarna')).klarna,
  },
  {
    id: 'alma',
    when: [{ intermediaries: ['alma'] }],
    load: async () => (await import('./alma')).alma,
  },
  {
    id: 'oney',
    when: [{ intermediaries: ['oney'] }],
    load: async () => (await import('./oney')).oney,
  },
  {
    id: 'scalapay',
    when: [{ intermediaries: ['scalapay'] }],
    load: async () => (await import('./scalapay')).scalapay,
  },
  {
    id: 'affirm',
    when: [{ intermediaries: ['affirm'] }],
    load: async () => (await import('./affirm')).affirm,
  },
  {
    id: 'afterpay-clearpay',
    when: [{ intermediaries: ['clearpay'] }],
    load: async () => (await import('./afterpay-clearpay')).afterpayClearpay,
  },
  {
    id: 'amazon-pay',
    when: [{ intermediaries: ['amazon-pay'] }],
    load: async () => (await import('./amazon-pay')).amazonPay,
  },
  {
    id: 'twint',
    when: [{ methods: ['twint'] }, { intermediaries: ['twint'] }],
    load: async () => (await import('./twint')).twint,
  },
  {
    id: 'cdiscount',
    when: [{ shops: ['cdiscount'] }],
    load: async () => (await import('./cdiscount')).cdiscount,
  },
  {
    id: 'cdiscount-marketplace',
    when: [{ shops: ['cdiscount'] }],
    load: async () => (await import('./cdiscount-marketplace')).cdiscountMarketplace,
  },
  {
    id: 'cstream',
    when: [{ shops: ['cdiscount'] }, { intermediaries: ['cstream'] }],
    load: async () => (await import('./cstream')).cstream,
  },
  {
    id: 'amazon-a-to-z',
    when: [{ shops: ['amazon'] }],
    load: async () => (await import('./amazon-a-to-z')).amazonAToZ,
  },
  {
    id: 'amazon',
    when: [{ shops: ['amazon'] }],
    load: async () => (await import('./amazon')).amazon,
  },
  {
    id: 'ebay',
    when: [{ shops: ['ebay'] }],
    load: async () => (await import('./ebay')).ebay,
  },
  {
    id: 'aliexpress',
    when: [{ shops: ['aliexpress'] }],
    load: async () => (await import('./aliexpress')).aliexpress,
  },
  {
    id: 'temu',
    when: [{ shops: ['temu'] }],
    load: async () => (await import('./temu')).temu,
  },
  {
    id: 'shein',
    when: [{ shops: ['shein'] }],
    load: async () => (await import('./shein')).shein,
  },
  {
    id: 'etsy',
    when: [{ shops: ['etsy'] }],
    load: async () => (await import('./etsy')).etsy,
  },
  {
    id: 'vinted',
    when: [{ shops: ['vinted'] }],
    load: async () => (await import('./vinted')).vinted,
  },
  {
    id: 'leboncoin',
    when: [{ shops: ['leboncoin'] }],
    load: async () => (await import('./leboncoin')).leboncoin,
  },
  {
    id: 'rakuten',
    when: [{ shops: ['rakuten'] }],
    load: async () => (await import('./rakuten')).rakuten,
  },
  {
    id: 'fnac-darty',
    when: [{ shops: ['fnac', 'darty'] }],
    load: async () => (await import('./fnac-darty')).fnacDarty,
  },
  {
    id: 'back-market',
    when: [{ shops: ['back-market'] }],
    load: async () => (await import('./back-market')).backMarket,
  },
  {
    id: 'zalando',
    when: [{ shops: ['zalando'] }],
    load: async () => (await import('./zalando')).zalando,
  },
  {
    id: 'manomano',
    when: [{ shops: ['manomano'] }],
    load: async () => (await import('./manomano')).manomano,
  },
  {
    id: 'veepee',
    when: [{ shops: ['veepee'] }],
    load: async () => (await import('./veepee')).veepee,
  },
  {
    id: 'spartoo',
    when: [{ shops: ['spartoo'] }],
    load: async () => (await import('./spartoo')).spartoo,
  },
  {
    id: 'route-insurance',
    when: [{ countries: ['US'] }, { answers: { 'parcel-insurance': ['route'] } }],
    load: async () => (await import('./route-insurance')).routeInsurance,
  },
  // Who issued the card or holds the account.
  {
    id: 'cembra',
    when: [{ issuers: ['cembra'] }],
    load: async () => (await import('./cembra')).cembra,
  },
  {
    id: 'cetelem',
    when: [{ issuers: ['cetelem'] }, { intermediaries: ['cetelem'] }],
    load: async () => (await import('./cetelem')).cetelem,
  },
  {
    id: 'sogexia',
    when: [{ issuers: ['sogexia'] }, { intermediaries: ['sogexia'] }],
    load: async () => (await import('./sogexia')).sogexia,
  },
  {
    id: 'cetelem-consumer-service',
    when: [{ issuers: ['cetelem'] }, { intermediaries: ['cetelem'] }],
    load: async () => (await import('./cetelem-consumer-service')).cetelemConsumerService,
  },
  {
    id: 'paypal-complaint',
    when: [{ methods: ['paypal'] }, { intermediaries: ['paypal'] }],
    load: async () => (await import('./paypal-complaint')).paypalComplaint,
  },
  {
    id: 'sogexia-complaint',
    when: [{ issuers: ['sogexia'] }, { intermediaries: ['sogexia'] }],
    load: async () => (await import('./sogexia-complaint')).sogexiaComplaint,
  },
  {
    id: 'card-issuer',
    when: [{ methods: ['card', 'other'] }, { answers: { 'funded-by': ['card'] } }, { paymentUnknown: true }],
    load: async () => (await import('./card-issuer')).cardIssuer,
  },
  {
    id: 'uk-section-75',
    when: [{ countries: ['GB'], methods: ['card'] }],
    load: async () => (await import('./uk-section-75')).ukSection75,
  },
  {
    id: 'uk-direct-debit',
    when: [{ countries: ['GB'], methods: ['direct-debit'] }],
    load: async () => (await import('./uk-direct-debit')).ukDirectDebit,
  },
  {
    id: 'us-fair-credit-billing',
    when: [{ countries: ['US'], methods: ['card'] }],
    load: async () => (await import('./us-fair-credit-billing')).usFairCreditBilling,
  },
  {
    id: 'us-electronic-transfer',
    when: [{ countries: ['US'], methods: ['card', 'direct-debit', 'bank-transfer'] }],
    load: async () => (await import('./us-electronic-transfer')).usElectronicTransfer,
  },
  {
    id: 'sepa-direct-debit',
    when: [{ methods: ['direct-debit'] }],
    load: async () => (await import('./sepa-direct-debit')).sepaDirectDebit,
  },
  {
    id: 'lsv',
    when: [{ methods: ['direct-debit'] }],
    load: async () => (await import('./lsv')).lsv,
  },
  {
    id: 'postfinance',
    when: [{ methods: ['direct-debit', 'other'] }, { networks: ['postfinance'] }],
    load: async () => (await import('./postfinance')).postfinance,
  },
  {
    id: 'bank-transfer',
    when: [{ methods: ['bank-transfer'] }],
    load: async () => (await import('./bank-transfer')).bankTransfer,
  },
  // Who brought the parcel.
  {
    id: 'carrier',
    when: [{ countries: ['FR'], kinds: ['goods', 'unknown'] }],
    load: async () => (await import('./carrier')).carrier,
  },
  // The law, mediators and public bodies.
  { id: 'formal-notice', load: async () => (await import('./formal-notice')).formalNotice },
  { id: 'mediator', load: async () => (await import('./mediator')).mediator },
  {
    id: 'ch-banking-ombudsman',
    when: [{ issuers: ['cembra'] }, { countries: ['CH'] }],
    load: async () => (await import('./ch-banking-ombudsman')).chBankingOmbudsman,
  },
  {
    id: 'cetelem-mediator',
    when: [{ issuers: ['cetelem'] }, { intermediaries: ['cetelem'] }],
    load: async () => (await import('./cetelem-mediator')).cetelemMediator,
  },
  {
    id: 'cssf',
    when: [{ issuers: ['sogexia'] }, { intermediaries: ['sogexia', 'paypal'] }, { methods: ['paypal'] }],
    load: async () => (await import('./cssf')).cssf,
  },
  {
    id: 'fevad',
    when: [{ countries: ['FR'] }],
    load: async () => (await import('./fevad')).fevad,
  },
  {
    id: 'be-mediation',
    when: [{ countries: ['BE'] }],
    load: async () => (await import('./be-mediation')).beMediation,
  },
  {
    id: 'lu-mediation',
    when: [{ countries: ['LU'] }],
    load: async () => (await import('./lu-mediation')).luMediation,
  },
  {
    id: 'signalconso',
    when: [{ countries: ['FR'] }],
    load: async () => (await import('./signalconso')).signalConso,
  },
  {
    id: 'acpr',
    when: [
      { countries: ['FR'], methods: ['card', 'direct-debit'] },
      { countries: ['FR'], issuers: ['cetelem'] },
    ],
    load: async () => (await import('./acpr')).acpr,
  },
  {
    id: 'ecc-net',
    when: sellerInAnotherOf(CENTRE_COUNTRIES),
    load: async () => (await import('./ecc-net')).eccNet,
  },
  {
    id: 'adr-directory',
    when: sellerInAnotherOf(EU_COUNTRIES),
    load: async () => (await import('./adr-directory')).adrDirectory,
  },
  {
    id: 'econsumer',
    when: SELLER_OVERSEAS,
    load: async () => (await import('./econsumer')).econsumer,
  },
  {
    id: 'ch-ecommerce-ombudsman',
    when: [{ countries: ['CH'] }],
    load: async () => (await import('./ch-ecommerce-ombudsman')).chEcommerceOmbudsman,
  },
  {
    id: 'ch-conciliation',
    when: [{ countries: ['CH'] }],
    load: async () => (await import('./ch-conciliation')).chConciliation,
  },
  {
    id: 'de-universal-conciliation',
    when: [{ countries: ['DE'], sellerCountries: ['DE'] }],
    load: async () => (await import('./de-universal-conciliation')).deUniversalConciliation,
  },
  {
    id: 'at-internet-ombudsman',
    when: [{ countries: ['AT'], sellerCountries: ['AT'] }],
    load: async () => (await import('./at-internet-ombudsman')).atInternetOmbudsman,
  },
  {
    id: 'uk-small-claims',
    when: [{ countries: ['GB'] }],
    load: async () => (await import('./uk-small-claims')).ukSmallClaims,
  },
  {
    id: 'uk-financial-ombudsman',
    when: [{ countries: ['GB'], methods: ['card', 'direct-debit'] }],
    load: async () => (await import('./uk-financial-ombudsman')).ukFinancialOmbudsman,
  },
  {
    id: 'ie-small-claims',
    when: [{ countries: ['IE'] }],
    load: async () => (await import('./ie-small-claims')).ieSmallClaims,
  },
  {
    id: 'es-consumer-arbitration',
    when: [{ countries: ['ES'] }],
    load: async () => (await import('./es-consumer-arbitration')).esConsumerArbitration,
  },
  {
    id: 'it-netcomm',
    when: [{ countries: ['IT'] }],
    load: async () => (await import('./it-netcomm')).itNetcomm,
  },
  {
    id: 'nl-dispute-committee',
    when: [{ countries: ['NL'] }],
    load: async () => (await import('./nl-dispute-committee')).nlDisputeCommittee,
  },
  {
    id: 'pt-complaints-book',
    when: [{ countries: ['PT'] }, { sellerCountries: ['PT'] }],
    load: async () => (await import('./pt-complaints-book')).ptComplaintsBook,
  },
  {
    id: 'pt-consumer-arbitration',
    when: [{ countries: ['PT'] }],
    load: async () => (await import('./pt-consumer-arbitration')).ptConsumerArbitration,
  },
  // The courts, and what must come before them.
  {
    id: 'fr-conciliation',
    when: [{ countries: ['FR'] }],
    load: async () => (await import('./fr-conciliation')).frConciliation,
  },
  {
    id: 'fr-small-claims',
    when: [{ countries: ['FR'] }],
    load: async () => (await import('./fr-small-claims')).frSmallClaims,
  },
  {
    id: 'fr-payment-order',
    when: [{ countries: ['FR'] }],
    load: async () => (await import('./fr-payment-order')).frPaymentOrder,
  },
  {
    id: 'eu-small-claims',
    when: sellerInAnotherOf(EU_COUNTRIES),
    load: async () => (await import('./eu-small-claims')).euSmallClaims,
  },
];

/** Every pack there is, for the rules page and for tests. */
export const allRoutes = (): Promise<RoutePack[]> => Promise.all(ROUTES.map((entry) => entry.load()));
