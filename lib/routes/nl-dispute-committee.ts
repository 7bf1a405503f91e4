import { months } from '../law/counting';
import { nl } from '../law/nl';
import { basisOf } from '../law/schema';
import { nlDisputeCommitteeText as text } from './nl-dispute-committee.text';
import { AGAINST_SELLER, joined, OUTSIDE, papers } from './outside-body';
import { fact, type RoutePack } from './schema';

const nl10 = basisOf(nl.rules['NL-10']);
const wait = basisOf(nl.rules['NL-10-wait']);
const COMMITTEE = 'https://www.degeschillencommissie.nl/over-ons/commissies/thuiswinkel/';
const COMPLAIN = 'https://www.thuiswinkel.org/consumenten/klacht-indienen';
const basis = {
  who: fact('nl-dispute-committee/who', text.who, 'degeschillencommissie.nl', COMMITTEE, 'verified'),
  cost: fact('nl-dispute-committee/cost', text.cost, 'degeschillencommissie.nl', COMMITTEE, 'verified'),
  marketplace: fact(
    'nl-dispute-committee/marketplace',
    text.marketplace,
    'degeschillencommissie.nl',
    COMMITTEE,
    'verified',
  ),
  form: fact('nl-dispute-committee/form', text.stepMediation, 'thuiswinkel.org', COMPLAIN, 'verified'),
} as const;

/** Netherlands: binding advice on online shops that are members. */
export const nlDisputeCommittee: RoutePack = {
  ...OUTSIDE,
  id: 'nl-dispute-committee',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ countries: ['NL'], exceptAnswers: { 'thuiswinkel-member': ['no'] } }],
  problems: AGAINST_SELLER,
  opens: [
    {
      kind: 'after',
      time: {
        from: 'complaint',
        add: { amount: 4, unit: 'weeks' },
        calendar: 'UNSTATED',
        why: text.opensWhy,
        basis: [wait],
      },
      reason: text.opensWaited,
      basis: [wait],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      time: { from: 'complaint', add: months(12), calendar: 'UNSTATED', why: text.closesWhy, basis: [nl10] },
    },
  ],
  force: 'decides',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: ['nl'],
  steps: [
    { says: text.stepMediation, basis: [basis.form] },
    { says: text.stepFile, basis: [nl10] },
  ],
  channels: [
    { kind: 'form', label: text.form, value: COMPLAIN, hours: null, basis: basis.form },
    { kind: 'form', label: text.committee, value: COMMITTEE, hours: null, basis: basis.who },
  ],
  evidence: papers([nl10]),
  next: [],
  notes: [
    { says: text.binding, basis: [nl10] },
    { says: text.marketplace, basis: [basis.marketplace] },
  ],
  asks: [joined('thuiswinkel-member', text.askMember, text.askMemberHelp)],
  letters: [{ letter: 'court-annex' }],
};
