import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../values/day';
import { type Counted, count, type Place } from './counting';
import { es } from './es';
import { ie } from './ie';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { LawRule } from './schema';
import { uk } from './uk';
import { us } from './us';

/** The days of a rule whose law gives a number, from its event. */
function daysOf({ id, period, calendar }: LawRule, from: string, place: Place = {}): Counted {
  if (period.kind !== 'counted' || calendar === null) throw new Error(`${id} counts nothing`);
  const shortest = count(day(from), period.period, calendar, place, period.wording);
  return period.fair === undefined
    ? shortest
    : { ...shortest, fair: count(day(from), period.fair, calendar, place, period.wording).fair };
}
const read = (rule: LawRule, from: string): [string, string] => {
  const { safe, fair } = daysOf(rule, from);
  return [safe, fair];
};
const PACKS = [es, ie, it, nl, pt, uk, us];
const RULES = PACKS.flatMap(({ rules }) => Object.values<LawRule>(rules));

describe('the United Kingdom', () => {
  test('goods are rejected until 30 days after delivery, a Sunday included', () => {
    expect(read(uk.rules['UK-06'], '2026-10-02')).toEqual(['2026-11-01', '2026-11-01']);
  });
  test('the day on which the seller agrees to refund is the first of its fourteen', () => {
    expect(daysOf(uk.rules['UK-08'], '2026-11-02').safe).toBe('2026-11-15');
  });
  test('cancelling leaves the day of receipt out', () => {
    expect(read(uk.rules['UK-11'], '2026-11-02')).toEqual(['2026-11-16', '2026-11-16']);
  });
  test('its refund waits for the goods, not for the notice', () => {
    expect(uk.rules['UK-13'].trigger).toBe('goods-returned');
  });
  test('a claim on the card firm is safe for the five years of Scotland and may last six', () => {
    expect(read(uk.rules['UK-15'], '2026-03-10')).toEqual(['2031-03-10', '2032-03-10']);
    expect(uk.rules['UK-15'].sum).toEqual({ of: 'item', currency: 'GBP', over: 10_000, upTo: 3_000_000 });
    expect(uk.rules['UK-15'].onlyIf).toContain('credit-card');
  });
  test('the ombudsman is asked within six months of the final answer', () => {
    expect(daysOf(uk.rules['UK-18-ombudsman'], '2026-08-31').safe).toBe('2027-02-28');
  });
});

describe('Ireland counts some first days', () => {
  test('the thirty days to return begin with the delivery', () => {
    expect(daysOf(ie.rules['IE-03'], '2026-11-02').safe).toBe('2026-12-01');
  });
  test('the fourteen days to cancel end on the thirteenth day after, or on the fourteenth as the EU counts', () => {
    expect(read(ie.rules['IE-08'], '2026-11-02')).toEqual(['2026-11-15', '2026-11-16']);
    expect(daysOf(ie.rules['IE-09'], '2026-11-15').plain).toBe('2027-11-15');
  });
});

describe('last days on a weekend', () => {
  const SATURDAY = '2026-10-31';
  const SUNDAY = '2026-11-01';
  test('Spain moves none', () => {
    expect(read(es.rules['ES-04'], SATURDAY)).toEqual(['2026-11-14', '2026-11-14']);
    expect(read(es.rules['ES-04'], SUNDAY)).toEqual(['2026-11-15', '2026-11-15']);
  });
  test.each([
    ['Italy', it.rules['IT-02']],
    ['Portugal', pt.rules['PT-03']],
  ])('%s moves a Sunday; a Saturday only before the other side is called late', (_, rule) => {
    expect(read(rule, SATURDAY)).toEqual(['2026-11-14', '2026-11-16']);
    expect(read(rule, SUNDAY)).toEqual(['2026-11-16', '2026-11-16']);
  });
  test('the Netherlands move short periods, never those in years', () => {
    expect(read(nl.rules['NL-02'], SATURDAY)).toEqual(['2026-11-16', '2026-11-16']);
    expect(read(nl.rules['NL-09'], '2024-11-14')).toEqual(['2026-11-14', '2026-11-14']);
  });
  test('two years from 29 February end on the 28th', () => {
    expect(read(es.rules['ES-09'], '2024-02-29')).toEqual(['2026-02-28', '2026-02-28']);
    expect(read(pt.rules['PT-07'], '2024-02-29')).toEqual(['2026-02-28', '2026-03-02']);
  });
});

describe('defects', () => {
  test('a Dutch complaint 49 days after delivery is in time', () => {
    expect(daysOf(nl.rules['NL-08'], '2023-12-08').safe).toBe('2024-02-08');
  });
  test('no Dutch rule ends the guarantee on a day', () => {
    const ends = Object.values<LawRule>(nl.rules).filter(
      ({ actor, direction }) => actor === 'seller' && direction === 'LATEST',
    );
    expect(ends).toEqual([]);
  });
  test('Italy has 26 months to sue and no day by which to report', () => {
    expect(daysOf(it.rules['IT-08'], '2026-01-31').plain).toBe('2028-03-31');
    expect(Object.values<LawRule>(it.rules).some(({ trigger }) => trigger === 'defect-found')).toBe(false);
  });
  test.each([
    ['ES-09', es.rules['ES-09'], '2028-03-10'],
    ['IT-09', it.rules['IT-09'], '2027-03-10'],
    ['NL-07', nl.rules['NL-07'], '2027-03-10'],
    ['PT-07', pt.rules['PT-07'], '2028-03-10'],
    ['UK-10', uk.rules['UK-10'], '2026-09-10'],
  ])('the presumption of %s has its length of today', (_, rule, last) => {
    expect(daysOf(rule, '2026-03-10').plain).toBe(last);
  });
  test('in Portugal thirty days are for the defect to show, not for the shopper to ask', () => {
    expect(pt.rules['PT-10'].actor).toBe('seller');
  });
});

describe('working days', () => {
  test('the Portuguese complaints book: fifteen of them', () => {
    expect(daysOf(pt.rules['PT-12'], '2026-11-02').fair).toBe('2026-11-23');
  });
  test('an American refund: seven, Thanksgiving left out', () => {
    expect(daysOf(us.rules['US-03'], '2026-11-23').fair).toBe('2026-12-03');
  });
});

test('an American billing error must be with the issuer 60 days after the statement, not the purchase', () => {
  expect(daysOf(us.rules['US-04'], '2026-11-02').safe).toBe('2027-01-01');
  expect(us.rules['US-04'].trigger).toBe('bill');
});

test('a Spanish complaint has one time to answer on every day', () => {
  const before = es.rules['ES-12-before'].triggered?.until;
  expect(before).toBe(addDays(es.rules['ES-12'].triggered?.from ?? day('2000-01-01'), -1));
});

test('no rule ends before its event, and no safe day lies after the fair one', () => {
  const counted = RULES.filter(({ period }) => period.kind === 'counted');
  fc.assert(
    fc.property(
      fc.constantFrom(...counted),
      fc.integer({ min: 0, max: 36_500 }),
      fc.constantFrom('ES', 'IT', 'NL', 'PT', 'IE', 'GB', 'US'),
      (rule, offset, country) => {
        const event = addDays(day('2000-01-01'), offset);
        const { plain, safe, fair } = daysOf(rule, event, { country });
        expect(safe >= event && plain >= event && safe <= fair).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('what a rule moves is a rule of its own law', () => {
  for (const { rules } of PACKS)
    for (const { id, moves } of Object.values<LawRule>(rules))
      for (const moved of moves ?? []) expect(Object.keys(rules), id).toContain(moved);
});
