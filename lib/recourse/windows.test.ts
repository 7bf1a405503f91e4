import { describe, expect, test } from 'vitest';
import { day } from '../values/day';
import { byCard, eventOf, planOn, promisedUntil, routeIn, spoken } from './samples';

describe('Klik & Pay: 180 days from the payment', () => {
  const facts = {
    intermediary: 'klikandpay',
    orderDate: day('2026-01-10'),
    promised: promisedUntil('2026-01-20'),
  };
  const written = eventOf('sent', 'merchant', '2026-01-22', { answerBy: day('2026-02-05') });
  const filed = eventOf('sent', 'klikandpay', '2026-02-06');
  const route = (today: string, ...events: ReturnType<typeof eventOf>[]) =>
    routeIn(planOn(today, { facts, events }), 'klikandpay');

  test('a purchase of 10 January closes by itself on 9 July', () => {
    expect(route('2026-02-06', written).window.closes).toMatchObject({
      safe: { day: '2026-07-09' },
      latest: { day: '2026-07-09' },
      bound: false,
    });
    expect(route('2026-07-09', written).state).toBe('open');
    expect(route('2026-07-10', written).state).toBe('closed');
  });

  test('a file once opened closes too', () => {
    expect(route('2026-07-10', written, filed).state).toBe('closed');
  });

  test('a new request on 8 July keeps it open', () => {
    const again = eventOf('sent', 'klikandpay', '2026-07-08');
    const kept = route('2026-07-10', written, filed, again);
    expect(kept.state).toBe('waiting');
    expect(kept.window.closes?.safe.basis.map((basis) => basis.certainty)).toContain('ours');
    expect(route('2026-07-08', written, again).window.closes?.safe.day).toBe('2026-08-07');
  });

  test('a request after it closed does not bring it back', () => {
    expect(route('2026-07-20', written, filed, eventOf('sent', 'klikandpay', '2026-07-15')).state).toBe(
      'closed',
    );
  });

  test('reminds on days 150 and 170 once a file is open, and not after a newer request', () => {
    const keepAlive = (...events: ReturnType<typeof eventOf>[]) =>
      planOn('2026-02-07', { facts, events })
        .due.filter((due) => due.kind === 'keep-alive')
        .map((due) => due.day);
    expect(keepAlive(written, filed)).toEqual(['2026-06-09', '2026-06-29']);
    expect(keepAlive(written)).toEqual([]);
    const later = planOn('2026-06-15', {
      facts,
      events: [written, filed, eventOf('sent', 'klikandpay', '2026-06-15')],
    });
    expect(later.due.filter((due) => due.kind === 'keep-alive').map((due) => due.day)).toEqual([
      '2026-06-29',
    ]);
  });

  test('opens on the day the message bounces, without any waiting', () => {
    const bounced = eventOf('bounced', 'merchant', '2026-01-22');
    const opened = route('2026-01-22', written, bounced);
    expect(opened).toMatchObject({ state: 'open', window: { opens: { day: '2026-01-22' } } });
    expect(opened.evidence).toContainEqual(expect.objectContaining({ id: 'bounce', state: 'have' }));
  });

  test.each(['answered', 'offered', 'refused'] as const)('opens when the seller has %s', (kind) => {
    expect(route('2026-01-25', written, eventOf(kind, 'merchant', '2026-01-25')).state).toBe('open');
  });

  test('a payment claim does not wait for the seller', () => {
    const plan = planOn('2026-01-12', { facts, claim: { problem: 'charged-wrongly' } });
    expect(routeIn(plan, 'klikandpay').state).toBe('open');
    expect(plan.next.routeId).not.toBe('merchant');
  });

  test('is opened early when its last day would pass while the seller is waited for', () => {
    expect(route('2026-07-01')).toMatchObject({ state: 'not-yet' });
    expect(route('2026-07-03')).toMatchObject({ state: 'open' });
    const late = eventOf('sent', 'merchant', '2026-07-03', { answerBy: day('2026-07-17') });
    expect(planOn('2026-07-03', { facts, events: [late] }).next).toMatchObject({
      action: 'file',
      routeId: 'klikandpay',
    });
  });

  test('tells its three ways of closing and what comes after', () => {
    const notes = route('2026-02-06', written)
      .notes.map((note) => spoken(note))
      .join(' ');
    expect(notes).toMatch(/ends when you say it is solved/);
    expect(notes).toMatch(/both sides agree/);
    expect(notes).toMatch(/closes by itself 180 days/);
    expect(notes).toMatch(/card issuer can still be asked/);
  });

  test('tells the first log-in, the address used at the shop and the choice of delivery', () => {
    const steps = route('2026-02-06', written).steps.map((step) => spoken(step));
    expect(steps.join(' ')).toMatch(/mot de passe oublié/);
    expect(steps.join(' ')).toMatch(/e-mail address you used at the shop/);
    expect(steps.join(' ')).toMatch(/livraison/);
  });
});

