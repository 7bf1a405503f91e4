import { holidaysOf, type Region } from '../../lib/law/holidays';

/**
 * A second counter of periods, written anew from the calendar rules and on another plan: it lays out every day of the
 * century in a row and walks from square to square. No date arithmetic, no Temporal, nothing of lib/law/counting but
 * the names of its calendars. Holidays are compared with a library elsewhere and taken from there.
 */
export interface Square {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** 0 = Monday … 6 = Sunday. */
  readonly week: number;
  readonly lastOfMonth: boolean;
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
const two = (part: number): string => String(part).padStart(2, '0');

/** Every day from 1999 to 2110, in a row. 1 January 1999 was a Friday. */
export const ROW: readonly Square[] = (() => {
  const row: Square[] = [];
  let week = 4;
  for (let year = 1999; year <= 2110; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const length = month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 31);
      for (let date = 1; date <= length; date += 1) {
        row.push({
          text: `${year}-${two(month)}-${two(date)}`,
          year,
          month,
          date,
          week,
          lastOfMonth: date === length,
        });
        week = (week + 1) % 7;
      }
    }
  return row;
})();

/** Easter Sundays by the golden number and the epact, after Clavius; not the way of lib/law/holidays. */
function easterOf(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const dropped = Math.floor((3 * century) / 4) - 12;
  const corrected = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - dropped - 10;
  let epact = (((11 * golden + 20 + corrected - dropped) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let moon = 44 - epact;
  if (moon < 21) moon += 30;
  const march = moon + 7 - ((sunday + moon) % 7);
  return march > 31 ? `${year}-04-${two(march - 31)}` : `${year}-03-${two(march)}`;
}

const GOOD_FRIDAYS = new Set<string>();
const EASTERS = new Map<number, number>();
for (const [index, square] of ROW.entries())
  if (square.text === easterOf(square.year)) {
    GOOD_FRIDAYS.add(ROW[index - 2]?.text ?? '');
    EASTERS.set(square.year, index);
  }

const lists = new Map<string, { certain: Set<string>; possible: Set<string> }>();
function holidays(
  country: string,
  region: Region | undefined,
): { certain: Set<string>; possible: Set<string> } {
  const key = `${country} ${region}`;
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made = { certain: new Set<string>(), possible: new Set<string>() };
  for (let year = 1999; year <= 2110; year += 1)
    for (const holiday of holidaysOf(country, year, region)) {
      made.possible.add(holiday.day);
      if (holiday.everywhere) made.certain.add(holiday.day);
    }
  lists.set(key, made);
  return made;
}

/**
 * What the calendar rules say, a line each: on which of Saturday (s), Sunday and holiday (h) a last day moves on for the
 * shopper, on which for the other side; and what is special.
 */
const SAYS: Readonly<Record<string, { shopper: string; other: string; country?: string; special?: string }>> =
  {
    EXACT: { shopper: '', other: '' },
    UNSTATED: { shopper: '', other: 'sh' },
    'EU-CAL': { shopper: 'sh', other: 'sh', special: 'two from 2' },
    'FR-CAL': { shopper: '', other: 'sh', country: 'FR' },
    'FR-PROC': { shopper: 'sh', other: 'sh', country: 'FR' },
    'CH-CAL': { shopper: 'h', other: 'sh', country: 'CH' },
    'CH-STAT': { shopper: 'sh', other: 'sh', country: 'CH' },
    'CH-PROC': { shopper: 'sh', other: 'sh', country: 'CH' },
    'CH-COURT': { shopper: 'sh', other: 'sh', country: 'CH', special: 'rest' },
    'DE-CAL': { shopper: 'sh', other: 'sh', country: 'DE' },
    'BE-CAL': { shopper: 'sh', other: 'sh', country: 'BE', special: 'two from 2' },
    'ES-CAL': { shopper: '', other: '', country: 'ES' },
    'IT-CAL': { shopper: 'h', other: 'sh', country: 'IT' },
    'NL-CAL': { shopper: 'sh', other: 'sh', country: 'NL', special: 'two from 3, good friday, short' },
    'LU-CAL': { shopper: 'sh', other: 'sh', country: 'LU' },
    'AT-CAL': { shopper: 'sh', other: 'sh', country: 'AT', special: 'good friday' },
    'PT-CAL': { shopper: 'h', other: 'sh', country: 'PT' },
    'IE-CAL': { shopper: '', other: 'sh', country: 'IE' },
    'UK-CAL': { shopper: '', other: '', country: 'GB' },
    US: { shopper: '', other: 'sh', country: 'US' },
  };

type Unit = 'days' | 'weeks' | 'months' | 'years' | 'working' | 'ouvrables';

/** The last day, by walking: `from` and the answer are places in `ROW`. */
export function walk(
  from: number,
  amount: number,
  unit: Unit,
  calendar: string,
  reading: 'safe' | 'fair',
  place: { country?: string; region?: Region } = {},
): number {
  const says = SAYS[calendar];
  if (says === undefined) throw new RangeError(calendar);
  const special = says.special ?? '';
  const country = says.country ?? place.country;
  const list = country === undefined ? null : holidays(country, place.region);
  const square = (at: number): Square => {
    const found = ROW[at];
    if (found === undefined) throw new RangeError('off the row');
    return found;
  };
  const isSaturday = (at: number): boolean => square(at).week === 5;
  const isRest = (at: number): boolean => {
    const { text, week } = square(at);
    if (week === 6) return true;
    if (special.includes('good friday') && GOOD_FRIDAYS.has(text)) return true;
    return list !== null && (reading === 'fair' ? list.possible : list.certain).has(text);
  };

  // Working days: one square at a time, counting those that are worked.
  if (unit === 'working' || unit === 'ouvrables') {
    let at = from;
    for (let worked = 0; worked < amount; ) {
      at += 1;
      if (!isRest(at) && (unit === 'ouvrables' || !isSaturday(at))) worked += 1;
    }
    return at;
  }

  const courtsRest = (at: number): boolean => {
    const { year, month, date } = square(at);
    const easter = EASTERS.get(year) ?? 0;
    if (at >= easter - 7 && at <= easter + 7) return true;
    if ((month === 7 && date >= 15) || (month === 8 && date <= 15)) return true;
    return (month === 12 && date >= 18) || (month === 1 && date <= 2);
  };
  const resting = special === 'rest' && reading === 'fair';
  let start = from;
  if (resting) while (courtsRest(start)) start -= 1;

  const stepped = (begin: number): number => {
    let at = begin;
    if (unit === 'days' || unit === 'weeks') {
      for (let left = unit === 'days' ? amount : amount * 7; left > 0; left -= 1) at += 1;
      return at;
    }
    const wanted = square(begin).date;
    for (let left = unit === 'months' ? amount : amount * 12; left > 0; left -= 1) {
      // To the first of the next month.
      do at += 1;
      while (square(at).date !== 1);
    }
    if (amount === 0) return at;
    while (square(at).date < wanted && !square(at).lastOfMonth) at += 1;
    return at;
  };

  let at = stepped(start);
  if (resting) {
    // As many days on which the courts sit as the period has days.
    let left = at - start;
    at = start;
    while (left > 0) {
      at += 1;
      if (!courtsRest(at)) left -= 1;
    }
    at = Math.max(at, stepped(from));
  }

  const least = /two from (\d)/.exec(special);
  if (least !== null && unit === 'days' && amount >= Number(least[1]) && amount <= 10) {
    let worked = 0;
    let here = from;
    while (here < at || worked < 2) {
      here += 1;
      if (!isRest(here) && !isSaturday(here)) worked += 1;
    }
    at = here;
  }

  if (special.includes('short')) {
    if (unit === 'years') return at;
    if ((unit === 'months' && amount > 3) || (unit === 'weeks' && amount > 12)) return at;
    if (unit === 'days' && amount > 90) return at;
  }
  const moves = reading === 'safe' ? says.shopper : says.other;
  while ((moves.includes('s') && isSaturday(at)) || (moves.includes('h') && isRest(at))) at += 1;
  return at;
}
