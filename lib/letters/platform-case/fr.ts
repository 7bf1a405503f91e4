import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => ({
  subject: `Réclamation : ${say.which(facts)}`,
  paragraphs: [
    lines(say.order(facts), say.items(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    sentences(
      `Je demande ${say.claimed(facts)}.`,
      facts.paidLater && 'Merci de suspendre les échéances à venir pendant l’examen.',
      'Merci de me dire quelles pièces il vous faudrait encore.',
    ),
    facts.shopper.email === null ? null : `Adresse utilisée pour cet achat : ${facts.shopper.email}`,
    facts.shopper.name,
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'confirmation de commande',
    facts.firstRequestOn === null ? null : `mon message au vendeur du ${say.day(facts.firstRequestOn)}`,
  ],
});
