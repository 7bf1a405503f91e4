import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../tests/pages/phrases-of';
import { hinted } from './hints';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { MORE_WORDS } from './words/more';

describe.each([fr, de, en, ...MORE_WORDS])('a page in $language', ({ phrases }) => {
  test.each(['history', 'closing', 'cart', 'legal', 'tracking'] as const)(
    'hints at %s wherever its title or a heading says so',
    (list) => {
      const said = phrasesOf(phrases[list] as string);
      expect(said.filter((text) => !hinted(`shop\nhome ${text}: 12\nnews`, '').includes(list))).toEqual([]);
    },
  );

  test.each(['pay', 'product'] as const)('hints at %s wherever a button begins with it', (list) => {
    const said = phrasesOf(phrases[list] as string);
    expect(said.filter((text) => !hinted('shop', `search\n${text}: 12 €\nlog in`).includes(list))).toEqual(
      [],
    );
  });
});

test('what stands between the words of a heading changes nothing', () => {
  for (const list of ['history', 'closing', 'cart', 'legal', 'tracking'] as const) {
    const said = [fr, de, en, ...MORE_WORDS].flatMap(({ phrases }) => phrasesOf(phrases[list] as string));
    const parted = said.map((text) => text.replaceAll(' ', '\n  '));
    expect(parted.filter((text) => !hinted(text, '').includes(list))).toEqual([]);
  }
});

test('what most pages are headed by hints at nothing', () => {
  const top = 'nordlicht - lampen\nwilkommen\ndesk lamps\nnous contacter\nnewsletter\nopening hours';
  const buttons = 'search\nlog in\nsubscribe\nsubmit\ncontact us\nmenu';
  expect(hinted(top, buttons)).toEqual([]);
});
