import type { Day } from '../values/day';
import { dayFrom } from './day-from';

/** Day before month or month before day in `8/2/2024`; null when the page does not say. */
export type NumericOrder = 'day-first' | 'month-first' | null;

/** A date found in a text. */
export interface FoundDay {
  readonly day: Day;
  readonly at: number;
  readonly end: number;
  readonly isAmbiguous: boolean;
}

export interface DateReading {
  /** The month that a folded word names, 1 to 12. */
  readonly monthOf: (word: string) => number | undefined;
  readonly numericOrder: NumericOrder;
  /** For dates printed without a year; null leaves such dates out. */
  readonly today: string | null;
  /** Nobody has ordered yet what he will order. */
  readonly isPast?: true;
}

const NUMERIC = /(?<![\d.,/-])(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/-])/g;
const DAY_MONTH =
  /(?<![\d.,])(\d{1,2})(?:er|st|nd|rd|th|[.º°-])?\s?(?:of |d'|de |di )?([a-z]{3,10})\b\.?,?(?:\s(?:de |del )?(\d{4}))?/g;
/** `Do., 19.11.` */
const NO_YEAR = /(?<![\d.,/-])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/g;
const MONTH_DAY = /\b([a-z]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]\d)\b(?:,?\s(\d{4}))?/g;

/** The day without a year that is nearest to today, or the last such day. */
function nearest(month: number, date: number, { today, isPast }: DateReading): Day | null {
  let best: Day | null = null;
  for (const more of today ? [0, 1, -1] : []) {
    const day = dayFrom(Number((today as string).slice(0, 4)) + more, month, date);
    const distance = (other: Day) => Math.abs(Date.parse(other) - Date.parse(today as string));
    if (day && !(isPast && day > (today as string)) && (!best || distance(day) < distance(best))) best = day;
  }
  return best;
}

/** Every date in folded `text`, in order of place, overlapping readings left out. */
export function findDays(text: string, reading: DateReading): FoundDay[] {
  const found: FoundDay[] = [];
  if (!/\d/.test(text)) return found;
  const add = (day: Day | null, match: RegExpExecArray, isAmbiguous = false) => {
    const [at, end] = [match.index, match.index + match[0].length];
    const isFree = !found.some((other) => at < other.end && end > other.at);
    if (day && isFree) found.push({ day, at, end, isAmbiguous });
  };
  for (const m of text.matchAll(NUMERIC)) {
    const [a, b, c] = [Number(m[1]), Number(m[3]), Number(m[4])];
    if (a > 31) {
      add(dayFrom(a, b, c), m);
      continue;
    }
    const year = c < 100 ? 2000 + c : c;
    const dayFirst = dayFrom(year, b, a);
    const monthFirst = dayFrom(year, a, b);
    if (m[2] === '.') add(dayFirst, m);
    else if (reading.numericOrder === 'month-first') add(monthFirst ?? dayFirst, m);
    else add(dayFirst ?? monthFirst, m, !reading.numericOrder && !!dayFirst && !!monthFirst && a !== b);
  }
  for (const [pattern, day, name] of [
    [DAY_MONTH, 1, 2],
    [MONTH_DAY, 2, 1],
    [NO_YEAR, 1, 2],
  ] as const) {
    for (const m of text.matchAll(pattern)) {
      const month = pattern === NO_YEAR ? Number(m[2]) : reading.monthOf(m[name] as string);
      const date = Number(m[day]);
      if (month) add(m[3] ? dayFrom(Number(m[3]), month, date) : nearest(month, date, reading), m);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The first date at the beginning of folded `text`; null for none, or if it could be two. */
export function dayIn(text: string, reading: DateReading): Day | null {
  const [day] = findDays(text.slice(0, 100), reading);
  return !day || day.isAmbiguous ? null : day.day;
}

const { raw } = String;
/** Words between two days of one span. */
const UNTIL = '-|et|and|au|bis|und|to|through|en|tot(?: en met)?|y|al|e';
const BETWEEN = `\\s?(?:${UNTIL})\\s?(?:le |the |de[nm] |zum |el |il |l')?`;
const YEAR = '(?:,?\\s(\\d{4}))?';
/** Windows whose first day lacks what the second has, and the same in full: day, month and year of both. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  // 24 et le 27 novembre 2026
  [
    RegExp(
      raw`(?<![\d.,])(\d{1,2})\.?${BETWEEN}(\d{1,2})(?:er|st|nd|rd|th|\.)?\s?(?:of |d[ei] )?([a-z]{3,10})\b\.?${YEAR}`,
    ),
    '$1 $3 $4 - $2 $3 $4',
  ],
  // Feb 3 - 5, 2027
  [RegExp(raw`\b([a-z]{3,10})\.?\s(\d{1,2})${BETWEEN}(\d{1,2})\b${YEAR}`), '$2 $1 $4 - $3 $1 $4'],
  // 25.11. - 27.11.2026
  [
    RegExp(raw`(?<![\d.,])(\d{1,2})[./](\d{1,2})[./]?${BETWEEN}(\d{1,2})[./](\d{1,2})[./](\d{4})`),
    '$1.$2.$5 - $3.$4.$5',
  ],
];
const JOINS = new RegExp(`^[\\s,]*(?:${UNTIL})(?![a-z])[\\sa-z.,']{0,24}$`);

/** The first date or window of dates in folded `text`; `from` equals `until` for a single date, and then `at` is its place. */
export function findWindow(text: string, reading: DateReading): { from: Day; until: Day; at: number } | null {
  const short = SHORT_FORMS.find(([pattern]) => {
    const month = pattern.exec(text)?.find((part, index) => index > 0 && /^[a-z]{3}/.test(part ?? ''));
    return pattern.test(text) && (!month || reading.monthOf(month));
  });
  const full = short ? text.replace(short[0], short[1]) : text;
  // A year printed once is the second's, and good enough to place the first.
  const year = /\b20\d\d\b/.exec(full)?.[0];
  const today = reading.today ?? (year ? `${year}-07-01` : null);
  const [first, second] = findDays(full, { ...reading, today });
  if (!first || first.isAmbiguous) return null;
  const { at, end } = first;
  let from = first.day;
  if (second?.isAmbiguous === false && JOINS.test(full.slice(end, second.at))) {
    const moved = dayFrom(Number(second.day.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8)));
    if (!/\d{4}/.test(full.slice(at, end)) && moved && moved <= second.day) from = moved;
    if (from <= second.day) return { from, until: second.day, at };
  }
  return { from, until: from, at };
}
