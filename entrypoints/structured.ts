import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { domOf } from '../lib/page/dom';
import { structuredOrders } from '../lib/page/structured';
import { registerStructured } from '../lib/page/structured-beside';

/**
 * Injected before the reader into pages that may state an order as structured data. It looks at the page by a DOM of its
 * own: the reader's has shortened names.
 */
export default defineUnlistedScript(() =>
  registerStructured((document, _, into) => structuredOrders(document, domOf(document), into)),
);
