import type { Problem } from '../claim/claim';
import { AWAITED } from '../claim/problems';
import { days } from '../law/counting';
import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { cardBasis } from './card-facts';
import { cardIssuerText as issuer } from './card-issuer.text';
import { cardNetworksText as text } from './card-networks.text';
import {
  type CaseEvent,
  type ClosingRule,
  fact,
  type Note,
  type Only,
  type OpeningRule,
  type PackQuestion,
} from './schema';

/**
 * The card networks' own rules, per problem. The shopper never writes to a network: packs of issuers carry these.
 * Their days are rules between banks, so they bound the latest reading only; what an issuer asks for is the safe one.
 */

const VISA_PAGE = 'https://usa.visa.com/';
const QUAVO = 'Visa dispute guides of issuers (quavo, midigator, justt)';
const QUACK = 'https://quavo-inc.atlassian.net/';

export const networkBasis = {
  visaFaulty: fact(
    'card-networks/visa-13-3',
    text.visaFaulty,
    'Visa dispute guide, 13.3',
    VISA_PAGE,
    'verified',
  ),
  visaCounterfeit: fact(
    'card-networks/visa-13-4',
    text.visaCounterfeit,
    'Visa dispute guide, 13.4; midigator.com',
    VISA_PAGE,
    'verified-secondary',
  ),
  visaMisled: fact('card-networks/visa-13-5', text.visaMisled, `${QUAVO}, 13.5`, null, 'verified-secondary'),
  visaCredit: fact('card-networks/visa-13-6', text.visaCredit, `${QUAVO}, 13.6`, QUACK, 'verified-secondary'),
  visaWithdrawal: fact(
    'card-networks/visa-13-7',
    text.visaWithdrawal,
    `${QUAVO}, 13.7`,
    QUACK,
    'verified-secondary',
  ),
  visaSubscription: fact('card-networks/visa-13-2', text.visaSubscription, 'Visa, 13.2', null, 'recalled'),
  visaDuplicate: fact('card-networks/visa-12-6', text.visaDuplicate, 'Visa, 12.6', null, 'recalled'),
  visaNotMine: fact('card-networks/visa-10-4', text.visaNotMine, 'Visa, 10.4', null, 'verified-secondary'),
  mastercard: fact(
    'card-networks/mastercard-4853',
    text.mastercardFamily,
    'Mastercard chargeback guide, 4853',
    null,
    'verified',
  ),
  mastercardError: {
    ...fact(
      'card-networks/mastercard-4834',
      text.mastercardError,
      'Mastercard, 4834; docs.adyen.com/issuing/disputes',
      'https://docs.adyen.com/issuing/disputes',
      'verified-secondary',
    ),
    conflict: text.mastercardErrorConflict,
  },
  mastercardNotMine: fact(
    'card-networks/mastercard-4837',
    text.mastercardNotMine,
    'Mastercard, 4837',
    null,
    'verified-secondary',
  ),
  amex: {
    ...fact('card-networks/amex', text.amex, 'docs.chargeflow.io', null, 'verified-secondary'),
    conflict: text.amexConflict,
  },
  narrower: fact(
    'card-networks/narrower',
    text.narrower,
    'docs.adyen.com/issuing/disputes',
    'https://docs.adyen.com/issuing/disputes',
    'verified',
  ),
  shopVisa: fact('card-networks/shop-visa', text.shopVisa, 'Visa dispute guide', VISA_PAGE, 'verified'),
  shopMastercard: fact(
    'card-networks/shop-mastercard',
    text.shopMastercard,
    'Mastercard chargeback guide',
    null,
    'verified',
  ),
  shopAmex: fact('card-networks/shop-amex', text.shopAmex, 'docs.chargeflow.io', null, 'verified-secondary'),
  shopCb: fact(
    'card-networks/shop-cb',
    text.shopCb,
    'support.lyra.com 19077511819410',
    'https://support.lyra.com/',
    'verified',
  ),
  swissDebit: fact(
    'card-networks/swiss-debit',
    text.swissDebit,
    'ukb.ch/privatkunden/karten-reisen/beanstandung/',
    'https://www.ukb.ch/privatkunden/karten-reisen/beanstandung/',
    'verified',
  ),
  viseca: fact('card-networks/viseca', text.viseca, 'viseca.ch', 'https://www.viseca.ch/', 'verified'),
  boursobank: fact(
    'card-networks/boursobank',
    text.boursobank,
    'BoursoBank, terms of 16-04-2026',
    null,
    'verified',
  ),
  frenchState: fact(
    'card-networks/french-state',
    text.frenchState,
    'signal.conso.gouv.fr (public code, 24-06-2026)',
    'https://www.economie.gouv.fr/particuliers/procedure-chargeback',
    'verified',
  ),
  plainReason: fact('card-networks/plain-reason', text.plainReason, 'Recours', null, 'ours', null),
  offerReturn: fact(
    'card-networks/offer-return',
    text.offerReturn,
    'Visa dispute guide, 13.3',
    VISA_PAGE,
    'verified',
  ),
} as const;

