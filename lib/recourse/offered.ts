import type { ClaimEvent } from '../claim/claim';
import type { RouteEntry } from '../routes/registry';
import type { RoutePack } from '../routes/schema';
import type { CaseView } from './case-view';
import { holds } from './only';

/** Asked of every pack for every plan: no list or function is made for the answer. */
function isNamed(id: string, events: readonly ClaimEvent[]): boolean {
  for (const event of events) if (event.route === id) return true;
  return false;
}

/** Whether a pack takes part in a plan. One whose route was used stays even when a changed fact would leave it out. */
export function applies(pack: RoutePack, view: CaseView): boolean {
  if (isNamed(pack.id, view.events)) return true;
  return (
    pack.problems.includes(view.problem) &&
    (pack.anyContract || view.purchase.kind !== 'travel-or-event') &&
    !(pack.consumersOnly && (view.purchase.asConsumer === 'no' || view.privateSeller)) &&
    pack.applies.some((only) => holds(only, view))
  );
}

/** Whether a line of the index may stand for a pack that applies: true wherever `applies` is, sometimes elsewhere. */
export const mayApply = (entry: RouteEntry, view: CaseView): boolean =>
  isNamed(entry.id, view.claim.events) ||
  entry.when === undefined ||
  entry.when.some((only) => holds(only, view));
