import { expect, test } from 'vitest';
import { idOf } from '../purchase/samples';
import { day } from '../values/day';
import type { Due } from './claim';
import { putOff, putOffChoices } from './put-off';

const due = (kind: Due['kind'], on: string): Due => ({
  id: `${kind}:${on}`,
  day: day(on),
  kind,
  purchaseId: idOf(1),
  claimId: idOf(2),
  sentence: 'Words.',
});

test('what is due before the chosen day is due on it, and keeps its id', () => {
  const moved = putOff([due('answer-due', '2026-11-20'), due('next-step', '2026-11-30')], day('2026-11-25'));
  expect(moved.map(({ id, day: on }) => `${id} ${on}`)).toEqual([
    'answer-due:2026-11-20 2026-11-25',
    'next-step:2026-11-30 2026-11-30',
  ]);
});

test('a last day is never put off', () => {
  expect(putOff([due('last-day', '2026-11-22')], day('2026-12-24'))[0]?.day).toBe('2026-11-22');
});

test('nothing put off leaves all as it was', () => {
  const all = [due('answer-due', '2026-11-20')];
  expect(putOff(all, null)).toEqual(all);
  expect(putOff(all, undefined)).toEqual(all);
});

test('tomorrow, in three days and in a week may be chosen', () => {
  expect(putOffChoices(day('2026-12-30'))).toEqual(['2026-12-31', '2027-01-02', '2027-01-06']);
});
