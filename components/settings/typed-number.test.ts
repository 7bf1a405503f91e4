import { expect, test } from 'vitest';
import { numberTyped } from './typed-number';

const percent = { from: 0, to: 15, isWhole: false };
const monthDay = { from: 1, to: 31, isWhole: true };

test('reads a percentage as people type it', () => {
  expect(numberTyped('1,5', percent)).toBe(1.5);
  expect(numberTyped(' 2 % ', percent)).toBe(2);
  expect(numberTyped('0', percent)).toBe(0);
});

test('an empty field is nothing, not zero', () => {
  expect(numberTyped('  ', percent)).toBe('nothing');
});

test('what is no number within the bounds is refused', () => {
  for (const text of ['16', '-1', 'two', '1.234', '1e1', '1 5'])
    expect(numberTyped(text, percent)).toBe('wrong');
  for (const text of ['0', '32', '1.5', '12/3']) expect(numberTyped(text, monthDay)).toBe('wrong');
  expect(numberTyped('31', monthDay)).toBe(31);
});
