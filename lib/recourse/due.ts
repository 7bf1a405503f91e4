import type { Claim, Due } from '../claim/claim';
import { putOff } from '../claim/put-off';
import type { Purchase } from '../purchase/purchase';
import type { Text } from '../values/sentence';
import type { Plan } from './plan';

/** Longest sentence a reminder keeps. */
const SENTENCE_LIMIT = 300;

/**
 * A plan's reminders as records. Ids are `<claim>:<kind>:<route or rule>:<day>`: planning again gives the same ids, so nothing
 * is due twice, and a date that moved is a reminder of its own.
 */
export function dueOf(plan: Plan, purchase: Purchase, claim: Claim, say: (text: Text) => string): Due[] {
  const due = plan.due.map(
    (each): Due => ({
      id: `${claim.id}:${each.kind}:${each.routeId ?? each.rightId ?? ''}:${each.day}`,
      day: each.day,
      kind: each.kind,
      purchaseId: purchase.id,
      claimId: claim.id,
      sentence: say(each.text).slice(0, SENTENCE_LIMIT),
    }),
  );
  return putOff([...new Map(due.map((each) => [each.id, each])).values()], claim.quietUntil);
}
