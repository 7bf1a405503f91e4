import { describe, expect, test } from 'vitest';
import { eventOf, planOn, routeIn, type Sample, spoken } from '../recourse/samples';
import { day } from '../values/day';

const written = eventOf('sent', 'merchant', '2026-11-17', { answerBy: day('2026-12-01') });
const notes = (today: string, sample: Sample, route: string): string =>
  routeIn(planOn(today, sample), route)
    .notes.map((note) => spoken(note))
    .join(' ');

describe('Swiss conciliation', () => {
  const damaged: Sample = {
    country: 'CH',
    facts: { sellerCountry: 'CH' },
    claim: { problem: 'damaged' },
    answers: { 'received-on': '2026-11-16' },
    events: [written],
  };

  test('opens once the seller has been silent, and ends with the two years of the guarantee', () => {
    expect(routeIn(planOn('2026-11-20', damaged), 'ch-conciliation').state).toBe('not-yet');
    const open = routeIn(planOn('2026-12-10', damaged), 'ch-conciliation');
    expect(open.state).toBe('open');
    expect(open.window.closes).toMatchObject({ safe: { day: '2028-11-16' }, latest: { day: '2028-11-16' } });
  });

  test('money that never came back has the five years of a money claim', () => {
    const { window } = routeIn(
      planOn('2026-12-10', { ...damaged, claim: { problem: 'not-received' }, answers: {} }),
      'ch-conciliation',
    );
    expect(window.closes?.safe.day).toBe('2031-11-10');
  });

  test('a proposed decision is refused within twenty days, a claim filed within three months', () => {
    const asked: Sample = {
      ...damaged,
      answers: {
        'received-on': '2026-11-16',
        'ch-decision-proposed-on': '2027-02-02',
        'ch-authorised-on': '2027-02-10',
      },
      events: [written, eventOf('sent', 'ch-conciliation', '2026-12-10')],
    };
    const said = notes('2027-02-12', asked, 'ch-conciliation');
    expect(said).toContain('refuse it by 2027-02-22');
    expect(said).toContain('File the claim in court by 2027-05-10');
    expect(notes('2026-12-10', damaged, 'ch-conciliation')).not.toContain('File the claim');
  });

  test('is not needed against a seller abroad, and that is said', () => {
    const abroad: Sample = { ...damaged, facts: { sellerCountry: 'CN' } };
    expect(notes('2026-12-10', abroad, 'ch-conciliation')).toContain('you may go without conciliation');
    expect(notes('2026-12-10', damaged, 'ch-conciliation')).not.toContain('you may go without conciliation');
  });

  test('the ombudsman for online shops is free and only talks', () => {
    const route = routeIn(planOn('2026-12-10', damaged), 'ch-ecommerce-ombudsman');
    expect(route).toMatchObject({ state: 'open', force: 'talks' });
    expect(spoken(route.cost)).toBe('Free');
  });
});

describe('the German federal conciliation body', () => {
  const late: Sample = { country: 'DE', facts: { sellerCountry: 'DE' }, claim: { problem: 'not-received' } };

  test('opens two full months after the complaint, or when the seller says no', () => {
    const silent: Sample = { ...late, events: [written] };
    expect(routeIn(planOn('2027-01-17', silent), 'de-universal-conciliation').state).toBe('not-yet');
    expect(routeIn(planOn('2027-01-18', silent), 'de-universal-conciliation').state).toBe('open');
    const refused: Sample = { ...late, events: [written, eventOf('refused', 'merchant', '2026-11-25')] };
    expect(routeIn(planOn('2026-11-26', refused), 'de-universal-conciliation').state).toBe('open');
  });

  test('is not for a seller elsewhere, one that takes no part, or more than 50,000 euros', () => {
    const ids = (sample: Sample): string[] => planOn('2026-12-10', sample).routes.map((route) => route.id);
    expect(ids(late)).toContain('de-universal-conciliation');
    for (const sample of [
      { ...late, facts: { sellerCountry: 'FR' } },
      { ...late, answers: { 'de-conciliation-member': 'no' } },
      { ...late, facts: { sellerCountry: 'DE', total: { minor: 5_000_001, currency: 'EUR' } } },
    ])
      expect(ids(sample)).not.toContain('de-universal-conciliation');
  });
});

test('the Austrian ombudsman is for sellers in Austria, whatever the amount', () => {
  const defect: Sample = { country: 'AT', facts: { sellerCountry: 'AT' }, claim: { problem: 'damaged' } };
  const ids = (sample: Sample): string[] => planOn('2026-12-10', sample).routes.map((route) => route.id);
  expect(ids(defect)).toContain('at-internet-ombudsman');
  expect(ids({ ...defect, facts: { sellerCountry: 'DE' } })).not.toContain('at-internet-ombudsman');
});
