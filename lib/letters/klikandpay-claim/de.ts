import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => ({
  subject: `Reklamation (${isAboutPayment(facts.problem) ? 'Zahlung' : 'Lieferung'})`,
  paragraphs: [
    `Meine Reklamation betrifft ${isAboutPayment(facts.problem) ? 'die Zahlung' : facts.problem === 'refund-not-paid' ? 'die Erstattung' : 'die Lieferung'}.`,
    lines(say.order(facts), say.items(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, false),
    sentences(
      say.wanted(facts),
      isAboutPayment(facts.problem)
        ? 'Bitte prüfen Sie diese Zahlung und antworten Sie mir.'
        : 'Bitte wenden Sie sich an den Verkäufer und teilen Sie mir seine Antwort mit.',
    ),
    facts.shopper.email === null ? null : `Bei diesem Kauf verwendete Adresse: ${facts.shopper.email}`,
    facts.shopper.name,
  ],
  enclosures: enclosures(facts.firstRequestOn === null ? null : say.day(facts.firstRequestOn)),
});

const enclosures = (written: string | null) => [
  'Bestellbestätigung',
  written === null ? null : `meine Nachricht an den Verkäufer vom ${written}`,
];
