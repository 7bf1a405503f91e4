import { expect, test } from 'vitest';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { day } from '../../lib/values/day';
import { dayIn, storyOf } from './story';

const typed = { from: 'typed', at: '2026-11-02T08:00:00.000Z' } as const;
const purchase: Purchase = {
  id: '11111111-1111-4111-8111-111111111111',
  host: 'shop.example',
  createdAt: '2026-11-02T08:00:00.000Z',
  updatedAt: '2026-11-02T08:00:00.000Z',
  removedAt: null,
  kind: 'goods',
  asConsumer: 'unknown',
  facts: {
    orderDate: { value: day('2026-11-01'), origin: typed, weight: 1 },
    promised: { value: { from: null, until: day('2026-11-10'), delay: null }, origin: typed, weight: 1 },
  },
  doubts: [],
  sightings: [],
};
const claim: Claim = {
  id: '22222222-2222-4222-8222-222222222222',
  purchaseId: purchase.id,
  createdAt: '2026-11-12T09:00:00.000Z',
  updatedAt: '2026-11-12T09:00:00.000Z',
  step: 'plan',
  problem: 'not-received',
  remedy: 'refund',
  answers: {},
  events: [],
  letters: [],
  outlook: null,
};
const utc = dayIn('UTC');
const told = (claims: readonly Claim[]) =>
  storyOf(purchase, claims, utc).map(({ what, day: on }) => `${on} ${what}`);

test('the story is told latest first', () => {
  expect(told([claim])).toEqual([
    '2026-11-12 claim',
    '2026-11-10 expected',
    '2026-11-02 noted-by-hand',
    '2026-11-01 ordered',
  ]);
});

test('two things of one day stand in the order they were noted', () => {
  const event = { kind: 'sent', route: 'merchant', day: day('2026-11-12') } as const;
  const events = [
    { ...event, id: '33333333-3333-4333-8333-333333333333', at: '2026-11-12T10:00:00.000Z' },
    {
      ...event,
      kind: 'bounced' as const,
      id: '44444444-4444-4444-8444-444444444444',
      at: '2026-11-12T10:05:00.000Z',
    },
  ];
  const story = storyOf(purchase, [{ ...claim, events }], utc);
  expect(story.slice(0, 3).map((line) => (line.what === 'event' ? line.event.kind : line.what))).toEqual([
    'bounced',
    'sent',
    'claim',
  ]);
});

test('a letter that was sent is told once', () => {
  const letter = {
    id: '55555555-5555-4555-8555-555555555555',
    kind: 'merchant-first-request',
    route: 'merchant',
    language: 'en',
    subject: 'Order 1',
    body: 'Where is it?',
    edited: false,
    at: '2026-11-12T09:30:00.000Z',
  } as const;
  const sent = {
    id: '33333333-3333-4333-8333-333333333333',
    kind: 'sent',
    route: 'merchant',
    day: day('2026-11-12'),
    at: '2026-11-12T10:00:00.000Z',
    letterId: letter.id,
  } as const;
  const lines = (events: Claim['events']) =>
    storyOf(purchase, [{ ...claim, letters: [letter], events }], utc).filter(
      ({ what }) => what === 'letter' || what === 'event',
    );
  expect(lines([]).map(({ what }) => what)).toEqual(['letter']);
  expect(lines([sent]).map(({ what }) => what)).toEqual(['event']);
});

test('an instant late in the evening belongs to the shopper’s own day', () => {
  expect(dayIn('Europe/Zurich')('2026-11-12T23:30:00.000Z')).toBe('2026-11-13');
  expect(utc('2026-11-12T23:30:00.000Z')).toBe('2026-11-12');
});
