import { troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => {
  const what = troubleOf(facts.problem) === 'delivery' ? 'nicht erhalten' : 'Anliegen';
  return {
    subject: `${facts.orderNumber === null ? 'Meine Bestellung' : `Bestellung Nr. ${facts.orderNumber}`}${
      facts.orderDate === null ? '' : ` vom ${say.day(facts.orderDate)}`
    }: ${what}`,
    paragraphs: [
      ...opening(facts, 'Guten Tag', lines(say.order(facts), say.items(facts), say.payment(facts))),
      sentences(say.promised(facts), say.trouble(facts)),
      say.contacts(facts, true),
      say.request(facts),
      say.reply(facts),
      say.signature(facts, false),
    ],
    enclosures: [],
  };
};
