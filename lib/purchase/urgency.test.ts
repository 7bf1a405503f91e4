import { expect, test } from 'vitest';
import { day } from '../values/day';
import { claimOf, idOf, outlookOf, purchaseOf } from './samples';
import { byUrgency } from './urgency';

const today = day('2026-11-22');
const shop = (number: number, more: Parameters<typeof purchaseOf>[1] = {}) =>
  purchaseOf({}, { id: idOf(number), ...more });
const until = (text: string) => ({ promised: { from: null, until: day(text), delay: null } });

test('what is to do stands first, the soonest on top, then what is waited for, then the rest', () => {
  const purchases = [1, 2, 3, 4].map((number) => shop(number));
  const parcel = purchaseOf(until('2026-11-27'), { id: idOf(5) });
  const claims = [
    claimOf({ id: idOf(11), purchaseId: idOf(1), outlook: outlookOf({ by: day('2026-11-30') }) }),
    claimOf({ id: idOf(12), purchaseId: idOf(2), outlook: outlookOf({ by: day('2026-11-20') }) }),
    claimOf({
      id: idOf(13),
      purchaseId: idOf(3),
      outlook: outlookOf({ turn: 'other-side', by: day('2026-11-26') }),
    }),
    claimOf({ id: idOf(14), purchaseId: idOf(4), outlook: outlookOf({ turn: 'nobody' }) }),
  ];
  const rows = byUrgency([...purchases, parcel], claims, today);
  expect(rows.map(({ group, purchase, why }) => [group, purchase.id, why])).toEqual([
    ['to-do', idOf(2), 'claim-step'],
    ['to-do', idOf(1), 'claim-step'],
    ['waiting', idOf(3), 'claim-waiting'],
    ['waiting', idOf(5), 'expected'],
    ['rest', idOf(4), 'nothing'],
  ]);
});

test('a parcel that should have come is asked about', () => {
  expect(byUrgency([purchaseOf(until('2026-11-21'))], [], today)[0]).toMatchObject({
    group: 'to-do',
    why: 'ask-arrival',
  });
  expect(byUrgency([purchaseOf(until('2026-11-22'))], [], today)[0]).toMatchObject({
    group: 'waiting',
    why: 'expected',
  });
});

test('an answer whose day has passed is the shopper’s turn, before the plan is made anew', () => {
  const claim = claimOf({ outlook: outlookOf({ turn: 'other-side', by: day('2026-11-21') }) });
  expect(byUrgency([shop(1)], [claim], today)[0]?.group).toBe('to-do');
});

test('an unfinished guide is to do, a deleted purchase is nowhere', () => {
  const claim = claimOf({ step: 'facts' });
  expect(byUrgency([shop(1)], [claim], today)[0]?.why).toBe('guide-unfinished');
  expect(byUrgency([shop(1, { removedAt: '2026-11-22T09:00:00.000Z' })], [claim], today)).toEqual([]);
});
