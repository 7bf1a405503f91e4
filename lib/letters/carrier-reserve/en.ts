import type { LetterFacts } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

function parcel({ trackingNumber, merchant, orderNumber }: LetterFacts): string {
  const number = trackingNumber === null ? '' : ` no. ${trackingNumber}`;
  const from = merchant === null ? '' : ` sent by ${merchant}`;
  const order = orderNumber === null ? '' : ` (order no. ${orderNumber})`;
  return `parcel${number}${from}${order}`;
}

export const write: LetterWriter = (facts) => ({
  subject: `Reservations about a parcel received${facts.receivedOn === null ? '' : ` on ${say.day(facts.receivedOn)}`}`,
  paragraphs: [
    'Dear Sir or Madam,',
    lines(
      `${facts.receivedOn === null ? 'I received' : `On ${say.day(facts.receivedOn)} I received`} from you the ${parcel(facts)}.`,
      say.items(facts),
    ),
    facts.description === null ? null : `I found the following: ${facts.description}`,
    sentences(
      `I hereby make a reasoned protest for ${facts.problem === 'part-missing' ? 'partial loss' : 'damage'}.`,
      'Please confirm in writing that you have received it, and tell me what you will do about it.',
    ),
    say.law(facts, ['carrier']),
    say.signature(facts, true),
  ],
  enclosures: ['photos of the parcel and what was in it', 'order confirmation'],
});
