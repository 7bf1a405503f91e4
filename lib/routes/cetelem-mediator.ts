import { PROBLEMS } from '../claim/claim';
import { days, months } from '../law/counting';
import { fr } from '../law/fr';
import { basisOf } from '../law/schema';
import { CETELEM_PAID, LADDER_SOURCE, LADDER_URL } from './cetelem-facts';
import { cetelemMediatorText as text } from './cetelem-mediator.text';
import { fact, type RoutePack } from './schema';

const fr33 = basisOf(fr.rules['FR-33']);
const fr34 = basisOf(fr.rules['FR-34']);
const fr35 = basisOf(fr.rules['FR-35']);
const fr39 = basisOf(fr.rules['FR-39']);

const basis = {
  who: {
    ...fact(
      'cetelem-mediator/who',
      text.who,
      'mediation-groupe.bnpparibas-pf.com',
      'https://mediation-groupe.bnpparibas-pf.com/',
      'verified',
    ),
    conflict: text.whoConflict,
  },
  opens: fact('cetelem-mediator/opens', text.opensRule, LADDER_SOURCE, LADDER_URL, 'verified'),
  channel: fact('cetelem-mediator/channel', text.channelRule, LADDER_SOURCE, LADDER_URL, 'verified'),
  talks: fact('cetelem-mediator/talks', text.talks, LADDER_SOURCE, LADDER_URL, 'recalled'),
  asf: fact('cetelem-mediator/asf', text.asf, 'cdad-landes.justice.fr', null, 'verified-secondary'),
  acpr: fact(
    'cetelem-mediator/acpr',
    text.acpr,
    'acpr.banque-france.fr',
    'https://acpr.banque-france.fr/',
    'recalled',
  ),
} as const;

/** Cetelem, third rung: the group's own mediator, after both earlier steps. */
export const cetelemMediator: RoutePack = {
  id: 'cetelem-mediator',
  kind: 'mediator',
  aboutFirm: true,
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: CETELEM_PAID,
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: true,
  opens: [
    {
      kind: 'turn',
      of: ['cetelem-consumer-service'],
      stages: ['refused', 'answered', 'offered'],
      reason: text.opensRefused,
      basis: [basis.opens],
    },
    {
      kind: 'turn',
      of: ['cetelem-consumer-service'],
      stages: ['silent'],
      reason: text.opensSilence,
      basis: [basis.opens],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      time: {
        from: 'used',
        of: ['cetelem'],
        add: months(12),
        calendar: 'FR-CAL',
        why: text.closesWhy,
        basis: [fr33],
      },
    },
  ],
  closesWhenUsed: false,
  reusable: false,
  answers: [
    {
      time: { from: 'last-used', add: days(90), calendar: 'FR-CAL', why: text.answerWhy, basis: [fr35] },
    },
  ],
  keepAlive: [],
  force: 'talks',
  cost: { says: text.cost, basis: [basis.channel] },
  languages: ['fr'],
  steps: [{ says: text.stepForm, basis: [basis.channel] }],
  channels: [
    {
      kind: 'form',
      label: text.channelForm,
      value: 'https://mediation-groupe.bnpparibas-pf.com/',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: [{ id: 'both-complaints', what: text.evidenceBoth, test: 'ask', basis: [basis.opens] }],
  collisions: [],
  ends: [{ says: text.talks, basis: [basis.talks] }],
  next: [{ route: null, says: text.nextCourt, basis: [fr39] }],
  notes: [
    { says: text.who, basis: [basis.who] },
    { says: text.asf, basis: [basis.asf] },
    { says: text.acpr, basis: [basis.acpr] },
  ],
  letters: [{ letter: 'mediation-request' }],
  background: [fr34],
};
