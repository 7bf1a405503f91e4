import { describe, expect, test } from 'vitest';
import { day } from '../values/day';
import { byCard, eventOf, planOn, promisedUntil, routeIn, spoken } from './samples';

const paidBy = (method: 'paypal' | 'direct-debit' | 'other' | 'klarna') =>
  ({ method, network: null, lastFour: null, printed: method }) as const;

// Ten cases in which a shopper loses a way to his money by a day, or by not knowing of it.

test('PayPal: a dispute until the 180th day, a claim within 20 days of it', () => {
  const facts = {
    orderDate: day('2026-03-01'),
    promised: promisedUntil('2026-03-10'),
    payment: paidBy('paypal'),
    intermediary: 'paypal',
  };
  const paypal = routeIn(planOn('2026-03-20', { facts }), 'paypal');
  expect(paypal.window.closes?.safe.day).toBe('2026-08-28');
  const events = [eventOf('sent', 'merchant', '2026-08-01'), eventOf('sent', 'paypal', '2026-08-20')];
  const claim = routeIn(planOn('2026-08-21', { facts, events }), 'paypal-claim');
  expect(claim.window.closes?.safe.day).toBe('2026-09-09');
});

test('Klik & Pay: an account closes itself after 180 days, unless a new request keeps it open', () => {
  const sample = {
    facts: {
      orderDate: day('2026-01-10'),
      promised: promisedUntil('2026-01-20'),
      intermediary: 'klikandpay',
    },
  };
  const first = [eventOf('sent', 'merchant', '2026-01-25'), eventOf('sent', 'klikandpay', '2026-02-10')];
  const asked = routeIn(planOn('2026-07-08', { ...sample, events: first }), 'klikandpay');
  expect(asked.window.closes?.latest.day).toBe('2026-07-09');
  expect(routeIn(planOn('2026-07-10', { ...sample, events: first }), 'klikandpay').state).toBe('closed');
  const again = [...first, eventOf('sent', 'klikandpay', '2026-07-08')];
  expect(routeIn(planOn('2026-07-10', { ...sample, events: again }), 'klikandpay').state).not.toBe('closed');
});

test('Cembra: 30 days from the bill, and the bill itself is due all the same', () => {
  const plan = planOn('2026-04-02', {
    country: 'CH',
    facts: {
      orderDate: day('2026-03-05'),
      promised: promisedUntil('2026-03-20'),
      issuer: 'cembra',
      payment: byCard('mastercard'),
    },
    answers: { 'bill-date': '2026-03-31' },
  });
  const cembra = routeIn(plan, 'cembra');
  expect(cembra.window.closes?.safe.day).toBe('2026-04-30');
  expect(cembra.notes.map((note) => spoken(note)).join(' ')).toContain('2026-04-20');
});

describe('Swiss direct debits', () => {
  const debited = (account: 'bank' | 'postfinance') =>
    planOn('2026-05-12', {
      country: 'CH',
      claim: { problem: 'charged-wrongly' },
      facts: { orderDate: day('2026-04-20'), payment: paidBy('direct-debit') },
      answers: { 'debited-on': '2026-05-05', 'debit-account': account, 'bill-date': '2026-05-10' },
    });

  test('LSV+: 30 days from the debit', () => {
    expect(routeIn(debited('bank'), 'lsv').window.closes?.safe.day).toBe('2026-06-04');
  });

  test('PostFinance: 30 days from the statement', () => {
    expect(routeIn(debited('postfinance'), 'postfinance').window.closes?.safe.day).toBe('2026-06-09');
  });
});

test('Vinted: two days from the delivery, weekend or not', () => {
  const plan = planOn('2026-11-21', {
    purchase: { host: 'vinted.fr' },
    claim: { problem: 'damaged' },
    facts: { orderDate: day('2026-11-14') },
    // A Friday.
    answers: { 'received-on': '2026-11-20' },
  });
  const vinted = routeIn(plan, 'vinted');
  expect(vinted.window.closes?.safe.day).toBe('2026-11-22');
  expect(plan.due).toContainEqual(
    expect.objectContaining({ day: '2026-11-21', kind: 'last-day', routeId: 'vinted' }),
  );
});

describe('SEPA direct debit of 2 February', () => {
  const debited = (problem: 'not-received' | 'not-authorised') =>
    planOn('2026-02-20', {
      country: 'DE',
      claim: { problem },
      facts: {
        orderDate: day('2026-01-28'),
        promised: promisedUntil('2026-02-10'),
        payment: paidBy('direct-debit'),
      },
      answers: { 'debited-on': '2026-02-02' },
    });

  test('eight weeks without a reason', () => {
    expect(debited('not-received').routes.flatMap(({ window }) => window.closes?.safe.day ?? [])).toContain(
      '2026-03-30',
    );
  });

  test('thirteen months where it was not authorised', () => {
    expect(debited('not-authorised').routes.flatMap(({ window }) => window.closes?.safe.day ?? [])).toContain(
      '2027-03-02',
    );
  });
});

test('Amazon third-party seller: from the third day after the last estimate until the 90th', () => {
  const sample = {
    purchase: { host: 'amazon.fr' },
    facts: { orderDate: day('2026-05-20'), promised: promisedUntil('2026-06-01') },
    answers: { 'sold-by': 'third-party' },
    events: [eventOf('sent', 'merchant', '2026-06-01')],
  };
  const window = routeIn(planOn('2026-06-03', sample), 'amazon-a-to-z').window;
  expect(window.opens?.day).toBe('2026-06-04');
  expect(window.closes?.safe.day).toBe('2026-08-30');
});

test('a message that bounces opens the payment firm on the same day', () => {
  const events = [eventOf('sent', 'merchant', '2026-11-12'), eventOf('bounced', 'merchant', '2026-11-12')];
  const plan = planOn('2026-11-12', { facts: { intermediary: 'klikandpay' }, events });
  expect(plan.next).toMatchObject({ action: 'file', routeId: 'klikandpay' });
});

test('Scalapay: a chargeback leaves the debt, and that is said', () => {
  const plan = planOn('2026-11-20', { facts: { intermediary: 'scalapay', payment: paidBy('other') } });
  const words = plan.routes
    .filter(({ id }) => id === 'scalapay' || id === 'card-issuer')
    .flatMap(({ notes, collisions }) => [...notes, ...collisions.map(({ warning }) => warning)])
    .map((each) => spoken(each))
    .join(' ');
  expect(words).toMatch(/debt|instal|owe/i);
});

test('a double charge begins with the payment firm, and the seller hears it the same day', () => {
  const sample = {
    claim: { problem: 'charged-wrongly' as const },
    facts: { intermediary: 'stripe' },
  };
  const first = planOn('2026-11-12', sample);
  expect(first.next).toMatchObject({ action: 'file', routeId: 'card-issuer' });
  expect(spoken(first.next.explain)).toContain('Tell the seller the same day');
  const then = planOn('2026-11-12', { ...sample, events: [eventOf('sent', 'card-issuer', '2026-11-12')] });
  expect(then.next).toMatchObject({ action: 'write', routeId: 'merchant' });
});
