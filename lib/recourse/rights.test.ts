import { describe, expect, test } from 'vitest';
import type { Problem } from '../claim/claim';
import { NO_TERMS, sellerOf } from '../seller/samples';
import type { WithdrawalFunction } from '../seller/seat';
import { day } from '../values/day';
import type { Plan, Right } from './plan';
import { eventOf, planOn, routeIn, type Sample, spoken } from './samples';

const rightIn = (plan: Plan, id: string): Right | undefined => plan.rights.find((right) => right.id === id);
const daysIn = (plan: Plan, id: string): (string | undefined)[] => {
  const days = rightIn(plan, id)?.days;
  return [days?.safe.day, days?.latest.day];
};

/** Received on 2 November 2026, a Monday. */
const received = (problem: Problem, country: string, more: Sample = {}, today = '2026-11-05'): Plan =>
  planOn(today, {
    country,
    ...more,
    claim: { problem },
    facts: { orderDate: day('2026-10-26'), sellerCountry: country, ...more.facts },
    answers: { 'received-on': '2026-11-02', ...more.answers },
  });

describe('withdrawal', () => {
  test.each([
    // Counted from the day after, and moved from a weekend where the law says so.
    ['FR', 'FR-23', '2026-11-16'],
    ['DE', 'DE-13', '2026-11-16'],
    ['GB', 'UK-11', '2026-11-16'],
  ])('%s: fourteen days from the last item', (country, id, safe) => {
    expect(daysIn(received('withdrawal', country), id)[0]).toBe(safe);
  });

  describe('the shop’s own function for it', () => {
    const sale = (withdrawal: WithdrawalFunction): Sample => ({
      purchase: {
        sale: {
          site: 'luminaires.example',
          readAt: '2026-10-26T10:00:00.000Z',
          seller: sellerOf(null),
          terms: NO_TERMS,
          withdrawal,
          pages: [],
        },
      },
    });
    const FOUND: WithdrawalFunction = {
      found: 'yes',
      words: 'Renoncer au contrat ici',
      url: 'https://luminaires.example/renoncer',
      excerpt: 'Renoncer au contrat ici',
      isAsTheLawSays: true,
    };
    const notices = (plan: Plan) => plan.notices.map((notice) => spoken(notice)).join(' ');

    test('is named in its words where it was found before the order', () => {
      for (const country of ['FR', 'CH'])
        expect(notices(received('withdrawal', country, sale(FOUND)))).toContain('Renoncer au contrat ici');
    });

    test('is said not to have been found, to shoppers in the EU, with where it may be', () => {
      const missing = sale({ found: 'no' });
      expect(notices(received('withdrawal', 'FR', missing))).toContain('19 June 2026');
      for (const country of ['CH', 'GB'])
        expect(notices(received('withdrawal', country, missing))).not.toContain('19 June 2026');
    });

    test('is pressed first where the law asks shops for it, and no step speaks of it elsewhere', () => {
      const explained = (country: string) => spoken(received('withdrawal', country).next.explain);
      expect(explained('FR')).toContain('withdrawal button');
      for (const country of ['CH', 'GB']) expect(explained(country)).not.toContain('withdrawal button');
    });

    test('is no matter of other problems, where nobody looked, or once it was used', () => {
      expect(notices(received('damaged', 'FR', sale(FOUND)))).not.toContain('Renoncer');
      expect(notices(received('withdrawal', 'FR', sale({ found: 'unknown' })))).not.toContain('19 June 2026');
      const used = received('withdrawal', 'FR', {
        ...sale(FOUND),
        answers: { 'withdrawn-on': '2026-11-04' },
      });
      expect(notices(used)).not.toContain('Renoncer');
    });
  });

  test('Ireland: the first day counts in the safe reading', () => {
    expect(daysIn(received('withdrawal', 'IE'), 'IE-08')[0]).toBe('2026-11-15');
  });

  test('where it is not known whether the seller told of it, the latest day is a year later: try all the same', () => {
    const plan = received('withdrawal', 'FR', {}, '2026-11-20');
    expect(daysIn(plan, 'FR-23')).toEqual(['2026-11-16', '2027-11-16']);
    expect(rightIn(plan, 'FR-23')?.state).toBe('probably-over');
    expect(routeIn(plan, 'merchant').state).toBe('probably-late');
    expect(plan.questions.map(({ id }) => id)).toContain('withdrawal-information');
  });

  test('a seller who did tell of it is asked too late', () => {
    const plan = received('withdrawal', 'FR', { answers: { 'withdrawal-information': 'yes' } }, '2026-11-20');
    expect(routeIn(plan, 'merchant').state).toBe('closed');
  });

  test('a seller who never told of it leaves twelve months more', () => {
    const plan = received('withdrawal', 'FR', { answers: { 'withdrawal-information': 'no' } }, '2026-11-20');
    expect(rightIn(plan, 'FR-23')).toBeUndefined();
    expect(daysIn(plan, 'FR-25')[0]).toBe('2027-11-16');
    expect(routeIn(plan, 'merchant')).toMatchObject({
      state: 'open',
      window: { closes: { safe: { day: '2027-11-16' } } },
    });
  });

  test('the refund may wait for the goods', () => {
    const answers = { 'withdrawn-on': '2026-11-05' };
    const kept = received('withdrawal', 'FR', { answers }, '2026-11-10');
    expect(rightIn(kept, 'FR-29')).toMatchObject({ state: 'not-started', askedBy: 'returned-on' });
    expect(kept.next).toMatchObject({ action: 'wait', by: { day: '2026-11-19' } });
    expect(spoken(kept.next.headline)).toContain('Send the goods back by 2026-11-19');
    const sent = received(
      'withdrawal',
      'FR',
      { answers: { ...answers, 'returned-on': '2026-11-24' } },
      '2026-11-25',
    );
    expect(rightIn(sent, 'FR-29')?.days?.latest.day).toBe('2026-11-24');
    expect(routeIn(sent, 'merchant').stateReason.say.en).toContain('No answer');
  });

  test.each(['CH', 'US'])('%s: no right to withdraw online, and said', (country) => {
    const plan = received('withdrawal', country);
    expect(plan.notices.map((notice) => spoken(notice)).join(' ')).toContain('no right to withdraw');
  });
});

