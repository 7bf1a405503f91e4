import { describe, expect, test } from 'vitest';
import type { Plan, PlannedRoute } from '../../lib/recourse/plan';
import { addDays, type Day, day } from '../../lib/values/day';
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
const planOf = (...routes: PlannedRoute[]): Plan => ({
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
  questions: [],
  notices: [],
  rights: [],
  law: null,
  stakes: [],
  burning: [],
  timeline: { from: today, to: today, marks: [], links: [] },
  due: [],
});

describe('the picture of a plan', () => {
  test('keeps what closes first in front, however far the last day lies', () => {
    const { bars, today: now } = clockOf(
      planOf(route({ window: closing(6, 400) }), route({ id: 'b', window: closing(90, 90) })),
    );
    expect(bars[0]?.to).toBeGreaterThan(now);
    expect(bars[0]?.to).toBeLessThan(bars[1]?.to ?? 0);
    // Six days must be wide enough to be seen beside two hundred.
    expect((bars[0]?.to ?? 0) - now).toBeGreaterThan(0.08);
    expect(bars[0]?.fades).toBe(1);
  });

  test('begins a route that opens later at its opening', () => {
    const { bars, today: now } = clockOf(
      planOf(route({ state: 'not-yet', window: closing(60, 60, addDays(today, 14)) })),
    );
    expect(bars[0]?.from).toBeGreaterThan(now);
    expect(bars[0]?.to).toBeGreaterThan(bars[0]?.from ?? 1);
  });

  test('leaves out what is over, and everything stays on the axis', () => {
    const { bars, ticks } = clockOf(
      planOf(
        route({ state: 'closed' }),
        route({ state: 'ended' }),
        route({ id: 'open' }),
        route({ id: 'waiting', state: 'waiting', window: { opens: null, closes: null, answerBy: on(-3) } }),
        route({ id: 'far', window: closing(5000, 9000, day('2020-01-01')) }),
      ),
    );
    expect(bars.map(({ route: { id } }) => id)).toEqual(['open', 'waiting', 'far']);
    for (const { from, to, fades } of bars) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(fades).toBeGreaterThanOrEqual(to);
      expect(fades).toBeLessThanOrEqual(1);
    }
    for (const [index, tick] of ticks.entries()) expect(tick.at).toBeGreaterThan(ticks[index - 1]?.at ?? 0);
  });
});
