import type { Item } from './sighting';

/** Excerpt of a list of goods. */
export function namesOf(items: readonly Item[]): string {
  return items.map((item) => (item.quantity ? `${item.name} × ${item.quantity}` : item.name)).join(' · ');
}
