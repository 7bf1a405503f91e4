import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

const LAW = ['extra-time', 'repair', 'guarantee', 'withdrawal', 'termination-refund', 'refund'] as const;

export const write: LetterWriter = (facts) => ({
  subject: `Antrag auf Schlichtung: ${say.which(facts)}`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      sentences('Ich lege Ihnen den folgenden Fall vor.', say.parties(facts)),
    ),
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    sentences(
      isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
      facts.opponent === 'firm' && facts.firm !== null && facts.firmWrittenOn !== null
        ? `An ${facts.firm} habe ich am ${say.day(facts.firmWrittenOn)} geschrieben.`
        : null,
    ),
    say.story(facts),
    say.late(facts),
    `Ich bitte um ${say.claimed(facts)}.`,
    say.law(facts, LAW),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'Bestellbestätigung',
    facts.firstRequestOn === null
      ? null
      : `meine Nachricht an den Verkäufer vom ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `meine Fristsetzung vom ${say.day(facts.noticeOn)}`,
    facts.firmWrittenOn === null ? null : `meine Beschwerde vom ${say.day(facts.firmWrittenOn)}`,
    facts.reaction === null || facts.reaction === 'silence' ? null : 'die Antwort des Verkäufers',
  ],
});
