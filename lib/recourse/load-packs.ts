import type { Claim } from '../claim/claim';
import { lawsWanted } from '../law/applicable';
import { allLaws, loadLaws } from '../law/registry';
import type { LawPack } from '../law/schema';
import type { Purchase } from '../purchase/purchase';
import { allRoutes, ROUTES } from '../routes/registry';
import type { RoutePack } from '../routes/schema';
import type { Day } from '../values/day';
import { type PlanContext, viewCase } from './case-view';
import { mayApply } from './offered';

/** What a plan is made of besides the records. */
export interface Packs {
  /** In the order of the ladder. */
  readonly routes: readonly RoutePack[];
  readonly laws: readonly LawPack[];
}

/**
 * The packs that planning this claim may need, and no others: those whose line in the index fits, those whose route
 * its events used, and the laws of the shopper's country. A route that no line names any more is left out; the plan
 * says so.
 */
export async function loadPacks(
  purchase: Purchase,
  claim: Claim,
  today: Day,
  context: PlanContext,
): Promise<Packs> {
  const laws = await loadLaws(lawsWanted(context.country));
  const view = viewCase(purchase, claim, today, context, laws);
  const routes = await Promise.all(
    ROUTES.filter((entry) => mayApply(entry, view)).map((entry) => entry.load()),
  );
  return { routes, laws };
}

/** Every pack there is, for the rules page and for tests. */
export async function allPacks(): Promise<Packs> {
  const [routes, laws] = await Promise.all([allRoutes(), allLaws()]);
  return { routes, laws };
}
