import { allLaws } from '../law/registry';
import { basisOf, type Jurisdiction, type LawPack } from '../law/schema';
import { PAYMENT_NOTES } from '../routes/processors';
import { allRoutes } from '../routes/registry';
import type { RoutePack } from '../routes/schema';
import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { ownBasis } from './own-basis';

/** Where a fact is at home: a law, a route's pack, the notes on ways to pay that have no route, or Recours itself. */
export type Home =
  | { readonly kind: 'law'; readonly jurisdiction: Jurisdiction }
  | { readonly kind: 'route'; readonly route: string }
  | { readonly kind: 'payment' }
  | { readonly kind: 'ours' };

/** One fact of the packs, once, however many routes rest on it. */
export interface FactEntry extends Basis {
  readonly home: Home;
  /** Ids of the route packs that rest on it, in the registry's order. */
  readonly usedBy: readonly string[];
  /** Of a rule of law only. */
  readonly conditions: Sentence | null;
  readonly effect: Sentence | null;
}

/** Everything that Recours knows of law and routes. */
export interface AllFacts {
  readonly facts: readonly FactEntry[];
  readonly laws: readonly { readonly jurisdiction: Jurisdiction; readonly name: Sentence }[];
  readonly routes: readonly { readonly id: string; readonly name: Sentence }[];
}

/** Loads every pack there is. For the page that lists them, and for audits. */
export async function loadAllFacts(): Promise<AllFacts> {
  const [laws, routes] = await Promise.all([allLaws(), allRoutes()]);
  return allFactsOf(laws, routes, basesIn(PAYMENT_NOTES), Object.values(ownBasis));
}

/**
 * Every fact of the packs once: the laws' rules first, then each route's own, in the order of the packs. A fact's home
 * is the law it is a rule of, else the pack whose id its own id begins with, else the first pack that rests on it.
 */
export function allFactsOf(
  laws: readonly LawPack[],
  routes: readonly RoutePack[],
  payment: readonly Basis[],
  own: readonly Basis[],
): AllFacts {
  const found = new Map<string, FactEntry & { usedBy: string[] }>();
  for (const law of laws)
    for (const rule of Object.values(law.rules))
      found.set(rule.id, {
        ...basisOf(rule),
        home: { kind: 'law', jurisdiction: law.jurisdiction },
        usedBy: [],
        conditions: rule.conditions,
        effect: rule.effect,
      });
  const ids = new Set(routes.map(({ id }) => id));
  const homeOf = (basis: Basis, user: string): Home => {
    const [prefix = ''] = basis.id.split('/');
    return { kind: 'route', route: ids.has(prefix) ? prefix : user };
  };
  for (const pack of routes)
    for (const basis of basesIn(pack)) {
      const known = found.get(basis.id);
      if (known === undefined)
        found.set(basis.id, {
          ...basis,
          home: homeOf(basis, pack.id),
          usedBy: [pack.id],
          conditions: null,
          effect: null,
        });
      else if (!known.usedBy.includes(pack.id)) known.usedBy.push(pack.id);
    }
  const rest = [
    ...payment.map((basis) => ['payment', basis] as const),
    ...own.map((basis) => ['ours', basis] as const),
  ];
  for (const [kind, basis] of rest)
    if (!found.has(basis.id))
      found.set(basis.id, { ...basis, home: { kind }, usedBy: [], conditions: null, effect: null });
  return {
    facts: [...found.values()],
    laws: laws.map(({ jurisdiction, name }) => ({ jurisdiction, name })),
    routes: routes.map(({ id, name }) => ({ id, name })),
  };
}

/** Every basis inside a value, each object once. */
export function basesIn(value: unknown): Basis[] {
  const seen = new Set<object>();
  const found: Basis[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (isBasis(part)) found.push(part);
    else for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return found;
}

const isBasis = (value: object): value is Basis =>
  'certainty' in value && 'checkedOn' in value && 'source' in value && 'id' in value;