describe('Cembra: 30 days from the bill', () => {
  const facts = {
    issuer: 'cembra',
    orderDate: day('2026-03-15'),
    promised: promisedUntil('2026-03-25'),
    payment: byCard('mastercard'),
  };
  const plan = (today: string, answers: Record<string, string> = { 'bill-date': '2026-03-31' }) =>
    planOn(today, { country: 'CH', facts, answers });

  test('a bill of 31 March is disputed by 30 April, and stays payable by 20 April', () => {
    const route = routeIn(plan('2026-04-02'), 'cembra');
    expect(route.window.closes).toMatchObject({ safe: { day: '2026-04-30' }, bound: false });
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('arrived by 2026-04-20');
    expect(route.collisions.map((collision) => collision.ends)).toContain('bill');
  });

  test('after the 30 days it is probably too late, and closed only after the network’s own', () => {
    expect(routeIn(plan('2026-04-30'), 'cembra').state).toBe('open');
    expect(routeIn(plan('2026-05-01'), 'cembra').state).toBe('probably-late');
    expect(routeIn(plan('2026-07-23'), 'cembra').state).toBe('probably-late');
    expect(routeIn(plan('2026-07-24'), 'cembra').state).toBe('closed');
  });

  test('while the bill is unknown the payment itself is the bound, and the bill is asked for', () => {
    const unknown = plan('2026-04-02', {});
    expect(routeIn(unknown, 'cembra').window.closes).toMatchObject({
      safe: { day: '2026-04-14' },
      bound: true,
    });
    expect(unknown.questions).toContainEqual(expect.objectContaining({ id: 'bill-date', needed: true }));
  });

  test('a bill that has not come yet is a question no more in the way', () => {
    const passed = plan('2026-04-02', { 'bill-date': 'unknown' });
    expect(passed.questions).toContainEqual(expect.objectContaining({ id: 'bill-date', needed: false }));
  });

  test('can be called round the clock, from abroad too', () => {
    const phones = routeIn(plan('2026-04-02'), 'cembra').channels.filter(
      (channel) => channel.kind === 'phone',
    );
    expect(phones.map((phone) => [phone.value, phone.hours?.zone, phone.hours?.hours[0]])).toEqual([
      ['044 439 40 20', 'Europe/Zurich', { from: 1, to: 7, opens: '00:00', closes: '24:00' }],
      ['+41 44 439 40 20', 'Europe/Zurich', { from: 1, to: 7, opens: '00:00', closes: '24:00' }],
    ]);
  });

  test('its refusal opens the ombudsman', () => {
    const events = [
      eventOf('sent', 'merchant', '2026-03-27'),
      eventOf('sent', 'cembra', '2026-04-20'),
      eventOf('refused', 'cembra', '2026-05-20'),
    ];
    const refused = planOn('2026-05-21', {
      country: 'CH',
      facts,
      events,
      answers: { 'bill-date': '2026-03-31' },
    });
    expect(routeIn(refused, 'cembra').state).toBe('ended');
    expect(routeIn(refused, 'ch-banking-ombudsman').state).toBe('open');
  });

  test('a bill whose 30 days end before the promised day is told early', () => {
    const late = planOn('2026-04-25', {
      country: 'CH',
      facts: { ...facts, promised: promisedUntil('2026-05-20') },
      answers: { 'bill-date': '2026-03-31' },
    });
    expect(routeIn(late, 'cembra').state).toBe('open');
    expect(late.next).toMatchObject({ action: 'file', routeId: 'cembra' });
  });
});

