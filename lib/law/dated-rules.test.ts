import { describe, expect, test } from 'vitest';
import { type Day, day } from '../values/day';
import { be } from './be';
import { afterWaiting, type Counted, count, type Place } from './counting';
import { eu } from './eu';
import { fr } from './fr';
import { surcharge } from './late-refund';
import { lu } from './lu';
import { allLaws } from './registry';
import type { LawRule } from './schema';

/** The days of a rule whose law gives a number, from its event. */
function daysOf(rule: LawRule, from: string, place: Place = {}): Counted {
  if (rule.period.kind !== 'counted' || rule.calendar === null) throw new Error(`${rule.id} counts nothing`);
  const { period, wording, fair } = rule.period;
  const shortest = count(day(from), period, rule.calendar, place, wording);
  return fair === undefined
    ? shortest
    : { ...shortest, fair: count(day(from), fair, rule.calendar, place, wording).fair };
}
const holdsFor = ({ contracts }: LawRule, contract: Day): boolean =>
  (contracts?.from ?? contract) <= contract && contract <= (contracts?.until ?? contract);

describe('French procedure, as the public service prints it', () => {
  const ten = { amount: 10, unit: 'days' } as const;
  const { calendar } = fr.rules['FR-38'];

  test.each([
    ['a Sunday', '2014-12-11', '2014-12-21', '2014-12-22'],
    ['Christmas', '2014-12-15', '2014-12-25', '2014-12-26'],
    ['a Saturday', '2024-02-07', '2024-02-17', '2024-02-19'],
  ])('ten days ending on %s', (_, event, plain, last) => {
    expect(calendar).not.toBeNull();
    const counted = count(day(event), ten, calendar ?? 'EXACT');
    expect([counted.plain, counted.safe]).toEqual([plain, last]);
  });
});

describe('French withdrawal', () => {
  const rule = fr.rules['FR-23'];

  test('received on 10 January: the 24th, and Monday the 26th where the 24th is a Saturday', () => {
    expect(daysOf(rule, '2025-01-10').safe).toBe('2025-01-24');
    expect(daysOf(rule, '2015-01-10')).toEqual({
      plain: '2015-01-24',
      safe: '2015-01-26',
      fair: '2015-01-26',
    });
    expect(daysOf(rule, '2026-01-10').safe).toBe('2026-01-26');
  });

  test('the day of receipt is not counted: received on the 5th, it ends on the 19th and not on the 18th', () => {
    expect(daysOf(rule, '2026-05-05').plain).toBe('2026-05-19');
  });

  test('without information twelve months run on from the end of the first fourteen days', () => {
    const first = daysOf(rule, '2026-01-10');
    expect(daysOf(fr.rules['FR-25'], first.plain).plain).toBe('2027-01-24');
    expect(fr.rules['FR-25'].onlyIf).toEqual(['no-withdrawal-information']);
    expect(fr.rules['FR-25'].moves).toEqual(['FR-23']);
  });

  test('the button is owed for contracts from 19 June 2026', () => {
    for (const rule of [fr.rules['FR-26'], eu.rules['EU-15']]) {
      expect(holdsFor(rule, day('2026-06-18'))).toBe(false);
      expect(holdsFor(rule, day('2026-06-19'))).toBe(true);
    }
  });
});

describe('late French refunds', () => {
  const term = daysOf(fr.rules['FR-06'], '2026-03-02');
  const percent = (id: 'FR-07' | 'FR-20-surcharge', paid: string): number | null => {
    const { period } = fr.rules[id];
    if (period.kind !== 'ladder') throw new Error('no ladder');
    return surcharge(period, term.plain, term.fair, day(paid)).percent;
  };

  test('contract ended on 2 March 2026: due on the 16th', () => {
    expect(term.fair).toBe('2026-03-16');
  });

  test.each([
    ['2026-03-16', 0],
    ['2026-03-17', 10],
    ['2026-03-26', 10],
    ['2026-03-30', 10],
    ['2026-03-31', 20],
    ['2026-04-10', 20],
    ['2026-04-15', 20],
    ['2026-04-16', 50],
    ['2026-05-20', 50],
  ])('paid on %s it has grown by %i %%, by the steps of 14 and 30 days', (paid, expected) => {
    expect(percent('FR-07', paid)).toBe(expected);
    expect(percent('FR-20-surcharge', paid)).toBe(expected);
  });

  test('the old scale of 30 and 60 days is not reproduced', () => {
    expect(percent('FR-07', '2026-04-10')).not.toBe(10);
    expect(percent('FR-07', '2026-05-20')).not.toBe(20);
  });
});

