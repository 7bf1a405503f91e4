import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan, PlannedRoute, Timeline } from '../../lib/recourse/plan';
import { addDays, type Day, day } from '../../lib/values/day';
import { runningRoutes } from './case-clock';
import { clockOf } from './clock-bars';

const today = day('2026-11-22');
const on = (ahead: number) => ({ day: addDays(today, ahead), why: { say: { en: 'why' } }, basis: [] });

function route(part: Partial<PlannedRoute>): PlannedRoute {
  return {
    id: 'route',
    kind: 'issuer',
    name: { say: { en: 'Route' } },
    state: 'open',
    stateReason: { say: { en: 'reason' } },
    window: { opens: null, closes: null, answerBy: null },
    force: 'decides',
    cost: { say: { en: 'free' } },
    languages: [],
    steps: [],
    channels: [],
    evidence: [],
    collisions: [],
    notes: [],
    letter: null,
    basis: [],
    ...part,
  };
}
const closing = (safe: number, latest: number, opens: Day | null = null): PlannedRoute['window'] => ({
  opens: opens === null ? null : { ...on(0), day: opens },
  closes: { safe: on(safe), latest: on(latest), bound: false },
  answerBy: null,
});
const waiting = (answer: number): PlannedRoute['window'] => ({
  opens: null,
  closes: null,
  answerBy: on(answer),
});
const link = (from: string, to: string, kind: 'ends' | 'burns' = 'ends') => ({
  from,
  to,
  kind,
  day: null,
  text: { say: { en: 'one ends the other' } },
});
const planOf = (routes: readonly PlannedRoute[], links: Timeline['links'] = []): Plan => ({
  today,
  next: {
    routeId: null,
    action: 'wait',
    headline: { say: { en: '' } },
    explain: { say: { en: '' } },
    by: null,
    letter: null,
  },
  routes,
  rights: [],
  law: null,
  stakes: [],
  burning: [],
  timeline: { from: today, to: addDays(today, 60), marks: [], links },
  questions: [],
  notices: [],
  due: [],
});
const barsOf = (...routes: PlannedRoute[]) => {
  const clock = clockOf(planOf(routes));
  return { ...clock, of: (id: string) => clock.bars.get(id) ?? expect.fail(`no bar of ${id}`) };
};

describe('the picture of a plan', () => {
  test('keeps what closes first in front, however far the last day lies', () => {
    const { of, today: now } = barsOf(
      route({ window: closing(6, 400) }),
      route({ id: 'b', window: closing(90, 90) }),
    );
    expect(of('route').safe).toBeGreaterThan(now);
    expect(of('route').safe).toBeLessThan(of('b').safe);
    // Six days must be wide enough to be seen beside two hundred.
    expect(of('route').safe - now).toBeGreaterThan(0.08);
    // What lies beyond the axis goes on past its end.
    expect(of('route')).toMatchObject({ latest: 1, goesOn: true });
    expect(of('b').goesOn).toBe(false);
  });

  test('tells the safe from the latest last day', () => {
    const { of } = barsOf(route({ window: closing(6, 20) }), route({ id: 'b', window: closing(6, 6) }));
    expect(of('route').latest).toBeGreaterThan(of('route').safe);
    expect(of('b').latest).toBe(of('b').safe);
  });

  test('begins a route that opens later at its opening', () => {
    const { of, today: now } = barsOf(
      route({ state: 'not-yet', window: closing(60, 60, addDays(today, 14)) }),
    );
    expect(of('route').from).toBeGreaterThan(now);
    expect(of('route').safe).toBeGreaterThan(of('route').from);
  });

  test('draws the wait until the answer is due, and what is over up to today at most', () => {
    const { of, today: now } = barsOf(
      route({ id: 'waiting', state: 'waiting', window: waiting(8) }),
      route({ id: 'closed', state: 'closed', window: closing(-9, -3) }),
      route({ id: 'ended', state: 'ended', window: closing(30, 30) }),
    );
    expect(of('waiting').answer).toBeGreaterThan(now);
    expect(of('closed').kind).toBe('over');
    expect(of('closed').latest).toBeLessThan(now);
    expect(of('ended').latest).toBe(now);
  });

  test('everything stays on the axis, in its order, for any days', () => {
    const days = fc.integer({ min: -2000, max: 20_000 });
    const routes = fc.array(
      fc.record({
        state: fc.constantFrom('open', 'probably-late', 'waiting', 'not-yet', 'ended', 'closed'),
        opens: fc.option(days),
        safe: fc.option(days),
        more: fc.integer({ min: 0, max: 900 }),
        answer: fc.option(days),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(routes, (made) => {
        const {
          bars,
          ticks,
          today: now,
        } = clockOf(
          planOf(
            made.map(({ state, opens, safe, more, answer }, index) =>
              route({
                id: `r${index}`,
                state,
                window: {
                  opens: opens === null ? null : on(opens),
                  closes: safe === null ? null : { safe: on(safe), latest: on(safe + more), bound: false },
                  answerBy: answer === null ? null : on(answer),
                },
              }),
            ),
          ),
        );
        for (const { from, safe, latest, answer } of bars.values()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(safe).toBeGreaterThanOrEqual(from);
          expect(latest).toBeGreaterThanOrEqual(safe);
          expect(latest).toBeLessThanOrEqual(1);
          if (answer !== null) expect(answer).toBeLessThanOrEqual(1);
        }
        for (const [index, tick] of ticks.entries())
          expect(tick.at).toBeGreaterThan(ticks[index - 1]?.at ?? now);
      }),
    );
  });
});

describe('the lines between rows', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => route({ id }));

  test('go from the way that is used to the one it ends, each pair once', () => {
    const { ties, lanes } = clockOf(planOf(rows, [link('c', 'a'), link('c', 'a', 'burns')]));
    expect(ties).toEqual([{ source: 2, ended: 0, kind: 'ends', lane: 0 }]);
    expect(lanes).toBe(1);
  });

  test('share a lane where they come from one way or stand apart, and take another where they would overlap', () => {
    const lanesOf = (...links: Timeline['links'][number][]) =>
      clockOf(planOf(rows, links)).ties.map(({ lane }) => lane);
    expect(lanesOf(link('c', 'a'), link('c', 'd'))).toEqual([0, 0]);
    expect(lanesOf(link('a', 'b'), link('c', 'd'))).toEqual([0, 0]);
    expect(lanesOf(link('a', 'c'), link('b', 'd'))).toEqual([0, 1]);
  });

  test('are not drawn to or from what is over, nor to what is no row', () => {
    const over = [
      ...rows.slice(0, 2),
      route({ id: 'c', state: 'closed' }),
      route({ id: 'd', state: 'ended' }),
    ];
    const { ties } = clockOf(planOf(over, [link('a', 'c'), link('d', 'b'), link('a', 'unpaid-bill')]));
    expect(ties).toEqual([]);
  });
});

test('the case clock counts what can be used today and has a last day, the shortest first', () => {
  const running = runningRoutes(
    planOf([
      route({ id: 'paypal', window: closing(166, 180) }),
      route({ id: 'marketplace', window: closing(3, 3) }),
      route({ id: 'late', state: 'probably-late', window: closing(-1, 9) }),
      route({ id: 'seller' }),
      route({ id: 'later', state: 'not-yet', window: closing(2, 2) }),
      route({ id: 'over', state: 'closed', window: closing(-9, -9) }),
    ]),
  );
  expect(running.map(({ route: { id }, left }) => [id, left])).toEqual([
    ['late', -1],
    ['marketplace', 3],
    ['paypal', 166],
  ]);
});
