import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

function warned({ noticeOn, noticeUntil, today }: LetterFacts): string | null {
  if (noticeOn === null) return null;
  const until = noticeUntil === null ? '' : ` jusqu’au ${say.day(noticeUntil)}`;
  return sentences(
    `Par lettre du ${say.day(noticeOn)}, je vous ai laissé un dernier délai${until}.`,
    noticeUntil !== null && noticeUntil < today && 'Ce délai est passé.',
  );
}

export const write: LetterWriter = (facts) => ({
  subject: `Fin du contrat : ${say.which(facts)}`,
  paragraphs: [
    'Madame, Monsieur,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    sentences(say.contacts(facts, true), warned(facts)),
    sentences(
      'Par la présente, je mets fin au contrat.',
      `Je vous demande de me rembourser ${say.sum(facts)}${facts.answerBy === null ? '' : `, au plus tard le ${say.day(facts.answerBy)}`}.`,
    ),
    troubleOf(facts.problem) === 'goods'
      ? 'Les articles reçus sont à votre disposition. Merci de m’indiquer comment vous les retourner sans frais pour moi.'
      : troubleOf(facts.problem) === 'delivery'
        ? 'Si un colis me parvenait encore, je le tiendrais à votre disposition.'
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
    'confirmation de commande',
    facts.firstRequestOn === null ? null : `mon message du ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `ma mise en demeure du ${say.day(facts.noticeOn)}`,
    troubleOf(facts.problem) === 'goods' ? 'photos de ce qui a été reçu' : null,
  ],
});
