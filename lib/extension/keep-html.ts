import { copyPage } from '../evidence/copy-page';
import type { Exhibit } from '../evidence/exhibit';
import type { Store } from '../store/store';
import type { Outcome } from '../values/outcome';
import { type Keeping, keepCopy } from './keep-copy';

/**
 * Keeps a copy of a page that was fetched as text, such as a shop's terms. For our own pages: the worker has no
 * `DOMParser`. Nothing of the text runs or loads. `address` is where it was fetched from.
 */
export async function keepHtml(
  store: Store,
  html: string,
  address: string,
  keeping: Keeping,
): Promise<Outcome<Exhibit>> {
  // A document made from text has no window: its scripts never run and its pictures are never asked for.
  const copy = copyPage(new DOMParser().parseFromString(html, 'text/html'));
  return keepCopy(store, copy, address, keeping);
}
