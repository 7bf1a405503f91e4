import type { Problem } from './claim';

/** Goods that did not come, or not in time. */
export const AWAITED: readonly Problem[] = ['not-received', 'late'];
/** Goods that came, and came wrong. */
export const FAULTY: readonly Problem[] = [
  'damaged',
  'not-as-described',
  'wrong-item',
  'part-missing',
  'counterfeit',
];
/** About the payment itself: they begin with the payment firm at once. */
export const PAYMENT: readonly Problem[] = ['charged-wrongly', 'not-authorised'];
