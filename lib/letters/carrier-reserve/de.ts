import type { LetterFacts } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

function parcel({ trackingNumber, merchant, orderNumber }: LetterFacts): string {
  const number = trackingNumber === null ? '' : ` Nr. ${trackingNumber}`;
  const order = orderNumber === null ? '' : ` (Bestellung Nr. ${orderNumber})`;
  const from = merchant === null ? '' : `, abgesandt von ${merchant},`;
  return `das Paket${number}${order}${from}`;
}

export const write: LetterWriter = (facts) => ({
  subject: `Beanstandung eines Pakets${facts.receivedOn === null ? '' : `, erhalten am ${say.day(facts.receivedOn)}`}`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      lines(
        `${facts.receivedOn === null ? 'Ich habe' : `Am ${say.day(facts.receivedOn)} habe ich`} von Ihnen ${parcel(facts)} erhalten.`,
        say.items(facts),
      ),
    ),
    facts.description === null ? null : `Dabei habe ich Folgendes festgestellt: ${facts.description}`,
    sentences(
      `Hiermit beanstande ich die Sendung wegen ${facts.problem === 'part-missing' ? 'teilweisen Verlusts' : 'Beschädigung'}.`,
      'Bitte bestätigen Sie mir den Eingang schriftlich und teilen Sie mir mit, was Sie veranlassen.',
    ),
    say.law(facts, ['carrier']),
    say.signature(facts, true),
  ],
  enclosures: ['Fotos des Pakets und seines Inhalts', 'Bestellbestätigung'],
});
