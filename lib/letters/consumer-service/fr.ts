import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => ({
  subject: `Réclamation : ${say.which(facts)}`,
  paragraphs: [
    'Lettre recommandée avec avis de réception',
    'Madame, Monsieur,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.firmContacts(facts),
    sentences(
      `Je m’adresse à votre service des réclamations et demande ${say.claimed(facts)}.`,
      'Merci de me répondre par écrit en indiquant les motifs de votre réponse.',
    ),
    say.law(facts, ['repair', 'guarantee', 'termination-refund', 'refund', 'late-refund', 'issuer']),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'confirmation de commande',
    facts.firstRequestOn === null ? null : `mon message au vendeur du ${say.day(facts.firstRequestOn)}`,
    facts.firmWrittenOn === null ? null : `ma demande à vos services du ${say.day(facts.firmWrittenOn)}`,
    facts.firmReaction === null || facts.firmReaction === 'silence' ? null : 'votre réponse',
  ],
});
