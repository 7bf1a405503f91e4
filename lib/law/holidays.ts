import { addDays, type Day, day } from '../values/day';

/**
 * A public holiday. `everywhere` is false where only some regions keep it: the safe reading then takes it for a
 * working day, the fair one for a holiday.
 */
export interface Holiday {
  readonly day: Day;
  readonly everywhere: boolean;
}

/** A fixed date `MM-DD`, or days from Easter Sunday. `some`: kept in part of the country only. */
interface HolidayRule {
  readonly on: string | number;
  readonly some?: true;
  /** First year it was, or is, a holiday. */
  readonly since?: number;
}

const all = (...on: (string | number)[]): HolidayRule[] => on.map((each) => ({ on: each }));
const some = (...on: (string | number)[]): HolidayRule[] => on.map((each) => ({ on: each, some: true }));

const GOOD_FRIDAY = -2;
const EASTER = 0;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_SUNDAY = 49;
const WHIT_MONDAY = 50;
const CORPUS_CHRISTI = 60;

/** National holidays by country, simple data: a country more is a line more. */
const RULES: Readonly<Record<string, readonly HolidayRule[]>> = {
  AT: all(
    '01-01',
    '01-06',
    EASTER_MONDAY,
    '05-01',
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    '08-15',
    '10-26',
    '11-01',
    '12-08',
    '12-25',
    '12-26',
  ),
  BE: all(
    '01-01',
    EASTER_MONDAY,
    '05-01',
    ASCENSION,
    WHIT_MONDAY,
    '07-21',
    '08-15',
    '11-01',
    '11-11',
    '12-25',
  ),
  // 1 August is the one federal holiday; 1 January, Ascension and Christmas are kept in every canton.
  CH: [
    ...all('01-01', ASCENSION, '08-01', '12-25'),
    ...some(
      '01-02',
      '01-06',
      '03-01',
      '03-19',
      GOOD_FRIDAY,
      EASTER_MONDAY,
      '05-01',
      WHIT_MONDAY,
      CORPUS_CHRISTI,
      '06-23',
      '06-29',
      '08-15',
      '11-01',
      '12-08',
      '12-26',
      '12-31',
    ),
  ],
  DE: [
    ...all('01-01', GOOD_FRIDAY, EASTER_MONDAY, '05-01', ASCENSION, WHIT_MONDAY, '10-03', '12-25', '12-26'),
    ...some(
      '01-06',
      '03-08',
      EASTER,
      WHIT_SUNDAY,
      CORPUS_CHRISTI,
      '08-08',
      '08-15',
      '09-20',
      '10-31',
      '11-01',
    ),
  ],
  ES: [
    ...all('01-01', '01-06', GOOD_FRIDAY, '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'),
    ...some(-3, EASTER_MONDAY),
  ],
  // Good Friday and 26 December are holidays of Alsace-Moselle.
  FR: [
    ...all(
      '01-01',
      EASTER_MONDAY,
      '05-01',
      '05-08',
      ASCENSION,
      WHIT_MONDAY,
      '07-14',
      '08-15',
      '11-01',
      '11-11',
      '12-25',
    ),
    ...some(GOOD_FRIDAY, '12-26'),
  ],
  IT: [
    ...all(
      '01-01',
      '01-06',
      EASTER_MONDAY,
      '04-25',
      '05-01',
      '06-02',
      '08-15',
      '11-01',
      '12-08',
      '12-25',
      '12-26',
    ),
    { on: '10-04', since: 2026 },
  ],
  LU: [
    ...all(
      '01-01',
      EASTER_MONDAY,
      '05-01',
      ASCENSION,
      WHIT_MONDAY,
      '06-23',
      '08-15',
      '11-01',
      '12-25',
      '12-26',
    ),
    { on: '05-09', since: 2019 },
  ],
  NL: [
    ...all('01-01', EASTER_MONDAY, '05-05', ASCENSION, WHIT_MONDAY, '12-25', '12-26'),
    ...some(GOOD_FRIDAY),
    // When the 27th is a Sunday it is kept on the Saturday before: no last day is moved by the difference.
    { on: '04-27', since: 2014 },
  ],
  PT: [
    ...all('01-01', GOOD_FRIDAY, '04-25', '05-01', '06-10', '08-15', '12-08', '12-25'),
    // Four holidays were suspended from 2013 to 2015.
    ...[CORPUS_CHRISTI, '10-05', '11-01', '12-01'].map((on) => ({ on, since: 2016 })),
  ],
};

/** Regions that keep holidays of their own for certain. */
const REGIONS: Readonly<Record<string, readonly (string | number)[]>> = {
  'FR-ALSACE-MOSELLE': [GOOD_FRIDAY, '12-26'],
};
export type Region = 'FR-ALSACE-MOSELLE';

/** Easter Sunday of a Gregorian year (the anonymous computus of 1876). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

const dayOf = (on: string | number, year: number): Day =>
  typeof on === 'string' ? day(`${year}-${on}`) : addDays(easter(year), on);

/** The public holidays of a country in a year; none known for a country outside the data. */
export function holidaysOf(country: string, year: number, region?: Region): Holiday[] {
  const certain = region === undefined ? [] : (REGIONS[region] ?? []);
  return (RULES[country] ?? [])
    .filter((rule) => rule.since === undefined || year >= rule.since)
    .map((rule) => ({
      day: dayOf(rule.on, year),
      everywhere: rule.some !== true || certain.includes(rule.on),
    }));
}

/**
 * Whether a day is a public holiday. `certain`: kept in the whole country (or in `region`); `possible`: kept at least
 * in part of it.
 */
export function isHoliday(
  of: Day,
  country: string,
  reading: 'certain' | 'possible',
  region?: Region,
): boolean {
  const everywhere = yearOf(country, Number(of.slice(0, 4)), region).get(of);
  return everywhere !== undefined && (reading === 'possible' || everywhere);
}

/** A year's holidays are the same for ever; a plan asks for them dozens of times. */
const years = new Map<string, ReadonlyMap<Day, boolean>>();

function yearOf(country: string, year: number, region: Region | undefined): ReadonlyMap<Day, boolean> {
  const key = `${country}|${year}|${region ?? ''}`;
  const found = years.get(key);
  if (found !== undefined) return found;
  const made = new Map<Day, boolean>();
  for (const holiday of holidaysOf(country, year, region))
    made.set(holiday.day, holiday.everywhere || made.get(holiday.day) === true);
  years.set(key, made);
  return made;
}
