import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '../lib/page/skeleton';

/** Injected only when the shopper asks for a report of the page; its result is the report's text. */
export default defineUnlistedScript(() => JSON.stringify(skeletonOf(document, location.href), null, 1));
