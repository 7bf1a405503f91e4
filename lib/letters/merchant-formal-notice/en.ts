import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';
import { paid } from '../phrases/phrases';

/** What the law, or without one the contract, gives after the extra time has passed in vain. */
function consequence(facts: LetterFacts): string {
  const sum = paid(facts);
  const all = sum === null ? 'all sums paid' : `all sums paid, that is ${say.money(sum)},`;
  if (facts.law === 'fr') {
    return `If delivery has not taken place by that day, I may end the contract in writing (article L216-6 of the French Consumer Code). You will then have to refund ${all} within fourteen days of the day on which the contract was ended (article L216-7). After that, the sums paid are increased by operation of law: by 10% if you refund up to fourteen days late, by 20% up to thirty days late and by 50% thereafter (article L241-4).`;
  }
  if (facts.law === 'eu') {
    return `If delivery has not taken place by that day, I may end the contract, and you will then have to refund ${all} without undue delay (article 18(2) and (3) of Directive 2011/83/EU, as taken over into national law).`;
  }
  return troubleOf(facts.problem) === 'delivery'
    ? `If delivery has not taken place by that day, I reserve the right to give up delivery and to ask for a refund of ${sum === null ? 'what I paid' : `the ${say.money(sum)} I paid`}. All my other rights are reserved.`
    : 'If my request has not been met by that day, I will use the other ways that are open to me.';
}

function notice(facts: LetterFacts): string | null {
  if (facts.answerBy === null) return null;
  const by = say.day(facts.answerBy);
  if (troubleOf(facts.problem) !== 'delivery') {
    return `I hereby give you formal notice to meet my request by ${by} at the latest. ${say.request({ ...facts, answerBy: null })}`;
  }
  const extra = facts.law === null ? '' : ', an additional period that I hold to be reasonable';
  return `I hereby give you formal notice to deliver by ${by} at the latest${extra}.`;
}

export const write: LetterWriter = (facts) => ({
  subject: `Formal notice${troubleOf(facts.problem) === 'delivery' ? ' to deliver' : ''}: ${
    facts.orderNumber === null ? 'my order' : `order no. ${facts.orderNumber}`
  }${facts.orderDate === null ? '' : ` of ${say.day(facts.orderDate)}`}`,
  paragraphs: [
    'Dear Sir or Madam,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, true),
    notice(facts),
    consequence(facts),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    'order confirmation',
    facts.firstRequestOn === null ? null : `my message of ${say.day(facts.firstRequestOn)}`,
  ],
});
