import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

/** What follows when the day passes in vain: what the law of the case gives, else what every contract leaves open. */
function consequence(facts: LetterFacts): string | null {
  if (troubleOf(facts.problem) !== 'delivery')
    return 'If my request has not been met by that day, I will use the other ways that are open to me.';
  return facts.rules.some(({ ground }) => ground === 'extra-time')
    ? 'If delivery has not taken place by that day, I may end the contract and ask for a refund of what I paid.'
    : 'If delivery has not taken place by that day, I reserve the right to give up delivery and to ask for a refund of what I paid. All my other rights are reserved.';
}

function notice(facts: LetterFacts): string | null {
  if (facts.answerBy === null) return null;
  const by = say.day(facts.answerBy);
  if (troubleOf(facts.problem) !== 'delivery') {
    return `I hereby give you formal notice to meet my request by ${by} at the latest. ${say.request({ ...facts, answerBy: null })}`;
  }
  const isExtraTime = facts.rules.some(({ ground }) => ground === 'extra-time');
  const extra = isExtraTime ? ', an additional period that I hold to be reasonable' : '';
  return `I hereby give you formal notice to deliver by ${by} at the latest${extra}.`;
}

export const write: LetterWriter = (facts) => ({
  subject: `Formal notice${troubleOf(facts.problem) === 'delivery' ? ' to deliver' : ''}: ${say.which(facts)}`,
  paragraphs: [
    'Dear Sir or Madam,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, true),
    notice(facts),
    consequence(facts),
    say.law(facts, ['extra-time', 'repair', 'guarantee', 'termination-refund', 'late-refund']),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'order confirmation',
    facts.firstRequestOn === null ? null : `my message of ${say.day(facts.firstRequestOn)}`,
    troubleOf(facts.problem) === 'goods' ? 'photos of what was received' : null,
  ],
});
