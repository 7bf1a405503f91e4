import type { Day } from '../values/day';

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
  readonly months: ReadonlyMap<string, number>;
  readonly numericOrder: NumericOrder;
  /** For dates printed without a year; null leaves such dates out. */
  readonly today: string | null;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day, or null when the calendar has no such day. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || date < 1) return null;
  if (date > (LENGTHS[month - 1] ?? 0)) return null;
  if (month === 2 && date === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const NUMERIC = /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/-])/g;
const DAY_MONTH =
  /(?<![\d.,])(\d{1,2})(?:er|st|nd|rd|th|\.|º|°|-)?\s?(?:de |of |d')?([a-z]{3,10})\b\.?,?(?:\s(?:de |del )?(\d{4}))?/g;
const MONTH_DAY = /\b([a-z]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]\d)\b(?:,?\s(\d{4}))?/g;
const CJK = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;

function yearFor(month: number, date: number, today: string | null): Day | null {
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  const distance = (candidate: Day) => Math.abs(Date.parse(candidate) - Date.parse(today));
  const near = [year - 1, year, year + 1]
    .map((y) => dayFrom(y, month, date))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => distance(a) - distance(b))[0];
  return near ?? null;
}

/** Every date in folded `text`, in order of place, overlapping readings left out. */
export function findDays(text: string, reading: DateReading): FoundDay[] {
  const found: FoundDay[] = [];
  const add = (day: Day | null, match: RegExpExecArray, isAmbiguous = false) => {
    const [at, end] = [match.index, match.index + match[0].length];
    if (day !== null && !found.some((other) => at < other.end && end > other.at))
      found.push({ day, at, end, isAmbiguous });
  };
  const each = (pattern: RegExp, use: (match: RegExpExecArray) => void) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null && found.length < 20; match = pattern.exec(text))
      use(match);
  };
  if (!/\d/.test(text)) return found;
  each(ISO, (m) => add(dayFrom(Number(m[1]), Number(m[2]), Number(m[3])), m));
  if (text.includes('年')) each(CJK, (m) => add(dayFrom(Number(m[1]), Number(m[2]), Number(m[3])), m));
  each(NUMERIC, (m) => {
    const [first, second] = [Number(m[1]), Number(m[3])];
    const year = (m[4] ?? '').length === 2 ? 2000 + Number(m[4]) : Number(m[4]);
    const dayFirst = dayFrom(year, second, first);
    const monthFirst = dayFrom(year, first, second);
    if (m[2] === '.' || reading.numericOrder === 'day-first')
      add(dayFirst ?? (m[2] === '.' ? null : monthFirst), m);
    else if (reading.numericOrder === 'month-first') add(monthFirst ?? dayFirst, m);
    else if (dayFirst !== null && monthFirst !== null && first !== second) add(dayFirst, m, true);
    else add(dayFirst ?? monthFirst, m);
  });
  const named = (
    month: number | undefined,
    date: string | undefined,
    year: string | undefined,
    m: RegExpExecArray,
  ) => {
    if (month === undefined) return;
    add(
      year === undefined
        ? yearFor(month, Number(date), reading.today)
        : dayFrom(Number(year), month, Number(date)),
      m,
    );
  };
  each(DAY_MONTH, (m) => named(reading.months.get(m[2] ?? ''), m[1], m[3], m));
  each(MONTH_DAY, (m) => named(reading.months.get(m[1] ?? ''), m[2], m[3], m));
  return found.sort((a, b) => a.at - b.at);
}

const RANGE_DAYS_MONTH =
  /(?<![\d.,])(\d{1,2})\.?\s?(?:er\s)?(?:-|et(?: le)?|and|au|bis|und|a|to|al|en|y|tot)\s?(?:le |the |den |dem |zum |el )?(\d{1,2})(?:er|st|nd|rd|th|\.)?\s?(?:de |of )?([a-z]{3,10})\b\.?,?(?:\s(?:de )?(\d{4}))?/;
const RANGE_MONTH_DAYS =
  /\b([a-z]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?\s?(?:-|and|to)\s?(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s(\d{4}))?/;
const RANGE_NUMERIC =
  /(?<![\d.,])(\d{1,2})[./](\d{1,2})[./]?\s?(?:-|et(?: le)?|au|bis|und|to|and)\s?(?:le |the |den |zum )?(\d{1,2})[./](\d{1,2})[./](\d{4})/;
const JOINS =
  /^[\s,]*(?:-|et|and|au|bis|und|to|a|al|en|y|tot|entre|through)(?:\s(?:le|the|zum|den|dem|el|[a-z]{4,10}|[a-z]{2,3}\.?),?){0,3}\s*$/;

/** The first date or window of dates in folded `text`; `from` equals `until` for a single date. */
export function findWindow(
  text: string,
  reading: DateReading,
): { from: Day; until: Day; at: number; end: number } | null {
  const build = (
    y: number | null,
    m1: number | undefined,
    d1: number,
    m2: number | undefined,
    d2: number,
  ) => {
    if (m1 === undefined || m2 === undefined) return null;
    const until = y === null ? yearFor(m2, d2, reading.today) : dayFrom(y, m2, d2);
    if (until === null) return null;
    const last = Number(until.slice(0, 4));
    const from = dayFrom(m1 > m2 ? last - 1 : last, m1, d1);
    return from !== null && from <= until ? { from, until } : null;
  };
  const year = (printed: string | undefined) => (printed === undefined ? null : Number(printed));
  const a = RANGE_DAYS_MONTH.exec(text);
  if (a !== null) {
    const month = reading.months.get(a[3] ?? '');
    const window = build(year(a[4]), month, Number(a[1]), month, Number(a[2]));
    if (window !== null) return { ...window, at: a.index, end: a.index + a[0].length };
  }
  const b = RANGE_MONTH_DAYS.exec(text);
  if (b !== null) {
    const month = reading.months.get(b[1] ?? '');
    const window = build(year(b[4]), month, Number(b[2]), month, Number(b[3]));
    if (window !== null) return { ...window, at: b.index, end: b.index + b[0].length };
  }
  const c = RANGE_NUMERIC.exec(text);
  if (c !== null) {
    const window = build(Number(c[5]), Number(c[2]), Number(c[1]), Number(c[4]), Number(c[3]));
    if (window !== null) return { ...window, at: c.index, end: c.index + c[0].length };
  }
  const days = findDays(text, reading);
  const [first, second] = days;
  if (first === undefined || first.isAmbiguous) return null;
  if (second !== undefined && !second.isAmbiguous && JOINS.test(text.slice(first.end, second.at))) {
    // `9 December - 10 December 2026`: a year printed once is the second's.
    const hasYear = /\d{4}/.test(text.slice(first.at, first.end));
    let from: Day | null = first.day;
    if (!hasYear) {
      from = `${second.day.slice(0, 4)}${first.day.slice(4)}` as Day;
      if (from > second.day)
        from = dayFrom(
          Number(second.day.slice(0, 4)) - 1,
          Number(first.day.slice(5, 7)),
          Number(first.day.slice(8)),
        );
    }
    if (from !== null && from <= second.day)
      return { from, until: second.day, at: first.at, end: second.end };
  }
  return { from: first.day, until: first.day, at: first.at, end: first.end };
}