describe('defects', () => {
  test.each([
    ['FR', '2028-11-02'],
    ['ES', '2029-11-02'],
    ['PT', '2029-11-02'],
    ['IT', '2028-11-02'],
  ])('%s: the seller can be asked while he is liable', (country, safe) => {
    const merchant = routeIn(received('not-as-described', country), 'merchant');
    expect(merchant.window.closes?.safe.day).toBe(safe);
  });

  test('Switzerland: to be told within days; later it is "probably too late", not closed', () => {
    const plan = received(
      'not-as-described',
      'CH',
      { answers: { 'noticed-on': '2026-11-02' } },
      '2026-11-20',
    );
    expect(routeIn(plan, 'merchant').state).toBe('probably-late');
    expect(routeIn(plan, 'merchant').window.closes?.latest.day.slice(0, 4)).toBe('2028');
  });

  test('Netherlands: two months from the day it was found, no fixed guarantee', () => {
    const plan = received('not-as-described', 'NL', { answers: { 'noticed-on': '2026-11-04' } });
    expect(daysIn(plan, 'NL-08')[0]).toBe('2027-01-04');
    expect(plan.rights.some(({ id }) => id === 'EU-19')).toBe(false);
  });

  test('the first weeks’ right to reject is one remedy of several: it closes nothing', () => {
    const plan = received('not-as-described', 'GB');
    expect(daysIn(plan, 'UK-06')[0]).toBe('2026-12-02');
    expect(routeIn(plan, 'merchant').window.closes?.safe.day ?? '9999').not.toBe('2026-12-02');
  });

  test('the twelve months more after a repair are possible, never certain, and only for sales from 31 July 2026', () => {
    const sold = (on: string) => received('not-as-described', 'FR', { facts: { orderDate: day(on) } });
    expect(rightIn(sold('2026-07-31'), 'EU-23')).toMatchObject({
      possible: true,
      floor: true,
      state: 'depends',
    });
    expect(rightIn(sold('2026-07-30'), 'EU-23')).toBeUndefined();
  });

  test('a French repair adds six months, counted from the unrolled day', () => {
    const plan = received('not-as-described', 'FR', { answers: { 'repaired-on': '2026-11-04' } });
    expect(daysIn(plan, 'FR-12')[0]).toBe('2029-05-02');
  });

  test('what must be written to a carrier ends nothing with the seller', () => {
    const plan = received('damaged', 'FR', {}, '2026-11-25');
    expect(rightIn(plan, 'FR-10')?.state).not.toBe('running');
    expect(routeIn(plan, 'merchant').state).toBe('open');
  });

  test('a day of receipt that is not known: counted from the order to be safe, to today at the latest', () => {
    const plan = planOn('2026-11-22', {
      claim: { problem: 'not-as-described' },
      facts: { sellerCountry: 'FR' },
    });
    expect(rightIn(plan, 'FR-12')?.days).toMatchObject({
      bound: true,
      safe: { day: '2028-11-02' },
      latest: { day: '2028-11-22' },
    });
    expect(plan.questions.filter(({ needed }) => needed).map(({ id }) => id)).toContain('received-on');
  });

  test('the day the goods came is a fact of the purchase: asked once, and again where it cannot be right', () => {
    const asked = (told: string | null) =>
      planOn('2026-11-22', {
        claim: { problem: 'damaged' },
        facts: { sellerCountry: 'FR', ...(told && { deliveredOn: day(told) }) },
      }).questions.find(({ id }) => id === 'received-on');
    expect(asked(null)).toMatchObject({ keep: { fact: 'deliveredOn' }, needed: true });
    expect(asked('2026-11-12')).toBeUndefined();
    expect(asked('2026-11-23')).toMatchObject({ needed: true });
  });

  test('who passed the question about the day of receipt is not held up by it', () => {
    const plan = planOn('2026-11-22', {
      claim: { problem: 'damaged' },
      facts: { sellerCountry: 'FR' },
      answers: { 'received-on': 'unknown' },
    });
    expect(plan.questions.find(({ id }) => id === 'received-on')).toMatchObject({ needed: false });
  });
});

