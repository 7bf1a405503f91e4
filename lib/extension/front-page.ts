import { hostOf, withoutSecrets } from '../purchase/address';
import type { CheckoutSummary } from '../store/records';
import type { Store } from '../store/store';
import type { Outcome } from '../values/outcome';
import type { FrontPage } from './messages';
import { addressOf, tabState } from './reading';

/**
 * What the page in a tab is to the side panel, without reading it; the checkout summary only of this tab and shop. What
 * browser and store know is asked for at once: the panel waits for the slowest of them and not for one after the other.
 */
export async function frontPage(tabId: number, store: () => Promise<Outcome<Store>>): Promise<FrontPage> {
  const asked = addressOf(tabId);
  const [address, state, checkouts] = await Promise.all([
    asked,
    tabState(tabId, store, asked),
    checkoutsIn(tabId, store),
  ]);
  if (address === null) return { state, address: null, checkout: null };
  const key = `${tabId}|${hostOf(address)}`;
  const kept = checkouts.find((summary) => summary.key === key);
  const checkout = kept === undefined ? null : { at: kept.at, facts: kept.facts };
  return 'host' in state
    ? { state, address: withoutSecrets(address), checkout }
    : { state, address: null, checkout: null };
}

async function checkoutsIn(
  tabId: number,
  store: () => Promise<Outcome<Store>>,
): Promise<readonly CheckoutSummary[]> {
  const opened = await store();
  const kept = opened.ok ? await opened.value.checkoutSummaries(tabId) : opened;
  return kept.ok ? kept.value : [];
}
