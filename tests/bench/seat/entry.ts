import { readSeat } from '../../../lib/seller/read-seat';

export { readSeat };

/** Every element visited once, and one pass over the text: what any reader of a page must at least do. */
export function unit(page: Document): number {
  const began = performance.now();
  let sum = 0;
  for (const element of page.querySelectorAll('*')) sum += element.tagName.length;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement?.tagName;
    if (parent !== 'SCRIPT' && parent !== 'STYLE' && /\S/.test((node as Text).data))
      sum += (node as Text).data.length;
  }
  return sum > 0 ? performance.now() - began : 0;
}
