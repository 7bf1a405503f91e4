import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookOf } from '../lib/seller/look-of';

/** Injected while the panel is open into a checkout or a legal page of an allowed shop; its answer is what it says. */
export default defineUnlistedScript(() => lookOf(document, location.href));
