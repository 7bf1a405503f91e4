import { shopOfPurchase } from '../purchase/shop';
import type { Only, Stage } from '../routes/schema';
import { answerOf, type CaseView, isSure } from './case-view';

/** Where a route stands, for facts that depend on it. */
export interface Standing {
  readonly stage: Stage;
  readonly round: 1 | 2;
}

const UNUSED: Standing = { stage: 'unused', round: 1 };

const within = (list: readonly string[] | undefined, value: string | null): boolean =>
  list === undefined || (value !== null && list.includes(value));
const without = (list: readonly string[] | undefined, value: string | null): boolean =>
  list === undefined || value === null || !list.includes(value);

/** Whether a fact, rule or pack applies to a case. An unknown value fails every part that asks for one. */
export function holds(only: Only | undefined, view: CaseView, standing: Standing = UNUSED): boolean {
  if (only === undefined) return true;
  const sure = (event: NonNullable<Only['known']>[number]): boolean =>
    event === 'used' || event === 'last-used' ? standing.stage !== 'unused' : isSure(view.days[event]);
  return (
    within(only.problems, view.problem) &&
    within(only.countries, view.country) &&
    without(only.exceptCountries, view.country) &&
    (only.countryUnknown !== true || view.country === null) &&
    within(only.sellerCountries, view.sellerCountry) &&
    without(only.exceptSellerCountries, view.sellerCountry) &&
    within(only.laws, view.law.law) &&
    within(only.methods, view.method) &&
    within(only.networks, view.network) &&
    without(only.exceptNetworks, view.network) &&
    within(only.intermediaries, view.intermediary) &&
    without(only.exceptIntermediaries, view.intermediary) &&
    within(only.issuers, view.issuer) &&
    without(only.exceptIssuers, view.issuer) &&
    (only.known ?? []).every(sure) &&
    !(only.unknown ?? []).some(sure) &&
    within(only.stages, standing.stage) &&
    (only.round === undefined || only.round === standing.round) &&
    (only.paymentUnknown !== true || view.method === null) &&
    within(only.shops, shopOfPurchase(view.purchase)) &&
    without(only.exceptShops, shopOfPurchase(view.purchase)) &&
    within(only.kinds, view.purchase.kind) &&
    Object.entries(only.answers ?? {}).every(([id, values]) => within(values, answerOf(view.claim, id))) &&
    Object.entries(only.exceptAnswers ?? {}).every(([id, values]) =>
      without(values, answerOf(view.claim, id)),
    ) &&
    (only.answered ?? []).every((id) => isAnswered(id, view)) &&
    !(only.unanswered ?? []).some((id) => isAnswered(id, view)) &&
    totalWithin(only.total, view) &&
    !(only.exceptTotal !== undefined && totalWithin(only.exceptTotal, view)) &&
    orderedWithin(only.ordered, view)
  );
}

function isAnswered(id: string, view: CaseView): boolean {
  const value = answerOf(view.claim, id);
  return value !== null && value !== 'unknown';
}

function totalWithin(wanted: Only['total'], view: CaseView): boolean {
  if (wanted === undefined) return true;
  const total = view.purchase.facts.total?.value;
  return (
    total !== undefined &&
    total.currency === wanted.currency &&
    total.minor > (wanted.over ?? -Infinity) &&
    total.minor <= (wanted.upTo ?? Infinity)
  );
}

function orderedWithin(wanted: Only['ordered'], view: CaseView): boolean {
  if (wanted === undefined) return true;
  const { earliest, latest } = view.days.order ?? { earliest: null, latest: null };
  return (
    (wanted.from === undefined || (earliest !== null && earliest >= wanted.from)) &&
    (wanted.until === undefined || (latest !== null && latest <= wanted.until))
  );
}
