import { fact } from '../routes/schema';
import { recourseText as text } from './recourse.text';
import { stakesText } from './stakes.text';

const OURS = 'Recours';

/** Days that rest on no rule of others, and say so. */
export const ownBasis = {
  dayGiven: fact('recours/day-given', text.dayGivenRule, OURS, null, 'ours', null),
  promise: fact('recours/promise', text.promiseRule, OURS, null, 'ours', null),
  block: fact('recours/block', text.blockRule, OURS, null, 'ours', null),
  total: fact('recours/total', stakesText.totalRule, OURS, null, 'ours', null),
} as const;
