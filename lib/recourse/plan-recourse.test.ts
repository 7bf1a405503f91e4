import { describe, expect, test } from 'vitest';
import { day } from '../values/day';
import { byCard, eventOf, planOn, promisedUntil, routeIn, spoken } from './samples';

const viaKlikAndPay = { facts: { intermediary: 'klikandpay' } };
const written = eventOf('sent', 'merchant', '2026-11-12', { answerBy: day('2026-11-26') });

describe('an order paid through Klik & Pay that did not arrive', () => {
  test('waits until the promised day has passed', () => {
    const plan = planOn('2026-11-10', viaKlikAndPay);
    expect(plan.next).toMatchObject({ action: 'wait', routeId: null, by: { day: '2026-11-10' } });
    expect(plan.due[0]).toMatchObject({ day: '2026-11-11', kind: 'next-step' });
  });

  test('begins with the seller', () => {
    const plan = planOn('2026-11-11', viaKlikAndPay);
    expect(plan.next).toMatchObject({
      action: 'write',
      routeId: 'merchant',
      letter: 'merchant-first-request',
    });
    expect(routeIn(plan, 'klikandpay').state).toBe('not-yet');
  });

  test('waits for the seller once he was written to', () => {
    const plan = planOn('2026-11-20', { ...viaKlikAndPay, events: [written] });
    expect(plan.next).toMatchObject({ action: 'wait', by: { day: '2026-11-26' } });
    expect(routeIn(plan, 'merchant').state).toBe('waiting');
    expect(routeIn(plan, 'klikandpay').window.opens?.day).toBe('2026-11-27');
    expect(plan.due).toContainEqual(expect.objectContaining({ day: '2026-11-27', kind: 'answer-due' }));
  });

  test('goes on with Klik & Pay the day after the answer was due', () => {
    const plan = planOn('2026-11-27', { ...viaKlikAndPay, events: [written] });
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'klikandpay', letter: 'klikandpay-claim' });
    expect(routeIn(plan, 'klikandpay').window.closes?.safe.day).toBe('2027-05-01');
  });

  test('stays due, under the reminder that was given, until the claim was filed', () => {
    const reminder = { day: '2026-11-27', kind: 'answer-due', routeId: 'merchant' };
    const later = planOn('2026-12-01', { ...viaKlikAndPay, events: [written] });
    expect(later.due[0]).toMatchObject(reminder);
    const filed = eventOf('sent', 'klikandpay', '2026-12-01');
    const after = planOn('2026-12-01', { ...viaKlikAndPay, events: [written, filed] });
    expect(after.due).not.toContainEqual(expect.objectContaining(reminder));
  });

  test('reminds of a letter that was not sent from the day after', () => {
    const plan = planOn('2026-12-01', viaKlikAndPay);
    expect(plan.next.action).toBe('write');
    expect(plan.due[0]).toMatchObject({ kind: 'next-step', routeId: 'merchant' });
    expect(spoken(plan.due[0]?.text ?? plan.next.explain)).toContain('Write to the seller');
  });

  test('keeps the issuer in sight while Klik & Pay is asked', () => {
    const asked = eventOf('sent', 'klikandpay', '2026-11-27');
    const plan = planOn('2026-11-28', { ...viaKlikAndPay, events: [written, asked] });
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'card-issuer' });
    expect(spoken(plan.next.explain)).toContain('Do not wait');
  });

  test('opens Klik & Pay on the day the message bounces', () => {
    const bounced = eventOf('bounced', 'merchant', '2026-11-12');
    const plan = planOn('2026-11-12', { ...viaKlikAndPay, events: [written, bounced] });
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'klikandpay' });
  });

  test('is done when the parcel comes', () => {
    const plan = planOn('2026-11-28', {
      ...viaKlikAndPay,
      events: [written, eventOf('delivered', null, '2026-11-28')],
    });
    expect(plan.next.action).toBe('done');
    expect(plan.routes.every((route) => route.state === 'ended')).toBe(true);
    expect(plan.due).toEqual([]);
  });
});