describe('guarantees', () => {
  test('two years from 29 February end on the 28th, rolled to Monday only where the calendar rolls', () => {
    expect(daysOf(eu.rules['EU-19'], '2024-02-29')).toEqual({
      plain: '2026-02-28',
      safe: '2026-03-02',
      fair: '2026-03-02',
    });
    // No roll was read for French contract periods: the shopper keeps to the plain day.
    expect(daysOf(fr.rules['FR-12'], '2024-02-29')).toEqual({
      plain: '2026-02-28',
      safe: '2026-02-28',
      fair: '2026-03-02',
    });
  });

  test('a repair lengthens the liability by 12 months for contracts from 31 July 2026, where it is national law', () => {
    const rule = eu.rules['EU-23'];
    expect(holdsFor(rule, day('2026-07-30'))).toBe(false);
    expect(holdsFor(rule, day('2026-07-31'))).toBe(true);
    expect(rule.onlyIf).toContain('transposed');
    const guarantee = daysOf(eu.rules['EU-19'], '2026-08-10').plain;
    expect(guarantee).toBe('2028-08-10');
    expect(daysOf(rule, guarantee).plain).toBe('2029-08-10');
  });

  test('a French repair adds six months, a replacement in its place two years of its own', () => {
    expect(daysOf(fr.rules['FR-16'], daysOf(fr.rules['FR-12'], '2026-01-31').plain).plain).toBe('2028-07-31');
    expect(daysOf(fr.rules['FR-17'], '2026-06-10').plain).toBe('2028-06-10');
  });

  test('nowhere is a defect presumed for six months only', async () => {
    const months = { 'EU-20': 12, 'FR-13': 24, 'BE-07': 24, 'LU-10-burden': 12 } as Record<string, number>;
    for (const pack of await allLaws())
      for (const rule of Object.values(pack.rules)) {
        const wanted = months[rule.id];
        if (wanted === undefined || rule.period.kind !== 'counted') continue;
        const { amount, unit } = rule.period.period;
        expect(unit === 'years' ? amount * 12 : amount, rule.id).toBe(wanted);
      }
  });

  test('used goods: the safe day keeps to one year, the latest to two', () => {
    for (const rule of [eu.rules['EU-19-used'], be.rules['BE-06-used'], lu.rules['LU-10-used']]) {
      const { safe, fair } = daysOf(rule, '2026-03-10');
      expect([safe, fair]).toEqual(['2027-03-10', '2028-03-10']);
    }
  });

  test('in France the remedies beyond repair open on day 31', () => {
    const { period } = fr.rules['FR-15'];
    if (period.kind !== 'counted') throw new Error('counted');
    expect(daysOf(fr.rules['FR-14'], '2026-03-02').plain).toBe('2026-04-01');
    expect(afterWaiting(day('2026-03-02'), period.period, 'FR-CAL')).toBe('2026-04-02');
  });

  test('a Belgian year to sue never ends before the two years of the guarantee', () => {
    const received = '2026-01-12';
    const found = '2026-02-02';
    expect(daysOf(be.rules['BE-09'], found).plain).toBe('2027-02-02');
    expect(daysOf(be.rules['BE-09-not-before'], received).plain).toBe('2028-01-12');
    expect(be.rules['BE-09-not-before']).toMatchObject({ extension: 'not-before', moves: ['BE-09'] });
  });

  test('Belgium asks for notice within two months; France, and Luxembourg within the guarantee, do not', () => {
    expect(daysOf(be.rules['BE-08'], '2026-12-31').plain).toBe('2027-02-28');
    expect(eu.rules['EU-21'].settledBy).toEqual(expect.arrayContaining(['FR-12', 'LU-11', 'BE-08']));
    expect(daysOf(lu.rules['LU-11'], '2026-03-10').plain).toBe('2028-03-10');
  });
});

describe('the letter to the French carrier', () => {
  test('three days: the safe day counts Sundays and rolls nothing, the latest leaves weekends out', () => {
    // A Wednesday, and a Friday.
    expect(daysOf(fr.rules['FR-10'], '2026-06-10')).toMatchObject({ safe: '2026-06-13', fair: '2026-06-15' });
    expect(daysOf(fr.rules['FR-10'], '2026-06-12')).toMatchObject({ safe: '2026-06-15', fair: '2026-06-17' });
  });

  test('a public holiday is not counted', () => {
    // 14 July 2026 is a Tuesday.
    expect(daysOf(fr.rules['FR-10'], '2026-07-13').fair).toBe('2026-07-17');
  });

  test('binds nothing but the claim against the carrier', () => {
    for (const id of ['FR-10', 'FR-11'] as const) expect(fr.rules[id].against).toBe('carrier');
    expect(fr.rules['FR-09'].direction).toBe('INFO');
  });
});

describe('mediation and the court', () => {
  test('one year from a written complaint of 10 March 2026', () => {
    expect(daysOf(fr.rules['FR-33'], '2026-03-10').safe).toBe('2027-03-10');
    expect(daysOf(lu.rules['LU-12'], '2026-03-10').safe).toBe('2027-03-10');
  });

  test('a payment order of September 2026 is served within three months, an earlier one within six', () => {
    expect(daysOf(fr.rules['FR-43'], '2026-11-30').safe).toBe('2027-03-01');
    expect(fr.rules['FR-43'].orders?.from).toBe('2026-09-01');
    expect(daysOf(fr.rules['FR-43-before'], '2026-08-31').safe).toBe('2027-03-01');
    expect(fr.rules['FR-43-before'].orders?.until).toBe('2026-08-31');
  });
});

describe('Belgian and Luxembourg counting', () => {
  test('fourteen days that end on a Saturday end on Monday in both readings', () => {
    for (const rule of [be.rules['BE-02'], lu.rules['LU-06']])
      expect(daysOf(rule, '2026-01-10')).toEqual({
        plain: '2026-01-24',
        safe: '2026-01-26',
        fair: '2026-01-26',
      });
  });

  test('their national holidays count: 21 July in Belgium, 23 June in Luxembourg', () => {
    expect(daysOf(be.rules['BE-02'], '2026-07-07').safe).toBe('2026-07-22');
    expect(daysOf(lu.rules['LU-06'], '2026-06-09').safe).toBe('2026-06-24');
  });
});
