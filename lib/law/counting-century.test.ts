import { describe, expect, test } from 'vitest';
import { ROW, walk } from '../../tests/dates/second-counter';
import { day } from '../values/day';
import { type CalendarCode, type Counted, count, type Period, type Place } from './counting';
import { type Region, regionsOf } from './holidays';

/** The days of 2000 to 2100, as places in the second counter's row. */
const FIRST = ROW.findIndex((square) => square.text === '2000-01-01');
const LAST = ROW.findIndex((square) => square.text === '2100-12-31');
const DAYS = ROW.slice(FIRST, LAST + 1).map((square) => day(square.text));

const PERIODS: readonly Period[] = [
  { amount: 14, unit: 'days' },
  { amount: 2, unit: 'days' },
  { amount: 30, unit: 'days' },
  { amount: 2, unit: 'months' },
  { amount: 3, unit: 'days' },
  { amount: 1, unit: 'years' },
  { amount: 3, unit: 'months' },
  { amount: 5, unit: 'working' },
  { amount: 3, unit: 'weeks' },
  { amount: 3, unit: 'ouvrables' },
  { amount: 120, unit: 'days' },
];

const CASES: readonly [calendar: CalendarCode, country: string | null, region?: Region][] = [
  ['EXACT', null],
  ['UNSTATED', 'FR'],
  ['UNSTATED', 'CH', 'CH-GE'],
  ['CH-STAT', null],
  ['EU-CAL', 'FR', 'FR-ALSACE-MOSELLE'],
  ['EU-CAL', 'DE'],
  ['FR-CAL', null],
  ['FR-PROC', null],
  ['FR-PROC', null, 'FR-ALSACE-MOSELLE'],
  ['CH-CAL', null],
  ['CH-STAT', null, 'CH-LU'],
  ['CH-PROC', null, 'CH-VD'],
  ['CH-COURT', null, 'CH-ZH'],
  ['DE-CAL', null],
  ['DE-CAL', null, 'DE-BY'],
  ['DE-CAL', null, 'DE-SN'],
  ['BE-CAL', null],
  ['ES-CAL', null],
  ['IT-CAL', null],
  ['NL-CAL', null],
  ['LU-CAL', null],
  ['AT-CAL', null],
  ['PT-CAL', null],
  ['IE-CAL', null],
  ['UK-CAL', null],
  ['UK-CAL', null, 'GB-SCT'],
  ['US', null],
];

/** Where the region is not known: the earliest of all places for the shopper, the latest of all for the other side. */
function walkAnywhere(
  at: number,
  { amount, unit }: Period,
  calendar: CalendarCode,
  reading: 'safe' | 'fair',
  place: { country?: string; region?: Region },
): number {
  const country = place.country ?? calendar.slice(0, 2).replace('UK', 'GB');
  const here = walk(at, amount, unit, calendar, reading, place);
  if (reading === 'safe' || place.region !== undefined || !DIVIDED.has(country)) return here;
  if (here === walk(at, amount, unit, calendar, 'safe', place)) return here;
  return Math.max(
    ...regionsOf(country).map((region) => walk(at, amount, unit, calendar, reading, { ...place, region })),
  );
}
const DIVIDED = new Set(['CH', 'DE', 'GB']);

const named = CASES.map(
  ([calendar, country, region]) =>
    [`${calendar} ${region ?? country ?? ''}`, calendar, country, region] as const,
);

/**
 * Every day of the century, every calendar; the periods take turns of forty days, so that each meets every date of the
 * year and every weekday many times over.
 */
describe.each(named)('%s, from 2000 to 2100', (_, calendar, country, region) => {
  const place: Place = {
    ...(country === null ? {} : { country }),
    ...(region === undefined ? {} : { region }),
  };
  // The courts' rest has been read for periods of days and for the three months of ZPO 209.
  const periods = PERIODS.filter(
    ({ amount, unit }) => calendar !== 'CH-COURT' || unit === 'days' || (unit === 'months' && amount === 3),
  );
  const elsewhere = { ...(country === null ? {} : { country }), ...(region === undefined ? {} : { region }) };

  test('agrees with a second counter that walks day by day, and never ends sooner for a later event', () => {
    const wrong: string[] = [];
    let samePeriod: Period | undefined;
    let before: Counted | undefined;
    for (let at = FIRST; at <= LAST; at += 1) {
      const event = DAYS[at - FIRST] ?? day('');
      const period = periods[Math.floor((at - FIRST) / 40) % periods.length] ?? { amount: 14, unit: 'days' };
      const counted = count(event, period, calendar, place);
      const { plain, safe, fair } = counted;
      for (const reading of ['safe', 'fair'] as const) {
        const theirs = ROW[walkAnywhere(at, period, calendar, reading, elsewhere)]?.text;
        if (counted[reading] !== theirs)
          wrong.push(
            `${event} + ${period.amount} ${period.unit}, ${reading}: ${counted[reading]}, not ${theirs}`,
          );
      }
      if (plain < event || safe < plain || fair < safe) wrong.push(`${event}: ${plain} ${safe} ${fair}`);
      if (before !== undefined && samePeriod === period)
        if (plain < before.plain || safe < before.safe || fair < before.fair)
          wrong.push(`${event} ends sooner than the day before`);
      samePeriod = period;
      before = counted;
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 60_000);
});
