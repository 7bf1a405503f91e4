import type { Only, Stage } from '../routes/schema';
import { answerOf, type CaseView, isSure } from './case-view';

/** Where a route stands, for facts that depend on it. */
export interface Standing {
  readonly stage: Stage;
  readonly round: 1 | 2;
}

const UNUSED: Standing = { stage: 'unused', round: 1 };

type Test<Wanted> = (wanted: Wanted, view: CaseView, standing: Standing) => boolean;

const within = (list: readonly string[], value: string | null): boolean =>
  value !== null && list.includes(value);
const without = (list: readonly string[], value: string | null): boolean =>
  value === null || !list.includes(value);

const isKnown = (event: NonNullable<Only['known']>[number], view: CaseView, { stage }: Standing): boolean =>
  event === 'used' || event === 'last-used' ? stage !== 'unused' : isSure(view.days[event]);

/** How each part is tested. A plan asks thousands of times: only the parts that are given are looked at. */
const PARTS: { readonly [Part in keyof Required<Only>]: Test<NonNullable<Only[Part]>> } = {
  problems: (list, view) => within(list, view.problem),
  countries: (list, view) => within(list, view.country),
  exceptCountries: (list, view) => without(list, view.country),
  countryUnknown: (_, view) => view.country === null,
  sellerCountries: (list, view) => within(list, view.sellerCountry),
  exceptSellerCountries: (list, view) => without(list, view.sellerCountry),
  laws: (list, view) => within(list, view.law.law),
  methods: (list, view) => within(list, view.method),
  networks: (list, view) => within(list, view.network),
  exceptNetworks: (list, view) => without(list, view.network),
  intermediaries: (list, view) => within(list, view.intermediary),
  exceptIntermediaries: (list, view) => without(list, view.intermediary),
  issuers: (list, view) => within(list, view.issuer),
  exceptIssuers: (list, view) => without(list, view.issuer),
  known: (events, view, standing) => events.every((event) => isKnown(event, view, standing)),
  unknown: (events, view, standing) => !events.some((event) => isKnown(event, view, standing)),
  stages: (list, _, { stage }) => list.includes(stage),
  round: (round, _, standing) => round === standing.round,
  paymentUnknown: (_, view) => view.method === null,
  shops: (list, view) => within(list, view.shop),
  exceptShops: (list, view) => without(list, view.shop),
  kinds: (list, view) => list.includes(view.purchase.kind),
  answers: (wanted, view) =>
    Object.entries(wanted).every(([id, values]) => within(values, answerOf(view.claim, id))),
  exceptAnswers: (unwanted, view) =>
    Object.entries(unwanted).every(([id, values]) => without(values, answerOf(view.claim, id))),
  answered: (ids, view) => ids.every((id) => isAnswered(id, view)),
  unanswered: (ids, view) => !ids.some((id) => isAnswered(id, view)),
  total: totalWithin,
  exceptTotal: (unwanted, view) => !totalWithin(unwanted, view),
  ordered: orderedWithin,
};
const isPart = (name: string): name is keyof Only => Object.hasOwn(PARTS, name);

function partHolds<Part extends keyof Only>(
  part: Part,
  only: Only,
  view: CaseView,
  standing: Standing,
): boolean {
  const wanted = only[part];
  return wanted === undefined || wanted === null || PARTS[part](wanted, view, standing);
}

/** Whether a fact, rule or pack applies to a case. An unknown value fails every part that asks for one. */
export function holds(only: Only | undefined, view: CaseView, standing: Standing = UNUSED): boolean {
  if (only === undefined) return true;
  for (const part in only) if (isPart(part) && !partHolds(part, only, view, standing)) return false;
  return true;
}

/** Parts that change with the days known and the stage a route is in. */
const PASSING: ReadonlySet<string> = new Set(['known', 'unknown', 'stages', 'round']);

/** As `holds`, leaving aside what depends on days known and on where a route stands: it may yet hold. */
export function mayHold(only: Only | undefined, view: CaseView): boolean {
  if (only === undefined) return true;
  for (const part in only)
    if (isPart(part) && !PASSING.has(part) && !partHolds(part, only, view, UNUSED)) return false;
  return true;
}

function isAnswered(id: string, view: CaseView): boolean {
  const value = answerOf(view.claim, id);
  return value !== null && value !== 'unknown';
}

function totalWithin(wanted: NonNullable<Only['total']>, view: CaseView): boolean {
  const total = view.purchase.facts.total?.value;
  return (
    total !== undefined &&
    total.currency === wanted.currency &&
    total.minor > (wanted.over ?? -Infinity) &&
    total.minor <= (wanted.upTo ?? Infinity)
  );
}

function orderedWithin(wanted: NonNullable<Only['ordered']>, view: CaseView): boolean {
  const { earliest, latest } = view.days.order ?? { earliest: null, latest: null };
  return (
    (wanted.from === undefined || (earliest !== null && earliest >= wanted.from)) &&
    (wanted.until === undefined || (latest !== null && latest <= wanted.until))
  );
}
