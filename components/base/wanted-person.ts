import { signal } from '@preact/signals';
import type { Whose } from '../../lib/purchase/people';

/** Whose purchases the shopper wants to see, for as long as this page is open: he comes back to the same list. */
export const wanted = signal<Whose>('everyone');
