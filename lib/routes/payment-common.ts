import { PROBLEMS, type Problem } from '../claim/claim';
import { AWAITED, FAULTY, PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { paymentCommonText as text } from './payment-common.text';
import { type EvidenceFact, fact, type OpeningRule, type PackQuestion } from './schema';

/** Goods that did not come, or came wrong. */
export const GOODS: readonly Problem[] = [...AWAITED, ...FAULTY];
export const SELLER_FIRST: readonly Problem[] = PROBLEMS.filter((problem) => !PAYMENT.includes(problem));

/** A last day that no page states: a number of ours, said as one. */
export const noLastDay = fact('payment/no-last-day', text.noLastDay, 'Recours', null, 'ours', null);

/** What a pack of this family has unless it says otherwise. */
export const PLAIN = {
  anyContract: true,
  consumersOnly: false,
  closes: [],
  closesWhenUsed: false,
  reusable: false,
  answers: [],
  keepAlive: [],
  languages: [],
  collisions: [],
  ends: [],
  notes: [],
  letters: [],
  background: [],
} as const;

const SELLER = ['merchant', 'formal-notice'];

/** Open once the seller was asked and did not settle it; at once when his address bounces. */
export function afterSeller(problems: readonly Problem[], basis: readonly Basis[]): OpeningRule[] {
  const turn = { kind: 'turn', of: SELLER, only: { problems }, basis } as const;
  return [
    { ...turn, stages: ['bounced'], reason: text.opensBounce },
    { ...turn, stages: ['answered', 'offered', 'refused'], reason: text.opensAnswer },
    { ...turn, stages: ['silent'], reason: text.opensSilence },
  ];
}

/** Open without waiting for anyone. */
export const atOnce = (problems: readonly Problem[], basis: readonly Basis[]): OpeningRule => ({
  kind: 'at-once',
  only: { problems },
  reason: text.opensNow,
  basis,
});

/** Goods that did not come: open once the last promised day has passed, or the legal one where none was promised. */
export const afterPromise = (basis: readonly Basis[]): OpeningRule => ({
  kind: 'after',
  only: { problems: AWAITED },
  time: { from: 'expected', add: days(0), calendar: 'EXACT', why: text.opensPromiseWhy, basis },
  reason: text.opensPromise,
  basis,
});

/** What a payment firm wants to see of a purchase. */
export function goodsEvidence(basis: readonly Basis[]): EvidenceFact[] {
  return [
    { id: 'order-confirmation', what: text.evidenceOrder, test: 'order', basis },
    {
      id: 'message-to-seller',
      what: text.evidenceContact,
      test: 'merchant-contact',
      only: { problems: SELLER_FIRST },
      basis,
    },
    { id: 'photos', what: text.evidencePhotos, test: 'ask', only: { problems: FAULTY }, basis },
  ];
}

/** What stood behind a wallet: a card adds the card issuer's route. Kept under one id, whichever wallet asks. */
export const fundedBy = (ask: Sentence): PackQuestion => ({
  id: 'funded-by',
  ask,
  help: text.fundedHelp,
  answer: {
    kind: 'choice',
    options: [
      { value: 'card', label: text.fundedCard },
      { value: 'account', label: text.fundedAccount },
      { value: 'other', label: text.fundedOther },
    ],
  },
  needed: false,
  skip: text.fundedSkip,
});
