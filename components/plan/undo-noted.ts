import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { undoEvent } from '../world/claim-actions';
import { takeBack } from '../world/purchase-actions';
import type { World } from '../world/world';

/** Undoes what was noted in a claim; an arrival takes the purchase's day of arrival back, where the note gave it. */
export async function undoNoted(
  world: World,
  purchase: Purchase,
  claim: Claim,
  eventId: string,
): Promise<void> {
  const event = claim.events.find((candidate) => candidate.id === eventId);
  await undoEvent(world, claim.id, eventId);
  const delivered = purchase.facts.deliveredOn;
  if (event?.kind === 'delivered' && delivered?.origin.from === 'typed' && delivered.value === event.day)
    await takeBack(world, purchase.id, 'deliveredOn');
}
