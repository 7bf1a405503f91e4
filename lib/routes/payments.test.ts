import { describe, expect, test } from 'vitest';
import type { Problem } from '../claim/claim';
import { INTERMEDIARIES } from '../page/intermediaries';
import type { Payment } from '../page/sighting';
import { byCard, eventOf, planOn, promisedUntil, routeIn, type Sample, spoken } from '../recourse/samples';
import { day } from '../values/day';
import { LANGUAGES } from '../values/sentence';
import { CARD_BEHIND, PAYMENT_NOTES } from './processors';
import { allRoutes } from './registry';

const ROUTES = await allRoutes();

const paid = (method: Payment['method'], network: string | null = null): Payment => ({
  method,
  network,
  lastFour: null,
  printed: 'as printed',
});
const euro = (minor: number, currency = 'EUR') => ({ minor, currency });
const about = (problem: Problem, sample: Sample = {}): Sample => ({
  ...sample,
  claim: { problem, ...sample.claim },
});
const closes = (today: string, id: string, sample: Sample) => {
  const { safe, latest } = routeIn(planOn(today, sample), id).window.closes ?? {};
  return [safe?.day, latest?.day];
};
const ids = (today: string, sample: Sample) => planOn(today, sample).routes.map((route) => route.id);
const notices = (today: string, sample: Sample) =>
  planOn(today, sample)
    .notices.map((each) => spoken(each))
    .join(' ');

describe('PayPal', () => {
  const facts = {
    orderDate: day('2026-03-01'),
    promised: promisedUntil('2026-03-10'),
    payment: paid('paypal'),
  };
  const refused = [eventOf('sent', 'merchant', '2026-08-01'), eventOf('refused', 'merchant', '2026-08-03')];
  const opened = [...refused, eventOf('sent', 'paypal', '2026-08-20')];

  test('a payment of 1 March can be disputed until 28 August, not a day longer', () => {
    expect(closes('2026-08-20', 'paypal', { facts, events: refused })).toEqual(['2026-08-28', '2026-08-28']);
    expect(routeIn(planOn('2026-08-28', { facts, events: refused }), 'paypal').state).toBe('open');
    expect(routeIn(planOn('2026-08-29', { facts, events: refused }), 'paypal').state).toBe('closed');
  });

  test('a dispute opened on 20 August must become a claim by 9 September', () => {
    expect(closes('2026-08-21', 'paypal-claim', { facts, events: opened })).toEqual([
      '2026-09-09',
      '2026-09-09',
    ]);
    expect(planOn('2026-08-21', { facts, events: opened }).next.action).toBe('wait');
    expect(planOn('2026-09-04', { facts, events: opened }).next).toMatchObject({
      action: 'file',
      routeId: 'paypal-claim',
      by: { day: '2026-09-09' },
    });
    const over = planOn('2026-09-10', { facts, events: opened });
    expect(routeIn(over, 'paypal-claim').state).toBe('closed');
    expect(routeIn(over, 'paypal').state).toBe('closed');
  });

  test('the claim ends the talk, and PayPal decides', () => {
    const events = [...opened, eventOf('sent', 'paypal-claim', '2026-09-04')];
    const plan = planOn('2026-09-15', { facts, events });
    expect(routeIn(plan, 'paypal').state).toBe('ended');
    expect(routeIn(plan, 'paypal-claim')).toMatchObject({ state: 'waiting', force: 'decides' });
  });

  test('a dispute opened after 180 days brings nothing back', () => {
    const events = [...refused, eventOf('sent', 'paypal', '2026-09-05')];
    const plan = planOn('2026-09-25', { facts, events });
    expect(routeIn(plan, 'paypal').state).toBe('closed');
    expect(routeIn(plan, 'paypal-claim').state).not.toBe('open');
  });

  test('where pages disagree the earlier day is the safe one and the later one the last', () => {
    const given = about('not-as-described', {
      facts: { ...facts, deliveredOn: day('2026-03-09') },
      events: [eventOf('refused', 'merchant', '2026-03-20')],
    });
    expect(closes('2026-03-21', 'paypal', given)).toEqual(['2026-04-08', '2026-08-28']);
    const late = routeIn(planOn('2026-04-20', given), 'paypal');
    expect(late.state).toBe('probably-late');
    expect(late.window.closes?.safe.basis.map(({ id }) => id)).toContain('paypal/closes-sooner');
  });

  test('a refused claim leads to the management, and a month later to the CSSF', () => {
    const events = [
      ...opened,
      eventOf('sent', 'paypal-claim', '2026-09-04'),
      eventOf('refused', 'paypal-claim', '2026-10-01'),
    ];
    expect(routeIn(planOn('2026-10-02', { facts, events }), 'paypal-complaint').state).toBe('open');
    const complained = { facts, events: [...events, eventOf('sent', 'paypal-complaint', '2026-10-05')] };
    const cssf = routeIn(planOn('2026-10-20', complained), 'cssf');
    expect(cssf.window).toMatchObject({
      opens: { day: '2026-11-06' },
      closes: { safe: { day: '2027-10-05' } },
    });
    expect(ids('2026-10-20', { ...complained, country: 'US', events })).not.toContain('cssf');
  });

  test('says that closing a dispute is final', () => {
    const route = routeIn(planOn('2026-08-20', { facts, events: opened }), 'paypal');
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('cannot be opened again');
  });

  test('a card behind it adds the issuer, with a warning that PayPal then closes its case', () => {
    const given = { facts, events: opened, answers: { 'funded-by': 'card' } };
    expect(ids('2026-08-21', { facts, events: opened })).not.toContain('card-issuer');
    const issuer = routeIn(planOn('2026-08-21', given), 'card-issuer');
    expect(issuer.collisions.map(({ ends }) => ends)).toEqual(['paypal', 'paypal-claim']);
    const disputed = { ...given, events: [...opened, eventOf('sent', 'card-issuer', '2026-08-22')] };
    const plan = planOn('2026-08-23', disputed);
    expect(routeIn(plan, 'paypal').state).toBe('ended');
    expect(routeIn(plan, 'paypal-claim').state).toBe('ended');
  });
});

