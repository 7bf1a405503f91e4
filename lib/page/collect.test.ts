import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { collect } from './collect';
import { domOf } from './dom';
import { unhurried } from './pace';

const linesOf = async (html: string) => {
  const document = openPage(`<body>${html}</body>`);
  const { lines } = await collect(document, [document.body], domOf(document), unhurried, true);
  return lines.map(({ text }) => text);
};

test('cents that are set small belong to the figure before them', async () => {
  expect(await linesOf('<p>12<sup>,90</sup> €</p><p>79€<sup>99</sup></p>')).toEqual(['12,90  €', '79€99']);
});

test('a quantity stays apart from the price behind it, even without a blank between', async () => {
  expect(await linesOf('<p><span>2</span><span>€12.00</span></p><p><b>3</b><i>€24</i></p>')).toEqual([
    '2  €12.00',
    '3  €24',
  ]);
});
