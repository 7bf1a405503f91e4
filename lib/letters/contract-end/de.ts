import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

function warned({ noticeOn, noticeUntil, today }: LetterFacts): string | null {
  if (noticeOn === null) return null;
  const until = noticeUntil === null ? '' : ` bis zum ${say.day(noticeUntil)}`;
  return sentences(
    `Mit Schreiben vom ${say.day(noticeOn)} habe ich Ihnen eine letzte Frist${until} gesetzt.`,
    noticeUntil !== null && noticeUntil < today && 'Diese Frist ist abgelaufen.',
  );
}

export const write: LetterWriter = (facts) => ({
  subject: `Rücktritt vom Vertrag: ${say.which(facts)}`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      lines(say.order(facts), say.items(facts), say.payment(facts)),
    ),
    sentences(say.promised(facts), say.trouble(facts)),
    sentences(say.contacts(facts, true), warned(facts)),
    sentences(
      'Hiermit trete ich vom Vertrag zurück.',
      `Ich bitte Sie, mir ${say.sum(facts)}${facts.answerBy === null ? '' : ` bis spätestens zum ${say.day(facts.answerBy)}`} zu erstatten.`,
    ),
    troubleOf(facts.problem) === 'goods'
      ? 'Die erhaltene Ware steht Ihnen zur Verfügung. Bitte teilen Sie mir mit, wie ich sie für mich kostenfrei zurücksenden kann.'
      : troubleOf(facts.problem) === 'delivery'
        ? 'Sollte mich noch ein Paket erreichen, halte ich es zu Ihrer Verfügung.'
        : null,
    say.law(facts, [
      'extra-time',
      ...(facts.reaction === 'refused' ? (['end-at-once'] as const) : []),
      'end-for-defect',
      'termination-refund',
      'late-refund',
    ]),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    'Bestellbestätigung',
    facts.firstRequestOn === null ? null : `meine Nachricht vom ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `meine Fristsetzung vom ${say.day(facts.noticeOn)}`,
    troubleOf(facts.problem) === 'goods' ? 'Fotos des Erhaltenen' : null,
  ],
});
