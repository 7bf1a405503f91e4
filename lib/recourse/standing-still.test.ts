import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, daysBetween } from '../values/day';
import { eventOf, planOn, type Sample, spoken } from './samples';
import { leftOut, type Standing } from './standing-still';

const faulty = (country: string, today: string, more: Sample = {}) =>
  planOn(today, {
    country,
    ...more,
    claim: { problem: 'not-as-described' },
    facts: { orderDate: day('2024-12-20'), sellerCountry: country },
    answers: { 'received-on': '2025-01-08', 'noticed-on': '2026-05-04', ...more.answers },
  });

/** Both readings of a rule's last day, and the ids of what the latest rests on. */
function lastDay(id: string, country: string, today: string, more: Sample = {}) {
  const days = faulty(country, today, more).rights.find((right) => right.id === id)?.days;
  return [days?.safe.day, days?.latest.day, days?.latest.basis.map((basis) => basis.id).slice(1)];
}

describe('France', () => {
  test('the guarantee stands still while the goods are away for repair, and safe does not move', () => {
    // Received on 8 January 2025: two years, with the six months of the repair. 40 days and the first one besides.
    expect(lastDay('FR-12', 'FR', '2026-09-01')).toEqual(['2027-01-08', '2027-01-08', []]);
    const repaired = { answers: { 'returned-on': '2026-06-01' } };
    expect(lastDay('FR-12', 'FR', '2026-07-10', repaired)).toEqual(['2027-01-08', '2027-02-17', ['FR-18']]);
  });

  test('talks that ended in a refusal are left out of the latest reading', () => {
    const events = [
      eventOf('sent', 'merchant', '2026-05-05'),
      eventOf('answered', 'merchant', '2026-05-10'),
      eventOf('refused', 'merchant', '2026-05-24'),
    ];
    // 5 to 24 May are twenty days: 8 January becomes the 28th.
    expect(lastDay('FR-12', 'FR', '2026-09-01', { events })).toEqual([
      '2027-01-08',
      '2027-01-28',
      ['FR-18-talks'],
    ]);
  });

  test('a bare refusal is no talk', () => {
    const events = [eventOf('sent', 'merchant', '2026-05-05'), eventOf('refused', 'merchant', '2026-05-24')];
    expect(lastDay('FR-12', 'FR', '2026-09-01', { events })).toEqual(['2027-01-08', '2027-01-08', []]);
  });

  test('a mediation leaves out its days, and six months at least are left to sue', () => {
    const events = [eventOf('sent', 'mediator', '2026-07-01'), eventOf('refused', 'mediator', '2026-07-31')];
    const [safe, latest, basis] = lastDay('FR-21', 'FR', '2026-09-01', { events });
    const [before] = lastDay('FR-21', 'FR', '2026-09-01');
    expect(safe).toBe(before);
    expect(daysBetween(day(String(before)), day(String(latest)))).toBeGreaterThanOrEqual(31);
    expect(basis).toContain('FR-37');
  });

  test('says which days are left out', () => {
    const repaired = { answers: { 'returned-on': '2026-06-01' } };
    const latest = faulty('FR', '2026-07-10', repaired).rights.find(({ id }) => id === 'FR-12')?.days?.latest;
    expect(latest && spoken(latest.why, 'en')).toContain('do not count');
  });
});

describe('Germany', () => {
  test('talks leave out their days; three months are left at least', () => {
    const events = [
      eventOf('sent', 'merchant', '2026-12-01'),
      eventOf('answered', 'merchant', '2026-12-05'),
      eventOf('refused', 'merchant', '2026-12-20'),
    ];
    // Two years end on 8 January 2027, with the twenty days on the 28th; three months after the talks are later.
    expect(lastDay('DE-06', 'DE', '2026-12-21', { events })).toEqual([
      '2027-01-08',
      '2027-03-22',
      expect.anything(),
    ]);
  });

  test('a conciliation leaves out its days and six months more', () => {
    const events = [
      eventOf('sent', 'de-universal-conciliation', '2026-09-01'),
      eventOf('refused', 'de-universal-conciliation', '2026-10-01'),
    ];
    // 1 September 2026 to 1 April 2027 are 213 days: 8 January 2027 becomes 9 August.
    expect(lastDay('DE-06', 'DE', '2026-10-02', { events })).toEqual([
      '2027-01-08',
      '2027-08-09',
      ['DE-22', 'DE-22-after'],
    ]);
  });

  test('a request after the period is over brings nothing back', () => {
    const events = [eventOf('sent', 'de-universal-conciliation', '2027-02-01')];
    expect(lastDay('DE-06', 'DE', '2027-02-05', { events }).slice(0, 2)).toEqual([
      '2027-01-08',
      '2027-01-08',
    ]);
  });
});

