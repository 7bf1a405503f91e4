import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

const LAW = ['extra-time', 'repair', 'guarantee', 'withdrawal', 'termination-refund', 'refund'] as const;

export const write: LetterWriter = (facts) => ({
  subject: `Demande de médiation : ${say.which(facts)}`,
  paragraphs: [
    'Madame, Monsieur,',
    sentences('Je vous saisis du différend suivant.', say.parties(facts)),
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    sentences(
      isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
      facts.opponent === 'firm' && facts.firm !== null && facts.firmWrittenOn !== null
        ? `J’ai écrit à ${facts.firm} le ${say.day(facts.firmWrittenOn)}.`
        : null,
    ),
    say.story(facts),
    say.late(facts),
    `Je demande ${say.claimed(facts)}.`,
    say.law(facts, LAW),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'confirmation de commande',
    facts.firstRequestOn === null ? null : `mon message au vendeur du ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `ma mise en demeure du ${say.day(facts.noticeOn)}`,
    facts.firmWrittenOn === null ? null : `ma réclamation du ${say.day(facts.firmWrittenOn)}`,
    facts.reaction === null || facts.reaction === 'silence' ? null : 'la réponse du vendeur',
  ],
});
