import type { Only, Stage } from '../routes/schema';
import { type CaseView, isSure } from './case-view';

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
    within(only.issuers, view.issuer) &&
    without(only.exceptIssuers, view.issuer) &&
    (only.known ?? []).every(sure) &&
    !(only.unknown ?? []).some(sure) &&
    within(only.stages, standing.stage) &&
    (only.round === undefined || only.round === standing.round) &&
    (only.paymentUnknown !== true || view.method === null)
  );
}
