import { PROBLEMS } from '../claim/claim';
import type { OpeningHours } from '../recourse/plan';
import { ombudsmanText as text } from './ch-banking-ombudsman.text';
import { fact, type RoutePack } from './schema';

const PAGE = 'https://bankingombudsman.ch/anfragen/';
const basis = {
  who: fact('ch-banking-ombudsman/who', text.who, 'bankingombudsman.ch', PAGE, 'recalled'),
  opens: fact('ch-banking-ombudsman/opens', text.opensRule, 'bankingombudsman.ch/anfragen', PAGE, 'verified'),
  channel: fact(
    'ch-banking-ombudsman/channel',
    text.channelRule,
    'bankingombudsman.ch/anfragen',
    PAGE,
    'verified',
  ),
  talks: fact('ch-banking-ombudsman/talks', text.noteTalks, 'bankingombudsman.ch', PAGE, 'recalled'),
  next: fact(
    'ch-banking-ombudsman/next',
    text.nextConciliation,
    'ZPO art. 197',
    'https://fedlex.data.admin.ch/eli/cc/2010/262',
    'verified',
  ),
} as const;

const MORNINGS: OpeningHours = {
  zone: 'Europe/Zurich',
  hours: [{ from: 1, to: 5, opens: '08:30', closes: '11:30' }],
};

/** Where a dispute with a Swiss bank goes when the bank has said no. */
export const chBankingOmbudsman: RoutePack = {
  id: 'ch-banking-ombudsman',
  kind: 'mediator',
  aboutFirm: true,
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ issuers: ['cembra'] }, { countries: ['CH'], methods: ['card', 'direct-debit', 'twint'] }],
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [
    {
      kind: 'turn',
      of: ['cembra', 'card-issuer', 'lsv', 'twint'],
      stages: ['answered', 'offered', 'refused'],
      reason: text.opens,
      basis: [basis.opens],
    },
  ],
  notYet: text.notYet,
  closes: [],
  closesWhenUsed: false,
  reusable: false,
  answers: [],
  keepAlive: [],
  force: 'talks',
  cost: { says: text.cost, basis: [basis.opens] },
  languages: ['de', 'en', 'fr', 'it'],
  steps: [{ says: text.stepForm, basis: [basis.opens] }],
  channels: [
    {
      kind: 'phone',
      label: text.phoneGerman,
      value: '+41 43 266 14 14',
      hours: MORNINGS,
      basis: basis.channel,
    },
    {
      kind: 'phone',
      label: text.phoneFrench,
      value: '+41 21 311 29 83',
      hours: MORNINGS,
      basis: basis.channel,
    },
    {
      kind: 'post',
      label: text.post,
      value: 'Schweizerischer Bankenombudsman, Bahnhofplatz 9, Postfach, CH-8021 Zürich',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: [{ id: 'bank-answer', what: text.evidenceAnswer, test: 'ask', basis: [basis.opens] }],
  collisions: [],
  ends: [],
  next: [{ route: null, says: text.nextConciliation, basis: [basis.next] }],
  notes: [
    { says: text.noteTalks, basis: [basis.talks] },
    { says: text.who, basis: [basis.who] },
    { says: text.nextConciliation, basis: [basis.next] },
  ],
  letters: [{ letter: 'mediation-request' }],
  background: [],
};