export const FAULTY: readonly Problem[] = ['damaged', 'not-as-described', 'wrong-item', 'part-missing'];

const WHY = {
  order: issuer.closes120PaymentWhy,
  expected: issuer.closes120Why,
  delivery: text.from120DeliveryWhy,
  noticed: text.from120NoticedWhy,
  'refund-promised': text.from120CreditWhy,
  cancellation: text.from120CancelWhy,
} as const satisfies Partial<Record<CaseEvent, Sentence>>;
type Start = keyof typeof WHY;

interface NetworkRow {
  readonly problems: readonly Problem[];
  /** The latest of these is the last start a network may count its 120 days from. */
  readonly from: readonly Start[];
  readonly visa: readonly Basis[];
  readonly mastercard: readonly Basis[];
}

/** A delivery whose day is not known came, at the latest, about when it was expected. */
const RECEIPT: readonly Start[] = ['order', 'delivery', 'expected'];

const ROWS: readonly NetworkRow[] = [
  { problems: AWAITED, from: ['expected'], visa: [cardBasis.visa], mastercard: [cardBasis.mastercard] },
  {
    problems: FAULTY,
    from: RECEIPT,
    visa: [networkBasis.visaFaulty, networkBasis.visaMisled],
    mastercard: [networkBasis.mastercard],
  },
  {
    problems: ['counterfeit'],
    from: [...RECEIPT, 'noticed'],
    visa: [networkBasis.visaCounterfeit],
    mastercard: [networkBasis.mastercard],
  },
  {
    problems: ['refund-not-paid'],
    from: ['order', 'refund-promised'],
    visa: [networkBasis.visaCredit],
    mastercard: [networkBasis.mastercard],
  },
  {
    problems: ['withdrawal'],
    from: [...RECEIPT, 'cancellation'],
    visa: [networkBasis.visaWithdrawal],
    mastercard: [networkBasis.mastercard],
  },
  {
    problems: ['subscription-not-ended'],
    from: ['order', 'cancellation'],
    visa: [networkBasis.visaSubscription, cardBasis.general],
    mastercard: [networkBasis.mastercard],
  },
  {
    problems: ['charged-wrongly'],
    from: ['order'],
    visa: [networkBasis.visaDuplicate, cardBasis.general],
    mastercard: [networkBasis.mastercardError],
  },
  {
    problems: ['not-authorised'],
    from: ['order'],
    visa: [networkBasis.visaNotMine, cardBasis.general],
    mastercard: [networkBasis.mastercardNotMine, cardBasis.general],
  },
];

/** Each network's cards, and those of the others or of an unknown one, for which every reading counts. */
const NETWORKS: readonly (readonly [Only, (row: NetworkRow) => readonly Basis[]])[] = [
  [{ networks: ['visa'] }, (row) => row.visa],
  [{ networks: ['mastercard'] }, (row) => row.mastercard],
  [{ networks: ['amex'] }, () => [networkBasis.amex]],
  [{ networks: ['cb'] }, () => [cardBasis.cb]],
  [
    { exceptNetworks: ['visa', 'mastercard', 'amex', 'cb'] },
    (row) => [...new Set([...row.visa, ...row.mastercard, cardBasis.general])],
  ],
];

/** The network's last days, per network and problem: 120 days from the last start its rules know. */
export const NETWORK_CLOSES: readonly ClosingRule[] = NETWORKS.flatMap(([network, basisOf]) =>
  ROWS.flatMap((row) =>
    row.from.map((from): ClosingRule => {
      const basis = basisOf(row);
      return {
        reading: 'latest',
        only: { ...network, problems: row.problems },
        time: { from, add: days(120), calendar: 'EXACT', why: WHY[from], basis },
      };
    }),
  ),
);

const RETURNED: readonly Problem[] = [...FAULTY, 'counterfeit', 'withdrawal'];
const returnBasis = [networkBasis.visaFaulty, networkBasis.mastercard];

