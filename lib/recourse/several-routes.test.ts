import { describe, expect, test } from 'vitest';
import { day } from '../values/day';
import { byCard, eventOf, planOn, promisedUntil, routeIn, spoken } from './samples';

describe('a wait that would burn another route', () => {
  const sample = {
    country: 'CH',
    facts: { issuer: 'cembra', promised: promisedUntil('2026-11-20'), payment: byCard('mastercard') },
    answers: { 'bill-date': '2026-11-05' },
    events: [eventOf('sent', 'merchant', '2026-11-28', { answerBy: day('2026-12-12') })],
  };

  test('is told with both days, and the next step does not wait', () => {
    const plan = planOn('2026-11-28', sample);
    expect(plan.burning).toContainEqual(
      expect.objectContaining({
        waiting: 'merchant',
        until: '2026-12-14',
        burns: 'cembra',
        by: '2026-12-05',
      }),
    );
    expect(plan.notices.map((notice) => spoken(notice))[0]).toContain('2026-12-05');
    expect(plan.next.routeId).toBe('cembra');
    expect(plan.timeline.links).toContainEqual(
      expect.objectContaining({ kind: 'burns', from: 'merchant', to: 'cembra', day: '2026-12-05' }),
    );
  });

  test('burns nothing once that route is used, or when its day comes later', () => {
    const used = [...sample.events, eventOf('sent', 'cembra', '2026-11-29')];
    expect(planOn('2026-11-30', { ...sample, events: used }).burning.map(({ burns }) => burns)).not.toContain(
      'cembra',
    );
    const early = [eventOf('sent', 'merchant', '2026-11-21', { answerBy: day('2026-11-30') })];
    expect(planOn('2026-11-22', { ...sample, events: early }).burning).toEqual([]);
  });
});

describe('what using one route would end', () => {
  const sample = {
    purchase: { host: 'amazon.fr' },
    facts: { orderDate: day('2026-10-20'), promised: promisedUntil('2026-11-01') },
    answers: { 'sold-by': 'third-party' },
    events: [eventOf('sent', 'merchant', '2026-11-02', { answerBy: day('2026-11-05') })],
  };
  const collision = (plan: ReturnType<typeof planOn>) =>
    routeIn(plan, 'card-issuer').collisions.find(({ ends }) => ends === 'amazon-a-to-z');

  test('is said while the other route can still be used, though it was not', () => {
    const plan = planOn('2026-11-12', sample);
    expect(routeIn(plan, 'amazon-a-to-z').state).toBe('open');
    expect(collision(plan)).toMatchObject({ live: true });
    expect(collision(plan)?.endsName).not.toBeNull();
    expect(plan.timeline.links).toContainEqual(
      expect.objectContaining({ kind: 'ends', from: 'card-issuer', to: 'amazon-a-to-z' }),
    );
  });

  test('the route that costs no other goes first', () => {
    expect(planOn('2026-11-12', sample).next.routeId).toBe('amazon-a-to-z');
  });

  test('nothing is lost any more once the other is closed', () => {
    expect(collision(planOn('2027-03-12', sample))).toMatchObject({ live: false });
  });

  test('once used, it has ended the other', () => {
    const used = [...sample.events, eventOf('sent', 'card-issuer', '2026-11-13')];
    expect(routeIn(planOn('2026-11-14', { ...sample, events: used }), 'amazon-a-to-z').state).toBe('ended');
  });
});

describe('the timeline', () => {
  test('holds today, what happened and the law’s days that are going, oldest first', () => {
    const plan = planOn('2026-11-22', {
      claim: { problem: 'withdrawal' },
      facts: { sellerCountry: 'FR' },
      answers: { 'received-on': '2026-11-16' },
      events: [eventOf('sent', 'merchant', '2026-11-20')],
    });
    const { marks, from, to } = plan.timeline;
    const days = marks.map((mark) => mark.day);
    expect(days).toEqual([...days].sort());
    expect(marks.find(({ kind }) => kind === 'event')).toMatchObject({ day: '2026-11-20' });
    expect(marks).toContainEqual(expect.objectContaining({ kind: 'right', id: 'FR-28', day: '2026-12-04' }));
    expect(from <= plan.today && plan.today <= to).toBe(true);
  });
});

describe('payments nobody made', () => {
  test('the card is blocked before anything else', () => {
    const plan = planOn('2026-11-12', { claim: { problem: 'not-authorised' } });
    expect(spoken(plan.next.headline)).toContain('Block the card');
  });

  test('a route that can still be used goes before one that is probably too late', () => {
    const plan = planOn('2026-12-22', {
      country: 'US',
      claim: { problem: 'charged-wrongly' },
      answers: { 'card-kind': 'credit', 'bill-date': '2026-11-20' },
    });
    expect(routeIn(plan, 'us-fair-credit-billing').state).toBe('open');
    expect(plan.next.routeId).toBe('us-fair-credit-billing');
  });
});

describe('records from elsewhere', () => {
  test('an event of a kind that a newer version knows changes no date and breaks nothing', () => {
    const newer = { ...eventOf('answered', 'merchant', '2026-11-14'), kind: 'withdrawn' as never };
    const without = planOn('2026-11-20', { events: [eventOf('sent', 'merchant', '2026-11-12')] });
    const plan = planOn('2026-11-20', { events: [eventOf('sent', 'merchant', '2026-11-12'), newer] });
    expect(plan.next.action).toBe(without.next.action);
    expect(plan.routes.map(({ window }) => window)).toEqual(without.routes.map(({ window }) => window));
    expect(plan.notices.map((notice) => spoken(notice)).join(' ')).toContain('newer version');
  });

  test('a total in a currency without cents is shared out in whole units', () => {
    const plan = planOn('2026-05-20', {
      claim: { problem: 'refund-not-paid' },
      facts: { orderDate: day('2026-01-20'), sellerCountry: 'FR', total: { minor: 9_999, currency: 'JPY' } },
      answers: { 'refund-for': 'not-delivered', 'ended-on': '2026-03-02' },
    });
    expect(plan.stakes.find(({ kind }) => kind === 'surcharge')?.amount).toEqual({
      minor: 5_000,
      currency: 'JPY',
    });
  });
});
