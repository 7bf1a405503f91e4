import { expect, test } from 'vitest';
import { allLaws } from '../law/registry';
import { PAYMENT_NOTES } from '../routes/processors';
import { allRoutes } from '../routes/registry';
import { basesIn, loadAllFacts } from './all-facts';

test('holds every rule of law and every fact of a route once', async () => {
  const { facts, laws, routes } = await loadAllFacts();
  const ids = facts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);

  const [lawPacks, packs] = await Promise.all([allLaws(), allRoutes()]);
  const rules = lawPacks.flatMap((pack) => Object.keys(pack.rules));
  const ofRoutes = basesIn([packs, PAYMENT_NOTES]).map(({ id }) => id);
  expect(new Set(ids.filter((id) => !id.startsWith('recours/')))).toEqual(
    new Set([...rules, ...ofRoutes].filter((id) => !id.startsWith('recours/'))),
  );
  expect(laws.length).toBe(lawPacks.length);
  expect(routes.map(({ id }) => id)).toEqual(packs.map(({ id }) => id));
});

test('a rule of law is at home in its law, however many routes rest on it', async () => {
  const { facts, routes } = await loadAllFacts();
  const packs = new Set(routes.map(({ id }) => id));
  for (const fact of facts) {
    if (fact.home.kind === 'route') {
      expect(packs.has(fact.home.route), fact.id).toBe(true);
      expect(fact.usedBy.length, fact.id).toBeGreaterThan(0);
    }
    for (const user of fact.usedBy) expect(packs.has(user)).toBe(true);
  }
  const rule = facts.find(({ id }) => id === 'FR-01');
  expect(rule?.home).toEqual({ kind: 'law', jurisdiction: 'FR' });
  const own = facts.find(({ id }) => id === 'cembra/closes');
  expect(own).toMatchObject({ home: { kind: 'route', route: 'cembra' }, usedBy: ['cembra'] });
});
