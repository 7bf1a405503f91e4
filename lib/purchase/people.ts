import type { Purchase } from './purchase';

/** Everybody named on a purchase, each once, in the order of the alphabet. */
export function peopleOf(purchases: readonly Purchase[]): string[] {
  const names = new Set(purchases.flatMap(({ person }) => person ?? []));
  return [...names].sort((a, b) => a.localeCompare(b));
}

/** Whose purchases are looked at: everybody's, or those of one person; null is the shopper himself. */
export type Whose = 'everyone' | { readonly person: string | null };

/** Who has purchases here: the shopper himself (null) first, where any are his, then everybody named. */
export function persons(purchases: readonly Purchase[]): (string | null)[] {
  const own = purchases.some(({ person }) => person == null);
  return [...(own ? [null] : []), ...peopleOf(purchases)];
}

/** What can still be looked at: a person whose last purchase went, or who was renamed, hides nothing. */
export function whoseOf(wanted: Whose, purchases: readonly Purchase[]): Whose {
  const found = persons(purchases);
  return wanted !== 'everyone' && found.length > 1 && found.includes(wanted.person) ? wanted : 'everyone';
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
