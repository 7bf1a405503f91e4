import { isAboutPayment } from '../facts';
import { type LetterWriter, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => ({
  subject: `Réclamation : ${say.which(facts)}`,
  paragraphs: [
    'Madame, Monsieur,',
    say.operation(facts, 'Je vous adresse une réclamation au sujet de l’opération suivante :'),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.firmContacts(facts),
    sentences(
      `Je vous demande de réexaminer mon dossier : je demande ${say.claimed(facts)}.`,
      'Merci de me répondre par écrit et d’indiquer les motifs de votre réponse et, si vous ne donnez pas suite, à quel organe je peux m’adresser.',
    ),
    say.law(facts, ['issuer', 'issuer-reply']),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.firmWrittenOn === null ? null : `ma première demande du ${say.day(facts.firmWrittenOn)}`,
    facts.firmReaction === null || facts.firmReaction === 'silence' ? null : 'votre réponse',
    facts.firstRequestOn === null ? null : `mon message au vendeur du ${say.day(facts.firstRequestOn)}`,
  ],
});
