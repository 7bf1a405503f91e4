import { days } from '../law/counting';
import { it } from '../law/it';
import { basisOf } from '../law/schema';
import { itNetcommText as text } from './it-netcomm.text';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

const it10 = basisOf(it.rules['IT-10']);
/** The page is an older one: the address is not https, so the source names it. */
const RULES = 'consorzionetcomm.it, rules of conciliation (older page)';
const BODIES =
  'https://www.mimit.gov.it/index.php/it/mercato-e-consumatori/tutela-del-consumatore/controversie-di-consumo/adr-risoluzione-alternativa-controversie';
const basis = {
  free: fact('it-netcomm/free', text.freeRule, RULES, null, 'verified-secondary'),
  steps: fact('it-netcomm/steps', text.stepProposal, RULES, null, 'verified-secondary'),
  channel: fact('it-netcomm/channel', text.old, RULES, null, 'verified-secondary'),
  bodies: fact('it-netcomm/bodies', text.others, 'mimit.gov.it', BODIES, 'verified'),
} as const;

/** Italy: free conciliation of online purchases by a body on the ministry's list. */
export const itNetcomm: RoutePack = {
  ...OUTSIDE,
  id: 'it-netcomm',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.free] },
  applies: [{ countries: ['IT'] }],
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [it10]),
  notYet: common.notYetSeller,
  answers: [
    {
      time: { from: 'last-used', add: days(90), calendar: 'UNSTATED', why: text.answerWhy, basis: [it10] },
    },
  ],
  force: 'talks',
  cost: { says: common.free, basis: [basis.free] },
  languages: ['it', 'en'],
  steps: [
    { says: text.stepFile, basis: [basis.steps] },
    { says: text.stepProposal, basis: [basis.steps] },
  ],
  channels: [
    {
      kind: 'e-mail',
      label: text.email,
      value: 'conciliazione@consorzionetcomm.it',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: papers([it10]),
  next: [],
  notes: [
    { says: text.freeRule, basis: [basis.free] },
    { says: text.old, basis: [basis.channel] },
    { says: text.others, basis: [basis.bodies] },
  ],
  letters: [{ letter: 'mediation-request' }],
};
