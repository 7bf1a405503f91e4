import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyIfPublic } from '../lib/evidence/copy-if-public';

/** Injected by the worker when a page is kept; what it says last is the copy. */
export default defineUnlistedScript(() => copyIfPublic(document, location.href));
