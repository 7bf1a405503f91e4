import { type Candidate, propose } from './candidates';
import type { PageText } from './collect';
import { type DateReading, findWindow } from './date-text';
import type { Labelled } from './labelled';
import type { Promised } from './sighting';
import { span } from './span';
import type { Vocabulary } from './vocabulary';

const DELAY =
  /(?<![\d.,/])(?:(\d{1,3})\s?(?:-|a|to|bis|et|ou|oder|or|and|und|tot|of|en|y|o|e|\/)\s?)?(\d{1,3})\s?([a-z]+(?: [a-z]+)?)/g;

/** The delay that folded `text` states: `3 a 5 jours ouvres`, `48 h`, `2-3 werktage`. */
export function findDelay(text: string, vocabulary: Vocabulary): Promised['delay'] {
  for (const match of text.matchAll(DELAY)) {
    const unit = vocabulary.unitOf(match[3] as string);
    const max = Number(match[2]);
    const min = match[1] ? Number(match[1]) : max;
    if (unit && min <= max && max >= 1 && max <= 400) return { min, max, unit };
  }
  return null;
}

/** Every promise of delivery on the page. A dispatch, return or refund period is none. */
export function promises(
  page: PageText,
  labelled: readonly Labelled[],
  vocabulary: Vocabulary,
  dates: DateReading,
): Candidate<'promised'>[] {
  const found: Candidate<'promised'>[] = [];
  const seen = new Set<number>();
  const add = (folded: string, excerpt: string, weight: number) => {
    const value = promiseIn(folded, vocabulary, dates);
    propose(found, value, value?.until ? weight : weight - 0.06, excerpt);
    return !!value;
  };
  for (const at of labelled) {
    if (
      at.label !== 'promised' ||
      at.place.isAside ||
      !add(`${at.phrase} ${at.folded}`.slice(0, 120), at.whole, 0.85)
    )
      continue;
    seen.add(at.line).add(at.valueLine);
  }
  page.lines.forEach((line, index) => {
    if (seen.has(index) || line.place.isAside || line.place.isButton || line.text.length > 260) return;
    const begin = vocabulary.placeOf(line.folded, 'arrives');
    if (begin === Infinity) return;
    let text = line.folded.slice(begin, begin + 140);
    let excerpt = line.text;
    // The words may stand alone above the day they announce.
    if (!/\d/.test(text) && excerpt.length < 60) {
      const next = page.lines[index + 1];
      if (!next || next.text.length > 80 || next.place.isButton) return;
      text += ` ${next.folded}`;
      excerpt += ` ${next.text}`;
    }
    // `Dispatched on the 10th · Delivery between the 23rd and the 26th`
    const around = span(line.folded, begin - 40, begin).replace(/.* [·|] /, '') + text;
    if (!vocabulary.isNotArrival(around)) add(text, excerpt, 0.72);
  });
  return found;
}

/** The promise that `folded` states, whatever announces it. */
export function promiseIn(folded: string, vocabulary: Vocabulary, dates: DateReading): Promised | null {
  const window = findWindow(folded, dates);
  if (!window) {
    const delay = findDelay(folded, vocabulary);
    return delay && { from: null, until: null, delay };
  }
  // `avant le 27`, `by 27`, `bis 27`: an end without a beginning.
  const isEndOnly =
    window.from === window.until &&
    /\b(?:avant|before|by|bis|jusqu'au|d'ici|spatestens|latest|voor|uiterlijk|antes|hasta|entro|prima)\b[^\d]{0,20}$/.test(
      folded.slice(0, window.at),
    );
  return { from: isEndOnly ? null : window.from, until: window.until, delay: null };
}