describe('debits of an account', () => {
  const debited = (on: string, more: Sample = {}): Sample => ({
    ...more,
    facts: { orderDate: day(on), promised: promisedUntil(on), payment: paid('direct-debit'), ...more.facts },
    answers: { 'debited-on': on, ...more.answers },
  });

  test('SEPA: a debit of 2 February comes back without a reason until 30 March', () => {
    const given = debited('2026-02-02');
    expect(closes('2026-02-10', 'sepa-direct-debit', given)).toEqual(['2026-03-30', '2026-03-30']);
  });

  test('SEPA: one that was not allowed, until 2 March of the next year', () => {
    const given = about('not-authorised', debited('2026-02-02'));
    expect(closes('2026-02-10', 'sepa-direct-debit', given)).toEqual(['2027-03-02', '2027-03-02']);
  });

  test('LSV+: a debit of 5 May can be objected to until 4 June', () => {
    const given = debited('2026-05-05', { country: 'CH' });
    const [safe] = closes('2026-05-10', 'lsv', given);
    expect(safe).toBe('2026-06-04');
    expect(ids('2026-05-10', given)).not.toContain('sepa-direct-debit');
  });

  test('PostFinance: a statement sent on 10 May, until 9 June', () => {
    const given = debited('2026-05-05', {
      country: 'CH',
      answers: { 'debit-account': 'postfinance', 'bill-date': '2026-05-10' },
    });
    expect(closes('2026-05-20', 'postfinance', given)[0]).toBe('2026-06-09');
    expect(ids('2026-05-20', given)).not.toContain('lsv');
  });

  test('LSV+ is not offered after its end', () => {
    expect(ids('2028-10-20', debited('2028-10-02', { country: 'CH' }))).not.toContain('lsv');
  });

  test('a transfer that was ordered has no route at the bank; one that was not has', () => {
    const facts = { payment: paid('bank-transfer') };
    expect(ids('2026-11-22', { facts })).not.toContain('bank-transfer');
    expect(notices('2026-11-22', { facts })).toContain('no rule lets a bank take back');
    expect(planOn('2026-11-22', about('not-authorised', { facts })).next.routeId).toBe('bank-transfer');
  });
});

