import type { Claim, Outlook } from '../claim/claim';
import type { FactName, Sighting, SightingFacts } from '../page/sighting';
import { day } from '../values/day';
import { purchaseByHand, type TypedFacts } from './by-hand';
import type { Purchase } from './purchase';

/** Made-up records for tests: each call says only what its test is about. */

export const AT = '2026-11-22T10:00:00.000Z';

/** An id that is the same in every run. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

type Values = { [N in FactName]?: NonNullable<SightingFacts[N]>['value'] };

/** Facts as a reader gives them, all of one weight. */
export function factsOf(values: Values, weight = 0.8): SightingFacts {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values))
    facts[name] = { value, excerpt: `${name} as printed`, weight };
  return facts as SightingFacts;
}

export function sightingOf(values: Values = {}, more: Partial<Sighting> = {}): Sighting {
  return {
    kind: 'confirmation',
    language: 'fr',
    platform: null,
    title: 'Merci pour votre commande',
    facts: factsOf(values),
    doubts: [],
    cost: 2,
    ...more,
  };
}

export const chf = (minor: number) => ({ minor, currency: 'CHF' });

export const lamp = { name: 'Lampe de bureau', quantity: 1, unitPrice: chf(18900), lineTotal: chf(18900) };

export function purchaseOf(values: TypedFacts = {}, more: Partial<Purchase> = {}): Purchase {
  return { ...purchaseByHand(values, AT, idOf(1)), host: 'luminaires.example', ...more };
}

export function claimOf(more: Partial<Claim> = {}): Claim {
  return {
    id: idOf(100),
    purchaseId: idOf(1),
    createdAt: AT,
    updatedAt: AT,
    step: 'plan',
    problem: 'not-received',
    remedy: 'refund',
    answers: {},
    events: [],
    letters: [],
    outlook: null,
    ...more,
  };
}

export function outlookOf(more: Partial<Outlook> = {}): Outlook {
  return {
    plannedOn: day('2026-11-22'),
    headline: 'Write to the seller today.',
    language: 'en',
    turn: 'shopper',
    by: null,
    closesFirst: null,
    ...more,
  };
}
