import type { Claim, ClaimEvent } from '../../lib/claim/claim';
import { type Expected, expectedBy } from '../../lib/purchase/arrival';
import type { Purchase } from '../../lib/purchase/purchase';
import { type Day, parseDay } from '../../lib/values/day';

/** One line of a purchase's story. */
export type StoryLine = { readonly id: string; readonly day: Day } & (
  | { readonly what: 'ordered' | 'noted' | 'noted-by-hand' | 'delivered' }
  | { readonly what: 'expected'; readonly from: Expected['from'] }
  | { readonly what: 'seen'; readonly title: string }
  | { readonly what: 'claim'; readonly claim: Claim }
  | { readonly what: 'letter'; readonly subject: string; readonly claim: Claim }
  | { readonly what: 'event'; readonly claim: Claim; readonly event: ClaimEvent }
);

/**
 * What happened to a purchase and its claims, latest first. `dayOf` says which calendar day an instant fell on for the
 * shopper. A promised day that lies ahead stands at the top; letters that became events are told once, as the event.
 */
export function storyOf(
  purchase: Purchase,
  claims: readonly Claim[],
  dayOf: (instant: string) => Day,
): readonly StoryLine[] {
  const { facts } = purchase;
  const lines: { at: string; line: StoryLine }[] = [];
  const tell = (at: string, line: StoryLine) => lines.push({ at, line });

  if (facts.orderDate) tell('', { id: 'ordered', day: facts.orderDate.value, what: 'ordered' });
  const isByHand = purchase.sightings.length === 0;
  tell(purchase.createdAt, {
    id: 'noted',
    day: dayOf(purchase.createdAt),
    what: isByHand ? 'noted-by-hand' : 'noted',
  });
  const expected = expectedBy(purchase);
  if (expected !== null && expected.from !== 'ours')
    tell('', { id: 'expected', day: expected.day, what: 'expected', from: expected.from });
  if (facts.deliveredOn) tell('', { id: 'delivered', day: facts.deliveredOn.value, what: 'delivered' });
  purchase.sightings.forEach((visit, index) => {
    // The first visit is the one that noted the purchase.
    if (index === purchase.sightings.length - 1) return;
    tell(visit.at, {
      id: `seen-${index}`,
      day: dayOf(visit.at),
      what: 'seen',
      title: visit.title || purchase.host,
    });
  });
  for (const claim of claims) {
    tell(claim.createdAt, { id: claim.id, day: dayOf(claim.createdAt), what: 'claim', claim });
    const sent = new Set(claim.events.map(({ letterId }) => letterId));
    for (const letter of claim.letters)
      if (!sent.has(letter.id))
        tell(letter.at, {
          id: letter.id,
          day: dayOf(letter.at),
          what: 'letter',
          subject: letter.subject,
          claim,
        });
    for (const event of claim.events)
      tell(event.at, { id: event.id, day: event.day, what: 'event', claim, event });
  }
  return lines
    .sort((a, b) =>
      a.line.day !== b.line.day ? (a.line.day < b.line.day ? 1 : -1) : a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
    )
    .map(({ line }) => line);
}

/** The day an instant of a record fell on in a time zone. */
export function dayIn(zone: string): (instant: string) => Day {
  return (instant) => {
    const day = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
    const parsed = parseDay(day);
    if (parsed === null) throw new RangeError(`no day of ours: ${instant}`);
    return parsed;
  };
}