describe('pay-later firms and other wallets', () => {
  test('Klarna is reported to at once: 90 days to be safe, 180 at the latest', () => {
    const given = about('damaged', { facts: { payment: paid('klarna') } });
    expect(closes('2026-11-22', 'klarna', given)).toEqual(['2027-01-31', '2027-05-01']);
    const route = routeIn(planOn('2026-11-22', given), 'klarna');
    expect(route.state).toBe('open');
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('cannot be reported again');
  });

  test('Scalapay opens once ten days have passed since the seller was written to', () => {
    const facts = { payment: paid('other'), intermediary: 'scalapay' };
    const events = [eventOf('sent', 'merchant', '2026-11-12', { answerBy: day('2026-12-12') })];
    const route = routeIn(planOn('2026-11-22', { facts, events }), 'scalapay');
    expect(route).toMatchObject({ state: 'not-yet', window: { opens: { day: '2026-11-23' } } });
    expect(routeIn(planOn('2026-11-23', { facts, events }), 'scalapay').state).toBe('open');
  });

  test('a chargeback of a Scalapay instalment leaves the debt, and that is said before', () => {
    const plan = planOn('2026-11-22', { facts: { payment: byCard(), intermediary: 'scalapay' } });
    const warned = routeIn(plan, 'card-issuer').collisions.map(({ warning }) => spoken(warning));
    expect(warned.join(' ')).toContain('the debt stays');
  });

  test('Amazon Pay opens three days after the last expected day, or thirty after the order', () => {
    const facts = { payment: paid('other'), intermediary: 'amazon-pay' };
    expect(routeIn(planOn('2026-11-12', { facts }), 'amazon-pay').state).toBe('not-yet');
    const open = routeIn(planOn('2026-11-13', { facts }), 'amazon-pay');
    expect(open).toMatchObject({ state: 'open', window: { opens: { day: '2026-11-13' } } });
    const distant = { facts: { ...facts, promised: promisedUntil('2026-12-20') } };
    expect(routeIn(planOn('2026-12-03', distant), 'amazon-pay').window.opens?.day).toBe('2026-12-02');
  });

  test('Afterpay: 120 days, though another source says 180', () => {
    const given = { facts: { payment: paid('other'), intermediary: 'clearpay' } };
    expect(closes('2026-11-22', 'afterpay-clearpay', given)).toEqual(['2027-03-02', '2027-05-01']);
  });

  test('Affirm sets no last day; the one of its older pages is told', () => {
    const plan = planOn('2026-11-22', { facts: { payment: paid('other'), intermediary: 'affirm' } });
    const route = routeIn(plan, 'affirm');
    expect(route.window.closes).toBeNull();
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('act by 2027-01-01');
  });

  test('TWINT comes after the seller and only talks', () => {
    const facts = { payment: paid('twint') };
    expect(routeIn(planOn('2026-11-22', { country: 'CH', facts }), 'twint')).toMatchObject({
      state: 'not-yet',
      force: 'talks',
    });
  });
});

