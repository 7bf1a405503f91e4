import { cembraText as text } from './cembra.text';
import type { PackQuestion } from './schema';

const plain = { help: null, needed: false, skip: text.skip } as const;

/** What Cembra's pack asks: how the bill is paid, and what it takes to say what an unpaid bill costs. */
export const CEMBRA_QUESTIONS: readonly PackQuestion[] = [
  {
    ...plain,
    id: 'cembra-direct-debit',
    ask: text.askDebit,
    help: text.askDebitHelp,
    answer: {
      kind: 'choice',
      options: [
        { value: 'lsv', label: text.debitLsv },
        { value: 'postfinance', label: text.debitPostFinance },
        { value: 'no', label: text.debitNone },
      ],
    },
  },
  {
    ...plain,
    id: 'cembra-debited-on',
    only: { answers: { 'cembra-direct-debit': ['lsv'] } },
    ask: text.askDebitedOn,
    answer: { kind: 'day' },
    skip: text.notYetKnown,
  },
  {
    ...plain,
    id: 'cembra-statement-on',
    only: { answers: { 'cembra-direct-debit': ['postfinance'] } },
    ask: text.askStatementOn,
    answer: { kind: 'day' },
    skip: text.notYetKnown,
  },
  {
    ...plain,
    id: 'cembra-rate',
    only: { known: ['bill'] },
    ask: text.askRate,
    help: text.askRateHelp,
    answer: { kind: 'text', limit: 8 },
  },
  {
    ...plain,
    id: 'cembra-bill-amount',
    only: { known: ['bill'] },
    ask: text.askAmount,
    help: text.askAmountHelp,
    answer: { kind: 'text', limit: 16 },
  },
];
