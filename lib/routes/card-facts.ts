import { AWAITED } from '../claim/problems';
import { days } from '../law/counting';
import { cardIssuerText as text } from './card-issuer.text';
import { BANK_DISPUTE_ENDS } from './marketplace-protection';
import { type CollisionFact, fact, type Only, type OpeningRule, type TimeRule } from './schema';

const VISA = 'Visa dispute guide, condition 13.1';
const MASTERCARD = 'Mastercard chargeback guide, reason 4853';
const ECC = 'https://www.europe-consommateurs.eu/paiements-vie-quotidienne/procedure-de-chargeback.html';

/** Facts of every card dispute; Cembra's pack shares them. */
export const cardBasis = {
  who: fact('card-issuer/who', text.who, 'europe-consommateurs.eu', ECC, 'verified'),
  cost: fact(
    'card-issuer/cost',
    text.costRule,
    'lafinancepourtous.com',
    'https://www.lafinancepourtous.com/',
    'verified',
  ),
  visa: fact('card-issuer/visa', text.visaRule, VISA, 'https://usa.visa.com/', 'verified'),
  mastercard: fact('card-issuer/mastercard', text.mastercardRule, MASTERCARD, null, 'verified'),
  cb: fact('card-issuer/cb', text.cbRule, 'europe-consommateurs.eu', ECC, 'recalled'),
  swiss: fact(
    'card-issuer/swiss-30',
    text.closesSwissRule,
    'bankingombudsman.ch',
    'https://bankingombudsman.ch/',
    'verified',
  ),
  safe: fact('card-issuer/safe-30', text.closesSafeRule, 'Recours', null, 'ours', null),
  general: fact(
    'card-issuer/general-120',
    text.closes120Rule,
    'Visa 13.x, Mastercard 4853',
    null,
    'verified-secondary',
  ),
  unauthorised: fact(
    'card-issuer/unauthorised',
    text.unauthorisedRule,
    'C. mon. fin. art. L133-24',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026',
    'verified-secondary',
  ),
  answerSwiss: fact(
    'card-issuer/answer-swiss',
    text.answerSwissRule,
    'ukb.ch/privatkunden/karten-reisen/beanstandung/',
    'https://www.ukb.ch/privatkunden/karten-reisen/beanstandung/',
    'verified',
  ),
  answer: fact(
    'card-issuer/answer',
    text.answerRule,
    'acpr.banque-france.fr',
    'https://acpr.banque-france.fr/',
    'verified',
  ),
  channel: fact('card-issuer/channel', text.channelRule, 'europe-consommateurs.eu', ECC, 'verified'),
  evidence: fact('card-issuer/evidence', text.evidenceRule, 'europe-consommateurs.eu', ECC, 'verified'),
  network: fact('card-issuer/network', text.noteNetwork, 'europe-consommateurs.eu', ECC, 'verified'),
  bill: fact(
    'card-issuer/bill',
    text.noteBill,
    'cembra.ch',
    'https://www.cembra.ch/fr/espace-clients/cartes/cembra-mastercard',
    'verified',
  ),
  decides: fact(
    'card-issuer/decides',
    text.noteNoPromise,
    'lafinancepourtous.com',
    'https://www.lafinancepourtous.com/',
    'verified',
  ),
  paypal: fact('card-issuer/paypal', text.collisionPayPal, 'PayPal', null, 'recalled'),
  paypalClaim: fact('card-issuer/paypal-claim', text.collisionPayPalClaim, 'PayPal', null, 'recalled'),
  amazon: fact(
    'card-issuer/amazon',
    text.collisionAmazon,
    'Amazon help 201889410',
    'https://www.amazon.ca/gp/help/customer/display.html?nodeId=201889410',
    'verified',
  ),
  scalapay: fact(
    'card-issuer/scalapay',
    text.collisionScalapay,
    'help.scalapay.com',
    'https://help.scalapay.com/en/articles/686702',
    'verified',
  ),
  next: fact(
    'card-issuer/next',
    text.nextBank,
    'acpr.banque-france.fr',
    'https://acpr.banque-france.fr/',
    'verified',
  ),
  askIssuer: fact('card-issuer/ask', text.stepAskIssuer, 'Recours', null, 'ours', null),
} as const;

export const late: Only = { problems: AWAITED };
export const unauthorised: Only = { problems: ['not-authorised'] };
export const abroad: Only = { exceptCountries: ['CH'] };
export const swiss: Only = { countries: ['CH'] };

export const opensAfterPromise: OpeningRule = {
  kind: 'after',
  only: { ...late, known: ['expected'] },
  time: {
    from: 'expected',
    add: days(0),
    calendar: 'EXACT',
    why: text.opensLateWhy,
    basis: [cardBasis.visa, cardBasis.mastercard],
  },
  reason: text.opensLate,
  basis: [cardBasis.visa, cardBasis.mastercard],
};
export const opensAfter30: OpeningRule = {
  kind: 'on',
  only: { ...late, unknown: ['expected'] },
  time: {
    from: 'order',
    add: days(30),
    calendar: 'EXACT',
    why: text.opens30Why,
    basis: [cardBasis.mastercard],
  },
  reason: text.opensWaited,
  basis: [cardBasis.mastercard],
};

/** The day no network's reading passes. */
export const NETWORK_CAP: TimeRule = {
  from: 'order',
  add: days(540),
  calendar: 'EXACT',
  why: text.capWhy,
  basis: [cardBasis.visa],
};
export const SWISS_30: TimeRule = {
  from: 'bill',
  add: days(30),
  calendar: 'UNSTATED',
  why: text.closesSwissWhy,
  basis: [cardBasis.swiss],
};
export const SAFE_30: TimeRule = {
  from: 'bill-or-expected',
  add: days(30),
  calendar: 'UNSTATED',
  why: text.closesSafeWhy,
  basis: [cardBasis.safe],
};
/** A wrong or foreign charge has nothing to do with a delivery. */
export const SAFE_30_BILL: TimeRule = {
  from: 'bill',
  add: days(30),
  calendar: 'UNSTATED',
  why: text.closesSafeBillWhy,
  basis: [cardBasis.safe],
};

/** Issuers with packs of their own; the general pack leaves their cards to them. */
export const OTHER_ISSUERS: Only = {
  exceptIssuers: ['cembra', 'cetelem', 'sogexia'],
  exceptIntermediaries: ['cetelem', 'sogexia'],
  exceptNetworks: ['postfinance'],
};

/** Paid from a PayPal account, or by a card that PayPal took. */
const THROUGH_PAYPAL: readonly Only[] = [
  { methods: ['paypal'] },
  { methods: ['card', 'other'], intermediaries: ['paypal'] },
];

/** What a dispute with a card issuer ends elsewhere. Every issuer's pack carries these in its `collisions`. */
export const ISSUER_COLLISIONS: readonly CollisionFact[] = [
  ...BANK_DISPUTE_ENDS,
  ...THROUGH_PAYPAL.flatMap((only): CollisionFact[] => [
    { ends: 'paypal', only, warning: text.collisionPayPal, basis: cardBasis.paypal },
    { ends: 'paypal-claim', only, warning: text.collisionPayPalClaim, basis: cardBasis.paypalClaim },
  ]),
  {
    ends: 'amazon-pay',
    only: { intermediaries: ['amazon-pay'] },
    warning: text.collisionAmazon,
    basis: cardBasis.amazon,
  },
  {
    ends: 'scalapay-debt',
    only: { intermediaries: ['scalapay'] },
    warning: text.collisionScalapay,
    basis: cardBasis.scalapay,
  },
];