test('a Swiss card: the seller is written to, and the thirty days are said beside it', () => {
  const plan = planOn('2026-11-22', {
    country: 'CH',
    facts: { issuer: 'cembra', promised: promisedUntil('2026-11-15'), payment: byCard('mastercard') },
  });
  expect(plan.next.routeId).toBe('merchant');
  expect(spoken(plan.next.explain)).toContain('2026-12-02');
  expect(routeIn(plan, 'cembra').window.closes).toMatchObject({ bound: true, safe: { day: '2026-12-02' } });
  expect(routeIn(plan, 'formal-notice').basis.map((basis) => basis.id)).toContain('CH-02');
});

describe('several routes at once', () => {
  const sample = {
    country: 'CH',
    facts: { issuer: 'cembra', promised: promisedUntil('2026-11-20'), payment: byCard('mastercard') },
    answers: { 'bill-date': '2026-11-05' },
  };

  test('waiting for the seller would burn the issuer’s days: the issuer is asked in parallel', () => {
    const events = [eventOf('sent', 'merchant', '2026-11-28', { answerBy: day('2026-12-12') })];
    const plan = planOn('2026-11-28', { ...sample, events });
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'cembra', by: { day: '2026-12-05' } });
    expect(spoken(plan.next.explain)).toContain('Do not wait for the answer due on 2026-12-14');
    expect(routeIn(plan, 'merchant').state).toBe('waiting');
  });

  test('before the first letter the same is said beside it', () => {
    const plan = planOn('2026-11-28', sample);
    expect(plan.next.routeId).toBe('merchant');
    expect(spoken(plan.next.explain)).toContain(
      'Cembra (Mastercard) must be asked by 2026-12-05, which may come before',
    );
  });

  test('an answer that comes in time is waited for', () => {
    const events = [eventOf('sent', 'merchant', '2026-11-21', { answerBy: day('2026-12-01') })];
    expect(planOn('2026-11-22', { ...sample, events }).next).toMatchObject({
      action: 'wait',
      by: { day: '2026-12-01' },
    });
  });

  test('the last chance at the issuer goes before a firm that has months', () => {
    const events = [eventOf('sent', 'merchant', '2026-11-21', { answerBy: day('2026-12-01') })];
    const plan = planOn('2026-12-04', {
      ...sample,
      facts: { ...sample.facts, intermediary: 'klikandpay' },
      events,
    });
    expect(plan.next.routeId).toBe('cembra');
  });

  test('while a bank takes its months the next open route is taken up', () => {
    const events = [
      eventOf('sent', 'merchant', '2026-11-12', { answerBy: day('2026-11-20') }),
      eventOf('sent', 'card-issuer', '2026-11-22'),
    ];
    expect(planOn('2026-11-23', { events }).next).toMatchObject({
      action: 'write',
      routeId: 'formal-notice',
    });
  });
});

