import { describe, expect, test } from 'vitest';
import { byCard, eventOf, planOn, promisedUntil, routeIn, type Sample, spoken } from '../recourse/samples';
import { day } from '../values/day';

/** CHF 100 bought on 15 March 2026, on the bill of 31 March. */
const facts = {
  issuer: 'cembra',
  payment: byCard('mastercard'),
  orderDate: day('2026-03-15'),
  promised: promisedUntil('2026-03-20'),
  total: { minor: 10_000, currency: 'CHF' },
};
const plan = (today: string, answers: Readonly<Record<string, string>> = {}, more: Sample = {}) =>
  planOn(today, { facts, country: 'CH', answers: { 'bill-date': '2026-03-31', ...answers }, ...more });
const notes = (found: ReturnType<typeof plan>) =>
  routeIn(found, 'cembra')
    .notes.map((note) => spoken(note))
    .join(' ');
const stake = (found: ReturnType<typeof plan>, id: string) => found.stakes.find((each) => each.id === id);

describe('the bill of 31 March', () => {
  test('is disputed by 30 April and stays payable by 20 April', () => {
    const found = plan('2026-04-02');
    expect(routeIn(found, 'cembra').window.closes).toMatchObject({
      safe: { day: '2026-04-30' },
      bound: false,
    });
    expect(notes(found)).toContain('must have arrived by 2026-04-20');
    expect(routeIn(plan('2026-05-01'), 'cembra').state).toBe('probably-late');
  });

  test('a dispute does not stop it, and the plan says so before the click', () => {
    const { collisions } = routeIn(plan('2026-04-02'), 'cembra');
    expect(collisions.find((collision) => collision.ends === 'bill')?.basis.id).toBe('cembra/unpaid');
  });
});

describe('what waiting costs', () => {
  test('is said without a sum until the rate on the bill is given', () => {
    const unknown = stake(plan('2026-04-02'), 'cembra/interest');
    expect(unknown).toMatchObject({ kind: 'interest', side: 'costs', amount: null });
    expect(spoken(unknown?.says ?? ('' as never))).toContain('2026-03-15');
  });

  test('is the interest of the worked example, counted back, by the due day and later by today', () => {
    const rate = { 'cembra-rate': '12 %' };
    expect(stake(plan('2026-04-02', rate), 'cembra/interest')).toMatchObject({
      amount: { minor: 122, currency: 'CHF' },
      on: '2026-04-20',
    });
    expect(stake(plan('2026-04-30', rate), 'cembra/interest')).toMatchObject({
      amount: { minor: 155, currency: 'CHF' },
      on: '2026-04-30',
    });
  });

  test('a rate above the legal ceiling is doubted, not counted with', () => {
    const above = stake(plan('2026-04-02', { 'cembra-rate': '13.95' }), 'cembra/interest');
    expect(above?.amount).toBeNull();
    expect(spoken(above?.says ?? ('' as never))).toContain('ceiling of 12');
  });

  test('the smallest payment is at least CHF 50, until the due day', () => {
    const amount = { 'cembra-bill-amount': "CHF 3'000.00" };
    expect(stake(plan('2026-04-02', amount), 'cembra/minimum')?.amount).toEqual({
      minor: 9000,
      currency: 'CHF',
    });
    expect(stake(plan('2026-04-02', { 'cembra-bill-amount': '100' }), 'cembra/minimum')?.amount?.minor).toBe(
      5000,
    );
    expect(stake(plan('2026-04-21', amount), 'cembra/minimum')).toBeUndefined();
  });

  test('a seller abroad may have cost the fee; one in Switzerland has not', () => {
    const from = (sellerCountry: string) =>
      planOn('2026-04-02', {
        facts: { ...facts, sellerCountry },
        country: 'CH',
        answers: { 'bill-date': '2026-03-31' },
      });
    expect(stake(from('CN'), 'cembra/foreign-fee')?.amount).toEqual({ minor: 200, currency: 'CHF' });
    expect(stake(from('CH'), 'cembra/foreign-fee')).toBeUndefined();
    expect(stake(from('LI'), 'cembra/foreign-fee')).toBeUndefined();
  });
});

describe('the bill paid by direct debit', () => {
  test('LSV+ debited on 5 May: objection by 4 June, and CHF 30 if it is not justified', () => {
    const found = plan('2026-05-06', { 'cembra-direct-debit': 'lsv', 'cembra-debited-on': '2026-05-05' });
    expect(notes(found)).toContain('object with your bank to the debit: 2026-06-04');
    expect(notes(found)).toContain('not against the shop');
    expect(notes(found)).toContain('30 September 2028');
    expect(stake(found, 'cembra/direct-debit')?.amount).toEqual({ minor: 3000, currency: 'CHF' });
  });

  test('a PostFinance statement sent on 10 May: by 9 June', () => {
    const found = plan('2026-05-11', {
      'cembra-direct-debit': 'postfinance',
      'cembra-statement-on': '2026-05-10',
    });
    expect(notes(found)).toContain('PostFinance to the debit: 2026-06-09');
    expect(notes(found)).not.toContain('2028');
  });

  test('is asked for, and its day only then', () => {
    const asked = (answers: Readonly<Record<string, string>>) =>
      plan('2026-04-02', answers).questions.map((question) => question.id);
    expect(asked({})).toContain('cembra-direct-debit');
    expect(asked({})).not.toContain('cembra-debited-on');
    expect(asked({ 'cembra-direct-debit': 'lsv' })).toContain('cembra-debited-on');
    expect(asked({ 'cembra-direct-debit': 'postfinance' })).toContain('cembra-statement-on');
  });
});

describe('a card lost, stolen or misused', () => {
  const found = plan('2026-04-02', {}, { claim: { problem: 'not-authorised' } });
  test('is blocked by the number that answers day and night, from abroad too', () => {
    const { channels, steps } = routeIn(found, 'cembra');
    expect(spoken(steps[0] ?? routeIn(found, 'cembra').name)).toContain('044 439 40 20');
    const phones = channels.filter((channel) => channel.kind === 'phone');
    expect(phones.map((phone) => phone.value)).toEqual(['044 439 40 20', '+41 44 439 40 20']);
    for (const phone of phones)
      expect(phone.hours?.hours).toEqual([{ from: 1, to: 7, opens: '00:00', closes: '24:00' }]);
  });

  test('tells of the holder’s duties and of what card and PIN cost', () => {
    expect(notes(found)).toMatch(/replacement card costs CHF 20/);
    expect(notes(found)).toMatch(/forgotten PIN .* CHF 20/);
    expect(notes(found)).toContain('Duties of the holder');
    expect(stake(found, 'cembra/replacement')?.amount).toEqual({ minor: 2000, currency: 'CHF' });
  });
});

test('the Ombudsman opens on the bank’s written answer, never on silence', () => {
  const disputed = eventOf('sent', 'cembra', '2026-04-10');
  const at = (today: string, ...events: ReturnType<typeof eventOf>[]) =>
    routeIn(plan(today, {}, { events }), 'ch-banking-ombudsman').state;
  expect(at('2026-08-01', disputed)).toBe('not-yet');
  expect(at('2026-05-10', disputed, eventOf('refused', 'cembra', '2026-05-10'))).toBe('open');
  const silent = routeIn(plan('2026-08-01', {}, { events: [disputed] }), 'cembra');
  expect(silent.steps.map((step) => spoken(step)).join(' ')).toContain('in writing: the Ombudsman needs it');
});
