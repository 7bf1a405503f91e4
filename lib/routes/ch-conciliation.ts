import type { Problem } from '../claim/claim';
import { ch } from '../law/ch';
import { days, months } from '../law/counting';
import { basisOf, type LawRule } from '../law/schema';
import { chConciliationText as text } from './ch-conciliation.text';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type PackQuestion, type RoutePack, type TimeRule } from './schema';

const ch16 = basisOf(ch.rules['CH-16']);
const ch17 = basisOf(ch.rules['CH-17']);
const ch18 = basisOf(ch.rules['CH-18']);
const ch19 = basisOf(ch.rules['CH-19']);
const ch21 = basisOf(ch.rules['CH-21']);
const cost = fact('ch-conciliation/cost', text.cost, 'Recours', null, 'ours', null);

const PROPOSED = 'ch-decision-proposed-on';
const AUTHORISED = 'ch-authorised-on';

const DEFECTS: readonly Problem[] = ['not-as-described', 'damaged', 'wrong-item', 'counterfeit'];
/** The limitation of the claim: two years for defects (CH-10), else that of money claims. */
const lastDay = ({ id }: LawRule, problem: Problem): 'claim' | null =>
  id === 'CH-10' || id === 'CH-10-used' || (id === 'CH-13' && !DEFECTS.includes(problem)) ? 'claim' : null;

const proposal: TimeRule = {
  from: 'last-used',
  answer: PROPOSED,
  add: days(20),
  calendar: 'CH-PROC',
  why: text.proposedWhy,
  basis: [ch18],
};
const filing: TimeRule = {
  from: 'last-used',
  answer: AUTHORISED,
  add: months(3),
  calendar: 'CH-COURT',
  why: text.authorisedWhy,
  basis: [ch17],
};
const dayOf = (id: string, ask: PackQuestion['ask'], help: PackQuestion['help']): PackQuestion => ({
  id,
  ask,
  help,
  answer: { kind: 'day' },
  needed: false,
  skip: text.notYetHere,
  only: { stages: ['waiting', 'silent', 'answered', 'offered', 'refused'] },
});

/** Switzerland: the step that comes before every court case against a Swiss seller. */
export const chConciliation: RoutePack = {
  ...OUTSIDE,
  id: 'ch-conciliation',
  kind: 'court',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [ch16] },
  applies: [{ countries: ['CH'] }],
  problems: AGAINST_SELLER,
  consumersOnly: false,
  opens: afterSeller(AGAINST_SELLER, [ch16]),
  notYet: common.notYetSeller,
  lastDay,
  force: 'decides',
  cost: { says: text.cost, basis: [cost] },
  languages: ['de', 'fr', 'it'],
  steps: [
    { says: text.stepWhere, only: { stages: ['unused'] }, basis: [ch16, ch19] },
    {
      says: text.stepDecide,
      only: { stages: ['unused'], exceptTotal: { currency: 'CHF', over: 200_000 } },
      basis: [ch18],
    },
  ],
  channels: [{ kind: 'in-person', label: text.channel, value: null, hours: null, basis: ch19 }],
  evidence: papers([ch16]),
  next: [{ route: null, says: text.nextCourt, basis: [ch17] }],
  notes: [
    { says: text.refuseBy, date: proposal, basis: [ch18] },
    { says: text.fileBy, date: filing, basis: [ch17] },
    { says: text.limits, basis: [ch18] },
    { says: text.abroad, only: { exceptSellerCountries: ['CH'] }, basis: [ch16] },
    { says: text.holidays, basis: [ch21] },
  ],
  asks: [
    dayOf(PROPOSED, text.askProposed, text.askProposedHelp),
    dayOf(AUTHORISED, text.askAuthorised, text.askAuthorisedHelp),
  ],
  letters: [{ letter: 'court-annex' }],
};
