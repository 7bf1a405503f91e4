import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimEvent } from '../claim/claim';
import type { TypedFacts } from '../purchase/by-hand';
import { purchaseOf } from '../purchase/samples';
import { type Day, day } from '../values/day';
import { anyCase, anyEvent, type Case, claimFrom, eventFrom } from './arbitrary-case';
import type { Plan } from './plan';
import { planRecourse } from './plan-recourse';
import { datedReasons, everyText, PACKS } from './samples';

const ROUTES = PACKS.routes;

const planFrom = (given: Case, extra: ClaimEvent[] = [], today: Day = given.today): Plan =>
  planRecourse(
    purchaseOf(given.facts, { kind: given.kind, asConsumer: given.asConsumer, host: given.host }),
    claimFrom(given, extra),
    today,
    { country: given.country },
    PACKS,
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

test('a right’s days stand in order, each with its reason, and agree with its state', () => {
  holdsFor((given, plan) => {
    for (const { id, days, state, kind, percent } of plan.rights) {
      if (percent !== null) expect(percent).toBeGreaterThanOrEqual(0);
      if (days === null) continue;
      expect(days.safe.day <= days.latest.day, id).toBe(true);
      for (const { why, basis } of [days.safe, days.latest]) {
        expect(why.say.en.length).toBeGreaterThan(3);
        expect(basis.length, id).toBeGreaterThan(0);
      }
      if (state === 'over') expect(days.latest.day < given.today, id).toBe(true);
      if (state === 'running' && kind === 'last-day') expect(given.today <= days.safe.day, id).toBe(true);
    }
  });
}, 60_000);

test('what is owed is never less than nothing, and each stake and question stands once', () => {
  holdsFor((_, plan) => {
    for (const { amount, side } of plan.stakes)
      if (amount !== null && side === 'owed') expect(amount.minor).toBeGreaterThanOrEqual(0);
    for (const ids of [plan.stakes.map(({ id }) => id), plan.questions.map(({ id }) => id)])
      expect(new Set(ids).size).toBe(ids.length);
  });
}, 60_000);

test('what burns is a route that can still be used, before the wait is over', () => {
  holdsFor((_, plan) => {
    for (const { waiting, burns, until, by } of plan.burning) {
      expect(by <= until).toBe(true);
      expect(plan.routes.find(({ id }) => id === waiting)?.state).toBe('waiting');
      expect(['open', 'not-yet']).toContain(plan.routes.find(({ id }) => id === burns)?.state);
    }
    expect(plan.timeline.from <= plan.today && plan.today <= plan.timeline.to).toBe(true);
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
    expect(past.length).toBeLessThanOrEqual(['block', 'write', 'file'].includes(plan.next.action) ? 1 : 0);
    expect(past.every((due) => due.kind === 'answer-due' || due.kind === 'next-step')).toBe(true);
    expect(new Set(plan.due.map((due) => `${due.kind}${due.routeId}${due.rightId}${due.day}`)).size).toBe(
      plan.due.length,
    );
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
      const purchase = purchaseOf(given.facts, {
        kind: given.kind,
        asConsumer: given.asConsumer,
        host: given.host,
      });
      const claim = claimFrom(given);
      const before = JSON.stringify([purchase, claim]);
      const context = { country: given.country };
      expect(planRecourse(purchase, claim, given.today, context, PACKS)).toEqual(
        planRecourse(purchase, claim, given.today, context, PACKS),
      );
      expect(JSON.stringify([purchase, claim])).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('one more event never brings a closed or refused route back, unless the route may be tried again or the claim was reopened', () => {
  const onceOnly = new Set(ROUTES.filter((pack) => !pack.reusable).map((pack) => pack.id));
  // A last day that counts from the delivery may rightly come later once the delivery is known.
  const fromDelivery = new Set(
    ROUTES.filter((pack) =>
      pack.closes.some(({ reading, time }) => reading !== 'safe' && time.from === 'delivery'),
    ).map((pack) => pack.id),
  );
  const later = anyEvent.filter((event) => event.kind !== 'reopened');
  fc.assert(
    fc.property(anyCase, later, (given, more) => {
      // Noted today, after everything else: what is dated back may rightly change what came after it.
      const extra = { ...eventFrom(more), day: given.today, at: '2999-01-01T00:00:00.000Z' };
      const dead = planFrom(given).routes.filter(
        (route) =>
          onceOnly.has(route.id) &&
          !(more.kind === 'delivered' && fromDelivery.has(route.id)) &&
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
      const facts = { ...given.facts, ...futureLess(given) };
      const quiet: Case = { ...given, events, facts, answers: pastAnswers(given) };
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

/** The same for answers: a bill dated more than a month ahead is believed as soon as it is less, and opens its route. */
function pastAnswers({ answers, today }: Case): Case['answers'] {
  const isFuture = (answer: string) => /^\d{4}-\d{2}-\d{2}$/.test(answer) && answer > today;
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isFuture(answer)));
}

test('time that stands still moves no safe day, and no latest one forward', () => {
  const without = {
    ...PACKS,
    laws: PACKS.laws.map((pack) => ({
      ...pack,
      rules: Object.fromEntries(
        Object.entries(pack.rules).filter(([, { extension }]) => extension !== 'stands-still'),
      ),
    })),
  };
  holdsFor((given, plan) => {
    const { facts, kind, asConsumer, host, country, today } = given;
    const purchase = purchaseOf(facts, { kind, asConsumer, host });
    const plain = planRecourse(purchase, claimFrom(given), today, { country }, without);
    for (const { id, days } of plan.rights) {
      const before = plain.rights.find((right) => right.id === id)?.days;
      if (before === undefined) continue;
      expect(days?.safe.day, id).toBe(before?.safe.day);
      if (days !== null) expect(days.latest.day >= (before?.latest.day ?? ''), id).toBe(true);
    }
  });
}, 60_000);