describe('card issuer in general', () => {
  test('opens once the promised day has passed', () => {
    expect(routeIn(planOn('2026-11-10'), 'card-issuer').state).toBe('not-yet');
    expect(routeIn(planOn('2026-11-11'), 'card-issuer').state).toBe('open');
  });

  test.each([
    ['visa', '2026-11-17'],
    ['mastercard', '2026-12-02'],
    [null, '2026-11-17'],
  ])('without a promise it opens by the network: %s on %s', (network, opens) => {
    const plan = planOn('2026-11-05', {
      facts: { promised: { from: null, until: null, delay: null }, payment: byCard(network) },
    });
    expect(routeIn(plan, 'card-issuer').window.opens?.day).toBe(opens);
  });

  test('keeps to 30 days of the statement, and is closed after 120 days from the promised day', () => {
    const { closes } = routeIn(
      planOn('2026-11-22', { answers: { 'bill-date': '2026-11-30' } }),
      'card-issuer',
    ).window;
    expect(closes).toMatchObject({
      safe: { day: '2026-12-30' },
      latest: { day: '2027-03-10' },
      bound: false,
    });
    expect(closes?.safe.basis[0]?.certainty).toBe('ours');
  });

  test('while the country is unknown the strictest one counts', () => {
    const { closes } = routeIn(
      planOn('2026-11-22', { country: null, answers: { 'bill-date': '2026-11-05' } }),
      'card-issuer',
    ).window;
    expect(closes?.safe.day).toBe('2026-12-05');
  });

  test('never passes 540 days from the payment', () => {
    const { closes } = routeIn(
      planOn('2026-11-22', { facts: { promised: promisedUntil('2028-06-01') } }),
      'card-issuer',
    ).window;
    expect(closes?.latest.day).toBe('2028-04-25');
  });

  test('is not shown for a bank transfer', () => {
    const plan = planOn('2026-11-22', {
      facts: { payment: { method: 'bank-transfer', network: null, lastFour: null, printed: 'Virement' } },
    });
    expect(plan.routes.map((route) => route.id)).not.toContain('card-issuer');
  });

  test('warns that PayPal closes its own case', () => {
    const route = routeIn(planOn('2026-11-22', { facts: { intermediary: 'paypal' } }), 'card-issuer');
    expect(route.collisions).toContainEqual(expect.objectContaining({ ends: 'paypal' }));
  });
});