describe('what comes back', () => {
  const written = eventOf('sent', 'merchant', '2026-11-12', { answerBy: day('2026-11-26') });

  test('an offer is the shopper’s to decide, and the next route is open', () => {
    const plan = planOn('2026-11-15', {
      ...viaKlikAndPay,
      events: [written, eventOf('offered', 'merchant', '2026-11-14')],
    });
    expect(plan.next).toMatchObject({ action: 'answer', routeId: 'merchant' });
    expect(routeIn(plan, 'klikandpay').state).toBe('open');
  });

  test('an offer that was passed over for the next route no longer waits', () => {
    const events = [
      written,
      eventOf('offered', 'merchant', '2026-11-14'),
      eventOf('sent', 'klikandpay', '2026-11-15'),
    ];
    const plan = planOn('2026-11-16', { ...viaKlikAndPay, answers: { 'bill-date': '2026-11-15' }, events });
    expect(plan.next).toMatchObject({ action: 'wait' });
  });

  test('an answer that settles nothing opens the next route at once', () => {
    const plan = planOn('2026-11-15', {
      ...viaKlikAndPay,
      events: [written, eventOf('answered', 'merchant', '2026-11-14')],
    });
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'klikandpay' });
    expect(spoken(plan.next.explain)).toContain('If the answer settles it');
  });

  test('an answer that names a day is waited for until that day', () => {
    const answered = eventOf('answered', 'merchant', '2026-11-14', { answerBy: day('2026-11-20') });
    expect(planOn('2026-11-20', { ...viaKlikAndPay, events: [written, answered] }).next.action).toBe('wait');
    expect(planOn('2026-11-21', { ...viaKlikAndPay, events: [written, answered] }).next.routeId).toBe(
      'klikandpay',
    );
  });

  test('a reaction without a route belongs to what was sent last', () => {
    const plan = planOn('2026-11-15', {
      ...viaKlikAndPay,
      events: [written, eventOf('bounced', null, '2026-11-13')],
    });
    expect(routeIn(plan, 'merchant')).toMatchObject({ state: 'ended' });
    expect(plan.next.routeId).toBe('klikandpay');
  });

  test('a letter to another address after a bounce starts the wait anew', () => {
    const events = [
      written,
      eventOf('bounced', 'merchant', '2026-11-13'),
      eventOf('sent', 'merchant', '2026-11-14'),
    ];
    expect(routeIn(planOn('2026-11-15', { ...viaKlikAndPay, events }), 'merchant').state).toBe('waiting');
  });

  test('a partial refund is said and the claim goes on', () => {
    const total = { minor: 18_900, currency: 'CHF' };
    const part = eventOf('refunded', 'merchant', '2026-11-14', { amount: { minor: 5_000, currency: 'CHF' } });
    const plan = planOn('2026-11-27', {
      facts: { total, intermediary: 'klikandpay' },
      events: [written, part],
    });
    expect(plan.notices.map((notice) => spoken(notice))).toContain(
      '5000 CHF has come back; 13900 CHF is still missing.',
    );
    expect(plan.next.action).toBe('file');
  });

  test('the whole sum back is the end', () => {
    const plan = planOn('2026-11-27', { events: [written, eventOf('refunded', 'merchant', '2026-11-20')] });
    expect(plan.next.action).toBe('done');
    expect(plan.questions).toEqual([]);
  });

  test('a closed claim can be reopened', () => {
    const events = [written, eventOf('closed', null, '2026-11-20')];
    expect(planOn('2026-11-27', { events }).next.action).toBe('done');
    expect(
      planOn('2026-11-27', { events: [...events, eventOf('reopened', null, '2026-11-21')] }).next.action,
    ).toBe('file');
  });

  test('silence is only certain after the weekend', () => {
    const friday = eventOf('sent', 'merchant', '2026-11-12', { answerBy: day('2026-11-28') });
    expect(planOn('2026-11-30', { ...viaKlikAndPay, events: [friday] }).next.action).toBe('wait');
    expect(planOn('2026-12-01', { ...viaKlikAndPay, events: [friday] }).next.routeId).toBe('klikandpay');
  });
});

describe('what is asked', () => {
  const asked = (sample: Parameters<typeof planOn>[1], today = '2026-11-22') =>
    planOn(today, sample)
      .questions.filter((question) => question.needed)
      .map((question) => question.id);

  test('only whether the seller was written to, when all else is known', () => {
    expect(asked({ facts: { intermediary: 'klikandpay' } })).toEqual(['merchant-written-on']);
  });

  test('nothing while the order is still awaited', () => {
    expect(asked({ facts: { intermediary: 'stripe' } }, '2026-11-05')).toEqual([]);
  });

  test('what a purchase typed by hand leaves open', () => {
    const plan = planOn('2026-11-22', {
      country: 'CH',
      facts: { promised: { from: null, until: null, delay: null } },
    });
    expect(plan.questions.map((question) => question.id).sort()).toEqual([
      'bill-date',
      'card-kind',
      'intermediary',
      'issuer',
      'merchant-written-on',
      'promised',
    ]);
  });

  test('a day given as answer counts as the letter sent', () => {
    const plan = planOn('2026-11-27', { ...viaKlikAndPay, answers: { 'merchant-written-on': '2026-11-12' } });
    expect(plan.next.routeId).toBe('klikandpay');
    expect(asked({ ...viaKlikAndPay, answers: { 'merchant-written-on': '2026-11-12' } })).toEqual([]);
  });

  test('"not yet" is an answer too', () => {
    expect(asked({ ...viaKlikAndPay, answers: { 'merchant-written-on': 'unknown' } })).toEqual([]);
    expect(
      planOn('2026-11-22', { ...viaKlikAndPay, answers: { 'merchant-written-on': 'unknown' } }).next.routeId,
    ).toBe('merchant');
  });
});

