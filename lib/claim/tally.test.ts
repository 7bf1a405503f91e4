import { expect, test } from 'vitest';
import { chf, claimOf, idOf, purchaseOf } from '../purchase/samples';
import { day } from '../values/day';
import type { ClaimEvent } from './claim';
import { tallyOf } from './tally';

const purchase = purchaseOf({ total: chf(18900) });
const purchases = new Map([[purchase.id, purchase]]);
let made = 0;
const event = (kind: ClaimEvent['kind'], on: string, more: Partial<ClaimEvent> = {}): ClaimEvent => {
  made += 1;
  return { id: idOf(100 + made), kind, route: null, day: day(on), at: `${on}T10:00:00.000Z`, ...more };
};
const claim = (...events: ClaimEvent[]) => claimOf({ purchaseId: purchase.id, events });

test('without money back there is nothing to tell', () => {
  expect(tallyOf([claim(), claim(event('sent', '2026-11-02'))], purchases)).toEqual({
    won: 0,
    recovered: [],
    unknown: 0,
    days: null,
    routes: [],
  });
});

test('a whole refund counts the order’s total, a part what came, each the days from the first letter', () => {
  const whole = claim(event('sent', '2026-11-02'), event('refunded', '2026-11-22', { route: 'cembra' }));
  const part = claim(
    event('sent', '2026-11-01'),
    event('refunded', '2026-11-05', { route: 'merchant', amount: chf(5000) }),
  );
  expect(tallyOf([whole, part], purchases)).toEqual({
    won: 2,
    recovered: [chf(23900)],
    unknown: 0,
    days: 4,
    routes: [
      { id: 'cembra', count: 1 },
      { id: 'merchant', count: 1 },
    ],
  });
});

test('currencies are never added up, and what is not known is said', () => {
  const euro = claim(event('refunded', '2026-11-05', { amount: { minor: 1000, currency: 'EUR' } }));
  const unknown = claimOf({ purchaseId: idOf(9), events: [event('refunded', '2026-11-05')] });
  expect(tallyOf([euro, claim(event('refunded', '2026-11-06')), unknown], purchases)).toMatchObject({
    won: 3,
    recovered: [{ minor: 1000, currency: 'EUR' }, chf(18900)],
    unknown: 1,
    days: null,
  });
});

test('what was undone counts nothing', () => {
  const undone = event('refunded', '2026-11-05', { undoneAt: '2026-11-06T10:00:00.000Z' });
  expect(tallyOf([claim(undone)], purchases).won).toBe(0);
});
