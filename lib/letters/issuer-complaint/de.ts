import { isAboutPayment } from '../facts';
import { type LetterWriter, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => ({
  subject: `Beschwerde: ${say.which(facts)}`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      say.operation(facts, 'Ich beschwere mich über die Behandlung der folgenden Zahlung:'),
    ),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.firmContacts(facts),
    sentences(
      `Ich bitte Sie, meinen Fall noch einmal zu prüfen, und bitte um ${say.claimed(facts)}.`,
      'Bitte antworten Sie mir schriftlich mit Begründung und nennen Sie mir, falls Sie nicht entsprechen, die Stelle, an die ich mich wenden kann.',
    ),
    say.law(facts, ['issuer', 'issuer-reply']),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.firmWrittenOn === null ? null : `meine erste Anfrage vom ${say.day(facts.firmWrittenOn)}`,
    facts.firmReaction === null || facts.firmReaction === 'silence' ? null : 'Ihre Antwort',
    facts.firstRequestOn === null
      ? null
      : `meine Nachricht an den Verkäufer vom ${say.day(facts.firstRequestOn)}`,
  ],
});
