import { PROBLEMS, type Problem } from '../claim/claim';
import { years } from '../law/counting';
import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { PLAIN } from './payment-common';
import { paymentCommonText as text } from './payment-common.text';
import type { ClosingRule, EvidenceFact, PackQuestion } from './schema';

/** What can be held against a seller, not what only a bank can put right. */
export const AGAINST_SELLER: readonly Problem[] = PROBLEMS.filter((problem) => problem !== 'not-authorised');

/** What courts and bodies beside the seller have in common: for consumers, and for contracts whose rules are known. */
export const OUTSIDE = { ...PLAIN, anyContract: false, consumersOnly: true } as const;

/** What each of them asks to see. */
export const papers = (basis: readonly Basis[]): EvidenceFact[] => [
  { id: 'message-to-seller', what: text.evidenceContact, test: 'merchant-contact', basis },
  { id: 'order-confirmation', what: text.evidenceOrder, test: 'order', basis },
];

/** Years to sue from the breach: safely from the order, at the latest from the day it should have come or came. */
export function limitation(amount: number, calendar: 'UK-CAL' | 'IE-CAL', why: Sentence, basis: Basis) {
  const from = (event: 'order' | 'expected' | 'delivery', reading: 'safe' | 'latest'): ClosingRule => ({
    reading,
    time: { from: event, add: years(amount), calendar, why, basis: [basis] },
  });
  return [
    from('order', 'safe'),
    from('order', 'latest'),
    from('expected', 'latest'),
    from('delivery', 'latest'),
  ];
}

/** Whether the seller has joined a body; "no" hides its route. */
export const joined = (id: string, ask: Sentence, help: Sentence): PackQuestion => ({
  id,
  ask,
  help,
  answer: {
    kind: 'choice',
    options: [
      { value: 'yes', label: { en: 'Yes', fr: 'Oui', de: 'Ja' } },
      { value: 'no', label: { en: 'No', fr: 'Non', de: 'Nein' } },
    ],
  },
  needed: false,
  skip: { en: 'I don’t know yet', fr: 'Je ne sais pas encore', de: 'Weiß ich noch nicht' },
});
