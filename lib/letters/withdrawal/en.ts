import type { LetterFacts } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

const isGoods = ({ kind }: LetterFacts): boolean => kind === 'goods' || kind === 'unknown';

/** Where no law gives the right, the shop's own terms may. */
function declaration(facts: LetterFacts): string {
  return facts.rules.some(({ ground }) => ground === 'withdrawal')
    ? `I hereby give notice that I withdraw from the contract for ${isGoods(facts) ? 'this order' : 'this service'}.`
    : `I would like to cancel this order${isGoods(facts) ? ' and return the goods' : ''} under your terms of sale.`;
}

function goods(facts: LetterFacts): string | null {
  if (!isGoods(facts)) return null;
  if (facts.returnedOn !== null) return `I sent the goods back on ${say.day(facts.returnedOn)}.`;
  return facts.receivedOn === null
    ? 'If a parcel is already on its way, please tell me the address to return it to.'
    : 'Please tell me the address to return the goods to.';
}

export const write: LetterWriter = (facts) => ({
  subject: `Withdrawal: ${say.which(facts)}`,
  paragraphs: [
    'Dear Sir or Madam,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(
      facts.receivedOn !== null && isGoods(facts) && `I received it on ${say.day(facts.receivedOn)}.`,
      declaration(facts),
    ),
    facts.description,
    sentences(
      goods(facts),
      `Please confirm in writing that you have received this message, and refund ${say.sum(facts)}${facts.rules.some(({ ground }) => ground === 'refund') ? ', standard delivery included' : ''}.`,
    ),
    say.law(facts, ['withdrawal', 'refund', 'late-refund']),
    say.signature(facts, true),
  ],
  enclosures: ['order confirmation'],
});
