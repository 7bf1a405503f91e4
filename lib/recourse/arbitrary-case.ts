import fc from 'fast-check';
import { type Claim, type ClaimEvent, EVENT_KINDS, PROBLEMS } from '../claim/claim';
import { PAYMENT_METHODS } from '../page/sighting';
import type { TypedFacts } from '../purchase/by-hand';
import { AT, chf, claimOf, idOf } from '../purchase/samples';
import { ROUTES } from '../routes/registry';
import { day } from '../values/day';
import { ANSWERS } from './case-view';

/** Cases of every kind for property tests: absurd dates, contradictory events, unknown routes included. */

const DAYS = [
  '1900-01-01',
  '2024-02-29',
  '2026-10-01',
  '2026-11-02',
  '2026-11-22',
  '2026-12-24',
  '2027-05-01',
  '9999-12-31',
];
const anyDay = fc.oneof(
  fc.constantFrom(...DAYS).map(day),
  fc
    .integer({ min: 0, max: 500 })
    .map((offset) => day(Temporal.PlainDate.from('2026-07-01').add({ days: offset }).toString())),
);
const anyRoute = fc.constantFrom(...ROUTES.map((entry) => entry.id), 'a-route-long-gone');

export const anyEvent = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  route: fc.option(anyRoute, { nil: null }),
  day: anyDay,
  answerBy: fc.option(anyDay, { nil: null }),
  amount: fc.option(fc.integer({ min: -5_000, max: 50_000 }).map(chf), { nil: null }),
  number: fc.integer({ min: 1, max: 1_000_000 }),
});
export const eventFrom = ({
  number,
  ...rest
}: { number: number } & Omit<ClaimEvent, 'id' | 'at'>): ClaimEvent => ({
  ...rest,
  id: idOf(number),
  at: AT,
});

const anyFacts: fc.Arbitrary<TypedFacts> = fc.record(
  {
    orderDate: anyDay,
    orderNumber: fc.constant('20931'),
    total: fc.integer({ min: -100, max: 100_000 }).map(chf),
    promised: fc.record({
      from: fc.option(anyDay, { nil: null }),
      until: fc.option(anyDay, { nil: null }),
      delay: fc.option(
        fc.record({
          min: fc.integer({ min: 0, max: 400 }),
          max: fc.integer({ min: 0, max: 400 }),
          unit: fc.constantFrom('hours', 'calendar', 'working', 'ouvrables', 'weeks'),
        } as const),
        { nil: null },
      ),
    }),
    payment: fc.record({
      method: fc.constantFrom(...PAYMENT_METHODS),
      network: fc.option(fc.constantFrom('visa', 'mastercard', 'cb', 'amex'), { nil: null }),
      lastFour: fc.constant(null),
      printed: fc.constant('Card'),
    }),
    intermediary: fc.constantFrom(
      'klikandpay',
      'paypal',
      'stripe',
      'klarna',
      'alma',
      'amazon-pay',
      'scalapay',
      'postfinance',
    ),
    issuer: fc.constantFrom('cembra', 'cetelem-cpay', 'sogexia', 'other'),
    sellerCountry: fc.constantFrom('FR', 'DE', 'CN'),
    deliveredOn: anyDay,
  },
  { requiredKeys: [] },
);

export const anyCase = fc.record({
  facts: anyFacts,
  kind: fc.constantFrom('goods', 'digital', 'service', 'travel-or-event', 'unknown'),
  host: fc.constantFrom('shop.example', 'amazon.fr', 'vinted.fr', 'cdiscount.com', 'ebay.de', 'temu.com', ''),
  asConsumer: fc.constantFrom('yes', 'no', 'unknown'),
  problem: fc.option(fc.constantFrom(...PROBLEMS), { nil: null }),
  events: fc.array(anyEvent, { maxLength: 6 }),
  answers: fc
    .tuple(
      fc.dictionary(
        fc.constantFrom('order-date', 'promised', ...Object.values(ANSWERS)),
        fc.constantFrom(...DAYS, 'unknown', 'not-yet', '2026-02-30', ''),
      ),
      fc.record(
        {
          'refund-for': fc.constantFrom('withdrawal', 'not-delivered', 'defect', 'other', 'unknown'),
          'withdrawal-information': fc.constantFrom('yes', 'late', 'no'),
          'used-goods': fc.constantFrom('yes', 'no'),
          'card-kind': fc.constantFrom('credit', 'debit'),
          'seller-is': fc.constantFrom('business', 'private'),
          'sold-by': fc.constantFrom('shop', 'third-party'),
          'debit-account': fc.constantFrom('bank', 'postfinance'),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([days, choices]): Record<string, string> => ({ ...days, ...choices })),
  country: fc.constantFrom('FR', 'CH', 'DE', 'ES', 'IT', 'NL', 'IE', 'US', 'GB', 'LU', 'PL', 'JP', null),
  today: anyDay,
} as const);
export type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

export const claimFrom = (given: Case, extra: ClaimEvent[] = []): Claim =>
  claimOf({
    problem: given.problem,
    events: [...given.events.map(eventFrom), ...extra],
    answers: Object.fromEntries(Object.entries(given.answers).map(([id, value]) => [id, { value, at: AT }])),
  });
