import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { BAR, maskDocument, maskText, wordsToMask } from './mask-words';

const masked = (body: string, ...words: string[]) => {
  const { masked: html, counts } = maskDocument(
    openPage(`<!doctype html><html><head><title>Order of Zoé Tell</title></head><body>${body}</body></html>`),
    words,
  );
  return { html, counts };
};

test('one word, name or number a line; empty lines, doubles and single letters are none', () => {
  expect(wordsToMask(' Zoé  Tell \n\n079 123 45 67\nZoé Tell\nx\n')).toEqual(['Zoé Tell', '079 123 45 67']);
  expect(wordsToMask('ab\n'.repeat(3) + 'y'.repeat(900))[1]?.length).toBe(200);
});

test.each([
  ['another case', 'ZOÉ TELL wrote', `${BAR} wrote`],
  ['accents as two signs', 'Zoe\u0301 Tell wrote', `${BAR} wrote`],
  ['no-break spaces and line breaks', 'Zoé\u00a0\n Tell wrote', `${BAR} wrote`],
  ['a soft hyphen', 'Zoé Te\u00adll wrote', `${BAR} wrote`],
  ['every time', 'Zoé Tell, Zoé Tell', `${BAR}, ${BAR}`],
  ['an address', 'https://x.example/?to=Zo%C3%A9%20Tell', `https://x.example/?to=${BAR}`],
])('a name is covered in %s', (_, text, expected) => {
  expect(maskText(text, ['Zoé Tell']).masked).toBe(expected);
});

test('a word inside another word stays', () => {
  expect(maskText('Annual order of Ann', ['Ann']).masked).toBe(`Annual order of ${BAR}`);
});

test('signs that mean something to a pattern are only themselves', () => {
  const words = ['a.b+c@d.example', '(079) 1*', '[x]|y', 'l’Hôte'];
  const text = "axb+c@d.example · a.b+c@d.example · (079) 1* · [x]|y · l'Hôte";
  expect(maskText(text, words)).toEqual({
    masked: `axb+c@d.example · ${BAR} · ${BAR} · ${BAR} · ${BAR}`,
    counts: [1, 1, 1, 1],
  });
});

test('in a page a name goes from texts, from several elements, from attributes, addresses and the title', () => {
  const { html, counts } = masked(
    `<p>Delivered to <b>Zoé</b> <i>Te</i>ll</p><td>Zoé</td><td>Tell</td><!-- Zoé Tell -->
     <img alt="Parcel of Zoé Tell" data-src="https://x.example/Zo%C3%A9+Tell.jpg"><p>Order 20931</p>`,
    'Zoé Tell',
    'Nobody',
  );
  expect(html).not.toMatch(/Zo|Tell|Te\b|>ll/);
  expect(html).toContain('Order 20931');
  expect(html).toContain(`alt="Parcel of ${BAR}"`);
  expect(counts).toEqual([6, 0]);
});

test('a page that is not asked to hide anything stays as it is, and markup in a word is text', () => {
  const plain = masked('<p class="a">Order <b>20931</b></p>', 'Nobody');
  expect(plain.html).toContain('<p class="a">Order <b>20931</b></p>');
  expect(masked('<p>x &lt;b&gt; y</p>', '<b>').html).toContain(`<p>x ${BAR} y</p>`);
});

test('a page of a hundred thousand empty pieces between two words takes no time', () => {
  const text = `Zoé${'\u0000 \u0000'.repeat(100_000)}`;
  const began = performance.now();
  expect(maskText(text, ['Zoé Tell Tell Tell']).counts).toEqual([0]);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('whatever the words and the text, no covered word is left standing by itself', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(text, text, text, (before, typed, after) => {
      const words = wordsToMask(typed);
      const said = ` ${before} ${words[0] ?? ''} ${after} `.replaceAll('\u0000', '');
      const { masked: result, counts } = maskText(said, words);
      if (words.length > 0 && !typed.includes('\u0000')) expect(counts[0]).toBeGreaterThan(0);
      expect(maskText(result, words).counts.filter((count) => count > 0)).toEqual([]);
    }),
  );
});
