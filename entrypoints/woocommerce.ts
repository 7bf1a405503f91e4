import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { register } from '../lib/page/platforms/registered';
import { woocommerce } from '../lib/page/platforms/woocommerce';

/** Injected before the reader into pages that WooCommerce made. */
export default defineUnlistedScript(() => register(woocommerce));
