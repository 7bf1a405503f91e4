// What the bench calls in a page: planning made-up claims, and copying the same records.
import { type Claim, PROBLEMS } from '../../../lib/claim/claim';
import type { Purchase } from '../../../lib/purchase/purchase';
import { AT, claimOf, idOf, purchaseOf } from '../../../lib/purchase/samples';
import { allPacks, type Packs } from '../../../lib/recourse/load-packs';
import { planRecourse } from '../../../lib/recourse/plan-recourse';
import { addDays, day } from '../../../lib/values/day';

const TODAY = day('2026-11-22');
const COUNTRIES = ['FR', 'CH', 'DE', 'GB', 'ES'] as const;

interface Case {
  readonly purchase: Purchase;
  readonly claim: Claim;
}

/** Every pack there is, and made-up firms beside them until there are `routes`, each the firm of some of the claims. */
async function packsOf(routes: number): Promise<Packs> {
  const packs = await allPacks();
  const model = packs.routes.find((pack) => pack.id === 'klikandpay') ?? packs.routes[0];
  if (model === undefined) return packs;
  const made = Array.from({ length: routes - packs.routes.length }, (_, index) => ({
    ...model,
    id: `firm-${index}`,
    applies: [{ intermediaries: [`firm-${index}`] }],
  }));
  return { ...packs, routes: [...packs.routes, ...made] };
}

function caseOf(index: number, firms: number): Case {
  const ordered = addDays(TODAY, -30 - (index % 90));
  const event = (kind: 'sent' | 'answered', number: number) => ({
    id: idOf(index * 10 + number),
    kind,
    route: number < 2 ? 'merchant' : `firm-${index % firms}`,
    day: addDays(ordered, 10 + number * 7),
    at: AT,
  });
  return {
    purchase: purchaseOf({
      merchant: `Boutique ${index}`,
      seller: `Boutique ${index} SARL`,
      sellerCountry: 'FR',
      orderDate: ordered,
      orderNumber: String(20_000 + index),
      items: [
        { name: 'Desk lamp', quantity: 1, unitPrice: null, lineTotal: { minor: 8_900, currency: 'EUR' } },
      ],
      total: { minor: 9_590, currency: 'EUR' },
      promised: { from: null, until: addDays(ordered, 8), delay: null },
      payment: { method: 'card', network: 'visa', lastFour: '4242', printed: 'Visa **** 4242' },
      intermediary: `firm-${index % firms}`,
    }),
    claim: claimOf({
      problem: PROBLEMS[index % PROBLEMS.length] ?? null,
      events: [event('sent', 0), event('answered', 1), event('sent', 2)],
      answers: { 'received-on': { value: addDays(ordered, 9), at: AT } },
    }),
  };
}

/** Milliseconds to plan `claims` claims among `routes` routes, and to copy their records, `times` times over. */
export async function recourse(
  claims: number,
  routes: number,
  times: number,
): Promise<{ planning: number; copying: number }> {
  const packs = await packsOf(routes);
  const firms = Math.max(1, routes - 100);
  const cases = Array.from({ length: claims }, (_, index) => caseOf(index, firms));
  let planning = 0;
  let copying = 0;
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    for (const each of cases) structuredClone(each);
    const copied = performance.now();
    for (const [index, { purchase, claim }] of cases.entries())
      planRecourse(purchase, claim, TODAY, { country: COUNTRIES[index % COUNTRIES.length] ?? null }, packs);
    planning += performance.now() - copied;
    copying += copied - began;
  }
  return { planning, copying };
}