describe('formal notice', () => {
  const unpromised = { promised: { from: null, until: null, delay: null } };

  test('opens the day after the promised one, under French law', () => {
    const route = routeIn(planOn('2026-11-11'), 'formal-notice');
    expect(route.state).toBe('open');
    expect(route.basis.map((basis) => basis.id)).toContain('FR-02');
  });

  test('without a promise it waits for the 30 days of the law; the seller may be asked at once', () => {
    const plan = planOn('2026-11-22', { facts: unpromised });
    expect(routeIn(plan, 'formal-notice')).toMatchObject({
      state: 'not-yet',
      window: { opens: { day: '2026-12-03' } },
    });
    expect(routeIn(plan, 'merchant').state).toBe('open');
  });

  test('opens at once when the seller refuses', () => {
    const events = [eventOf('sent', 'merchant', '2026-11-12'), eventOf('refused', 'merchant', '2026-11-14')];
    expect(routeIn(planOn('2026-11-14', { facts: unpromised, events }), 'formal-notice').state).toBe('open');
  });

  test('then ends the contract, then waits 14 days for the refund', () => {
    const first = eventOf('sent', 'merchant', '2026-11-12', { answerBy: day('2026-11-20') });
    const notice = eventOf('sent', 'formal-notice', '2026-11-23', { answerBy: day('2026-12-07') });
    const transfer = {
      payment: { method: 'bank-transfer', network: null, lastFour: null, printed: 'Virement' } as const,
    };
    const over = planOn('2026-12-08', { facts: transfer, events: [first, notice] });
    expect(over.next).toMatchObject({ action: 'write', routeId: 'formal-notice', letter: 'contract-end' });
    expect(spoken(over.next.headline)).toContain('End the contract');

    const ended = eventOf('sent', 'formal-notice', '2026-12-08');
    const refund = routeIn(
      planOn('2026-12-10', { facts: transfer, events: [first, notice, ended] }),
      'formal-notice',
    );
    expect(refund.window.answerBy).toMatchObject({ day: '2026-12-22', basis: [{ id: 'FR-06' }] });
    expect(refund.notes.map((note) => spoken(note)).join(' ')).toMatch(/50\s%/);
    const late = planOn('2026-12-23', { facts: transfer, events: [first, notice, ended] });
    expect(late.notices.map((each) => spoken(each)).join(' ')).toContain(
      'due by 2026-12-22. By law it has grown by 10 %',
    );
  });

  test('a notice that bounced and is sent again by post is still the first', () => {
    const events = [
      eventOf('sent', 'formal-notice', '2026-11-12'),
      eventOf('bounced', 'formal-notice', '2026-11-12'),
      eventOf('sent', 'formal-notice', '2026-11-13'),
    ];
    const route = routeIn(planOn('2026-11-14', { events }), 'formal-notice');
    expect(route).toMatchObject({ state: 'waiting', letter: 'merchant-formal-notice' });
    expect(route.window.answerBy?.day).toBe('2026-11-27');
  });

  test('a reminder while the answer is awaited moves no date', () => {
    const events = [
      eventOf('sent', 'formal-notice', '2026-11-12'),
      eventOf('sent', 'formal-notice', '2026-11-20'),
    ];
    expect(routeIn(planOn('2026-11-21', { events }), 'formal-notice').window.answerBy?.day).toBe(
      '2026-11-26',
    );
  });

  test('in another EU country it rests on the directive', () => {
    const route = routeIn(planOn('2026-11-22', { country: 'PL' }), 'formal-notice');
    expect(route.basis.map((basis) => basis.id)).toContain('EU-06');
    expect(route.basis.map((basis) => basis.id)).not.toContain('FR-02');
  });
});

describe('mediator', () => {
  const events = [eventOf('sent', 'merchant', '2026-03-10', { answerBy: day('2026-03-20') })];
  const facts = { orderDate: day('2026-02-10'), promised: promisedUntil('2026-02-20') };
  const route = (today: string, country = 'FR') =>
    routeIn(planOn(today, { facts, events, country }), 'mediator');

  test('France: two months after the written complaint, for one year', () => {
    expect(route('2026-05-09')).toMatchObject({ state: 'not-yet', window: { opens: { day: '2026-05-10' } } });
    expect(route('2026-05-10').state).toBe('open');
    expect(route('2027-03-10').state).toBe('open');
    expect(route('2027-03-11').state).toBe('closed');
  });

  test('the EU baseline: once the written complaint has not settled it', () => {
    expect(route('2026-03-19', 'PL').state).toBe('not-yet');
    expect(route('2026-03-21', 'PL').state).toBe('open');
  });

  test('German law: two months after the claim was put to the seller', () => {
    expect(route('2026-05-09', 'DE').state).toBe('not-yet');
    expect(route('2026-05-10', 'DE').state).toBe('open');
  });

  test('has no last day before there is a complaint', () => {
    expect(routeIn(planOn('2026-11-22'), 'mediator').window.closes).toBeNull();
  });

  test('answers within 90 days', () => {
    const asked = [...events, eventOf('sent', 'mediator', '2026-06-01')];
    expect(routeIn(planOn('2026-06-02', { facts, events: asked }), 'mediator').window.answerBy?.day).toBe(
      '2026-08-31',
    );
  });
});
