import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { dom, type Fnode, out, rule, ruleset, score, type, utils } from 'fathom-web';

/** Mozilla's Readability, on the copy that it asks for. */
export function readability(): number {
  const began = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - began;
}

export function defuddle(): number {
  const began = performance.now();
  new Defuddle(document).parse();
  return performance.now() - began;
}

const wordsOf = ({ element }: Fnode) => element.textContent ?? '';
/** One fact alone, the total, by a handful of rules over every element that may print it, as fathom's shopping example does. */
const totals = ruleset(
  [
    rule(dom('h1,h2,h3,p,div,span,td,th,dt,dd,li,b,strong'), type('total')),
    rule(
      type('total'),
      score((fnode: Fnode) => Number(wordsOf(fnode).length < 80)),
      { name: 'short' },
    ),
    rule(
      type('total'),
      score((fnode: Fnode) => Number(/\d[.,]\d\d\b/.test(wordsOf(fnode)))),
      { name: 'amount' },
    ),
    rule(
      type('total'),
      score((fnode: Fnode) => Number(/total|gesamt|summe/i.test(wordsOf(fnode)))),
      { name: 'label' },
    ),
    rule(
      type('total'),
      score((fnode: Fnode) => Number(utils.isVisible(fnode))),
      { name: 'visible' },
    ),
    rule(type('total').max(), out('total')),
  ],
  [
    ['short', 2],
    ['amount', 3],
    ['label', 4],
    ['visible', 1],
  ],
  [['total', -4]],
);

export function fathom(): number {
  const began = performance.now();
  totals.against(document).get('total');
  return performance.now() - began;
}
