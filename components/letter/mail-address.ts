import type { LetterKind } from '../../lib/claim/claim';
import { isToSeller } from '../../lib/letters/letter-language';
import { fieldLimit } from '../../lib/letters/write-letter';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Plan } from '../../lib/recourse/plan';

/**
 * Where a letter goes by e-mail: the seller's address as noted on the purchase, or the address that the route's
 * provider prints. Null: none is known, or the letter is the text of a form's field.
 */
export function mailAddressOf(
  kind: LetterKind,
  routeId: string,
  purchase: Purchase,
  { routes }: Pick<Plan, 'routes'>,
): string | null {
  if (isToSeller(kind)) return purchase.facts.merchantEmail?.value ?? null;
  if (fieldLimit(kind) !== null) return null;
  const channels = routes.find(({ id }) => id === routeId)?.channels ?? [];
  return channels.find((channel) => channel.kind === 'e-mail' && channel.value !== null)?.value ?? null;
}
