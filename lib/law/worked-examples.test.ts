import { describe, expect, test } from 'vitest';
import { type Day, day, daysBetween } from '../values/day';
import { afterWaiting, type Counted, count, days, type Place } from './counting';
import { surcharge } from './late-refund';
import { allLaws } from './registry';
import type { LawRule } from './schema';

const RULES = new Map(
  (await allLaws()).flatMap((law) => Object.values<LawRule>(law.rules)).map((rule) => [rule.id, rule]),
);
const rule = (id: string): LawRule => {
  const found = RULES.get(id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};

/** The days of a rule whose law gives a number, from its event. */
function from(id: string, event: string, place: Place = {}): Counted {
  const { period, calendar } = rule(id);
  if (period.kind !== 'counted' || calendar === null) throw new Error(`${id} counts nothing`);
  const shortest = count(day(event), period.period, calendar, place, period.wording);
  if (period.fair === undefined) return shortest;
  return { ...shortest, fair: count(day(event), period.fair, calendar, place, period.wording).fair };
}
const procedure = (event: string, place: Place = {}): Day =>
  count(day(event), days(10), rule('FR-38').calendar ?? 'EXACT', place).safe;
const holdsFor = (id: string, contract: string): boolean => {
  const { contracts } = rule(id);
  return (contracts?.from ?? contract) <= contract && contract <= (contracts?.until ?? contract);
};

describe('examples printed by official bodies', () => {
  test.each([
    [1, '2014-12-11', '2014-12-22'],
    [3, '2014-12-15', '2014-12-26'],
    [5, '2024-02-07', '2024-02-19'],
  ])('%i: ten days of French procedure from %s end on %s', (_, event, last) => {
    expect(procedure(event)).toBe(last);
  });

  test('7: Good Friday is the last day in France at large, and no last day in Alsace and Moselle', () => {
    expect(procedure('2024-03-19')).toBe('2024-03-29');
    expect(procedure('2024-03-19', { region: 'FR-ALSACE-MOSELLE' })).toBe('2024-04-02');
  });

  test('10: a bank that works on Saturday: told on Friday evening, two business days end on Monday', () => {
    expect(count(day('2026-11-20'), { amount: 2, unit: 'ouvrables' }, 'US').safe).toBe('2026-11-23');
  });

  test('11: told on Wednesday, two business days end on Friday', () => {
    expect(count(day('2026-11-18'), { amount: 2, unit: 'working' }, 'US').safe).toBe('2026-11-20');
  });

  test('12: told on Monday, the limit was Wednesday: Friday is late', () => {
    const { fair } = count(day('2026-11-16'), { amount: 2, unit: 'working' }, 'US');
    expect(fair).toBe('2026-11-18');
    expect('2026-11-20' > fair).toBe(true);
  });

  test('14: the Irish thirty days begin on the day of receipt itself', () => {
    expect(from('IE-03', '2026-03-02')).toMatchObject({ plain: '2026-03-31', safe: '2026-03-31' });
    expect(rule('IE-03').trigger).toBe('possession');
  });

  test('16, 17: told on the fourth day a Swiss defect is in time, on the fourteenth it is not', () => {
    for (const id of ['CH-07', 'CH-07-hidden']) {
      const { period } = rule(id);
      if (period.kind !== 'no-number' || period.practice === null) throw new Error('a practice is told');
      const limit = count(day('2026-03-02'), period.practice.max, 'UNSTATED', { country: 'CH' });
      expect(limit.safe >= '2026-03-06').toBe(true);
      expect(limit.fair < '2026-03-16').toBe(true);
    }
  });

  test('19: a French refund due on 16 March 2026 grows by 10, 20 and 50 percent, never by the repealed steps', () => {
    const { period } = rule('FR-07');
    if (period.kind !== 'ladder') throw new Error('no ladder');
    const due = day('2026-03-16');
    const percent = (paid: string): number | null => surcharge(period, due, due, day(paid)).percent;
    expect(['2026-03-26', '2026-04-10', '2026-05-20'].map(percent)).toEqual([10, 20, 50]);
  });
});

describe('examples printed by others', () => {
  test('20: French withdrawal, received on 10 January', () => {
    expect(from('FR-23', '2025-01-10').safe).toBe('2025-01-24');
    expect(from('FR-23', '2026-01-10').safe).toBe('2026-01-26');
  });

  test.each([
    [22, 'goods received', '2023-08-03', '2023-08-17'],
    [23, 'a service agreed', '2018-09-10', '2018-09-24'],
    [25, 'received on the tenth', '2026-11-10', '2026-11-24'],
  ])('%i: German withdrawal, %s', (_, __, event, last) => {
    expect(from('DE-13', event)).toEqual({ plain: last, safe: last, fair: last });
  });

  test('29: a Swiss bill of 31 March is due after twenty days on 20 April', () => {
    expect(count(day('2026-03-31'), days(20), 'CH-CAL').safe).toBe('2026-04-20');
  });

  test('30: Dutch goods of 8 December 2023, reported on 26 January 2024, are reported in time', () => {
    expect(daysBetween(day('2023-12-08'), day('2024-01-26'))).toBe(49);
    expect(from('NL-08', '2023-12-08').safe >= '2024-01-26').toBe(true);
  });
});

describe('wrong examples, refused', () => {
  test('W1: the day of receipt is not the first of the fourteen', () => {
    for (const id of ['FR-23', 'DE-13', 'AT-02', 'BE-02', 'LU-06', 'IT-02', 'NL-02', 'ES-04', 'PT-03'])
      expect(from(id, '2026-05-05').plain, id).toBe('2026-05-19');
  });

  test('W2: Saturday moves the last day of a withdrawal in France, Germany, Austria and the Union', () => {
    for (const id of ['FR-23', 'DE-13', 'AT-02', 'EU-10'])
      expect(from(id, '2026-11-14', { country: 'DE' }).safe, id).toBe('2026-11-30');
  });

  test('W3: fifteen days late is already the second step of the French ladder, not the first', () => {
    const { period } = rule('FR-07');
    if (period.kind !== 'ladder') throw new Error('no ladder');
    const due = day('2026-03-16');
    expect(surcharge(period, due, due, day('2026-03-31')).percent).toBe(20);
    expect(surcharge(period, due, due, day('2026-04-20')).percent).toBe(50);
  });

  test('W4: no presumption of six months for goods in the Union; twelve or twenty-four by state', () => {
    const months = (id: string): number => {
      const { period } = rule(id);
      if (period.kind !== 'counted') throw new Error(id);
      return period.period.amount * (period.period.unit === 'years' ? 12 : 1);
    };
    for (const id of ['DE-09', 'IT-09', 'NL-07', 'AT-07', 'IE-04', 'LU-10-presumed'].filter((each) =>
      RULES.has(each),
    ))
      expect(months(id), id).toBe(12);
    for (const id of ['FR-13', 'BE-07', 'ES-09', 'PT-07']) expect(months(id), id).toBe(24);
  });

  test('W5: nothing sends a shopper to the closed platform', () => {
    for (const { id, url } of RULES.values()) expect(url, id).not.toMatch(/ec\.europa\.eu\/consumers\/odr/);
  });

  test('W6: Italy asks for no notice within two months, and lets one sue for twenty-six', () => {
    const notices = [...RULES.values()].filter(
      ({ jurisdiction, trigger, direction }) =>
        jurisdiction === 'IT' && trigger === 'defect-found' && direction === 'LATEST',
    );
    expect(notices).toEqual([]);
    expect(from('IT-08', '2026-01-15').plain).toBe('2028-03-15');
  });
});

describe('boundary cases', () => {
  test('D1: two years from 29 February', () => {
    const { plain, safe } = from('EU-19', '2024-02-29', { country: 'DE' });
    expect([plain, safe]).toEqual(['2026-02-28', '2026-03-02']);
    expect(from('DE-06', '2024-02-29').safe).toBe('2026-03-02');
    expect(from('ES-10', '2024-02-29').safe).toBe('2029-02-28');
  });

  test('D2: one year after the complaint, the same day', () => {
    expect(from('FR-33', '2026-03-10').safe).toBe('2027-03-10');
  });

  test('D3: a contract ended on 2 March 2026, from the refund’s last day to each step', () => {
    const { plain, fair } = from('FR-06', '2026-03-02');
    expect([plain, fair]).toEqual(['2026-03-16', '2026-03-16']);
    const { period } = rule('FR-07');
    if (period.kind !== 'ladder') throw new Error('no ladder');
    const percent = (paid: string): number | null => surcharge(period, plain, fair, day(paid)).percent;
    expect(
      ['2026-03-16', '2026-03-17', '2026-03-30', '2026-03-31', '2026-04-15', '2026-04-16'].map(percent),
    ).toEqual([0, 10, 10, 20, 20, 50]);
  });

  test('D5: the twelve months for a repair are for sales from 31 July 2026', () => {
    for (const id of ['EU-23', 'DE-27']) {
      expect(holdsFor(id, '2026-07-30')).toBe(false);
      expect(holdsFor(id, '2026-07-31')).toBe(true);
      expect(rule(id).onlyIf, id).toContain('transposed');
    }
  });

  test('D6: the button is for contracts from 19 June 2026', () => {
    for (const id of ['EU-15', 'FR-26', 'DE-17', 'IT-04']) {
      expect(holdsFor(id, '2026-06-18')).toBe(false);
      expect(holdsFor(id, '2026-06-19')).toBe(true);
    }
  });

  test('D9: a British refund agreed on 2 November 2026 is due on the 15th: the first day counts', () => {
    expect(from('UK-08', '2026-11-02').plain).toBe('2026-11-15');
  });
});

describe('Switzerland, Germany and Austria by hand', () => {
  test('a German withdrawal without information: twelve months and fourteen days, rolled once', () => {
    expect(from('DE-14', '2026-05-05').plain).toBe('2027-05-19');
    // 2 May 2027 and fourteen days more is Whit Sunday, and Whit Monday follows.
    expect(from('DE-14', '2026-05-02')).toMatchObject({ plain: '2027-05-16', safe: '2027-05-18' });
  });

  test('other German claims end with the third year after', () => {
    expect(from('DE-20', '2026-01-02').plain).toBe('2029-12-31');
    expect(from('DE-20', '2026-12-31').plain).toBe('2029-12-31');
  });

  test('a German conciliator may wait two full months after the complaint, weekend or not', () => {
    const { period, calendar } = rule('DE-23');
    if (period.kind !== 'counted' || calendar === null) throw new Error('DE-23 counts');
    expect(afterWaiting(day('2026-12-31'), period.period, calendar)).toBe('2027-03-01');
  });

  test('Reformation Day moves a last day in Saxony and none in Berlin', () => {
    expect(from('DE-13', '2028-10-17', { region: 'DE-SN' }).safe).toBe('2028-11-01');
    expect(from('DE-13', '2028-10-17', { region: 'DE-BE' }).safe).toBe('2028-10-31');
    expect(from('DE-13', '2028-10-17')).toMatchObject({ safe: '2028-10-31', fair: '2028-11-01' });
  });

  test('Austria: two years for the defect, three months more to sue', () => {
    expect(from('AT-06', '2026-01-15').plain).toBe('2028-01-15');
    expect(from('AT-08', '2026-01-15').plain).toBe('2028-04-15');
    expect(from('AT-08-used', '2026-01-15')).toMatchObject({ plain: '2027-04-15', fair: '2028-04-18' });
  });

  test('Switzerland: two years, by the holidays of the canton', () => {
    // 15 August is the Assumption: a holiday in Lucerne, none in Zürich.
    expect(from('CH-10', '2028-08-15', { region: 'CH-LU' }).safe).toBe('2030-08-16');
    expect(from('CH-10', '2028-08-15', { region: 'CH-ZH' }).safe).toBe('2030-08-15');
    expect(from('CH-10', '2028-08-15')).toMatchObject({ safe: '2030-08-15', fair: '2030-08-16' });
    expect(from('CH-10-used', '2026-03-02')).toMatchObject({ safe: '2027-03-02', fair: '2028-03-02' });
  });

  test('Switzerland: retail claims end after five years for the shopper, ten at the latest', () => {
    expect(from('CH-13', '2026-03-02')).toMatchObject({ safe: '2031-03-03', fair: '2036-03-03' });
  });

  test('Switzerland: a proposed decision is refused within twenty days, the claim filed within three months', () => {
    expect(from('CH-18', '2026-11-02').safe).toBe('2026-11-23');
    expect(from('CH-17', '2026-02-10')).toMatchObject({ safe: '2026-05-11' });
  });
});
