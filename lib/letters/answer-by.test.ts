import { expect, test } from 'vitest';
import { say } from '../../locales/render';
import { day } from '../values/day';
import { proposeAnswerBy } from './answer-by';

const today = day('2026-11-22');

test('a first request gives 8 days, a formal notice 14, both marked as our own proposal', () => {
  expect(proposeAnswerBy('merchant-first-request', today)).toMatchObject({
    day: '2026-11-30',
    basis: { certainty: 'ours' },
  });
  expect(proposeAnswerBy('merchant-formal-notice', today)).toMatchObject({
    day: '2026-12-06',
    basis: { certainty: 'ours' },
  });
});

test('a refund gets 14 days at the end of a contract, 8 when it is late already', () => {
  expect(proposeAnswerBy('contract-end', today)?.day).toBe('2026-12-06');
  expect(proposeAnswerBy('refund-reminder', today)?.day).toBe('2026-11-30');
});

test('how the day was counted can be said', () => {
  const proposed = proposeAnswerBy('merchant-first-request', today);
  expect(proposed === null ? '' : say(proposed.why, 'en', today)).toBe(
    '8 days from Sunday 22 November, our own proposal',
  );
});

test('a claim or a dispute gives the other side no day', () => {
  expect(proposeAnswerBy('klikandpay-claim', today)).toBeNull();
  expect(proposeAnswerBy('issuer-dispute', today)).toBeNull();
});
