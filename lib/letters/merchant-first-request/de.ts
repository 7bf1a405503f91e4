import type { Problem } from '../../claim/claim';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

const TOPIC: Record<Problem, string> = {
  'not-received': 'nicht erhalten',
  late: 'verspätet',
  damaged: 'beschädigt angekommen',
  'not-as-described': 'nicht wie beschrieben',
  'wrong-item': 'anderer Artikel erhalten',
  'part-missing': 'unvollständig',
  counterfeit: 'Echtheit des Artikels',
  'refund-not-paid': 'Erstattung erwartet',
  withdrawal: 'Widerruf',
  'charged-wrongly': 'Belastung zu berichtigen',
  'not-authorised': 'nicht autorisiert',
  'subscription-not-ended': 'Ende des Abonnements',
};

export const write: LetterWriter = (facts) => ({
  subject: `${say.which(facts)}: ${TOPIC[facts.problem]}`,
  paragraphs: [
    ...opening(facts, 'Guten Tag', lines(say.order(facts), say.items(facts), say.payment(facts))),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, true),
    say.request(facts),
    say.law(facts, ['repair', 'guarantee']),
    say.reply(facts),
    say.signature(facts, false),
  ],
  enclosures: [],
});
