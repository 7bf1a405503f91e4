import { troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => {
  const what = troubleOf(facts.problem) === 'delivery' ? 'non reçue' : 'demande';
  return {
    subject: `Commande${facts.orderNumber === null ? '' : ` n° ${facts.orderNumber}`}${
      facts.orderDate === null ? '' : ` du ${say.day(facts.orderDate)}`
    } : ${what}`,
    paragraphs: [
      'Bonjour,',
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
