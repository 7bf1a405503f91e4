import { describe, expect, test } from 'vitest';
import { eventOf, planOn, routeIn, type Sample, spoken } from '../recourse/samples';
import { openingAt } from './opening';

const purchase = { host: 'www.cdiscount.com' } as const;
const own = { 'sold-by': 'shop' };
const partner = { 'sold-by': 'third-party' };
const plan = (today: string, sample: Sample = {}) =>
  planOn(today, { ...sample, purchase: { ...purchase, ...sample.purchase } });
const ids = (sample: Sample) => plan('2026-11-12', sample).routes.map((route) => route.id);

describe('who is asked at Cdiscount', () => {
  test('both ways are shown until it is said who sold it', () => {
    expect(ids({})).toEqual(expect.arrayContaining(['cdiscount', 'cdiscount-marketplace', 'fevad']));
    expect(ids({ answers: own })).not.toContain('cdiscount-marketplace');
    expect(ids({ answers: partner })).not.toContain('cdiscount');
    expect(plan('2026-11-12').questions.map((question) => question.id)).toContain('sold-by');
  });

  test('a subscription to Cstream is asked for where it may be one', () => {
    const charged: Sample = { claim: { problem: 'subscription-not-ended' }, purchase: { kind: 'unknown' } };
    expect(plan('2026-11-12', charged).questions.map((question) => question.id)).toContain(
      'cdiscount-cstream',
    );
    expect(ids({ ...charged, answers: { 'cdiscount-cstream': 'yes' } })).toContain('cstream');
    expect(ids({ ...charged, answers: { 'cdiscount-cstream': 'yes' } })).not.toContain('cdiscount');
    expect(
      planOn('2026-11-12', {
        facts: { intermediary: 'cstream' },
        claim: { problem: 'charged-wrongly' },
      }).routes.map((route) => route.id),
    ).toEqual(expect.arrayContaining(['cstream', 'fevad']));
  });

  test('the general mediator is left to the FEVAD one, in France only', () => {
    expect(ids({})).not.toContain('mediator');
    expect(ids({ country: 'DE' })).not.toContain('fevad');
  });
});

describe('a sale by another seller', () => {
  // Thursday 12 November: the two working days are Friday and Monday.
  const written = eventOf('sent', 'merchant', '2026-11-12');
  const market = (today: string, ...events: ReturnType<typeof eventOf>[]) =>
    routeIn(plan(today, { answers: partner, events }), 'cdiscount-marketplace');

  test('goes to the seller first', () => {
    expect(market('2026-11-12').state).toBe('not-yet');
    expect(plan('2026-11-12', { answers: partner }).next.routeId).toBe('merchant');
  });

  test('opens after two working days, or at once on an answer that does not suit', () => {
    expect(market('2026-11-16', written).state).toBe('not-yet');
    expect(market('2026-11-17', written)).toMatchObject({
      state: 'open',
      window: { opens: { day: '2026-11-17' }, closes: null },
    });
    expect(market('2026-11-13', written, eventOf('refused', 'merchant', '2026-11-13')).state).toBe('open');
  });

  test('a wrong charge goes to Cdiscount at once: it took the money', () => {
    const charged = plan('2026-11-12', { answers: partner, claim: { problem: 'charged-wrongly' } });
    expect(routeIn(charged, 'cdiscount-marketplace').state).toBe('open');
  });
});

describe('a sale by Cdiscount itself', () => {
  test('opens once the promised day has passed', () => {
    expect(routeIn(plan('2026-11-10', { answers: own }), 'cdiscount').state).toBe('not-yet');
    expect(routeIn(plan('2026-11-11', { answers: own }), 'cdiscount').state).toBe('open');
  });

  test('a missing part is asked for within 3 days, damage within 14; the guarantee goes on', () => {
    const came = (problem: 'part-missing' | 'damaged', today = '2026-11-12') =>
      routeIn(
        plan(today, { answers: { ...own, 'received-on': '2026-11-09' }, claim: { problem } }),
        'cdiscount',
      );
    expect(came('part-missing').window.closes).toMatchObject({
      safe: { day: '2026-11-12' },
      latest: { day: '2028-11-09' },
    });
    expect(came('damaged').window.closes?.safe.day).toBe('2026-11-23');
    expect(came('part-missing', '2026-11-13').state).toBe('probably-late');
  });

  test('39 79 answers by its own hours: late on weekdays, shorter at weekends and on holidays', () => {
    const phone = routeIn(plan('2026-11-12', { answers: own }), 'cdiscount').channels.find(
      (channel) => channel.kind === 'phone',
    );
    expect(phone?.value).toBe('39 79');
    if (phone?.hours == null) throw new Error('no hours');
    expect(openingAt(phone.hours, '2026-11-12T18:30:00Z')).toMatchObject({
      state: 'open',
      until: { time: '20:00' },
    });
    expect(openingAt(phone.hours, '2026-11-14T16:30:00Z')).toMatchObject({
      state: 'open',
      until: { time: '18:00' },
    });
    expect(openingAt(phone.hours, '2026-11-11T17:30:00Z')).toMatchObject({ state: 'closed' });
  });

  test.each([
    ['LU', '0800 40 234'],
    ['BE', '0800 58 211'],
    ['DE', '0800 627 9980'],
    ['AT', '0800 70 10 07'],
    ['FR', '39 79'],
  ])('from %s the number is %s', (country, number) => {
    const { channels } = routeIn(plan('2026-11-12', { answers: own, country }), 'cdiscount');
    expect(channels.filter((channel) => channel.kind === 'phone').map((channel) => channel.value)).toEqual([
      number,
    ]);
  });

  test('the deaf find their way, and the closed European platform is named as closed', () => {
    const route = routeIn(plan('2026-11-12', { answers: own }), 'cdiscount');
    expect(route.channels.map((channel) => channel.kind)).toContain('sign-language');
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('closed since 20 July 2025');
  });
});

describe('the FEVAD mediator', () => {
  const written = eventOf('sent', 'merchant', '2026-11-12');
  const fevad = (today: string, ...events: ReturnType<typeof eventOf>[]) =>
    routeIn(plan(today, { answers: own, events }), 'fevad');

  test('opens two months after the written complaint, and closes a year after it', () => {
    expect(fevad('2026-11-12').window).toMatchObject({ opens: null, closes: null });
    expect(fevad('2027-01-11', written).state).toBe('not-yet');
    expect(fevad('2027-01-12', written)).toMatchObject({
      state: 'open',
      window: { closes: { safe: { day: '2027-11-12' } } },
    });
  });

  test('opens at once on a refusal, also by Cdiscount’s customer service', () => {
    expect(fevad('2026-11-20', written, eventOf('refused', 'merchant', '2026-11-20')).state).toBe('open');
    const called = eventOf('sent', 'cdiscount', '2026-11-13');
    const no = eventOf('refused', 'cdiscount', '2026-11-16');
    expect(fevad('2026-11-16', called, no)).toMatchObject({
      state: 'open',
      window: { closes: { safe: { day: '2027-11-13' } } },
    });
  });

  test('has 90 days, a form first and its own post box', () => {
    const asked = eventOf('sent', 'fevad', '2027-01-12');
    const route = fevad('2027-01-12', written, asked);
    expect(route.window.answerBy?.day).toBe('2027-04-12');
    expect(route.channels.map((channel) => channel.kind)).toEqual(['form', 'post']);
    expect(route.channels[1]?.value).toContain('BP 20015');
    expect(route.channels[1]?.basis.conflict?.en).toContain('La Boétie');
  });
});
