import type { Whose } from './people';
import type { Purchase } from './purchase';

/** The purchases of whom is looked at. */
export function purchasesOf(whose: Whose, purchases: readonly Purchase[]): readonly Purchase[] {
  if (whose === 'everyone') return purchases;
  return purchases.filter(({ person }) => (person ?? null) === whose.person);
}
