import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { german as say } from '../phrases/de';

const LAW = [
  'extra-time',
  'repair',
  'guarantee',
  'withdrawal',
  'termination-refund',
  'refund',
  'late-refund',
] as const;

export const write: LetterWriter = (facts) => ({
  subject: `Sachverhalt und Begehren: ${say.which(facts)}`,
  paragraphs: [
    lines('Antragstellende Partei:', facts.shopper.name, ...facts.shopper.address, facts.shopper.email),
    lines(
      'Gegenpartei:',
      facts.seller ?? facts.merchant,
      facts.seller !== null && facts.merchant !== null && `Shop: ${facts.merchant}`,
    ),
    '1. Sachverhalt',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    '2. Bisherige Schritte',
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.story(facts),
    '3. Begehren',
    sentences(`Ich bitte um ${say.claimed(facts)}.`, say.late(facts)),
    say.law(facts, LAW),
    facts.shopper.name,
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'Bestellbestätigung',
    facts.firstRequestOn === null ? null : `Nachricht an den Verkäufer vom ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `Fristsetzung vom ${say.day(facts.noticeOn)}`,
    facts.reaction === null || facts.reaction === 'silence' ? null : 'Antwort des Verkäufers',
  ],
});
