import { hostOf, withoutSecrets } from '../purchase/address';
import type { Store } from '../store/store';
import type { Outcome } from '../values/outcome';
import type { FrontPage } from './messages';
import { addressOf, tabState } from './reading';

/** What the page in a tab is to the side panel, without reading it; the checkout summary only of this tab and shop. */
export async function frontPage(tabId: number, store: () => Promise<Outcome<Store>>): Promise<FrontPage> {
  const address = await addressOf(tabId);
  const [state, checkout] = await Promise.all([tabState(tabId, store), checkoutOf(tabId, address, store)]);
  if (address === null || !('host' in state)) return { state, address: null, checkout: null };
  return { state, address: withoutSecrets(address), checkout };
}

async function checkoutOf(
  tabId: number,
  address: string | null,
  store: () => Promise<Outcome<Store>>,
): Promise<FrontPage['checkout']> {
  if (address === null) return null;
  const opened = await store();
  const kept = opened.ok ? await opened.value.checkoutSummary(`${tabId}|${hostOf(address)}`) : opened;
  return kept.ok && kept.value !== null ? { at: kept.value.at, facts: kept.value.facts } : null;
}
