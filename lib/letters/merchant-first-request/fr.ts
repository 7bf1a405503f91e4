import type { Problem } from '../../claim/claim';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

const TOPIC: Record<Problem, string> = {
  'not-received': 'non reçue',
  late: 'en retard',
  damaged: 'arrivée endommagée',
  'not-as-described': 'non conforme',
  'wrong-item': 'autre article reçu',
  'part-missing': 'incomplète',
  counterfeit: 'authenticité de l’article',
  'refund-not-paid': 'remboursement attendu',
  withdrawal: 'rétractation',
  'charged-wrongly': 'débit à corriger',
  'not-authorised': 'non autorisé',
  'subscription-not-ended': 'fin de l’abonnement',
};

export const write: LetterWriter = (facts) => {
  const which = say.which(facts);
  return {
    subject: `${which.charAt(0).toUpperCase()}${which.slice(1)} : ${TOPIC[facts.problem]}`,
    paragraphs: [
      'Bonjour,',
      lines(say.order(facts), say.items(facts), say.payment(facts)),
      sentences(say.promised(facts), say.trouble(facts)),
      say.contacts(facts, true),
      say.request(facts),
      say.law(facts, ['repair', 'guarantee']),
      say.reply(facts),
      say.signature(facts, false),
    ],
    enclosures: [],
  };
};
