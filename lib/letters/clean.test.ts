import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, oneLine, severalLines } from './clean';

test('a value becomes one line without invisible or direction marks', () => {
  expect(oneLine('  a\r\n\tb\u0000\u200B\u202Ec  ', 50)).toBe('a b c');
  expect(oneLine('\u200B \n', 50)).toBeNull();
  expect(oneLine(undefined, 50)).toBeNull();
});

test('markup stays the text it is', () => {
  expect(oneLine('<b>"x"</b> & {y}', 50)).toBe('<b>"x"</b> & {y}');
});

test('an address keeps its lines, up to a few', () => {
  expect(severalLines('Rue 1\r\n\r\n 1000 Ville \n3\n4', 3, 20)).toEqual(['Rue 1', '1000 Ville', '3']);
  expect(severalLines('', 3, 20)).toEqual([]);
});

test('cutting never halves a character', () => {
  expect(cut('🙂🙂🙂', 2)).toBe('🙂…');
});

test('any text is bounded, well-formed and on one line', () => {
  const any = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 300,
  });
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 100 }), (text, limit) => {
      const line = oneLine(text, limit);
      if (line === null) return;
      expect([...line].length).toBeLessThanOrEqual(limit);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});
