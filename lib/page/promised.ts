import type { PageText } from './collect';
import { type DateReading, findWindow } from './date-text';
import type { Labelled } from './labelled';
import type { Promised } from './sighting';
import type { Vocabulary } from './vocabulary';

export interface PromisedCandidate {
  readonly value: Promised;
  readonly line: number;
  readonly weight: number;
  readonly excerpt: string;
}

type Delay = NonNullable<Promised['delay']>;

const DELAY =
  /(?<![\d.,/])(?:(\d{1,3})\s?(?:-|a|to|bis|et|ou|oder|or|and|und|tot|y|o|of)\s?)?(\d{1,3})\s?(h\b|[a-z]+)(?:\s([a-z]+))?/g;

/** The delay that folded `text` states: `3 a 5 jours ouvres`, `48 h`, `2-3 werktage`. */
export function findDelay(text: string, vocabulary: Vocabulary): Delay | null {
  DELAY.lastIndex = 0;
  for (let match = DELAY.exec(text); match !== null; match = DELAY.exec(text)) {
    const two = match[4] === undefined ? undefined : vocabulary.units.get(`${match[3]} ${match[4]}`);
    const unit = two ?? vocabulary.units.get(match[3] ?? '');
    const max = Number(match[2]);
    const min = match[1] === undefined ? max : Number(match[1]);
    if (unit !== undefined && min <= max && max >= 1 && max <= 400) return { min, max, unit };
    // `24/48h`: the slash form is read below; go on behind the first figure.
    DELAY.lastIndex = match.index + (match[1] ?? match[2] ?? '0').length;
  }
  const hours = /(?<!\d)(\d{2})\s?\/\s?(\d{2})\s?h\b/.exec(text);
  return hours === null ? null : { min: Number(hours[1]), max: Number(hours[2]), unit: 'hours' };
}

/** Every promise of delivery on the page. A dispatch, return or refund period is none. */
export function promises(
  page: PageText,
  labelled: readonly Labelled[],
  vocabulary: Vocabulary,
  dates: DateReading,
): PromisedCandidate[] {
  const found: PromisedCandidate[] = [];
  const seen = new Set<number>();
  for (const at of labelled) {
    if (at.label !== 'promised' || seen.has(at.line) || at.place.isAside) continue;
    const value = read(at.folded.slice(0, 120), vocabulary, dates);
    if (value === null) continue;
    seen.add(at.line);
    seen.add(at.valueLine);
    const text = page.lines[at.line]?.text ?? '';
    found.push({
      value,
      line: at.line,
      weight: 0.85,
      excerpt: at.valueLine === at.line ? text : `${text} ${page.lines[at.valueLine]?.text ?? ''}`,
    });
  }
  const { arrives, notArrival } = vocabulary.phrases;
  page.lines.forEach((line, index) => {
    if (seen.has(index) || line.place.isAside || line.place.isButton || line.text.length > 260) return;
    let begin = -1;
    for (const phrase of arrives) {
      const at = line.folded.indexOf(phrase);
      if (at >= 0 && (begin < 0 || at < begin)) begin = at;
    }
    if (begin < 0) return;
    let text = line.folded.slice(begin, begin + 140);
    let excerpt = line.text;
    // The words may stand alone above the day they announce.
    if (!/\d/.test(text) && line.text.length < 60) {
      const next = page.lines[index + 1];
      if (next === undefined || next.text.length > 80 || next.place.isButton) return;
      text = `${text} ${next.folded}`;
      excerpt = `${line.text} ${next.text}`;
    }
    if (
      notArrival.some(
        (phrase) =>
          text.includes(phrase) || line.folded.slice(Math.max(0, begin - 40), begin).includes(phrase),
      )
    )
      return;
    const value = read(text, vocabulary, dates);
    if (value !== null)
      found.push({ value, line: index, weight: value.from === null ? 0.66 : 0.72, excerpt });
  });
  return found;
}

function read(folded: string, vocabulary: Vocabulary, dates: DateReading): Promised | null {
  const window = findWindow(folded, dates);
  const delay = findDelay(folded, vocabulary);
  if (window === null) return delay === null ? null : { from: null, until: null, delay };
  // `avant le 27`, `by 27`, `bis 27`: an end without a beginning.
  const isUntil =
    window.from === window.until &&
    /\b(?:avant|before|by|bis|jusqu'au|d'ici|spatestens|latest)\b[^\d]{0,20}$/.test(
      folded.slice(0, window.at),
    );
  return { from: isUntil ? null : window.from, until: window.until, delay };
}
