import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '../lib/page/skeleton';

/** Injected after the words of further languages, only when the shopper asks for a report of the page, whose text it answers. */
export default defineUnlistedScript(() => JSON.stringify(skeletonOf(document, location.href), null, 1));
