import { describe, expect, test } from 'vitest';
import { byCard, eventOf, planOn, routeIn, spoken } from '../recourse/samples';
import { day } from '../values/day';

const facts = { issuer: 'cetelem', payment: byCard('mastercard') };
/** Ordered on 2 November 2026, promised for the 10th. */
const written = eventOf('sent', 'merchant', '2026-11-12');
const disputed = eventOf('sent', 'cetelem', '2026-11-20');
const refused = eventOf('refused', 'cetelem', '2026-12-18');
const registered = eventOf('sent', 'cetelem-consumer-service', '2026-12-21');

const plan = (today: string, ...events: ReturnType<typeof eventOf>[]) => planOn(today, { facts, events });

describe('Cetelem, first rung', () => {
  test('takes the place of the general card issuer, also for a credit of Cetelem’s at the shop', () => {
    const ids = (more: object) => planOn('2026-11-12', { facts: more }).routes.map((route) => route.id);
    expect(ids(facts)).toContain('cetelem');
    expect(ids(facts)).not.toContain('card-issuer');
    expect(ids({ intermediary: 'cetelem' })).toContain('cetelem');
    expect(ids({ issuer: 'other' })).not.toContain('cetelem');
  });

  test('opens the day after the promised one, with the networks’ last day and our safe one', () => {
    expect(routeIn(plan('2026-11-10'), 'cetelem').state).toBe('not-yet');
    const route = routeIn(plan('2026-11-11'), 'cetelem');
    expect(route.state).toBe('open');
    // 120 days from the 10th, and 540 from the order as the cap.
    expect(route.window.closes?.latest.day).toBe('2027-03-10');
    expect(route.window.closes?.safe.basis.map((basis) => basis.certainty)).toEqual(['ours']);
  });

  test('answers a complaint about the payment in 15 working days, others in two months', () => {
    // 15 working days after Friday 20 November, no holiday between.
    const payment = planOn('2026-11-20', {
      facts,
      events: [disputed],
      claim: { problem: 'charged-wrongly' },
    });
    expect(routeIn(payment, 'cetelem').window.answerBy?.day).toBe('2026-12-11');
    expect(routeIn(plan('2026-11-20', written, disputed), 'cetelem').window.answerBy?.day).toBe('2027-01-20');
  });

  test('never promises the refund of the private guide, and shows no telephone number', () => {
    const route = routeIn(plan('2026-11-12'), 'cetelem');
    expect(route.notes.map((note) => spoken(note)).join(' ')).toMatch(/do not count on it/);
    expect(route.channels.find((channel) => channel.kind === 'phone')?.value).toBeNull();
    expect(route.channels.map((channel) => channel.kind)).toEqual([
      'account',
      'sign-language',
      'post',
      'phone',
    ]);
  });

  test('tells of the credit tied to the purchase', () => {
    const notes = routeIn(plan('2026-11-12'), 'cetelem').notes.map((note) => spoken(note, 'fr'));
    expect(notes.some((note) => note.includes('crédit affecté'))).toBe(true);
  });
});

describe('Cetelem, second and third rung', () => {
  test('the consumer service opens on a refusal, and on silence after two months', () => {
    expect(routeIn(plan('2026-11-20', written, disputed), 'cetelem-consumer-service').state).toBe('not-yet');
    expect(routeIn(plan('2026-12-18', written, disputed, refused), 'cetelem-consumer-service').state).toBe(
      'open',
    );
    expect(routeIn(plan('2027-01-20', written, disputed), 'cetelem-consumer-service').state).toBe('not-yet');
    expect(routeIn(plan('2027-01-21', written, disputed), 'cetelem-consumer-service').state).toBe('open');
  });

  test('the mediator opens only after both, and is open for a year from the first writing', () => {
    const first = plan('2026-12-18', written, disputed, refused);
    expect(routeIn(first, 'cetelem-mediator').state).toBe('not-yet');
    const events = [written, disputed, refused, registered];
    expect(routeIn(plan('2027-02-22', ...events), 'cetelem-mediator').state).toBe('not-yet');
    // Two months after 21 December is Sunday 21 February: late only after the Monday.
    const open = routeIn(plan('2027-02-23', ...events), 'cetelem-mediator');
    expect(open.state).toBe('open');
    // 20 November 2027 is a Saturday: our last day, while the mediator may count to the Monday.
    expect(open.window.closes).toMatchObject({
      safe: { day: '2027-11-20' },
      latest: { day: '2027-11-22' },
      bound: false,
    });
    expect(routeIn(plan('2027-11-21', ...events), 'cetelem-mediator').state).toBe('probably-late');
    expect(routeIn(plan('2027-11-23', ...events), 'cetelem-mediator').state).toBe('closed');
  });

  test('a refusal by the consumer service opens the mediator the same day; 90 days follow', () => {
    const no = eventOf('refused', 'cetelem-consumer-service', '2027-01-11');
    const asked = eventOf('sent', 'cetelem-mediator', '2027-01-12');
    const events = [written, disputed, refused, registered, no];
    expect(routeIn(plan('2027-01-11', ...events), 'cetelem-mediator').state).toBe('open');
    expect(routeIn(plan('2027-01-12', ...events, asked), 'cetelem-mediator').window.answerBy?.day).toBe(
      '2027-04-12',
    );
  });
});

test('a dispute through Cetelem ends a PayPal case, and says so first', () => {
  const through = planOn('2026-11-12', { facts: { ...facts, intermediary: 'paypal' } });
  expect(routeIn(through, 'cetelem').collisions.map((collision) => collision.ends)).toContain('paypal');
  expect(day('2026-11-12')).toBe(through.today);
});
