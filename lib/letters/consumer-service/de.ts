import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => ({
  subject: `Beschwerde: ${say.which(facts)}`,
  paragraphs: [
    'Einschreiben mit Rückschein',
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      lines(say.order(facts), say.items(facts), say.payment(facts)),
    ),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.firmContacts(facts),
    sentences(
      `Ich wende mich an Ihre Beschwerdestelle und bitte um ${say.claimed(facts)}.`,
      'Bitte antworten Sie mir schriftlich und mit Begründung.',
    ),
    say.law(facts, ['repair', 'guarantee', 'termination-refund', 'refund', 'late-refund', 'issuer']),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'Bestellbestätigung',
    facts.firstRequestOn === null
      ? null
      : `meine Nachricht an den Verkäufer vom ${say.day(facts.firstRequestOn)}`,
    facts.firmWrittenOn === null ? null : `meine Anfrage an Ihr Haus vom ${say.day(facts.firmWrittenOn)}`,
    facts.firmReaction === null || facts.firmReaction === 'silence' ? null : 'Ihre Antwort',
  ],
});
