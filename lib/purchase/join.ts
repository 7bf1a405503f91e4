import { addSighting, preferred, type Reading } from './merge';
import { isRead, type Purchase, type PurchaseFactName, type PurchaseFacts } from './purchase';

/** How many other records of one order are remembered by their ids: more than a household has browsers. */
export const MOST_ALIASES = 50;

/**
 * One purchase of two that were recorded apart, in two Recours, and are the same order; `ours` gives the id, and `ours`
 * itself comes back when nothing is new. Whichever side joins, the facts are the same, and joining again changes nothing.
 * The shopper's own word stands before a page's, the later of two; what contradicts it is kept beside it.
 */
export function joinPurchases(ours: Purchase, theirs: Purchase): Purchase {
  const sale = firstOf(ours.sale, theirs.sale, ({ readAt }) => readAt);
  const checkout = joinCheckouts(ours.checkout, theirs.checkout);
  const joined: Purchase = {
    ...theirs,
    ...ours,
    aliases: aliasesOf(ours, theirs),
    // Where this browser saw it is where it will see it again.
    host: ours.host || theirs.host,
    createdAt: inOrder(ours.createdAt, theirs.createdAt)[0],
    updatedAt: inOrder(ours.updatedAt, theirs.updatedAt)[1],
    removedAt: latestSaid(ours, theirs, ({ removedAt }) => ({ removedAt }))?.removedAt ?? null,
    kind: latestSaid(ours, theirs, ({ kind }) => (kind === 'unknown' ? null : kind)) ?? 'unknown',
    asConsumer:
      latestSaid(ours, theirs, ({ asConsumer }) => (asConsumer === 'unknown' ? null : asConsumer)) ??
      'unknown',
    language: latestSaid(ours, theirs, ({ language }) => language ?? null),
    // A name says more than none: nobody empties the name of a record he has not seen.
    person: latestSaid(ours, theirs, ({ person }) => person ?? null),
    quietUntil: latestSaid(ours, theirs, ({ quietUntil }) => quietUntil ?? null),
    facts: joinFacts(ours.facts, theirs.facts),
    doubts: joinDoubts(ours, theirs),
    sightings: theirs.sightings.reduce<Purchase['sightings']>(addSighting, ours.sightings),
    ...(sale !== undefined && { sale }),
    ...(checkout !== undefined && { checkout }),
  };
  return sayAlike(joined, ours) ? ours : joined;
}

/** Two instants, the earlier first. */
function inOrder(...instants: [string, string]): [string, string] {
  return instants.sort();
}

/** What the record changed last says, where it says something; of two changed at once, always the same one. */
function latestSaid<T>(a: Purchase, b: Purchase, said: (purchase: Purchase) => T | null): T | null {
  const [left, right] = [said(a), said(b)];
  if (left === null || right === null) return left ?? right;
  return a.updatedAt + plainly(left) >= b.updatedAt + plainly(right) ? left : right;
}

/** A payment that was pending is judged by the record that saw a page last; other doubts stay until the shopper looks. */
function joinDoubts(ours: Purchase, theirs: Purchase): Purchase['doubts'] {
  const seen = [ours, theirs].map(({ sightings }) => sightings[0]?.at ?? '');
  const last = [...seen].sort().at(-1);
  const isPending = [ours, theirs].some(
    ({ doubts }, index) => seen[index] === last && doubts.includes('payment-pending'),
  );
  const all = new Set([...ours.doubts, ...theirs.doubts]);
  if (!isPending) all.delete('payment-pending');
  return [...all].sort();
}

function aliasesOf(ours: Purchase, theirs: Purchase): string[] {
  const known = new Set([...(ours.aliases ?? []), theirs.id, ...(theirs.aliases ?? [])]);
  known.delete(ours.id);
  return [...known].sort().slice(0, MOST_ALIASES);
}

type AnyFact = Reading & { readonly page?: Reading; readonly elsewhere?: Reading };

function joinFacts(ours: PurchaseFacts, theirs: PurchaseFacts): PurchaseFacts {
  const joined: Record<string, unknown> = {};
  const names = Object.keys({ ...ours, ...theirs }) as PurchaseFactName[];
  for (const name of names.sort()) joined[name] = joinFact(name, ours[name], theirs[name]);
  // Each fact came from the field of the same name.
  return joined as PurchaseFacts;
}

function joinFact(name: PurchaseFactName, ours?: AnyFact, theirs?: AnyFact): AnyFact | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  const words = [...wordsOf(ours), ...wordsOf(theirs)];
  const read = words
    .filter(({ origin }) => isRead(origin))
    .reduce<Reading | undefined>((best, one) => (best ? preferred(name, best, one) : one), undefined);
  const typed = laterWord(words.filter(({ origin }) => !isRead(origin)));
  const stands = typed ?? read;
  if (stands === undefined) return ours;
  const page = typed === undefined ? undefined : read;
  const said = [stands, page].map((word) => plainly(word?.value));
  const elsewhere = laterWord(words.filter(({ value }) => !said.includes(plainly(value))));
  return { ...stands, ...(page && { page }), ...(elsewhere && { elsewhere }) };
}

const wordsOf = (fact: AnyFact): Reading[] =>
  [fact, fact.page, fact.elsewhere].flatMap((word) =>
    word === undefined ? [] : [{ value: word.value, origin: word.origin, weight: word.weight }],
  );

const laterWord = (words: readonly Reading[]): Reading | undefined =>
  [...words].sort((a, b) => (timed(a) < timed(b) ? 1 : -1))[0];
const timed = (word: Reading): string => word.origin.at + plainly(word);

type Checkout = NonNullable<Purchase['checkout']>;

/** What was ticked, noted and kept on either side. */
function joinCheckouts(ours?: Checkout, theirs?: Checkout): Checkout | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  const ticks: Record<string, string> = { ...theirs.ticks };
  for (const [row, at] of Object.entries(ours.ticks)) ticks[row] = [at, ticks[row] ?? at].sort()[0] ?? at;
  const kept = new Map([...ours.kept, ...theirs.kept].map((page) => [page.exhibitId, page]));
  const cardId = ours.cardId ?? theirs.cardId;
  return {
    ticks,
    note: joinNotes(ours.note, theirs.note),
    kept: [...kept.values()].sort((a, b) => (plainly(a) < plainly(b) ? -1 : 1)).slice(0, 20),
    ...(cardId !== undefined && { cardId }),
  };
}

function joinNotes(ours: string, theirs: string): string {
  if (ours.includes(theirs)) return ours;
  if (theirs.includes(ours)) return theirs;
  return [ours, theirs].sort().join('\n').slice(0, 2000);
}

function firstOf<T>(a: T | undefined, b: T | undefined, at: (value: T) => string): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return at(a) + plainly(a) <= at(b) + plainly(b) ? a : b;
}

const sayAlike = (a: Purchase, b: Purchase): boolean =>
  plainly({ ...blanks, ...a }) === plainly({ ...blanks, ...b });
const blanks = { aliases: [], language: null, person: null, quietUntil: null };

/** The same text for the same content, in whatever order its parts stand. */
const plainly = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
