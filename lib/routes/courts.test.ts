import { describe, expect, test } from 'vitest';
import { eventOf, planOn, routeIn, type Sample, spoken } from '../recourse/samples';
import { day } from '../values/day';

const euro = (minor: number) => ({ minor, currency: 'EUR' });
const refusedBy = (route: string, sent: string, refused: string) => [
  eventOf('sent', route, sent),
  eventOf('refused', route, refused),
];
const french = { facts: { sellerCountry: 'FR', total: euro(12_000) } };
const sellerRefused = refusedBy('merchant', '2026-11-12', '2026-11-14');
const ids = (today: string, sample: Sample) => planOn(today, sample).routes.map((route) => route.id);

describe('French courts', () => {
  test('open after conciliation, not before', () => {
    const before = planOn('2026-11-20', { ...french, events: sellerRefused });
    expect(routeIn(before, 'fr-conciliation').state).toBe('open');
    expect(routeIn(before, 'fr-small-claims').state).toBe('not-yet');
    const tried = [...sellerRefused, ...refusedBy('fr-conciliation', '2026-11-20', '2026-12-10')];
    expect(routeIn(planOn('2026-12-11', { ...french, events: tried }), 'fr-small-claims').state).toBe('open');
  });

  test('open without it where the case is excused', () => {
    const excused = { ...french, events: sellerRefused, answers: { 'fr-conciliation-excused': 'yes' } };
    expect(routeIn(planOn('2026-11-20', excused), 'fr-small-claims').state).toBe('open');
  });

  test('take simple applications up to 5,000 euros, that sum included', () => {
    const of = (minor: number) =>
      ids('2026-11-20', { facts: { sellerCountry: 'FR', total: euro(minor) }, events: sellerRefused });
    expect(of(500_000)).toContain('fr-small-claims');
    expect(of(500_001)).not.toContain('fr-small-claims');
    expect(of(500_001)).toContain('fr-conciliation');
  });

  test('warn that going to court ends mediation', () => {
    const plan = planOn('2026-12-11', {
      ...french,
      events: [...sellerRefused, ...refusedBy('fr-conciliation', '2026-11-20', '2026-12-10')],
    });
    expect(routeIn(plan, 'fr-small-claims').collisions.map(({ ends }) => ends)).toContain('mediator');
  });

  test('can be asked about a defect for five years from finding it', () => {
    const plan = planOn('2026-11-20', {
      facts: { ...french.facts, deliveredOn: day('2026-11-09') },
      claim: { problem: 'not-as-described' },
      answers: { 'noticed-on': '2026-11-10' },
      events: sellerRefused,
    });
    expect(routeIn(plan, 'fr-conciliation').window.closes?.safe.day).toBe('2031-11-10');
  });
});

describe('the French payment order', () => {
  const asked: Sample = {
    ...french,
    claim: { problem: 'refund-not-paid' },
    events: [
      ...refusedBy('merchant', '2026-09-01', '2026-09-10'),
      eventOf('sent', 'fr-payment-order', '2026-10-01'),
    ],
  };
  const notes = (sample: Sample) =>
    routeIn(planOn('2026-11-22', sample), 'fr-payment-order').notes.map((note) => spoken(note));

  test('needs no conciliation before it', () => {
    const plan = planOn('2026-09-12', {
      ...asked,
      events: refusedBy('merchant', '2026-09-01', '2026-09-10'),
    });
    expect(routeIn(plan, 'fr-payment-order').state).toBe('open');
  });

  test('made on 30 November it is served by 28 February: three months, the last day of a shorter month', () => {
    const [by] = notes({ ...asked, answers: { 'fr-order-made-on': '2026-11-30' } }).filter((note) =>
      note.includes('served by'),
    );
    expect(by).toContain('2027-02-28');
    expect(notes(asked).some((note) => note.includes('served by'))).toBe(false);
  });

  test('once served it can be enforced after two months', () => {
    const served = { ...asked, answers: { 'fr-order-served-on': '2026-11-10' } };
    expect(notes(served).some((note) => note.startsWith('After 2027-01-10'))).toBe(true);
    expect(notes(served).some((note) => note.includes('one month to oppose'))).toBe(true);
  });
});

describe('the European small claims procedure', () => {
  const across = (shopper: string, seller: string, minor = 12_000): Sample => ({
    country: shopper,
    facts: { sellerCountry: seller, total: euro(minor) },
    events: sellerRefused,
  });

  test.each([
    ['FR', 'DE', true],
    ['DE', 'FR', true],
    ['LU', 'BE', true],
    ['FR', 'FR', false],
    ['FR', 'DK', false],
    ['DK', 'FR', false],
    ['FR', 'CH', false],
  ])('a shopper in %s, a seller in %s: %s', (shopper, seller, offered) => {
    expect(ids('2026-11-20', across(shopper, seller)).includes('eu-small-claims')).toBe(offered);
  });

  test('ends at 5,000 euros', () => {
    expect(ids('2026-11-20', across('FR', 'DE', 500_000))).toContain('eu-small-claims');
    expect(ids('2026-11-20', across('FR', 'DE', 500_001))).not.toContain('eu-small-claims');
  });

  test('takes the place of the French courts where the seller sits in another member state', () => {
    const found = ids('2026-11-20', across('FR', 'DE'));
    for (const id of ['fr-conciliation', 'fr-small-claims', 'fr-payment-order'])
      expect(found).not.toContain(id);
  });
});

describe.each([
  ['BE', 'be-mediation'],
  ['LU', 'lu-mediation'],
])('mediation in %s', (country, id) => {
  const home: Sample = { country, facts: { sellerCountry: country }, events: sellerRefused };

  test('opens after the seller, for a year, and answers in 90 days', () => {
    const route = routeIn(planOn('2026-11-20', home), id);
    expect(route.state).toBe('open');
    expect(route.window.closes?.safe.day).toBe('2027-11-12');
    const filed = routeIn(
      planOn('2026-11-21', { ...home, events: [...sellerRefused, eventOf('sent', id, '2026-11-20')] }),
      id,
    );
    expect(filed.window.answerBy?.day).toBe('2027-02-18');
  });

  test('is for sellers who are not known to sit abroad', () => {
    expect(ids('2026-11-20', { ...home, facts: {} })).toContain(id);
    expect(ids('2026-11-20', { ...home, facts: { sellerCountry: 'DE' } })).not.toContain(id);
    expect(ids('2026-11-20', { ...home, facts: { sellerCountry: 'CN' } })).not.toContain(id);
  });
});
