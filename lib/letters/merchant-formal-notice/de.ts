import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

/** What follows when the day passes in vain: what the law of the case gives, else what every contract leaves open. */
function consequence(facts: LetterFacts): string | null {
  if (troubleOf(facts.problem) !== 'delivery')
    return 'Ist meiner Bitte bis dahin nicht entsprochen, nutze ich die anderen Wege, die mir offenstehen.';
  return facts.rules.some(({ ground }) => ground === 'extra-time')
    ? 'Ist die Lieferung bis dahin nicht erfolgt, kann ich vom Vertrag zurücktreten und die Erstattung meiner Zahlung verlangen.'
    : 'Ist die Lieferung bis dahin nicht erfolgt, behalte ich mir vor, auf sie zu verzichten und die Erstattung meiner Zahlung zu verlangen. Alle weiteren Rechte bleiben vorbehalten.';
}

function notice(facts: LetterFacts): string | null {
  if (facts.answerBy === null) return null;
  const by = say.day(facts.answerBy);
  if (troubleOf(facts.problem) !== 'delivery') {
    return `Hiermit setze ich Ihnen eine letzte Frist bis zum ${by}. ${say.request({ ...facts, answerBy: null })}`;
  }
  const notice = `Hiermit setze ich Ihnen für die Lieferung eine Nachfrist bis zum ${by}.`;
  const isExtraTime = facts.rules.some(({ ground }) => ground === 'extra-time');
  return isExtraTime ? `${notice} Diese Frist halte ich für angemessen.` : notice;
}

export const write: LetterWriter = (facts) => ({
  subject: `${troubleOf(facts.problem) === 'delivery' ? 'Nachfrist zur Lieferung' : 'Letzte Frist'}: ${say.which(facts)}`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      lines(say.order(facts), say.items(facts), say.payment(facts)),
    ),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, true),
    notice(facts),
    consequence(facts),
    say.law(facts, ['extra-time', 'repair', 'guarantee', 'termination-refund', 'late-refund']),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'Bestellbestätigung',
    facts.firstRequestOn === null ? null : `meine Nachricht vom ${say.day(facts.firstRequestOn)}`,
    troubleOf(facts.problem) === 'goods' ? 'Fotos des Erhaltenen' : null,
  ],
});
