import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

function warned({ noticeOn, noticeUntil, today }: LetterFacts): string | null {
  if (noticeOn === null) return null;
  const until = noticeUntil === null ? '' : ` until ${say.day(noticeUntil)}`;
  return sentences(
    `In my letter of ${say.day(noticeOn)} I gave you a last period${until}.`,
    noticeUntil !== null && noticeUntil < today && 'That period is over.',
  );
}

export const write: LetterWriter = (facts) => ({
  subject: `End of the contract: ${say.which(facts)}`,
  paragraphs: [
    'Dear Sir or Madam,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    sentences(say.contacts(facts, true), warned(facts)),
    sentences(
      'I hereby end the contract.',
      `I ask you to refund ${say.sum(facts)}${facts.answerBy === null ? '' : ` by ${say.day(facts.answerBy)} at the latest`}.`,
    ),
    troubleOf(facts.problem) === 'goods'
      ? 'The goods I received are at your disposal. Please tell me how to return them at no cost to me.'
      : troubleOf(facts.problem) === 'delivery'
        ? 'Should a parcel still reach me, I would keep it at your disposal.'
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
    'order confirmation',
    facts.firstRequestOn === null ? null : `my message of ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `my formal notice of ${say.day(facts.noticeOn)}`,
    troubleOf(facts.problem) === 'goods' ? 'photos of what was received' : null,
  ],
});
