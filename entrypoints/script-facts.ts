import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { domOf } from '../lib/page/dom';
import { scriptFacts } from '../lib/page/script-facts';

/**
 * Injected by the worker after the reader, where an order's page left number or total open, and on checkouts; what it says
 * last is the answer.
 */
export default defineUnlistedScript(() => scriptFacts(document, domOf(document)));
