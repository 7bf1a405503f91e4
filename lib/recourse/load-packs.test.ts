import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimEvent } from '../claim/claim';
import { claimOf, purchaseOf } from '../purchase/samples';
import { ROUTES } from '../routes/registry';
import { day } from '../values/day';
import { anyCase, claimFrom } from './arbitrary-case';
import { viewCase } from './case-view';
import { loadPacks } from './load-packs';
import { applies } from './offered';
import { planRecourse } from './plan-recourse';
import { eventOf, PACKS } from './samples';

test('the index never hides a pack that applies, and plans are the same with it as with every pack', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      const { kind, asConsumer, host, country, today } = given;
      const purchase = purchaseOf(given.facts, { kind, asConsumer, host });
      const claim = claimFrom(given);
      const context = { country };
      const loaded = await loadPacks(purchase, claim, today, context);
      const ids = loaded.routes.map((pack) => pack.id);
      const view = viewCase(purchase, claim, today, context, PACKS.laws);
      for (const pack of PACKS.routes) if (applies(pack, view)) expect(ids).toContain(pack.id);
      expect(planRecourse(purchase, claim, today, context, loaded).routes).toEqual(
        planRecourse(purchase, claim, today, context, PACKS).routes,
      );
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('every line of the index loads the pack it names, once each', async () => {
  expect(PACKS.routes.map((pack) => pack.id)).toEqual(ROUTES.map((entry) => entry.id));
  expect(new Set(ROUTES.map((entry) => entry.id)).size).toBe(ROUTES.length);
});

test('a claim loads few packs, and always those whose route its events name', async () => {
  const load = async (...events: ClaimEvent[]) => {
    const packs = await loadPacks(purchaseOf({}), claimOf({ events }), day('2026-11-22'), { country: 'FR' });
    return packs.routes.map((pack) => pack.id);
  };
  expect(await load()).not.toContain('cembra');
  expect(await load(eventOf('sent', 'cembra', '2026-11-20'))).toContain('cembra');
  const gone = eventOf('sent', 'a-route-long-gone', '2026-11-20');
  expect(await load(gone)).not.toContain('a-route-long-gone');
});
