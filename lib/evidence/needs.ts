import type { Exhibit, ExhibitKind, Stage } from './exhibit';

/** What a thing asked for is about; says how to get it. */
export type Topic = 'order' | 'payment' | 'seller' | 'photo' | 'delivery' | 'terms' | 'other';

/** What the routes ask for, by the ids of their packs. An id that is not here is answered only where the shopper says so. */
const TOPIC: Readonly<Record<string, Topic>> = {
  order: 'order',
  'order-confirmation': 'order',
  'promised-date': 'order',
  'statement-line': 'payment',
  'twint-numbers': 'payment',
  'message-to-seller': 'seller',
  'written-complaint': 'seller',
  bounce: 'seller',
  photos: 'photo',
  tracking: 'delivery',
  'return-tracking': 'delivery',
  terms: 'terms',
};

const SHOWS: Readonly<Record<Exclude<Topic, 'other'>, (kind: ExhibitKind, stage: Stage) => boolean>> = {
  order: (_, stage) => stage === 'order',
  payment: (_, stage) => stage === 'payment',
  seller: (kind, stage) => stage === 'answer' || (kind === 'message' && stage === 'other'),
  photo: (kind, stage) => kind === 'photo' && (stage === 'goods' || stage === 'other'),
  delivery: (_, stage) => stage === 'tracking',
  terms: (_, stage) => stage === 'terms',
};

export function topicOf(needId: string): Topic {
  return Object.hasOwn(TOPIC, needId) ? (TOPIC[needId] ?? 'other') : 'other';
}

/** The exhibits that show what is asked for: those the shopper says do, and those whose kind and stage say so. */
export function answering(needId: string, exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const topic = topicOf(needId);
  return exhibits.filter(
    ({ needs, kind, stage }) =>
      needs?.includes(needId) === true || (topic !== 'other' && SHOWS[topic](kind, stage)),
  );
}
