import { expect, test } from 'vitest';
import { languageToSpeak } from './language';

test('the chosen language comes before the browser’s', () => {
  expect(languageToSpeak('de', ['fr-CH', 'fr'])).toBe('de');
});

test('else the browser’s first language that Recours knows is spoken', () => {
  expect(languageToSpeak(null, ['it-CH', 'de-CH', 'fr'])).toBe('de');
  expect(languageToSpeak(null, ['fr_BE'])).toBe('fr');
  expect(languageToSpeak(null, ['EN-us'])).toBe('en');
});

test('a language that only begins like one of ours is not taken for it', () => {
  expect(languageToSpeak(null, ['fry', 'den'])).toBe('en');
});

test('English is spoken when nothing is known', () => {
  expect(languageToSpeak(null, [])).toBe('en');
  expect(languageToSpeak(null, ['', '-'])).toBe('en');
});
