import type { Platform } from './platform';
import { woocommerce } from './woocommerce';

/** Every platform with a file of its own. The generic reader stands alone; these only add candidates. */
export const PLATFORMS: readonly Platform[] = [woocommerce];
