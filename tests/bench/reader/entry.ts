import { paceBy } from '../../../lib/page/pace';
import { pageSigns } from '../../../lib/page/page-signs';
import { readDocument } from '../../../lib/page/read-document';
import { structuredOrders } from '../../../lib/page/structured';
import { addWords } from '../../../lib/page/words/all';
import { MORE_WORDS } from '../../../lib/page/words/more';
import { platformsOf } from '../../pages/platforms';

/** Every element visited once, and one pass over the visible text: what any reader of a page must at least do. */
export function unit(): number {
  const began = performance.now();
  let sum = 0;
  for (const element of document.querySelectorAll('*')) sum += element.tagName.length;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement?.tagName;
    if (parent !== 'SCRIPT' && parent !== 'STYLE' && /\S/.test((node as Text).data))
      sum += (node as Text).data.length;
  }
  return sum > 0 ? performance.now() - began : 0;
}

/** Own time of one reading, without the time given to the page between slices, and its longest slice. */
export async function reader(url: string): Promise<{ own: number; longest: number }> {
  // As the extension does: words of further languages come only with pages that may speak them, and which platform it is
  // was found before.
  if (!/^(?:fr|de|en)/i.test(document.documentElement.getAttribute('lang') ?? '')) addWords(MORE_WORDS);
  const platforms = platformsOf(document, url);
  let began = performance.now();
  let longest = 0;
  const pace = paceBy(
    () => performance.now(),
    async () => {
      longest = Math.max(longest, performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 0));
      began = performance.now();
    },
    60_000,
  );
  const structured = pageSigns().isStructured ? structuredOrders : undefined;
  await readDocument(document, { url, today: '2026-11-22' }, pace, { platforms, structured });
  return { own: pace.used(), longest: Math.max(longest, performance.now() - began) };
}
