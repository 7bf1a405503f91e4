import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claim, type ClaimEvent, EVENT_KINDS, PROBLEMS } from '../claim/claim';
import { PAYMENT_METHODS } from '../page/sighting';
import type { TypedFacts } from '../purchase/by-hand';
import { AT, chf, claimOf, idOf, purchaseOf } from '../purchase/samples';
import { ROUTES } from '../routes/registry';
import { type Day, day } from '../values/day';
import type { Plan } from './plan';
import { planRecourse } from './plan-recourse';
import { datedReasons, everyText } from './samples';

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
const anyRoute = fc.constantFrom(...ROUTES.map((pack) => pack.id), 'a-route-long-gone');

const anyEvent = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  route: fc.option(anyRoute, { nil: null }),
  day: anyDay,
  answerBy: fc.option(anyDay, { nil: null }),
  amount: fc.option(fc.integer({ min: -5_000, max: 50_000 }).map(chf), { nil: null }),
  number: fc.integer({ min: 1, max: 1_000_000 }),
});
const eventFrom = ({ number, ...rest }: { number: number } & Omit<ClaimEvent, 'id' | 'at'>): ClaimEvent => ({
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
      network: fc.option(fc.constantFrom('visa', 'mastercard', 'cb'), { nil: null }),
      lastFour: fc.constant(null),
      printed: fc.constant('Card'),
    }),
    intermediary: fc.constantFrom('klikandpay', 'paypal', 'stripe'),
    issuer: fc.constantFrom('cembra', 'other'),
    sellerCountry: fc.constantFrom('FR', 'DE', 'CN'),
    deliveredOn: anyDay,
  },
  { requiredKeys: [] },
);

const anyCase = fc.record({
  facts: anyFacts,
  kind: fc.constantFrom('goods', 'travel-or-event', 'unknown'),
  asConsumer: fc.constantFrom('yes', 'no', 'unknown'),
  problem: fc.option(fc.constantFrom(...PROBLEMS), { nil: null }),
  events: fc.array(anyEvent, { maxLength: 6 }),
  answers: fc.dictionary(
    fc.constantFrom('bill-date', 'merchant-written-on', 'order-date'),
    fc.constantFrom(...DAYS, 'unknown', 'not-yet', '2026-02-30', ''),
  ),
  country: fc.constantFrom('FR', 'CH', 'DE', 'US', null),
  today: anyDay,
} as const);
type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

const claimFrom = (given: Case, extra: ClaimEvent[] = []): Claim =>
  claimOf({
    problem: given.problem,
    events: [...given.events.map(eventFrom), ...extra],
    answers: Object.fromEntries(Object.entries(given.answers).map(([id, value]) => [id, { value, at: AT }])),
  });
const planFrom = (given: Case, extra: ClaimEvent[] = [], today: Day = given.today): Plan =>
  planRecourse(
    purchaseOf(given.facts, { kind: given.kind, asConsumer: given.asConsumer }),
    claimFrom(given, extra),
    today,
    {
      country: given.country,
    },
  );

const RANK = { open: 0, 'probably-late': 0, waiting: 1, 'not-yet': 2, ended: 3, closed: 3 };
const holdsFor = (check: (given: Case, plan: Plan) => void, numRuns = 150) =>
  fc.assert(
    fc.property(anyCase, (given) => check(given, planFrom(given))),
    { numRuns },
  );

test('any records give a plan, never an exception, with one next step', () => {
  holdsFor((_, plan) => {
    expect(plan.next.headline.say.en.length).toBeGreaterThan(3);
    if (plan.next.by !== null) expect(plan.next.by.basis.length).toBeGreaterThan(0);
    expect(plan.routes.length + plan.notices.length).toBeGreaterThan(0);
  }, 300);
}, 60_000);

test('the next step is among the open routes, or it is a wait or an end', () => {
  holdsFor((_, plan) => {
    const { routeId, action } = plan.next;
    if (routeId === null) expect(['wait', 'done', 'none-left']).toContain(action);
    else {
      const state = plan.routes.find((route) => route.id === routeId)?.state;
      expect(['open', 'probably-late']).toContain(state);
    }
  });
}, 60_000);

test('safe is never after latest, and every day has its reason', () => {
  holdsFor((_, plan) => {
    for (const route of plan.routes) {
      const { closes } = route.window;
      if (closes !== null)
        expect(
          closes.safe.day <= closes.latest.day,
          `${route.id} ${closes.safe.day} ${closes.latest.day}`,
        ).toBe(true);
      for (const reason of datedReasons(route)) {
        expect(reason.why.say.en.length).toBeGreaterThan(3);
        expect(reason.basis.length, route.id).toBeGreaterThan(0);
      }
    }
  });
}, 60_000);

