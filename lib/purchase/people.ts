import type { Purchase } from './purchase';

/** Everybody named on a purchase, each once, in the order of the alphabet. */
export function peopleOf(purchases: readonly Purchase[]): string[] {
  const names = new Set(purchases.flatMap(({ person }) => person ?? []));
  return [...names].sort((a, b) => a.localeCompare(b));
}

/** Who writes about a purchase: the person it is for, at the household's address; else the shopper himself. */
export function writerOf<S extends { readonly name: string; readonly email: string }>(
  purchase: Purchase,
  shopper: S,
): S {
  const { person } = purchase;
  if (person === null || person === undefined) return shopper;
  // The shopper's own e-mail address is not the other person's; the one used at the shop is a fact of the purchase.
  return { ...shopper, name: person, email: person === shopper.name ? shopper.email : '' };
}
