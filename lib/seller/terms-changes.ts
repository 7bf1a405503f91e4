import type { Day } from '../values/day';
import type { TermsFacts, WithdrawalFunction } from './seat';

/** What a shop promised on one day. */
interface Promised {
  readonly terms: TermsFacts;
  readonly withdrawal: WithdrawalFunction;
}

/** One promise that is another one now. */
export type TermsChange = { readonly since: Day } & (
  | { readonly what: 'return-days'; readonly before: number; readonly now: number }
  | { readonly what: 'no-returns' | 'returns-again' }
  | { readonly what: 'return-postage'; readonly now: 'shopper' | 'shop' }
  | { readonly what: 'delivery'; readonly before: string; readonly now: string }
  | { readonly what: 'withdrawal-gone' | 'withdrawal-there' }
);

/**
 * What a shop's terms promise now and promised otherwise on `since`. What one side is silent on has not changed: another
 * page may have been read. Only the withdrawal function counts as gone, since it was looked for both times.
 */
export function termsChanges(before: Promised, now: Promised, since: Day): TermsChange[] {
  const changes: TermsChange[] = [];
  const [was, is] = [before.terms, now.terms];
  if (was.returnDays !== null && is.returnDays !== null && was.returnDays.value !== is.returnDays.value)
    changes.push({
      what: 'return-days',
      before: was.returnDays.value,
      now: is.returnDays.value,
      since,
    });
  if (was.noReturns === null && was.returnDays !== null && is.noReturns !== null)
    changes.push({ what: 'no-returns', since });
  if (was.noReturns !== null && is.noReturns === null && is.returnDays !== null)
    changes.push({ what: 'returns-again', since });
  if (
    was.returnPostage !== null &&
    is.returnPostage !== null &&
    was.returnPostage.value !== is.returnPostage.value
  )
    changes.push({ what: 'return-postage', now: is.returnPostage.value, since });
  if (
    was.deliveryDays !== null &&
    is.deliveryDays !== null &&
    was.delivery !== null &&
    is.delivery !== null &&
    JSON.stringify(was.deliveryDays.value) !== JSON.stringify(is.deliveryDays.value)
  )
    changes.push({ what: 'delivery', before: was.delivery.value, now: is.delivery.value, since });
  if (before.withdrawal.found === 'yes' && now.withdrawal.found === 'no')
    changes.push({ what: 'withdrawal-gone', since });
  if (before.withdrawal.found === 'no' && now.withdrawal.found === 'yes')
    changes.push({ what: 'withdrawal-there', since });
  return changes;
}