describe('card networks through the issuer', () => {
  const card = (network: string | null, more: Sample = {}): Sample => ({
    ...more,
    facts: { payment: byCard(network), deliveredOn: day('2026-11-12'), ...more.facts },
  });
  const latest = (sample: Sample) => closes('2026-11-22', 'card-issuer', sample)[1];

  test.each([
    ['visa', '2027-03-10'],
    ['mastercard', '2027-03-10'],
    ['amex', '2027-03-10'],
    ['cb', '2027-03-10'],
    [null, '2027-03-10'],
  ])('not received: 120 days from the last expected day (%s)', (network, last) => {
    expect(latest(card(network, { facts: { deliveredOn: undefined } }))).toBe(last);
  });

  test.each(['damaged', 'not-as-described', 'wrong-item', 'part-missing', 'counterfeit'] as const)(
    '%s: 120 days from the delivery',
    (problem) => {
      for (const network of ['visa', 'mastercard', null])
        expect(latest(about(problem, card(network)))).toBe('2027-03-12');
    },
  );

  test('the basis is the network’s own rule', () => {
    const rule = (network: string | null) =>
      routeIn(planOn('2026-11-22', about('damaged', card(network))), 'card-issuer')
        .window.closes?.latest.basis.map(({ id }) => id)
        .join(' ');
    expect(rule('visa')).toContain('visa-13-3');
    expect(rule('visa')).not.toContain('mastercard');
    expect(rule('mastercard')).toContain('mastercard-4853');
    expect(rule(null)).toMatch(/visa-13-3.*mastercard-4853.*general/);
  });

  test('a refund that was promised: 15 days of waiting, 120 from that day', () => {
    const given = about('refund-not-paid', card('visa', { answers: { 'refund-promised-on': '2026-11-18' } }));
    const route = routeIn(planOn('2026-11-22', given), 'card-issuer');
    expect(route.window.opens?.day).toBe('2026-12-03');
    expect(latest(given)).toBe('2027-03-18');
    const undated = about('refund-not-paid', card('visa'));
    expect(routeIn(planOn('2026-11-22', undated), 'card-issuer').state).toBe('open');
  });

  test('after a return 15 days are waited', () => {
    const given = about('damaged', card('visa', { answers: { 'returned-on': '2026-11-16' } }));
    expect(routeIn(planOn('2026-11-22', given), 'card-issuer').window.opens?.day).toBe('2026-12-01');
  });

  test('without a promised day Visa opens after 15 days and Mastercard after 30; unknown, the sooner', () => {
    const opens = (network: string | null) =>
      routeIn(
        planOn('2026-11-10', { facts: { payment: byCard(network), promised: undefined } }),
        'card-issuer',
      ).window.opens?.day;
    expect(opens('visa')).toBe('2026-11-17');
    expect(opens('mastercard')).toBe('2026-12-02');
    expect(opens(null)).toBe('2026-11-17');
  });

  test('an unknown network never has a later safe day, nor an earlier last one, than a known one', () => {
    for (const problem of ROUTES.find(({ id }) => id === 'card-issuer')?.problems ?? []) {
      const [safe = '', last = ''] = closes('2026-11-22', 'card-issuer', about(problem, card(null)));
      for (const network of ['visa', 'mastercard', 'amex', 'cb']) {
        const [knownSafe = '', knownLast = ''] = closes(
          '2026-11-22',
          'card-issuer',
          about(problem, card(network)),
        );
        expect(safe <= knownSafe, `${problem} ${network}`).toBe(true);
        expect(last >= knownLast, `${problem} ${network}`).toBe(true);
      }
    }
  });

  test('Swiss cards: 30 days from the bill; a debit card, from the debit', () => {
    const credit = { country: 'CH', answers: { 'bill-date': '2026-11-15', 'card-kind': 'credit' } };
    expect(closes('2026-11-22', 'card-issuer', credit)[0]).toBe('2026-12-15');
    const debit = { country: 'CH', answers: { 'debited-on': '2026-11-04', 'card-kind': 'debit' } };
    expect(closes('2026-11-22', 'card-issuer', debit)[0]).toBe('2026-12-04');
    const ends = (sample: Sample) =>
      routeIn(planOn('2026-11-22', sample), 'card-issuer').collisions.map(({ ends: what }) => what);
    expect(ends(credit)).toContain('bill');
    expect(ends(debit)).not.toContain('bill');
  });

  test('a payment not made by the shopper: 13 months in the Union, not elsewhere', () => {
    expect(latest(about('not-authorised', { answers: { 'debited-on': '2026-11-02' } }))).toBe('2027-12-02');
    expect(latest(about('not-authorised', { country: 'AU' }))).toBe('2027-03-02');
  });

  test.each([
    ['www.amazon.fr', 'amazon-a-to-z'],
    ['www.etsy.com', 'etsy'],
    ['www.ebay.fr', 'ebay'],
  ])('a dispute with the bank ends the protection of %s', (host, id) => {
    const plan = planOn('2026-11-22', { purchase: { host } });
    expect(routeIn(plan, 'card-issuer').collisions.map(({ ends }) => ends)).toContain(id);
    const disputed = planOn('2026-11-22', {
      purchase: { host },
      events: [eventOf('sent', 'card-issuer', '2026-11-20')],
    });
    expect(routeIn(disputed, id).state).toBe('ended');
  });
});

