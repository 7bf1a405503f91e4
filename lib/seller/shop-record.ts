import type { Entity } from './seat';
import { type CheckoutNotes, MOST_VERSIONS, type Shop, type ShopVersion } from './shop';

/** A shop that nobody knows anything of yet. */
export const blankShop = (site: string, at: string): Shop => ({
  site,
  hosts: [],
  updatedAt: at,
  fetching: null,
  appearance: null,
  links: [],
  pages: [],
  versions: [],
  requests: [],
  checkout: null,
});

/** The shop with a version added, unless it says the same as the last one. */
export function withVersion(shop: Shop, version: ShopVersion): Shop {
  const last = shop.versions.at(-1);
  if (last !== undefined && saysTheSame(last, version)) return shop;
  return { ...shop, updatedAt: version.at, versions: [...shop.versions, version].slice(-MOST_VERSIONS) };
}

function saysTheSame(a: ShopVersion, b: ShopVersion): boolean {
  return said(a) === said(b);
}

/** What a version states, whichever words of the page it was read from. */
function said({ seller, terms, withdrawal }: ShopVersion): string {
  return JSON.stringify([
    sayEntity(seller.entity),
    seller.isSure,
    seller.mediator?.value ?? null,
    seller.returnAddress?.value ?? null,
    Object.values(terms).map((fact) =>
      typeof fact === 'object' && fact !== null ? fact.value : (fact ?? null),
    ),
    withdrawal.found,
  ]);
}

function sayEntity(entity: Entity | null): unknown {
  if (entity === null) return null;
  return [
    entity.name?.value,
    entity.country?.value,
    entity.address?.value,
    entity.registers.map(({ normal }) => normal).sort(),
    entity.vat.map(({ normal }) => normal).sort(),
    entity.email?.value,
    entity.phone?.value,
  ];
}

/** How long ticks and notes belong to the checkout they were made at: a shopper may pay the next day. */
const CHECKOUT_LASTS_MS = 24 * 60 * 60 * 1000;

/** The notes of the checkout in front: those begun within a day, else none yet. */
export function notesNow(shop: Shop | null, at: string): CheckoutNotes {
  const open = shop?.checkout ?? null;
  if (open !== null && Date.parse(at) - Date.parse(open.startedAt) < CHECKOUT_LASTS_MS) return open;
  // What was noted at a checkout that led nowhere is not lost; its ticks say nothing of another basket.
  return { startedAt: at, ticks: {}, note: open?.note ?? '', cardId: open?.cardId ?? null, kept: [] };
}
