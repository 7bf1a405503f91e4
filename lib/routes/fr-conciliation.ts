import { fr } from '../law/fr';
import { basisOf } from '../law/schema';
import { frConciliationText as text } from './fr-conciliation.text';
import { frenchLimitation, NOT_IN_OTHER_STATES } from './fr-court';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

const fr37 = basisOf(fr.rules['FR-37']);
const fr37left = basisOf(fr.rules['FR-37-left']);
const fr39 = basisOf(fr.rules['FR-39']);
const basis = {
  cost: fact('fr-conciliation/cost', text.cost, 'Recours', null, 'recalled'),
  channel: fact('fr-conciliation/channel', text.channelRule, 'Recours', null, 'recalled'),
  record: fact('fr-conciliation/record', text.stepRecord, 'CPC art. 750-1', fr39.url, 'verified'),
  talks: fact('fr-conciliation/talks', text.talks, 'Recours', null, 'recalled'),
} as const;

/** France: the attempt that must come before a court for small sums, besides mediation. */
export const frConciliation: RoutePack = {
  ...OUTSIDE,
  id: 'fr-conciliation',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [fr39] },
  applies: [{ countries: ['FR'], ...NOT_IN_OTHER_STATES }],
  problems: AGAINST_SELLER,
  consumersOnly: false,
  opens: afterSeller(AGAINST_SELLER, [fr39]),
  notYet: common.notYetSeller,
  lastDay: frenchLimitation,
  force: 'talks',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: ['fr'],
  steps: [
    { says: text.stepAsk, basis: [basis.channel] },
    { says: text.stepRecord, basis: [basis.record] },
  ],
  channels: [{ kind: 'in-person', label: text.channel, value: null, hours: null, basis: basis.channel }],
  evidence: papers([fr39]),
  next: [{ route: 'fr-small-claims', says: text.nextCourt, basis: [basisOf(fr.rules['FR-40'])] }],
  notes: [
    { says: text.talks, basis: [basis.talks] },
    { says: text.excused, basis: [fr39] },
    { says: text.standsStill, basis: [fr37, fr37left] },
  ],
  letters: [{ letter: 'court-annex' }],
};
