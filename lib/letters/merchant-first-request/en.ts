import { troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => {
  const what = troubleOf(facts.problem) === 'delivery' ? 'not received' : 'request';
  return {
    subject: `${facts.orderNumber === null ? 'My order' : `Order no. ${facts.orderNumber}`}${
      facts.orderDate === null ? '' : ` of ${say.day(facts.orderDate)}`
    }: ${what}`,
    paragraphs: [
      'Dear Sir or Madam,',
      lines(say.order(facts), say.items(facts), say.payment(facts)),
      sentences(say.promised(facts), say.trouble(facts)),
      say.contacts(facts, true),
      say.request(facts),
      say.reply(facts),
      say.signature(facts, false),
    ],
    enclosures: [],
  };
};
