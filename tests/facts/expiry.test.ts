import { describe, expect, test } from 'vitest';
import { claimOf, purchaseOf } from '../../lib/purchase/samples';
import { basesIn } from '../../lib/recourse/all-facts';
import { noticesText } from '../../lib/recourse/notices.text';
import { planRecourse } from '../../lib/recourse/plan-recourse';
import { byCard, eventOf, PACKS, promisedUntil } from '../../lib/recourse/samples';
import type { RoutePack } from '../../lib/routes/schema';
import { day } from '../../lib/values/day';

const CHECKED = day('2026-11-22');

/** A plan in which the pack has its place, since its route was used; on the day given. */
function planWith(pack: RoutePack, today: string) {
  const purchase = purchaseOf({
    orderDate: day('2026-10-01'),
    promised: promisedUntil('2026-10-10'),
    payment: byCard('mastercard'),
  });
  const claim = claimOf({
    problem: pack.problems[0] ?? 'not-received',
    events: [eventOf('sent', pack.id, '2026-11-01')],
  });
  return planRecourse(purchase, claim, day(today), { country: 'FR' }, { ...PACKS, routes: [pack] });
}

describe.each(PACKS.routes.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  const expiries = basesIn(pack)
    .flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn]))
    .sort();

  test('says so in every plan once one of its facts has to be checked again', () => {
    const last = expiries.at(-1);
    if (last === undefined) return;
    const plan = planWith(pack, last);
    const stale = plan.routes
      .flatMap(({ basis }) => basis)
      .filter(({ expiresOn }) => (expiresOn ?? '9') <= last);
    expect(stale.length).toBeGreaterThan(0);
    expect(plan.notices.map(({ say }) => say)).toContain(noticesText.expiredFacts);
  });

  test('says nothing of the kind while all of them hold', () => {
    if (expiries.some((expiry) => expiry <= CHECKED)) return;
    const says = planWith(pack, CHECKED).notices.map(({ say }) => say);
    expect(says).not.toContain(noticesText.expiredFacts);
  });
});
