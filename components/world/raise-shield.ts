import { shopHost, unsettled, unsettledAt } from '../../lib/claim/shield';
import { askWorker } from '../../lib/extension/ask-worker';
import { tabsWithClosing } from '../../lib/extension/closing-memory';
import { setShield } from '../../lib/extension/shield';
import { patternOf } from '../../lib/extension/watching';
import type { World } from './world';

/** The browser keeps a pattern for each; whoever has more open has the first of them shielded. */
const MOST_SHOPS = 200;

let raising: Promise<unknown> = Promise.resolve();

/**
 * Shields the shops where something is not settled and no others. A page does it, since it has claims and purchases at
 * hand; the worker adds the shop of an order that it records, and warns.
 */
export function raiseShield({ purchases, claims, settings, today }: World): Promise<unknown> {
  const all = unsettled(purchases.value, claims.value, today.value);
  const off = settings.value.unshielded ?? [];
  const hosts = all.map(({ purchase }) => purchase.host);
  const patterns = hosts
    .filter((host) => unsettledAt(host, all, off).length > 0)
    .map((host) => patternOf(shopHost(host)));
  const matches = [...new Set(patterns)].slice(0, MOST_SHOPS);
  raising = raising
    .then(async () => {
      // Only icons that warn, or did, have to be painted anew.
      if ((await setShield(matches)) && (await tabsWithClosing()).length > 0)
        await askWorker('due-changed', {});
    })
    // The badge alone is behind; popup and panel work out for themselves what is to be warned of.
    .catch(reportError);
  return raising;
}
