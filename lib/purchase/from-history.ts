import type { HistoryRow } from '../page/order-history';
import type { Sighting, SightingFacts } from '../page/sighting';
import { hostOf } from './address';
import { samePurchase } from './identity';
import { mergeSighting, purchaseFrom, type Seen } from './merge';
import type { Purchase } from './purchase';

/** A row says less, and in shorter words, than the order's own page: whatever that says outweighs it. */
const ROW_WEIGHT = 0.6;

/** A list of orders as it was seen. */
export interface SeenHistory {
  readonly history: Pick<Sighting, 'language' | 'platform' | 'title'> & {
    readonly rows: readonly HistoryRow[];
  };
  readonly seen: Seen;
}

/** What becomes of a list: the purchases its rows make or bring back, and how many rows are recorded already. */
export interface HistoryPlan {
  readonly fresh: readonly Purchase[];
  readonly known: number;
}

/**
 * A purchase for every row whose order is not recorded; one that was deleted is brought back. Rows whose order is there
 * change nothing. `newIds` gives the ids, one for each row. The row's own link tells the order's page when it is opened.
 */
export function planHistory(
  purchases: readonly Purchase[],
  { history, seen }: SeenHistory,
  newIds: readonly string[],
): HistoryPlan {
  const all = [...purchases];
  const fresh = new Map<string, Purchase>();
  let known = 0;
  history.rows.forEach((row, index) => {
    const sighting = sightingOf(row, history);
    const at = { at: seen.at, url: pageOf(row, seen.url) };
    const same = samePurchase(all, sighting, at);
    const newId = newIds[index];
    if (same !== null && same.removedAt === null) {
      // Two rows of one order are one order.
      if (!fresh.has(same.id)) known += 1;
      return;
    }
    if (same === null && newId === undefined) return;
    const purchase =
      same === null
        ? purchaseFrom(sighting, at, newId ?? '')
        : mergeSighting({ ...same, removedAt: null }, sighting, at);
    if (same === null) all.push(purchase);
    else all[all.indexOf(same)] = purchase;
    fresh.set(purchase.id, purchase);
  });
  return { fresh: [...fresh.values()], known };
}

function sightingOf({ facts }: HistoryRow, history: SeenHistory['history']): Sighting {
  const light = Object.entries(facts).map(([name, fact]) => [
    name,
    fact === undefined ? undefined : { ...fact, weight: fact.weight * ROW_WEIGHT },
  ]);
  return {
    kind: 'order-history',
    language: history.language,
    platform: history.platform,
    title: history.title,
    // Each fact came from the field of the same name.
    facts: Object.fromEntries(light) as SightingFacts,
    doubts: [],
    cost: 0,
  };
}

/** The order's own page, where the row links to one of the same shop; else the list. */
function pageOf({ link }: HistoryRow, list: string): string {
  if (link === null || !URL.canParse(link, list)) return list;
  const page = new URL(link, list).href;
  return hostOf(page) === hostOf(list) ? page : list;
}
