import { describe, expect, test } from 'vitest';
import { byCard, eventOf, planOn, routeIn, type Sample, spoken } from '../recourse/samples';

const facts = { issuer: 'sogexia', payment: byCard(null) };
const debited = { 'debited-on': '2026-11-03' };
const plan = (today: string, sample: Sample = {}) => planOn(today, { facts, ...sample });
const notMine = (today: string) => plan(today, { answers: debited, claim: { problem: 'not-authorised' } });

describe('a payment with SmartPay that was not made by the holder', () => {
  test('blocks the card in the account before anything else', () => {
    const route = routeIn(notMine('2026-11-22'), 'sogexia');
    expect(spoken(route.steps[0] ?? route.name, 'fr')).toContain('Faire opposition');
    expect(spoken(route.channels[0]?.label ?? route.name, 'fr')).toMatch(/^D’abord/);
    expect(notMine('2026-11-22').next.routeId).toBe('sogexia');
  });

  test('can be disputed for 13 months', () => {
    const closes = routeIn(notMine('2026-11-22'), 'sogexia').window.closes;
    expect(closes?.safe.day).toBe('2027-12-03');
    expect(routeIn(notMine('2027-12-03'), 'sogexia').state).toBe('open');
    expect(routeIn(notMine('2027-12-07'), 'sogexia').state).toBe('closed');
  });

  test('asks for the letter, the time of the block and the report to the police', () => {
    expect(routeIn(notMine('2026-11-22'), 'sogexia').evidence.map((need) => need.id)).toEqual(
      expect.arrayContaining(['signed-letter', 'block-time', 'police-report']),
    );
  });
});

test('an amount higher than expected has 8 weeks; a second debit may have 13 months', () => {
  const wrong = (today: string) => plan(today, { answers: debited, claim: { problem: 'charged-wrongly' } });
  expect(routeIn(wrong('2026-11-22'), 'sogexia').window.closes).toMatchObject({
    safe: { day: '2026-12-29' },
    latest: { day: '2027-12-03' },
  });
  expect(routeIn(wrong('2026-12-30'), 'sogexia').state).toBe('probably-late');
});

test('goods that did not come: asks for a chargeback in words, keeps to our 30 days and the network’s 120', () => {
  const route = routeIn(plan('2026-11-12'), 'sogexia');
  expect(route.steps.map((step) => spoken(step)).join(' ')).toContain('chargeback');
  expect(route.window.closes?.latest.day).toBe('2027-03-10');
  expect(route.channels.map((channel) => channel.kind)).toEqual(['form', 'account', 'chat', 'post']);
});

test('no telephone number is shown', () => {
  for (const plans of [plan('2026-11-12'), notMine('2026-11-22')])
    expect(routeIn(plans, 'sogexia').channels.every((channel) => channel.kind !== 'phone')).toBe(true);
});

describe('after Sogexia', () => {
  const disputed = eventOf('sent', 'sogexia', '2026-11-20');
  const refused = eventOf('refused', 'sogexia', '2026-12-01');
  const complained = eventOf('sent', 'sogexia-complaint', '2026-12-02');
  const events = [disputed, refused, complained];

  test('the complaint to the management opens on a refusal or on silence', () => {
    expect(routeIn(plan('2026-11-20', { events: [disputed] }), 'sogexia-complaint').state).toBe('not-yet');
    expect(routeIn(plan('2026-12-01', { events: [disputed, refused] }), 'sogexia-complaint').state).toBe(
      'open',
    );
    // 15 working days after 20 November.
    expect(routeIn(plan('2026-12-14', { events: [disputed] }), 'sogexia-complaint').state).toBe('open');
  });

  test('the CSSF opens once a month has passed since the complaint, and closes a year after it', () => {
    expect(routeIn(plan('2026-12-01', { events: [disputed, refused] }), 'cssf')).toMatchObject({
      state: 'not-yet',
      window: { closes: null },
    });
    expect(routeIn(plan('2027-01-02', { events }), 'cssf').state).toBe('not-yet');
    const open = routeIn(plan('2027-01-03', { events }), 'cssf');
    expect(open).toMatchObject({
      state: 'open',
      window: { opens: { day: '2027-01-03' }, closes: { safe: { day: '2027-12-02' } } },
      force: 'talks',
    });
    expect(routeIn(plan('2027-12-03', { events }), 'cssf').state).toBe('closed');
  });

  test('an issuer other than Sogexia on the contract leaves the CSSF out and says why', () => {
    const other = plan('2027-01-03', { events, answers: { 'sogexia-issuer': 'raphael' } });
    expect(other.routes.map((route) => route.id)).not.toContain('cssf');
    expect(
      routeIn(other, 'sogexia')
        .notes.map((note) => spoken(note))
        .join(' '),
    ).toContain('not its supervisor');
  });
});
