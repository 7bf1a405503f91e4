import type { Problem } from '../../claim/claim';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

const TOPIC: Record<Problem, string> = {
  'not-received': 'not received',
  late: 'late',
  damaged: 'arrived damaged',
  'not-as-described': 'not as described',
  'wrong-item': 'other item received',
  'part-missing': 'incomplete',
  counterfeit: 'is the item genuine?',
  'refund-not-paid': 'refund expected',
  withdrawal: 'withdrawal',
  'charged-wrongly': 'charge to be corrected',
  'not-authorised': 'not authorised',
  'subscription-not-ended': 'end of the subscription',
};

export const write: LetterWriter = (facts) => {
  const which = say.which(facts);
  return {
    subject: `${which.charAt(0).toUpperCase()}${which.slice(1)}: ${TOPIC[facts.problem]}`,
    paragraphs: [
      'Dear Sir or Madam,',
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
