import type { ClosingAct } from '../page/closing-button';
import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import type { RoutePack } from './schema';

/** What a shop's own rules say that one of its buttons ends, and what that rests on. */
export interface ClosingFact {
  readonly says: Sentence;
  readonly basis: Basis;
}

interface Entry {
  readonly acts: readonly ClosingAct[];
  /** The id of the basis in the pack. */
  readonly basis: string;
  readonly load: () => Promise<RoutePack>;
}

/** Shops whose rules on such buttons were read, each with the fact of its pack. */
const KNOWN: Readonly<Record<string, Entry>> = {
  leboncoin: {
    acts: ['receipt'],
    basis: 'leboncoin/all-ok',
    load: async () => (await import('./leboncoin')).leboncoin,
  },
  vinted: { acts: ['receipt'], basis: 'vinted/all-ok', load: async () => (await import('./vinted')).vinted },
  rakuten: {
    acts: ['receipt', 'rating'],
    basis: 'rakuten/rating',
    load: async () => (await import('./rakuten')).rakuten,
  },
  aliexpress: {
    acts: ['receipt'],
    basis: 'aliexpress/confirm',
    load: async () => (await import('./aliexpress')).aliexpress,
  },
};

/** What the rules of `shop` (a name of lib/purchase/shop.ts) say of such a button; null where none was read. */
export async function closingFact(shop: string, act: ClosingAct): Promise<ClosingFact | null> {
  const entry = Object.hasOwn(KNOWN, shop) ? KNOWN[shop] : undefined;
  if (entry === undefined || !entry.acts.includes(act)) return null;
  const { steps } = await entry.load();
  for (const { says, basis } of steps) {
    const [first] = basis;
    if (first?.id === entry.basis) return { says, basis: first };
  }
  return null;
}