describe('elsewhere', () => {
  test.each([
    ['ES', 'ES-08', 'ES-11'],
    ['PT', 'PT-06', 'PT-11-pause'],
  ])('%s: the guarantee stands still while it is mended', (country, id, still) => {
    const more = {
      events: [eventOf('sent', 'merchant', '2026-05-05')],
      answers: { 'repaired-on': '2026-05-14' },
    };
    const [safe, latest, basis] = lastDay(id, country, '2026-06-01', more);
    expect(basis).toContain(still);
    expect(String(latest) > String(safe)).toBe(true);
  });

  test('Belgium: talks and the days of a repair are left out of the latest reading', () => {
    const talks = [
      eventOf('sent', 'merchant', '2026-05-05'),
      eventOf('answered', 'merchant', '2026-05-10'),
      eventOf('refused', 'merchant', '2026-05-24'),
    ];
    // Noticed on 4 May 2026: one year. 5 to 24 May are twenty days, 5 to 14 May ten.
    expect(lastDay('BE-09', 'BE', '2026-09-01')).toEqual(['2027-05-04', '2027-05-04', []]);
    expect(lastDay('BE-09', 'BE', '2026-09-01', { events: talks })).toEqual([
      '2027-05-04',
      '2027-05-24',
      ['BE-09-talks'],
    ]);
    const mended = { events: talks.slice(0, 1), answers: { 'repaired-on': '2026-05-14' } };
    expect(lastDay('BE-09', 'BE', '2026-06-01', mended)).toEqual([
      '2027-05-04',
      '2027-05-14',
      ['BE-09-repair'],
    ]);
  });

  test('Austria: the days before the ombudsman are left out of the latest reading', () => {
    const events = [
      eventOf('sent', 'at-internet-ombudsman', '2026-07-01'),
      eventOf('refused', 'at-internet-ombudsman', '2026-07-31'),
    ];
    // Two years and three months from 8 January 2025; July has 31 days, and 9 May 2027 is a Sunday.
    expect(lastDay('AT-08', 'AT', '2026-09-01')).toEqual(['2027-04-08', '2027-04-08', []]);
    expect(lastDay('AT-08', 'AT', '2026-09-01', { events })).toEqual([
      '2027-04-08',
      '2027-05-10',
      ['AT-09-stands-still'],
    ]);
  });
});

test('a longer time after a repair is counted from the earliest start for the safe day', () => {
  const days = (answers: Record<string, string>) =>
    planOn('2026-11-20', {
      country: 'FR',
      claim: { problem: 'not-as-described' },
      facts: { orderDate: day('2025-01-03') },
      answers,
    }).rights.find(({ id }) => id === 'FR-12')?.days;
  const known = days({ 'received-on': '2025-01-03', 'repaired-on': '2026-10-01' });
  const unknown = days({ 'repaired-on': '2026-10-01' });
  expect(unknown?.bound).toBe(true);
  expect(unknown?.safe.day).toBe(known?.safe.day);
});

describe('days that are left out', () => {
  const anyDay = fc.integer({ min: 0, max: 2000 }).map((n) => addDays(day('2025-01-01'), n));
  const anyStanding: fc.Arbitrary<Standing> = fc
    .tuple(anyDay, fc.integer({ min: 0, max: 400 }))
    .map(([from, length]) => ({ from, until: addDays(from, length) }));

  test('never bring an end forward, count once, and agree with a counter that goes day by day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 900 }),
        fc.array(anyStanding, { maxLength: 5 }),
        (start, length, standings) => {
          const end = addDays(start, length);
          const found = leftOut(standings, start, end).end;
          expect(found >= end).toBe(true);
          expect(found).toBe(walked(standings, start, length));
        },
      ),
    );
  });

  /** Written another way: each day either counts or stands still; a standstill that begins after the end is none. */
  function walked(standings: readonly Standing[], start: Day, length: number): Day {
    const stands = (at: Day): boolean => standings.some(({ from, until }) => from <= at && at <= until);
    let at = start;
    let extra = 0;
    // The start itself may stand still, too.
    if (stands(at)) extra += 1;
    for (let left = length + extra; left > 0; left -= 1) {
      at = addDays(at, 1);
      if (stands(at)) left += 1;
    }
    return at;
  }
});
