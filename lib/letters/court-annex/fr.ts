import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

const LAW = [
  'extra-time',
  'repair',
  'guarantee',
  'withdrawal',
  'termination-refund',
  'refund',
  'late-refund',
] as const;

export const write: LetterWriter = (facts) => ({
  subject: `Exposé des faits et de la demande : ${say.which(facts)}`,
  paragraphs: [
    lines('Demandeur :', facts.shopper.name, ...facts.shopper.address, facts.shopper.email),
    lines(
      'Partie adverse :',
      facts.seller ?? facts.merchant,
      facts.seller !== null && facts.merchant !== null && `boutique : ${facts.merchant}`,
    ),
    '1. Les faits',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    '2. Les démarches',
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.story(facts),
    '3. La demande',
    sentences(`Je demande ${say.claimed(facts)}.`, say.late(facts)),
    say.law(facts, LAW),
    facts.shopper.name,
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'confirmation de commande',
    facts.firstRequestOn === null ? null : `message au vendeur du ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `mise en demeure du ${say.day(facts.noticeOn)}`,
    facts.reaction === null || facts.reaction === 'silence' ? null : 'réponse du vendeur',
  ],
});