test('routes stand in the order promised: open by safe day, waiting, not yet, over', () => {
  holdsFor((_, plan) => {
    const ranks = plan.routes.map((route) => RANK[route.state]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const safes = plan.routes
      .filter((route) => RANK[route.state] === 0)
      .map((route) => route.window.closes?.safe.day ?? '9999-12-31');
    expect(safes).toEqual([...safes].sort());
  });
}, 60_000);

test('a state agrees with its days', () => {
  holdsFor((given, plan) => {
    for (const route of plan.routes) {
      const { closes, answerBy } = route.window;
      if (route.state === 'probably-late')
        expect(closes !== null && closes.safe.day < given.today && given.today <= closes.latest.day).toBe(
          true,
        );
      if (route.state === 'closed') expect(closes !== null && closes.latest.day < given.today).toBe(true);
      if (route.state === 'waiting' && answerBy !== null) expect(answerBy.day >= given.today).toBe(true);
    }
  });
}, 60_000);

test('only the step that is the shopper’s and still undone is due in the past, nothing twice, in order', () => {
  holdsFor((given, plan) => {
    const days = plan.due.map((due) => due.day);
    expect(days).toEqual([...days].sort());
    const past = plan.due.filter((due) => due.day < given.today);
    expect(past.length).toBeLessThanOrEqual(['write', 'file'].includes(plan.next.action) ? 1 : 0);
    expect(past.every((due) => due.kind === 'answer-due' || due.kind === 'next-step')).toBe(true);
    expect(new Set(plan.due.map((due) => `${due.kind}${due.routeId}${due.day}`)).size).toBe(plan.due.length);
  });
}, 60_000);

test('every text is complete in every language', () => {
  holdsFor((_, plan) => {
    expect(everyText(plan).filter((text) => text.includes('{') || text === '')).toEqual([]);
  }, 60);
}, 60_000);

test('planning twice gives the same plan and changes no record', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const purchase = purchaseOf(given.facts, { kind: given.kind, asConsumer: given.asConsumer });
      const claim = claimFrom(given);
      const before = JSON.stringify([purchase, claim]);
      const context = { country: given.country };
      expect(planRecourse(purchase, claim, given.today, context)).toEqual(
        planRecourse(purchase, claim, given.today, context),
      );
      expect(JSON.stringify([purchase, claim])).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('one more event never brings a closed or refused route back, unless the route may be tried again or the claim was reopened', () => {
  const onceOnly = new Set(ROUTES.filter((pack) => !pack.reusable).map((pack) => pack.id));
  const later = anyEvent.filter((event) => event.kind !== 'reopened');
  fc.assert(
    fc.property(anyCase, later, (given, more) => {
      // Noted today, after everything else: what is dated back may rightly change what came after it.
      const extra = { ...eventFrom(more), day: given.today, at: '2999-01-01T00:00:00.000Z' };
      const dead = planFrom(given).routes.filter(
        (route) =>
          onceOnly.has(route.id) &&
          (route.state === 'closed' ||
            (route.state === 'ended' && route.stateReason.say.en.startsWith('Refused'))),
      );
      const after = planFrom(given, [extra]);
      for (const route of dead) {
        const state = after.routes.find((each) => each.id === route.id)?.state ?? 'closed';
        expect(['closed', 'ended'], `${route.id} was ${route.state}`).toContain(state);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('an open route stays open or closes as days pass; what is closed stays closed', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 400 }), (given, passed) => {
      if (given.today > '9000') return;
      // The same facts later: nothing is noted in between, so events of the future are left out.
      const events = given.events.filter((event) => event.day <= given.today);
      const quiet = { ...given, events, facts: { ...given.facts, ...futureLess(given) } };
      const then = day(Temporal.PlainDate.from(given.today).add({ days: passed }).toString());
      const closed = planFrom(quiet)
        .routes.filter((route) => route.state === 'closed')
        .map((route) => route.id);
      const after = planFrom(quiet, [], then);
      for (const id of closed)
        expect(['closed', 'ended'], id).toContain(
          after.routes.find((route) => route.id === id)?.state ?? 'closed',
        );
    }),
    { numRuns: 100 },
  );
}, 60_000);

/** Facts of the future are believed only once they are past: left out where time moves. */
function futureLess(given: Case): TypedFacts {
  return given.facts.orderDate !== undefined && given.facts.orderDate > given.today
    ? { orderDate: given.today }
    : { orderDate: given.facts.orderDate ?? given.today };
}