/** How a dispute about anything but lateness opens: 15 days after a return or a dated credit note, else at once. */
export const NETWORK_OPENS: readonly OpeningRule[] = [
  {
    kind: 'on',
    only: { problems: RETURNED, known: ['return'] },
    time: {
      from: 'return',
      add: days(15),
      calendar: 'EXACT',
      why: text.after15ReturnWhy,
      basis: returnBasis,
    },
    reason: text.opensReturned,
    basis: returnBasis,
  },
  {
    kind: 'on',
    only: { problems: ['refund-not-paid'], known: ['refund-promised'] },
    time: {
      from: 'refund-promised',
      add: days(15),
      calendar: 'EXACT',
      why: text.after15CreditWhy,
      basis: [networkBasis.visaCredit],
    },
    reason: text.opensCredit,
    basis: [networkBasis.visaCredit],
  },
  ...(
    [
      { problems: RETURNED, unknown: ['return'] },
      { problems: ['refund-not-paid'], unknown: ['refund-promised'] },
      { problems: ['charged-wrongly', 'not-authorised', 'subscription-not-ended'] },
    ] as const satisfies readonly Only[]
  ).map((only): OpeningRule => ({ kind: 'at-once', only, reason: issuer.opensNow, basis: [cardBasis.who] })),
];

/** What the networks want to see or do, for the notes and steps of every issuer. */
export const NETWORK_NOTES: readonly Note[] = [
  {
    says: text.visaCounterfeit,
    only: { problems: ['counterfeit'], exceptNetworks: ['mastercard', 'amex'] },
    basis: [networkBasis.visaCounterfeit],
  },
  {
    says: text.visaMisled,
    only: { problems: ['not-as-described'], exceptNetworks: ['mastercard', 'amex'] },
    basis: [networkBasis.visaMisled],
  },
  {
    says: text.visaWithdrawal,
    only: { problems: ['withdrawal'], exceptNetworks: ['mastercard', 'amex'] },
    basis: [networkBasis.visaWithdrawal],
  },
  {
    says: text.visaSubscription,
    only: { problems: ['subscription-not-ended'], networks: ['visa'] },
    basis: [networkBasis.visaSubscription],
  },
  { says: text.visaDuplicate, only: { problems: ['charged-wrongly'] }, basis: [networkBasis.visaDuplicate] },
  {
    says: text.visaNotMine,
    only: { problems: ['not-authorised'], networks: ['visa'] },
    basis: [networkBasis.visaNotMine],
  },
  {
    says: text.mastercardNotMine,
    only: { problems: ['not-authorised'], networks: ['mastercard'] },
    basis: [networkBasis.mastercardNotMine],
  },
  {
    says: text.narrower,
    only: { networks: ['mastercard'], problems: [...AWAITED, ...FAULTY] },
    basis: [networkBasis.narrower],
  },
  { says: text.shopVisa, only: { networks: ['visa'], stages: ['waiting'] }, basis: [networkBasis.shopVisa] },
  {
    says: text.shopMastercard,
    only: { networks: ['mastercard'], stages: ['waiting'] },
    basis: [networkBasis.shopMastercard],
  },
  { says: text.shopAmex, only: { networks: ['amex'], stages: ['waiting'] }, basis: [networkBasis.shopAmex] },
  { says: text.shopCb, only: { networks: ['cb'], stages: ['waiting'] }, basis: [networkBasis.shopCb] },
  { says: text.amex, only: { networks: ['amex'] }, basis: [networkBasis.amex] },
];

/** Steps that the networks' rules ask for. */
export const NETWORK_STEPS: readonly Note[] = [
  {
    says: text.offerReturn,
    only: { problems: [...FAULTY, 'counterfeit'], unknown: ['return'] },
    basis: [networkBasis.offerReturn],
  },
  { says: text.plainReason, basis: [networkBasis.plainReason] },
];

/** Credit and debit cards go by different rules in some countries. Kept under `card-kind`. */
export const cardKindQuestion: PackQuestion = {
  id: 'card-kind',
  ask: text.cardKind,
  help: text.cardKindHelp,
  answer: {
    kind: 'choice',
    options: [
      { value: 'credit', label: text.credit },
      { value: 'debit', label: text.debit },
    ],
  },
  needed: false,
  skip: text.cardKindSkip,
  only: { countries: ['CH', 'GB', 'US'], methods: ['card'] },
};
