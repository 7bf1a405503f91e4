import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => ({
  subject: `Réclamation (${isAboutPayment(facts.problem) ? 'paiement' : 'livraison'})`,
  paragraphs: [
    `Ma réclamation concerne ${isAboutPayment(facts.problem) ? 'le paiement' : facts.problem === 'refund-not-paid' ? 'le remboursement' : 'la livraison'}.`,
    lines(say.order(facts), say.items(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, false),
    sentences(
      say.wanted(facts),
      isAboutPayment(facts.problem)
        ? 'Merci de vérifier ce paiement et de me répondre.'
        : 'Merci d’intervenir auprès du vendeur et de me transmettre sa réponse.',
    ),
    facts.shopper.email === null ? null : `Adresse utilisée pour cet achat : ${facts.shopper.email}`,
    facts.shopper.name,
  ],
  enclosures: enclosures(facts.firstRequestOn === null ? null : say.day(facts.firstRequestOn)),
});

const enclosures = (written: string | null) => [
  'confirmation de commande',
  written === null ? null : `mon message au vendeur du ${written}`,
];
