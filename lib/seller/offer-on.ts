import type { OfferSeller } from './offer';
import type { Shop } from './shop';

/** Who sells what is on a page of a marketplace. */
export type Offer =
  /** The page names one seller; `known` is what was read of him, null while he was seen by name only. */
  | { readonly sells: 'one'; readonly name: string | null; readonly known: OfferSeller | null }
  | { readonly sells: 'several'; readonly names: readonly string[] }
  /** Others than the marketplace sell there, and the page does not say who sells this. */
  | { readonly sells: 'unsaid' };

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const DAY_MS = 24 * 60 * 60 * 1000;
const isRecent = (instant: string, at: string) => Date.parse(at) - Date.parse(instant) < DAY_MS;

/** Whether the address, without secrets, is the page of one who sells on this shop. */
export const isSellersPage = (shop: Shop, address: string): boolean =>
  (shop.offerSellers ?? []).some(({ key }) => key === address);

/**
 * Who sells what is on the page at `address`: those the page links to, else the one whose name the checkout prints. Null
 * where it is the shop itself, as far as anything says. `address` is without secrets.
 */
export function offerOn(
  shop: Shop | null,
  address: string,
  printed: string | null,
  at: string,
): Offer | null {
  const sellers = shop?.offerSellers ?? [];
  const here = sellers.filter(({ seenOn }) =>
    seenOn.some((seen) => seen.url === address && isRecent(seen.at, at)),
  );
  const [one] = here;
  const names = (all: readonly OfferSeller[]) => all.flatMap(({ name }) => name ?? []);
  if (here.length > 1) return { sells: 'several', names: names(here) };
  if (one !== undefined) {
    if (printed !== null && one.name !== null && !isSameName(printed, one.name))
      return { sells: 'several', names: [one.name, printed] };
    return { sells: 'one', name: one.name ?? printed, known: one };
  }
  if (printed !== null && shop !== null && isOwn(shop, printed)) return null;
  if (printed !== null) return { sells: 'one', name: printed, known: seenLately(sellers, printed, at) };
  return shop?.isMarketplace === true ? { sells: 'unsaid' } : null;
}

/** The one of that name seen within a day; two of one name are none. */
function seenLately(sellers: readonly OfferSeller[], name: string, at: string): OfferSeller | null {
  const found = sellers.filter(
    (one) => one.name !== null && isSameName(one.name, name) && isRecent(one.seenAt, at),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether a name is that of the company the shop's own pages name as theirs. */
export function isOwn(shop: Shop, name: string): boolean {
  const entity = shop.versions.at(-1)?.seller.entity;
  return [entity?.name, entity?.tradeName].some((own) => {
    const [one, other] = [plain(own?.value ?? ''), plain(name)];
    return Math.min(one.length, other.length) > 3 && (one.startsWith(other) || other.startsWith(one));
  });
}

const isSameName = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);

/**
 * Who sold an order placed at `at`, by what its page prints and who was named at the checkouts of the day before: null
 * where the shop itself sells, as far as anything says.
 */
export function offerOfOrder(shop: Shop, printed: string | null, at: string): Offer | null {
  const sellers = shop.offerSellers ?? [];
  if (printed !== null && isOwn(shop, printed)) return null;
  if (printed !== null) return { sells: 'one', name: printed, known: seenLately(sellers, printed, at) };
  const atCheckout = sellers.filter(({ seenOn }) =>
    seenOn.some((seen) => seen.isCheckout && seen.at <= at && isRecent(seen.at, at)),
  );
  const [one] = atCheckout;
  if (one !== undefined)
    return atCheckout.length === 1
      ? { sells: 'one', name: one.name, known: one }
      : { sells: 'several', names: atCheckout.flatMap(({ name }) => name ?? []) };
  return shop.isMarketplace === true ? { sells: 'unsaid' } : null;
}