describe('Great Britain and the United States', () => {
  const british = (total: ReturnType<typeof euro> | undefined, more: Sample = {}): Sample => ({
    country: 'GB',
    ...more,
    facts: { payment: byCard(), total, ...more.facts },
  });

  test('section 75 is for more than 100 pounds by credit card, and stays where the price is not known', () => {
    expect(ids('2026-11-22', british(euro(10_001, 'GBP')))).toContain('uk-section-75');
    expect(ids('2026-11-22', british(euro(10_000, 'GBP')))).not.toContain('uk-section-75');
    expect(ids('2026-11-22', british(undefined))).toContain('uk-section-75');
    expect(ids('2026-11-22', british(euro(5_000, 'EUR')))).toContain('uk-section-75');
    const debit = british(euro(20_000, 'GBP'), { answers: { 'card-kind': 'debit' } });
    expect(ids('2026-11-22', debit)).not.toContain('uk-section-75');
  });

  test('section 75 lasts for years: five to be safe, six at the latest', () => {
    const [safe, last] = closes('2026-11-22', 'uk-section-75', british(euro(20_000, 'GBP')));
    expect([safe, last]).toEqual(['2031-11-02', '2032-11-10']);
  });

  test('paying through PayPal breaks section 75, and that is said', () => {
    const facts = { payment: paid('paypal') };
    expect(ids('2026-11-22', { country: 'GB', facts })).not.toContain('uk-section-75');
    const route = routeIn(planOn('2026-11-22', { country: 'GB', facts }), 'paypal');
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('loses section 75');
  });

  test('a billing error notice must have arrived 60 days after the statement; a week is left for the post', () => {
    const given = { country: 'US', answers: { 'bill-date': '2026-11-10' } };
    expect(closes('2026-11-22', 'us-fair-credit-billing', given)).toEqual(['2027-01-02', '2027-01-11']);
  });

  test('faults of goods are no billing error; a debit card has its own rule for wrong debits only', () => {
    const bill = { 'bill-date': '2026-11-10' };
    const faulty = about('damaged', { country: 'US', answers: bill });
    expect(routeIn(planOn('2026-11-22', faulty), 'us-fair-credit-billing').window.closes).toBeNull();
    const debit = { country: 'US', answers: { ...bill, 'card-kind': 'debit' } };
    expect(ids('2026-11-22', debit)).not.toContain('us-electronic-transfer');
    expect(closes('2026-11-22', 'us-electronic-transfer', about('charged-wrongly', debit))).toEqual([
      '2027-01-09',
      '2027-01-11',
    ]);
  });
});

describe('what is asked', () => {
  const asked = (today: string, sample: Sample) => planOn(today, sample).questions.map(({ id }) => id);

  test('what stood behind a wallet, and the bill once a card did', () => {
    const facts = { payment: paid('paypal') };
    expect(asked('2026-11-22', { facts })).toContain('funded-by');
    const answered = asked('2026-11-22', { facts, answers: { 'funded-by': 'card' } });
    expect(answered).not.toContain('funded-by');
    expect(answered).toContain('bill-date');
  });

  test('credit or debit, only where the rules differ', () => {
    expect(asked('2026-11-22', { country: 'CH' })).toContain('card-kind');
    expect(asked('2026-11-22', { country: 'GB' })).toContain('card-kind');
    expect(asked('2026-11-22', {})).not.toContain('card-kind');
  });

  test('which account was debited, in Switzerland only', () => {
    const facts = { payment: paid('direct-debit') };
    expect(asked('2026-11-22', { country: 'CH', facts })).toEqual(
      expect.arrayContaining(['debit-account', 'debited-on']),
    );
    expect(asked('2026-11-22', { country: 'DE', facts })).not.toContain('debit-account');
  });
});

