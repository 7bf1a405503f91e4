import { PROBLEMS } from '../claim/claim';
import { ANSWER_OURS, marketplace } from './marketplace';
import { marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';
import { notSurelyPrivate } from './shared-questions';
import { signalConsoText as text } from './signalconso.text';

const SITE = 'signal.conso.gouv.fr, terms of use';
const URL = 'https://signal.conso.gouv.fr/';
const CODE = 'betagouv/signalconso-website, 24-06-2026';

/** What each fact rests on. */
const basis = {
  who: fact('signalconso/who', text.who, SITE, URL, 'verified'),
  talks: fact('signalconso/talks', text.talks, SITE, URL, 'verified'),
  notNotice: fact(
    'signalconso/no-notice',
    text.notNotice,
    'signal.conso.gouv.fr/en/delai-de-retractation',
    'https://signal.conso.gouv.fr/en/delai-de-retractation',
    'verified',
  ),
  ladder: fact('signalconso/ladder', text.ladder, CODE, null, 'verified'),
  vanished: fact('signalconso/vanished', text.vanished, CODE, null, 'verified'),
  authorityOnly: fact('signalconso/authority-only', text.authorityOnly, CODE, null, 'verified'),
  cost: fact('signalconso/cost', text.costRule, SITE, URL, 'verified'),
  form: fact('signalconso/form', text.step, SITE, URL, 'verified'),
  contact: fact('signalconso/contact', text.contact, SITE, URL, 'verified'),
} as const;

/** France's reporting service: it tells the business and the authority; it refunds nothing. */
export const signalConso = marketplace({
  id: 'signalconso',
  kind: 'public-body',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ countries: ['FR'], ...notSurelyPrivate }],
  problems: PROBLEMS.filter((problem) => problem !== 'not-authorised'),
  consumersOnly: true,
  opens: [{ kind: 'at-once', reason: text.opens, basis: [basis.who] }],
  notYet: text.opens,
  answers: [{ time: { ...ANSWER_OURS.time, why: text.answerWhy } }],
  reusable: true,
  force: 'talks',
  cost: { says: shared.free, basis: [basis.cost] },
  languages: ['fr', 'en'],
  steps: [{ says: text.step, basis: [basis.form] }],
  channels: [{ kind: 'form', label: text.form, value: URL, hours: null, basis: basis.form }],
  next: [{ route: 'mediator', says: text.ladder, basis: [basis.ladder] }],
  notes: [
    { says: text.talks, basis: [basis.talks] },
    { says: text.notNotice, basis: [basis.notNotice] },
    { says: text.vanished, only: { stages: ['bounced'] }, basis: [basis.vanished] },
  ],
  background: [basis.authorityOnly, basis.vanished, basis.contact],
  letters: [{ letter: 'regulator-report' }],
});