describe('whose law', () => {
  test('the European floor stands in only where no national row settles the matter', () => {
    const french = received('withdrawal', 'FR').rights.map(({ id }) => id);
    expect(french).not.toContain('EU-10');
    const polish = planOn('2026-11-05', {
      country: 'PL',
      claim: { problem: 'withdrawal' },
      answers: { 'received-on': '2026-11-02' },
    });
    expect(polish.law).toBe('EU');
    expect(daysIn(polish, 'EU-10')[0]).toBe('2026-11-16');
  });

  test('a private seller: consumer rights are lost, and it is said', () => {
    const plan = received('not-as-described', 'FR', { answers: { 'seller-is': 'private' } });
    expect(plan.rights).toEqual([]);
    expect(plan.routes.map(({ id }) => id)).not.toContain('mediator');
    expect(plan.notices.map((notice) => spoken(notice)).join(' ')).toContain('A private person sold it');
  });

  test('travel: none of the rules of goods, and it is said', () => {
    expect(received('not-as-described', 'FR', { purchase: { kind: 'travel-or-event' } }).rights).toEqual([]);
  });

  test('a service: what is not known of it is said', () => {
    const plan = received('not-as-described', 'FR', { purchase: { kind: 'service' } });
    expect(plan.notices.map((notice) => spoken(notice)).join(' ')).toContain('This is a service');
  });
});

