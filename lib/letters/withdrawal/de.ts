import type { LetterFacts } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

const isGoods = ({ kind }: LetterFacts): boolean => kind === 'goods' || kind === 'unknown';

/** Where no law gives the right, the shop's own terms may. */
function declaration(facts: LetterFacts): string {
  return facts.rules.some(({ ground }) => ground === 'withdrawal')
    ? `Hiermit widerrufe ich den Vertrag über ${isGoods(facts) ? 'diese Bestellung' : 'diese Leistung'}.`
    : `Ich möchte diese Bestellung nach Ihren Verkaufsbedingungen stornieren${isGoods(facts) ? ' und die Ware zurückgeben' : ''}.`;
}

function goods(facts: LetterFacts): string | null {
  if (!isGoods(facts)) return null;
  if (facts.returnedOn !== null) return `Am ${say.day(facts.returnedOn)} habe ich die Ware zurückgesandt.`;
  return facts.receivedOn === null
    ? 'Ist schon ein Paket unterwegs, nennen Sie mir bitte die Adresse für die Rücksendung.'
    : 'Bitte nennen Sie mir die Adresse für die Rücksendung der Ware.';
}

export const write: LetterWriter = (facts) => ({
  subject: `Widerruf: ${say.which(facts)}`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      lines(say.order(facts), say.items(facts), say.payment(facts)),
    ),
    sentences(
      facts.receivedOn !== null &&
        isGoods(facts) &&
        `Erhalten habe ich die Ware am ${say.day(facts.receivedOn)}.`,
      declaration(facts),
    ),
    facts.description,
    sentences(
      goods(facts),
      `Bitte bestätigen Sie mir den Eingang dieser Nachricht schriftlich und erstatten Sie mir ${say.sum(facts)}${facts.rules.some(({ ground }) => ground === 'refund') ? ', die Standardlieferung eingeschlossen' : ''}.`,
    ),
    say.law(facts, ['withdrawal', 'refund', 'late-refund']),
    say.signature(facts, true),
  ],
  enclosures: ['Bestellbestätigung'],
});
