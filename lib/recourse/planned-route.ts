import { count } from '../law/counting';
import type { Note, RoutePack } from '../routes/schema';
import type { Basis } from '../values/basis';
import type { Text } from '../values/sentence';
import { type CaseView, isSure } from './case-view';
import type { History } from './history';
import { holds, type Standing } from './only';
import type { EvidenceNeed, PlannedRoute, Window } from './plan';
import { recourseText as text } from './recourse.text';
import type { StateAndReason } from './route-state';
import { dayOf, type Opening } from './windows';

/** A route as a plan shows it: the pack's facts that apply to this case, in the state it is in. */
export function plannedRoute(
  pack: RoutePack,
  view: CaseView,
  history: History,
  opening: Opening,
  closes: Window['closes'],
  { state, reason }: StateAndReason,
): PlannedRoute {
  const standing: Standing = { stage: history.stage, round: history.round };
  const applies = <T extends { readonly only?: Note['only'] }>(each: T): boolean =>
    holds(each.only, view, standing);
  // What ends it and what comes after belong to what the shopper should know; each sentence once.
  const told = [...pack.notes, ...pack.ends, ...pack.next].filter(applies);
  const notes = [...new Map(told.map((note) => [note.says, note])).values()].flatMap((note) =>
    said(note, view, history),
  );
  const tooEarly =
    opening.day !== null &&
    closes !== null &&
    !closes.bound &&
    opening.day.day > closes.safe.day &&
    state !== 'ended';
  if (tooEarly) notes.unshift({ say: text.closesBeforeOpening, with: { day: { day: closes.safe.day } } });
  if (view.method === null && pack.applies.some((only) => only.paymentUnknown))
    notes.unshift({ say: text.paymentUnknown });
  return {
    id: pack.id,
    kind: pack.kind,
    name: { say: pack.name },
    state,
    stateReason: reason,
    window: { opens: opening.day, closes, answerBy: history.answerBy },
    force: pack.force,
    cost: { say: pack.cost.says },
    languages: pack.languages,
    steps: pack.steps.filter(applies).flatMap((step) => said(step, view, history)),
    channels: pack.channels.filter(applies).map(({ only, ...channel }) =>
      // The seller's own address is a fact of the purchase, never of a pack.
      pack.kind === 'merchant' || pack.kind === 'formal-notice'
        ? {
            ...channel,
            value:
              channel.kind === 'e-mail' ? (view.purchase.facts.merchantEmail?.value ?? null) : channel.value,
          }
        : channel,
    ),
    evidence: pack.evidence
      .filter((each) => applies(each) && (each.test !== 'bounce' || hasBounce(view)))
      .map((each) => evidence(each, view)),
    // Completed once every route of the plan is known.
    collisions: pack.collisions.filter(applies).map((collision) => ({
      ends: collision.ends,
      endsName: null,
      live: true,
      warning: { say: collision.warning },
      basis: collision.basis,
    })),
    notes,
    letter: pack.letters.find(applies)?.letter ?? null,
    basis: allBasis(pack, opening, standing, view),
  };
}

function said(note: Note, view: CaseView, history: History): Text[] {
  if (note.date === undefined) return [{ say: note.says }];
  const { add, calendar } = note.date;
  const start = dayOf(note.date, view, history);
  if (!isSure(start)) return [];
  const { plain } = count(start.earliest, add, calendar);
  return [{ say: note.says, with: { day: { day: plain } } }];
}

const hasBounce = (view: CaseView): boolean => view.events.some((event) => event.kind === 'bounced');

function evidence(each: RoutePack['evidence'][number], view: CaseView): EvidenceNeed {
  const has = (): EvidenceNeed['state'] => {
    const { facts, sightings } = view.purchase;
    switch (each.test) {
      case 'order':
        return facts.orderNumber !== undefined || sightings.length > 0 ? 'have' : 'missing';
      case 'promised-date':
        return isSure(view.days.expected) ? 'have' : 'missing';
      case 'merchant-contact':
        return view.days.complaint === null ? 'missing' : 'have';
      case 'bounce':
        return 'have';
      case 'shopper-email':
        return facts.shopperEmail === undefined ? 'missing' : 'have';
      case 'ask':
        return 'unknown';
    }
  };
  return { id: each.id, what: each.what, state: has() };
}

/** Every basis that the route's words rest on, once each. */
function allBasis(pack: RoutePack, opening: Opening, standing: Standing, view: CaseView): Basis[] {
  const found = new Map<string, Basis>();
  const add = (bases: readonly Basis[]): void => {
    for (const basis of bases) found.set(basis.id, basis);
  };
  const told = (notes: readonly Pick<Note, 'only' | 'basis'>[]): void => {
    for (const note of notes) if (holds(note.only, view, standing)) add(note.basis);
  };
  add(opening.basis);
  told([pack.who, pack.cost]);
  for (const notes of [pack.steps, pack.notes, pack.ends, pack.next, pack.evidence]) told(notes);
  for (const channel of pack.channels) found.set(channel.basis.id, channel.basis);
  add(pack.background);
  return [...found.values()];
}