describe('limits that are said', () => {
  const notices = (sample: Parameters<typeof planOn>[1], today = '2026-11-22') =>
    planOn(today, sample)
      .notices.map((notice) => spoken(notice))
      .join(' ');

  test('travel and events: only the seller and the payment routes', () => {
    const plan = planOn('2026-11-22', { purchase: { kind: 'travel-or-event' } });
    expect(plan.routes.map((route) => route.id)).toEqual(['card-issuer', 'merchant', 'acpr']);
    expect(notices({ purchase: { kind: 'travel-or-event' } })).toContain('travel or an event');
  });

  test('a purchase for a business keeps out the consumer rules', () => {
    const plan = planOn('2026-11-22', { purchase: { asConsumer: 'no' } });
    expect(plan.routes.map((route) => route.id)).not.toContain('mediator');
    expect(plan.rights.filter(({ basis }) => !basis.source.includes('card'))).toEqual([]);
  });

  test('a country whose law is not carried is told so', () => {
    expect(notices({ country: 'JP' })).toContain('law of your country is not in this version');
  });

  test('a payment problem begins with the payment firm', () => {
    expect(planOn('2026-11-12', { claim: { problem: 'charged-wrongly' } }).next).toMatchObject({
      action: 'file',
      routeId: 'card-issuer',
    });
  });

  describe('a payment nobody made', () => {
    const notMine = { claim: { problem: 'not-authorised' }, facts: { payment: byCard('visa') } } as const;
    const allDay = { from: 1, to: 7, opens: '00:00', closes: '24:00' };
    const numbersOf = (plan: ReturnType<typeof planOn>) =>
      plan.routes
        .find(({ id }) => id === plan.next.routeId)
        ?.channels.filter(({ blocks }) => blocks)
        .map(({ value }) => value);

    test.each([
      ['FR', [null, '0 892 705 705', '+33 442 605 303']],
      ['DE', [null, '116 116', '+49 30 4050 4050']],
      ['BE', [null, '078 170 170', '+32 78 170 170']],
      ['ES', [null]],
    ])('begins with blocking the card, in %s by the numbers that answer there', (country, numbers) => {
      const plan = planOn('2026-11-12', { ...notMine, country });
      expect(plan.next).toMatchObject({ action: 'block', routeId: 'card-issuer', by: { day: '2026-11-12' } });
      expect(numbersOf(plan)).toEqual(numbers);
      for (const { channels } of plan.routes)
        for (const { blocks, value, hours } of channels)
          if (blocks && value !== null) expect(hours?.hours).toEqual([allDay]);
    });

    test('with Cembra by its own number, from abroad too', () => {
      const facts = { issuer: 'cembra', payment: byCard('mastercard') };
      const plan = planOn('2026-11-12', { ...notMine, facts, country: 'CH' });
      expect(plan.next).toMatchObject({ action: 'block', routeId: 'cembra' });
      expect(numbersOf(plan)).toEqual(['044 439 40 20', '+41 44 439 40 20']);
    });

    test('is reported once the card is blocked, or where the shopper went ahead', () => {
      const blocked = [eventOf('blocked', 'card-issuer', '2026-11-12')];
      expect(planOn('2026-11-12', { ...notMine, country: 'FR', events: blocked }).next).toMatchObject({
        action: 'file',
        routeId: 'card-issuer',
      });
      const filed = [eventOf('sent', 'card-issuer', '2026-11-12')];
      expect(planOn('2026-11-12', { ...notMine, country: 'FR', events: filed }).next.action).not.toBe(
        'block',
      );
    });

    test('asks no card to be blocked where none paid', () => {
      const facts = {
        payment: { method: 'paypal', network: null, lastFour: null, printed: 'PayPal' },
        intermediary: 'paypal',
      } as const;
      const plan = planOn('2026-11-12', { claim: { problem: 'not-authorised' }, facts, country: 'FR' });
      expect(plan.next.action).toBe('file');
    });
  });

  test.each([
    [{ facts: { orderDate: day('2027-01-01') } }, 'lies in the future'],
    [{ facts: { promised: promisedUntil('2026-10-01') } }, 'lies before the order'],
    [{ facts: { promised: promisedUntil('9999-12-31') } }, 'too far away'],
    [{ answers: { 'bill-date': '2026-10-01' }, country: 'CH' }, 'bill date, 2026-10-01, lies before'],
    [{ facts: { total: { minor: -5, currency: 'CHF' } } }, 'zero or less'],
    [{ events: [eventOf('sent', 'merchant', '2030-01-01')] }, 'dated in the future'],
    [{ events: [eventOf('sent', 'merchant', '2020-01-01')] }, 'dated before the order'],
    [{ events: [eventOf('sent', 'an-old-pack', '2026-11-20')] }, 'does not carry'],
    [
      {
        events: [
          eventOf('refused', 'merchant', '2026-11-20'),
          eventOf('refunded', 'merchant', '2026-11-20', { amount: { minor: 1, currency: 'CHF' } }),
        ],
      },
      'contradict each other',
    ],
  ])('absurd or contradictory facts are said, not believed: %#', (sample, words) => {
    expect(notices(sample)).toContain(words);
  });

  test.each([
    ['bank-transfer', 'paid by bank transfer'],
    ['cash-on-delivery', 'no bank or payment firm can take the money back'],
    ['invoice', 'On invoice you have not paid yet'],
  ] as const)('a payment by %s, which no payment route takes back, is said', (method, words) => {
    expect(
      notices({ facts: { payment: { method, network: null, lastFour: null, printed: 'as printed' } } }),
    ).toContain(words);
  });

  test('a delivery that is only noted does not end the claim', () => {
    const plan = planOn('2026-11-22', { facts: { deliveredOn: day('2026-11-15') } });
    expect(plan.next.action).toBe('write');
    expect(notices({ facts: { deliveredOn: day('2026-11-15') } })).toContain(
      'noted as delivered on 2026-11-15',
    );
  });

  test('facts past their day are announced', () => {
    expect(notices({}, '2026-11-22')).not.toContain('last checked');
    expect(notices({}, '2027-06-01')).toContain('last checked on 2026-11-22');
  });

  test('an unknown order date is a question, and today the only safe day meanwhile', () => {
    const plan = planOn('2026-11-22', {
      facts: { orderDate: day('2999-01-01'), promised: { from: null, until: null, delay: null } },
    });
    expect(plan.questions[0]?.id).toBe('order-date');
    expect(routeIn(plan, 'card-issuer').window.closes).toMatchObject({
      bound: true,
      safe: { day: '2026-11-22' },
    });
  });
});

test('after everything was tried there is an honest end', () => {
  const events = [
    eventOf('sent', 'merchant', '2026-11-12'),
    eventOf('refused', 'merchant', '2026-11-13'),
    eventOf('sent', 'card-issuer', '2026-11-14'),
    eventOf('refused', 'card-issuer', '2026-11-20'),
  ];
  const plan = planOn('2026-11-22', { country: 'AU', events });
  expect(plan.next).toMatchObject({ action: 'none-left', routeId: null });
});
