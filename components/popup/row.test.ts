// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { idOf, lamp, purchaseOf } from '../../lib/purchase/samples';
import { byUrgency } from '../../lib/purchase/urgency';
import { day } from '../../lib/values/day';
import { nameOf, stepWords } from './row';

const today = day('2026-11-22');
const said = (facts: Parameters<typeof purchaseOf>[0]) => {
  const [listed] = byUrgency([purchaseOf(facts)], [], today);
  return listed === undefined ? null : stepWords(listed, today, 'en');
};
const until = (last: string) => ({ promised: { from: null, until: day(last), delay: null } });

test('a day that the shop promised is called expected', () => {
  expect(said(until('2026-11-27'))).toBe('Expected Fri 27 Nov');
  expect(said(until('2026-11-20'))).toBe('Did it arrive? Was expected Fri 20 Nov');
});

test('where the shop promised nothing no day is called expected: the row says when it was ordered', () => {
  expect(said({ orderDate: day('2026-11-20') })).toBe('Ordered Fri 20 Nov');
  expect(said({ orderDate: day('2026-11-02') })).toBe('Did it arrive? Ordered Mon 2 Nov');
});

test('two orders of one shop whose goods are not known are told apart by their numbers', () => {
  const names = ['20931', '20932'].map((orderNumber, index) =>
    nameOf(purchaseOf({ orderNumber }, { id: idOf(index + 1) }), 'en'),
  );
  expect(names).toEqual(['luminaires.example · 20931', 'luminaires.example · 20932']);
  expect(nameOf(purchaseOf({ orderNumber: '20931', items: [lamp] }), 'en')).toBe(
    'Lampe de bureau · luminaires.example',
  );
  expect(nameOf(purchaseOf({}), 'en')).toBe('luminaires.example');
});
