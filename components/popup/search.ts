import type { Listed } from '../../lib/purchase/urgency';

/** The rows that have every word of `text` in their shop, items or order number; case and accents don't matter. */
export function matching(listed: readonly Listed[], text: string): Listed[] {
  const wanted = plainWords(text);
  return listed.filter((row) => {
    const said = wordsOf(row);
    return wanted.every((word) => said.includes(word));
  });
}

function wordsOf({ purchase }: Listed): string {
  const { merchant, seller, orderNumber, items } = purchase.facts;
  const names = items?.value.map((item) => item.name) ?? [];
  return plain(
    [purchase.host, merchant?.value, seller?.value, orderNumber?.value, ...names].filter(Boolean).join(' '),
  );
}

const plainWords = (text: string) => plain(text).split(/\s+/).filter(Boolean);

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
