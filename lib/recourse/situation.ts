import type { Sentence } from '../values/sentence';
import type { CaseView } from './case-view';
import type { History } from './history';
import type { DatedReason, PlannedRoute } from './plan';

/** What the choice of the next step looks at. */
export interface Situation {
  readonly view: CaseView;
  /** In the plan's order. */
  readonly routes: readonly PlannedRoute[];
  readonly histories: ReadonlyMap<string, History>;
  /** Each route as it stands in the headline of its step: "with your card issuer". */
  readonly asked: ReadonlyMap<string, Sentence>;
  /** The last day to send goods back after a withdrawal; null where that is done, past or not called for. */
  readonly returnBy: DatedReason | null;
}

/** What was done by a route so far. */
export const historyIn = (situation: Situation, id: string): History | undefined =>
  situation.histories.get(id);
/** Whether a route was used at all. */
export const isUsed = (situation: Situation, id: string): boolean =>
  (historyIn(situation, id)?.uses.length ?? 0) > 0;

/** Open and not used yet; a formal notice whose time is over is open for its second writing. */
export function isFresh(route: PlannedRoute, situation: Situation): boolean {
  if (route.state !== 'open' && route.state !== 'probably-late') return false;
  const history = historyIn(situation, route.id);
  if (history === undefined || history.stage === 'unused') return true;
  return route.kind === 'formal-notice' && history.round === 1;
}
