import type { Claim } from '../../lib/claim/claim';
import type { Payment, SightingFacts } from '../../lib/page/sighting';
import type { Origin, Purchase } from '../../lib/purchase/purchase';
import { loadPacks } from '../../lib/recourse/load-packs';
import type { PlannedRoute } from '../../lib/recourse/plan';
import { planRecourse } from '../../lib/recourse/plan-recourse';
import type { Basis } from '../../lib/values/basis';
import type { Day } from '../../lib/values/day';
import type { Text } from '../../lib/values/sentence';
import { CARD_PROCESSORS } from './card-processors';

/** What a way to pay gives, should nothing arrive. `better`: a firm the shop offers whose way decides, where this one does not. */
export type Protection =
  | { readonly force: 'unknown'; readonly better: null }
  | { readonly force: 'nothing'; readonly better: string | null }
  | { readonly force: 'talks'; readonly who: Text; readonly better: string | null }
  | {
      readonly force: 'decides';
      readonly who: Text;
      /** The earliest defensible last day, as known before the order is placed; null where the rules give none. */
      readonly lastDay: Day | null;
      readonly basis: readonly Basis[];
      readonly better: null;
    };

/** What is known of the purchase before it is made. */
export interface Intended {
  readonly host: string;
  readonly checkout: SightingFacts | null;
  readonly sellerCountry: string | null;
  /** Issuer of the card the shopper means to pay with. */
  readonly issuer: string | null;
  readonly country: string | null;
  readonly today: Day;
}

/**
 * What the chosen way to pay protects, by the same plan that a claim would get: the order is taken to be placed today
 * and never to arrive. Only payment firms and issuers count, since the seller can always be written to.
 */
export async function protectionOf(intended: Intended): Promise<Protection> {
  const { checkout } = intended;
  const payment = checkout?.payment?.value ?? null;
  const intermediary = checkout?.intermediary?.value ?? null;
  if (payment === null && intermediary === null) return { force: 'unknown', better: null };
  const chosen = await waysOf(intended, payment ?? other(''), intermediary);
  const decides = chosen.find(({ force }) => force === 'decides');
  if (decides !== undefined)
    return {
      force: 'decides',
      who: decides.name,
      lastDay: decides.window.closes?.safe.day ?? null,
      basis: decides.window.closes?.safe.basis ?? decides.basis,
      better: null,
    };
  const better = await betterOf(intended, checkout?.offered ?? [], intermediary);
  const talks = chosen[0];
  return talks === undefined ? { force: 'nothing', better } : { force: 'talks', who: talks.name, better };
}

async function betterOf(
  intended: Intended,
  offered: readonly string[],
  chosen: string | null,
): Promise<string | null> {
  for (const firm of offered) {
    if (firm === chosen) continue;
    const ways = await waysOf(intended, payingBy(firm), firm);
    if (ways.some(({ force }) => force === 'decides')) return firm;
  }
  return null;
}

const other = (printed: string): Payment => ({
  method: 'other',
  network: null,
  lastFour: null,
  printed: printed || '–',
});

/** How one pays through a firm that is offered. */
function payingBy(firm: string): Payment {
  const method =
    firm === 'paypal' || firm === 'klarna' || firm === 'twint'
      ? firm
      : CARD_PROCESSORS.has(firm)
        ? 'card'
        : 'other';
  return { ...other(firm), method };
}

async function waysOf(
  intended: Intended,
  payment: Payment,
  intermediary: string | null,
): Promise<PlannedRoute[]> {
  const at = `${intended.today}T12:00:00.000Z`;
  const origin: Origin = { from: 'typed', at };
  const fact = <T>(value: T) => ({ value, origin, weight: 1 });
  const known = intended.checkout;
  const purchase: Purchase = {
    id: '00000000-0000-4000-8000-000000000000',
    host: intended.host,
    createdAt: at,
    updatedAt: at,
    removedAt: null,
    kind: 'unknown',
    asConsumer: 'yes',
    facts: {
      orderDate: fact(intended.today),
      payment: fact(payment),
      ...(intermediary !== null && { intermediary: fact(intermediary) }),
      ...(known?.total && { total: fact(known.total.value) }),
      ...(known?.promised && { promised: fact(known.promised.value) }),
      ...(intended.sellerCountry !== null && { sellerCountry: fact(intended.sellerCountry) }),
      ...(intended.issuer !== null && { issuer: fact(intended.issuer) }),
    },
    doubts: [],
    sightings: [],
  };
  const claim: Claim = {
    id: '00000000-0000-4000-8000-000000000001',
    purchaseId: purchase.id,
    createdAt: at,
    updatedAt: at,
    step: 'plan',
    problem: 'not-received',
    remedy: null,
    answers: {},
    events: [],
    letters: [],
    outlook: null,
  };
  const context = { country: intended.country };
  const packs = await loadPacks(purchase, claim, intended.today, context);
  const plan = planRecourse(purchase, claim, intended.today, context, packs);
  return plan.routes
    .filter(({ kind }) => kind === 'intermediary' || kind === 'issuer')
    .filter(({ state }) => state !== 'ended' && state !== 'closed')
    .sort((a, b) => lastDay(a) - lastDay(b));
}

/** The way that ends first stands first: its day is the one to keep to. */
const lastDay = (route: PlannedRoute): number =>
  route.window.closes === null ? Number.POSITIVE_INFINITY : Date.parse(route.window.closes.safe.day);
