import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => ({
  subject: `Reklamation: ${say.which(facts)}`,
  paragraphs: [
    lines(say.order(facts), say.items(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    sentences(
      `Ich bitte um ${say.claimed(facts)}.`,
      facts.paidLater && 'Bitte setzen Sie die kommenden Raten während der Prüfung aus.',
      'Bitte teilen Sie mir mit, welche Unterlagen Sie noch brauchen.',
    ),
    facts.shopper.email === null ? null : `Für diesen Kauf verwendete Adresse: ${facts.shopper.email}`,
    facts.shopper.name,
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'Bestellbestätigung',
    facts.firstRequestOn === null
      ? null
      : `meine Nachricht an den Verkäufer vom ${say.day(facts.firstRequestOn)}`,
  ],
});
