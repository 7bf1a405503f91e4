import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { READABLE_LIMIT, readable } from './readable';

test('a page becomes its headings, texts, list items and table rows, without what it hid', () => {
  const { blocks, isCut } = readable(
    openPage(`<h1>Merci</h1><p>Votre <b>commande</b> 20931</p><p>Votre commande 20931</p><p hidden>secret</p>
      <div style="display:none">secret</div><ul><li>Lampe</li></ul><style>p{}</style>
      <table><tr><th>Total</th><td>189,00 CHF</td></tr></table><img alt="Une lampe">a<br>b`),
  );
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Merci' },
    { kind: 'text', text: 'Votre commande 20931' },
    { kind: 'item', text: 'Lampe' },
    { kind: 'row', cells: ['Total', '189,00 CHF'] },
    { kind: 'text', text: 'Une lampe a' },
    { kind: 'text', text: 'b' },
  ]);
  expect(isCut).toBe(false);
});

test('a page that is longer than paper is worth is cut, and says so', () => {
  const { blocks, isCut } = readable(openPage('<p>words and words</p><p>other words</p>'.repeat(3_000)));
  expect(isCut).toBe(true);
  expect(blocks.length).toBeLessThan(READABLE_LIMIT / 10);
});
