import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AT, chf, claimOf, idOf, purchaseOf } from '../purchase/samples';
import { day } from '../values/day';
import { type ClaimEvent, EVENT_KINDS } from './claim';
import { activeEvents, addEvent, stateOf, undoEvent } from './events';

let made = 0;
const event = (kind: ClaimEvent['kind'], on: string, more: Partial<ClaimEvent> = {}): ClaimEvent => {
  made += 1;
  return { id: idOf(made), kind, route: null, day: day(on), at: `${on}T10:00:00.000Z`, ...more };
};
const LATER = '2026-11-23T08:00:00.000Z';

describe('adding and undoing', () => {
  test('the same event twice is one event', () => {
    const sent = event('sent', '2026-11-22', { route: 'merchant' });
    const once = addEvent(claimOf(), sent, LATER);
    expect(addEvent(once, sent, '2026-11-24T08:00:00.000Z')).toBe(once);
    expect(once).toMatchObject({ updatedAt: LATER, events: [sent] });
  });

  test('undoing marks and keeps', () => {
    const sent = event('sent', '2026-11-22');
    const undone = undoEvent(addEvent(claimOf(), sent, AT), sent.id, LATER);
    expect(undone.events).toHaveLength(1);
    expect(undone.events[0]?.undoneAt).toBe(LATER);
    expect(activeEvents(undone)).toEqual([]);
    expect(undoEvent(undone, sent.id, AT)).toBe(undone);
  });

  test('undoing what is not there changes nothing', () => {
    const claim = claimOf();
    expect(undoEvent(claim, idOf(5), LATER)).toBe(claim);
  });

  test('the claim given is left as it was', () => {
    const claim = Object.freeze(claimOf({ events: Object.freeze([]) as unknown as ClaimEvent[] }));
    expect(() => addEvent(claim, event('sent', '2026-11-22'), AT)).not.toThrow();
  });
});

describe('the state of a claim', () => {
  const withEvents = (...events: ClaimEvent[]) => claimOf({ events });
  const order = purchaseOf({ total: chf(10_000) });

  test('begins as new and is in motion after the first step', () => {
    expect(stateOf(claimOf())).toMatchObject({ state: 'new', since: null });
    expect(stateOf(withEvents(event('sent', '2026-11-22')))).toMatchObject({
      state: 'in-motion',
      since: '2026-11-22',
    });
  });

  test('a refund without an amount is the whole', () => {
    expect(stateOf(withEvents(event('refunded', '2026-11-22')), order).state).toBe('refunded');
  });

  test('parts add up to the whole', () => {
    const half = () => event('refunded', '2026-11-22', { amount: chf(5_000) });
    expect(stateOf(withEvents(half()), order)).toMatchObject({
      state: 'part-refunded',
      refunded: chf(5_000),
      missing: chf(5_000),
    });
    expect(stateOf(withEvents(half(), half()), order)).toMatchObject({ state: 'refunded', missing: null });
  });

  test('a part of an unknown total, or in another currency, is not called the whole', () => {
    const part = event('refunded', '2026-11-22', { amount: chf(20_000) });
    expect(stateOf(withEvents(part)).state).toBe('part-refunded');
    const euros = event('refunded', '2026-11-22', { amount: { minor: 20_000, currency: 'EUR' } });
    expect(stateOf(withEvents(euros), order)).toMatchObject({ state: 'part-refunded', refunded: null });
  });

  test('reopening sets aside what settled it', () => {
    const events = [event('delivered', '2026-11-20'), event('reopened', '2026-11-21')];
    expect(stateOf(withEvents(...events.slice(0, 1))).state).toBe('arrived');
    expect(stateOf(withEvents(...events)).state).toBe('in-motion');
  });

  test('events after the day asked for do not count yet', () => {
    expect(stateOf(withEvents(event('delivered', '2026-11-25')), null, day('2026-11-24')).state).toBe('new');
  });

  test('never throws, whatever the events', () => {
    const anyEvent = fc.record({
      kind: fc.constantFrom(...EVENT_KINDS),
      on: fc.constantFrom('2020-02-29', '2026-11-22', '9999-12-31'),
      minor: fc.option(fc.integer({ min: -1000, max: 1_000_000 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), (given) => {
        const events = given.map(({ kind, on, minor }) =>
          event(kind, on, { amount: minor === null ? null : chf(minor) }),
        );
        expect(() => stateOf(withEvents(...events), order)).not.toThrow();
      }),
    );
  });
});
