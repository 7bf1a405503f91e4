import { describe, expect, test } from 'vitest';
import { eventOf, planOn, routeIn, type Sample } from '../recourse/samples';

const ids = (today: string, sample: Sample): string[] => planOn(today, sample).routes.map(({ id }) => id);
const wrote = eventOf('sent', 'merchant', '2026-11-12');

describe('bodies and courts beside the seller', () => {
  test('are those of the shopper’s own country', () => {
    const outside = /^(?:uk-small|uk-fin|ie-|es-|it-|nl-|pt-)/;
    const of = (country: string) => ids('2026-11-22', { country }).filter((id) => outside.test(id));
    expect(of('GB').sort()).toEqual(['uk-financial-ombudsman', 'uk-small-claims']);
    expect(of('IE')).toEqual(['ie-small-claims']);
    expect(of('ES')).toEqual(['es-consumer-arbitration']);
    expect(of('IT')).toEqual(['it-netcomm']);
    expect(of('NL')).toEqual(['nl-dispute-committee']);
    expect(of('PT').sort()).toEqual(['pt-complaints-book', 'pt-consumer-arbitration']);
    expect(of('FR')).toEqual([]);
  });

  test('open once the seller had his time, and not before', () => {
    const sample = { country: 'ES', events: [wrote] };
    expect(routeIn(planOn('2026-11-22', sample), 'es-consumer-arbitration').state).toBe('not-yet');
    expect(routeIn(planOn('2026-12-20', sample), 'es-consumer-arbitration').state).toBe('open');
  });

  test('the Dutch committee opens four weeks after the complaint and closes twelve months after it', () => {
    const { window, state } = routeIn(
      planOn('2026-11-22', { country: 'NL', events: [wrote] }),
      'nl-dispute-committee',
    );
    expect(state).toBe('not-yet');
    expect(window.opens?.day).toBe('2026-12-11');
    expect(window.closes?.safe.day).toBe('2027-11-12');
  });

  test('a shop that has not joined hides the body', () => {
    const not = { country: 'NL', answers: { 'thuiswinkel-member': 'no' } };
    expect(ids('2026-11-22', not)).not.toContain('nl-dispute-committee');
  });

  test('a seller in another member state is not for the Irish procedure, one outside the EU may be', () => {
    const soldFrom = (sellerCountry: string) =>
      ids('2026-11-22', { country: 'IE', facts: { sellerCountry } });
    expect(soldFrom('DE')).not.toContain('ie-small-claims');
    expect(soldFrom('IE')).toContain('ie-small-claims');
  });

  test('sums above what a body takes leave it out', () => {
    const pounds = (minor: number) =>
      ids('2026-11-22', { country: 'GB', facts: { total: { currency: 'GBP', minor } } });
    expect(pounds(1_000_000)).toContain('uk-small-claims');
    expect(pounds(1_000_001)).not.toContain('uk-small-claims');
  });

  test('the British ombudsman opens on the bank’s no, or eight weeks after the claim', () => {
    const claimed = eventOf('sent', 'uk-section-75', '2026-11-12');
    const base = { country: 'GB', answers: { 'card-kind': 'credit' } };
    const state = (today: string, sample: Sample) =>
      routeIn(planOn(today, { ...base, ...sample }), 'uk-financial-ombudsman').state;
    expect(state('2027-01-07', { events: [claimed] })).toBe('not-yet');
    expect(state('2027-01-08', { events: [claimed] })).toBe('open');
    const refused = eventOf('refused', 'uk-section-75', '2026-11-20');
    expect(state('2026-11-22', { events: [claimed, refused] })).toBe('open');
  });

  test('and closes six months after its final answer', () => {
    const answers = { 'card-kind': 'credit', 'bank-final-answer': '2026-11-20' };
    const { window } = routeIn(planOn('2026-11-22', { country: 'GB', answers }), 'uk-financial-ombudsman');
    expect(window.closes?.safe.day).toBe('2027-05-20');
  });

  test('the Portuguese book is answered within fifteen working days', () => {
    const events = [eventOf('sent', 'pt-complaints-book', '2026-11-12')];
    const { window } = routeIn(planOn('2026-11-22', { country: 'PT', events }), 'pt-complaints-book');
    // 1 December is a holiday.
    expect(window.answerBy?.day).toBe('2026-12-04');
  });
});