describe('payment problems', () => {
  test.each([
    [paid('card', 'visa'), undefined, 'card-issuer'],
    [paid('paypal'), undefined, 'paypal'],
    [paid('klarna'), undefined, 'klarna'],
    [paid('twint'), undefined, 'twint'],
    [paid('direct-debit'), undefined, 'sepa-direct-debit'],
    [paid('other'), 'apple-pay', 'card-issuer'],
    [paid('other'), 'stripe', 'card-issuer'],
    [paid('other'), 'alma', 'alma'],
  ])('begin with the payment firm, and with blocking: %#', (payment, intermediary, route) => {
    const facts = { payment, ...(intermediary === undefined ? {} : { intermediary }) };
    for (const problem of ['charged-wrongly', 'not-authorised'] as const)
      expect(planOn('2026-11-22', about(problem, { facts })).next.routeId).toBe(route);
    const [first] = routeIn(planOn('2026-11-22', about('not-authorised', { facts })), route).steps;
    expect(first === undefined ? '' : spoken(first)).toMatch(/block|at once|barred/);
  });
});

test('a double charge: the payment firm first, the seller on the same day, then the answer is waited for', () => {
  const told = about('charged-wrongly', { events: [eventOf('sent', 'card-issuer', '2026-11-22')] });
  expect(planOn('2026-11-22', told).next).toMatchObject({ action: 'write', routeId: 'merchant' });
  const foreign = about('not-authorised', { events: [eventOf('sent', 'card-issuer', '2026-11-22')] });
  expect(planOn('2026-11-22', foreign).next.action).toBe('wait');
});

describe('firms without a door for shoppers', () => {
  test('each says where the real door is', () => {
    for (const id of CARD_BEHIND.filter((each) => each !== 'klikandpay' && each !== 'amazon-pay')) {
      const given = { facts: { payment: paid('other'), intermediary: id } };
      expect(notices('2026-11-22', given), id).toMatch(/shop|issuer/);
      expect(ids('2026-11-22', given), id).toContain('card-issuer');
    }
  });

  test('notes speak three languages, each with its basis', () => {
    for (const { says, basis } of PAYMENT_NOTES) {
      for (const language of LANGUAGES) expect(says[language], says.en).toBeTruthy();
      expect(says.fr).not.toMatch(/ [:;!?»%]|« /);
      expect(basis.length).toBe(1);
    }
  });

  test('packs ask only for firms that the reader can name', () => {
    const known = new Set([...INTERMEDIARIES.map(({ id }) => id), 'cstream']);
    const conditions = [
      ...ROUTES.flatMap((pack) => [...pack.applies, ...pack.collisions.map(({ only }) => only)]),
      ...PAYMENT_NOTES.map(({ only }) => only),
    ];
    for (const only of conditions)
      for (const id of only?.intermediaries ?? []) expect(known, id).toContain(id);
  });
});

describe('a British direct debit', () => {
  const facts = {
    payment: { method: 'direct-debit', network: null, lastFour: null, printed: 'Direct Debit' },
  } as const;
  const taken = { country: 'GB', facts, claim: { problem: 'charged-wrongly' } } as const;

  test('comes back from the bank at once, and the ombudsman decides when the bank says no', () => {
    const plan = planOn('2026-11-20', taken);
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'uk-direct-debit' });
    expect(routeIn(plan, 'uk-financial-ombudsman').state).toBe('not-yet');
    const events = [
      eventOf('sent', 'uk-direct-debit', '2026-11-20'),
      eventOf('refused', 'uk-direct-debit', '2026-11-27'),
    ];
    expect(routeIn(planOn('2026-11-28', { ...taken, events }), 'uk-financial-ombudsman').state).toBe('open');
  });

  test('opens the ombudsman eight weeks after an unanswered claim', () => {
    const events = [eventOf('sent', 'uk-direct-debit', '2026-11-20')];
    expect(routeIn(planOn('2027-01-15', { ...taken, events }), 'uk-financial-ombudsman').state).toBe(
      'not-yet',
    );
    expect(routeIn(planOn('2027-01-16', { ...taken, events }), 'uk-financial-ombudsman').state).toBe('open');
  });
});
