import { expect, test } from 'vitest';
import { completedFrom, joinedSummary } from './complete';
import { AT, chf, factsOf, lamp, sightingOf } from './samples';

const after = (minutes: number) => ({ at: new Date(Date.parse(AT) + minutes * 60_000).toISOString() });
const summary = { at: AT, facts: factsOf({ total: chf(18900), items: [lamp] }) };

test('a confirmation that states neither total nor items takes both from the checkout, a little less sure', () => {
  const added = completedFrom(summary, sightingOf({ orderNumber: '20931' }), after(3));
  expect(added?.total?.value).toEqual(chf(18900));
  expect(added?.total?.weight).toBeLessThan(0.8);
  expect(added?.items?.value).toEqual([lamp]);
});

test('what the confirmation says itself is not taken from the checkout', () => {
  expect(completedFrom(summary, sightingOf({ total: chf(18900) }), after(3))?.total).toBeUndefined();
});

test.each([
  ['older than two hours', sightingOf({}), after(121)],
  ['later than the confirmation', sightingOf({}), after(-1)],
  ['of another total', sightingOf({ total: chf(2500) }), after(3)],
  ['for a page that is no confirmation', sightingOf({}, { kind: 'order-detail' }), after(3)],
])('a summary %s adds nothing', (_, sighting, seen) => {
  expect(completedFrom(summary, sighting, seen)).toBeNull();
});

test('a later checkout step keeps what an earlier one of the same basket said', () => {
  const step = { ...after(2), facts: factsOf({ total: chf(18900) }) };
  expect(joinedSummary(summary, step).items?.value).toEqual([lamp]);
  const other = { ...after(2), facts: factsOf({ total: chf(2500) }) };
  expect(joinedSummary(summary, other).items).toBeUndefined();
});