describe('money at stake', () => {
  const total = { minor: 20_000, currency: 'EUR' };
  const stake = (plan: Plan, kind: Plan['stakes'][number]['kind']) =>
    plan.stakes.find((each) => each.kind === kind);

  test('a French refund after the end of the contract grows by 10, 20, 50 %', () => {
    const plan = (today: string) =>
      planOn(today, {
        claim: { problem: 'refund-not-paid' },
        facts: { orderDate: day('2026-01-20'), sellerCountry: 'FR', total },
        answers: { 'refund-for': 'not-delivered', 'ended-on': '2026-03-02' },
      });
    expect(stake(plan('2026-03-16'), 'surcharge')).toBeUndefined();
    expect(stake(plan('2026-03-26'), 'surcharge')).toMatchObject({
      amount: { minor: 2_000 },
      on: '2026-03-26',
    });
    expect(stake(plan('2026-04-10'), 'surcharge')?.amount?.minor).toBe(4_000);
    expect(stake(plan('2026-05-20'), 'surcharge')?.amount?.minor).toBe(10_000);
    expect(plan('2026-05-20').rights[0]).toMatchObject({ kind: 'reply', state: 'over' });
  });

  test('a French refund after a withdrawal has a ladder of its own', () => {
    const plan = (today: string) =>
      planOn(today, {
        claim: { problem: 'refund-not-paid' },
        facts: { orderDate: day('2026-02-20'), sellerCountry: 'FR', total },
        answers: { 'refund-for': 'withdrawal', 'withdrawn-on': '2026-03-02', 'returned-on': '2026-03-03' },
      });
    expect(stake(plan('2026-03-25'), 'surcharge')).toMatchObject({ id: 'FR-30', amount: null });
    expect(stake(plan('2026-03-27'), 'surcharge')?.amount?.minor).toBe(1_000);
    expect(stake(plan('2026-04-06'), 'surcharge')?.amount?.minor).toBe(2_000);
    expect(plan('2026-04-06').stakes.filter(({ kind }) => kind === 'surcharge')).toHaveLength(1);
  });

  test('what came back is taken off what is owed', () => {
    const back = eventOf('refunded', 'merchant', '2026-11-14', { amount: { minor: 5_000, currency: 'EUR' } });
    const plan = planOn('2026-11-22', { facts: { total }, events: [back] });
    expect(stake(plan, 'refund')?.amount?.minor).toBe(15_000);
    expect(stake(plan, 'part-refunded')).toMatchObject({ side: 'back', amount: { minor: 5_000 } });
  });

  test('without a total nothing is computed, and that is said', () => {
    expect(stake(planOn('2026-11-22'), 'refund')).toMatchObject({ amount: null });
  });
});

describe('what lengthens a period', () => {
  const bought = (noticed: string, today: string): Plan =>
    planOn(today, {
      country: 'DE',
      claim: { problem: 'not-as-described' },
      facts: { orderDate: day('2024-01-08'), sellerCountry: 'DE' },
      answers: { 'received-on': '2024-01-15', 'noticed-on': noticed },
    });

  test('a defect seen in the last weeks leaves four months from then', () => {
    expect(daysIn(bought('2026-01-05', '2026-01-20'), 'DE-06')[0]).toBe('2026-05-05');
  });

  test('a defect seen after the two years does not bring them back', () => {
    expect(daysIn(bought('2026-07-01', '2026-07-02'), 'DE-06')).toEqual(['2026-01-15', '2026-01-15']);
  });

  test('what is added to a period shows in that period’s days, never as a day of its own', () => {
    const plan = planOn('2026-06-01', {
      country: 'FR',
      claim: { problem: 'not-as-described' },
      facts: { orderDate: day('2025-01-08'), sellerCountry: 'FR' },
      answers: { 'received-on': '2025-01-15', 'noticed-on': '2026-03-01', 'repaired-on': '2026-04-01' },
    });
    expect(rightIn(plan, 'FR-16')?.days ?? null).toBeNull();
  });
});
