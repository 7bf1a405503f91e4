import { hostOf } from '../../../lib/page/merchant';
import { pageSigns } from '../../../lib/page/page-signs';
import { platformOfHost } from '../../../lib/page/platforms/hosts';
import { platformOf } from '../../../lib/page/platforms/marks';

/** The platform whose file would have been injected beside the reader: by the shop's address, else by the page's markup. */
export function platform(): string | null {
  const look = (selector: string) => Document.prototype.querySelector.call(document, selector);
  return platformOfHost(hostOf(location.href)) ?? platformOf(look);
}

/** What the worker asks of a page before it is read. */
export const signs = () => pageSigns();
