import type { Candidate } from './candidates';
import type { Line, PageText } from './collect';
import { fold } from './fold';
import { isPieces, quantityIn, type Reader, readItem } from './items';
import { bareAmount, findAmounts } from './money-text';
import { namesOf } from './names-of';

/**
 * The goods of a mail of plain lines, which tells one in each: `2 x Cushion  49.80`. Stands apart, since web pages have
 * elements to go by and pay for every line of their reader.
 */
export function plainGoods(page: PageText, reader: Reader): Candidate<'items'>[] {
  const columnsOf = (line: Line) =>
    line.text.split('  ').map((text) => ({ ...line, text, folded: fold(text) }));
  const alone = (line: Line, index: number) => {
    // `2    Garden lantern    34.95 EUR    69.90 EUR`, perhaps behind its place in the list.
    const all = columnsOf(line);
    const isListed = all.filter(isPieces).length > 1;
    const columns = isListed ? all.slice(1) : quantityIn(line.folded) ? [line] : all;
    // `Cushion   2   24.90   49.80` has a currency above its columns at most.
    const isPriced = findAmounts(line.text).length || columns.some(({ text }) => bareAmount(text));
    if (!isPriced || !columns.some((one) => isPieces(one) || quantityIn(one.folded))) return [];
    // Its name may stand alone in the line above.
    const above = page.lines[index - 1];
    const names = above && !findAmounts(above.text).length ? columnsOf(above) : [];
    return (
      readItem(columns, reader) ??
      readItem([...names.filter((one) => !isPieces(one)), ...columns], reader) ??
      []
    );
  };
  const items = page.lines.flatMap(alone);
  return items.length ? [{ value: items, excerpt: namesOf(items), weight: 0.46 }] : [];
}
