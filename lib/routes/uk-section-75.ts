import type { Problem } from '../claim/claim';
import { FAULTY } from '../claim/problems';
import { years } from '../law/counting';
import { basisOf } from '../law/schema';
import { uk } from '../law/uk';
import { cardBasis } from './card-facts';
import { cardIssuerText as issuer } from './card-issuer.text';
import { cardKindQuestion } from './card-networks';
import { afterPromise, GOODS, goodsEvidence, PLAIN } from './payment-common';
import { type ClosingRule, fact, type Only, type RoutePack } from './schema';
import { ukSection75Text as text } from './uk-section-75.text';

const uk15 = basisOf(uk.rules['UK-15']);
const uk17 = basisOf(uk.rules['UK-17']);
const uk18 = basisOf(uk.rules['UK-18']);
const ombudsman = basisOf(uk.rules['UK-18-ombudsman']);

const WHICH = 'https://www.which.co.uk/';
const basis = {
  scope: fact('uk-section-75/scope', text.opensRule, 'which.co.uk; bottonline.co.uk', WHICH, 'verified'),
  third: fact('uk-section-75/third-party', text.third, 'which.co.uk, section 75 guide', WHICH, 'verified'),
  smaller: fact('uk-section-75/smaller', text.smaller, 'which.co.uk, section 75 guide', WHICH, 'verified'),
} as const;

/** Broken promises of the seller; a wrong charge is no breach of the contract of sale. */
const BREACHES: readonly Problem[] = [...GOODS, 'refund-not-paid'];

const british: Only = {
  countries: ['GB'],
  methods: ['card'],
  exceptAnswers: { 'card-kind': ['debit'] },
};

const latest = (from: 'order' | 'expected' | 'delivery'): ClosingRule => ({
  reading: 'latest',
  time: { from, add: years(6), calendar: 'UK-CAL', why: text.closesLatestWhy, basis: [uk15, uk17] },
});

/** United Kingdom: the credit card firm is liable as the seller is. */
export const ukSection75: RoutePack = {
  ...PLAIN,
  id: 'uk-section-75',
  kind: 'issuer',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [uk15] },
  applies: [
    { ...british, total: { currency: 'GBP', over: 10_000 } },
    // An order in another currency is a pound price on the statement.
    { ...british, exceptTotal: { currency: 'GBP' } },
  ],
  problems: BREACHES,
  opens: [
    afterPromise([basis.scope]),
    {
      kind: 'at-once',
      only: { problems: [...FAULTY, 'refund-not-paid'] },
      reason: text.opens,
      basis: [basis.scope],
    },
  ],
  notYet: issuer.notYet,
  closes: [
    {
      reading: 'safe',
      time: {
        from: 'order',
        add: years(5),
        calendar: 'UK-CAL',
        why: text.closesSafeWhy,
        basis: [uk15, uk17],
      },
    },
    latest('order'),
    latest('expected'),
    latest('delivery'),
  ],
  answers: [
    {
      time: {
        from: 'last-used',
        add: { amount: 8, unit: 'weeks' },
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [uk18],
      },
    },
  ],
  force: 'decides',
  cost: { says: text.cost, basis: [basis.scope] },
  languages: ['en'],
  steps: [
    { says: text.stepWrite, basis: [uk15] },
    { says: text.stepAttach, basis: [cardBasis.evidence] },
  ],
  channels: [{ kind: 'post', label: text.channel, value: null, hours: null, basis: cardBasis.channel }],
  evidence: goodsEvidence([cardBasis.evidence]),
  next: [{ route: 'uk-financial-ombudsman', says: text.nextOmbudsman, basis: [uk18, ombudsman] }],
  notes: [
    { says: text.perItem, basis: [uk15] },
    { says: text.third, basis: [basis.third] },
    { says: text.smaller, basis: [basis.smaller] },
  ],
  letters: [{ letter: 'issuer-dispute' }],
  asks: [cardKindQuestion],
  background: [basisOf(uk.rules['UK-16'])],
};
