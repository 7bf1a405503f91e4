import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

/** What follows when the day passes in vain: what the law of the case gives, else what every contract leaves open. */
function consequence(facts: LetterFacts): string | null {
  if (troubleOf(facts.problem) !== 'delivery')
    return 'Si ma demande n’a pas reçu de suite à cette date, je ferai valoir mes droits par les autres voies qui me sont ouvertes.';
  return facts.rules.some(({ ground }) => ground === 'extra-time')
    ? `Si la livraison n’a pas eu lieu à cette date, je pourrai mettre fin au contrat et demander que me soit remboursé ce que j’ai payé.`
    : 'Si la livraison n’a pas eu lieu à cette date, je me réserve d’y renoncer et de demander le remboursement de ce que j’ai payé. Tous mes autres droits restent réservés.';
}

function notice(facts: LetterFacts): string | null {
  if (facts.answerBy === null) return null;
  const by = say.day(facts.answerBy);
  if (troubleOf(facts.problem) !== 'delivery') {
    return `Par la présente, je vous mets en demeure de donner suite à ma demande au plus tard le ${by}. ${say.request({ ...facts, answerBy: null })}`;
  }
  const isExtraTime = facts.rules.some(({ ground }) => ground === 'extra-time');
  const extra = isExtraTime ? ', délai supplémentaire que je tiens pour raisonnable' : '';
  return `Par la présente, je vous mets en demeure d’effectuer la livraison au plus tard le ${by}${extra}.`;
}

export const write: LetterWriter = (facts) => ({
  subject: `Mise en demeure${troubleOf(facts.problem) === 'delivery' ? ' de livrer' : ''} : ${say.which(facts)}`,
  paragraphs: [
    'Madame, Monsieur,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, true),
    notice(facts),
    consequence(facts),
    say.law(facts, ['extra-time', 'repair', 'guarantee', 'termination-refund', 'late-refund']),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'confirmation de commande',
    facts.firstRequestOn === null ? null : `mon message du ${say.day(facts.firstRequestOn)}`,
    troubleOf(facts.problem) === 'goods' ? 'photos de ce qui a été reçu' : null,
  ],
});
