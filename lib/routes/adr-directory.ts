import { PROBLEMS } from '../claim/claim';
import { EU_COUNTRIES } from '../law/applicable';
import { days, months } from '../law/counting';
import type { Basis } from '../values/basis';
import { sellerInAnotherOf } from './abroad';
import { adrText as text } from './adr-directory.text';
import { counted, marketplace } from './marketplace';
import { fact, type Note } from './schema';

const DIRECTIVE = 'Directive 2013/11/EU arts. 5 and 8';
const DIRECTIVE_URL = 'https://eur-lex.europa.eu/eli/dir/2013/11/oj';

/** What each fact rests on; each country's body under the source it was read in. */
const basis = {
  who: fact('adr-directory/who', text.who, DIRECTIVE, DIRECTIVE_URL, 'verified-secondary'),
  year: fact('adr-directory/year', text.yearRule, DIRECTIVE, DIRECTIVE_URL, 'verified-secondary'),
  cost: fact(
    'adr-directory/cost',
    text.costRule,
    `${DIRECTIVE}; thuiswinkel.org`,
    DIRECTIVE_URL,
    'verified-secondary',
  ),
  find: fact('adr-directory/find', text.stepFind, DIRECTIVE, DIRECTIVE_URL, 'verified-secondary'),
  list: fact('adr-directory/list', text.stepList, 'Recours', null, 'ours', null),
  channel: fact('adr-directory/channel', text.channelRule, 'Recours', null, 'ours', null),
  talks: fact('adr-directory/talks', text.talks, DIRECTIVE, DIRECTIVE_URL, 'verified-secondary'),
  closed: fact(
    'adr-directory/platform-closed',
    text.platformClosed,
    'Reg. (EU) 2024/3228 arts. 1-2',
    'https://twobirds.com/en/insights/2025/global/the-end-of-the-european-online-dispute-resolution-platform',
    'verified-secondary',
  ),
  reform: fact(
    'adr-directory/reform',
    text.reform,
    'Dir. (EU) 2025/2647',
    'https://eur-lex.europa.eu/eli/dir/2025/2647/oj',
    'verified-secondary',
  ),
} as const;

const seats: readonly (readonly [string, Basis])[] = [
  [
    'FR',
    fact(
      'adr-directory/fr',
      text.seatFR,
      'C. conso. art. L612-2',
      'https://inc-conso.fr/node/17190',
      'verified',
    ),
  ],
  [
    'BE',
    fact(
      'adr-directory/be',
      text.seatBE,
      'CDE XVI.5 ff.',
      'https://mediationconsommateur.be/fr/faq',
      'verified',
    ),
  ],
  [
    'DE',
    fact(
      'adr-directory/de',
      text.seatDE,
      'VSBG 14, 29-30',
      'https://www.gesetze-im-internet.de/vsbg/',
      'verified-secondary',
    ),
  ],
  ['AT', fact('adr-directory/at', text.seatAT, 'AStG', 'https://www.ombudsstelle.at', 'verified')],
  ['LU', fact('adr-directory/lu', text.seatLU, 'C. cons. L.422-6, L.422-7 ff.', null, 'verified')],
  [
    'NL',
    fact(
      'adr-directory/nl',
      text.seatNL,
      'Rules of the Geschillencommissie Thuiswinkel',
      'https://www.thuiswinkel.org/consumenten/faq/',
      'verified-secondary',
    ),
  ],
  [
    'ES',
    fact(
      'adr-directory/es',
      text.seatES,
      'RD 713/2024',
      'https://prime.tirant.com/es/?p=17451',
      'verified-secondary',
    ),
  ],
  ['IT', fact('adr-directory/it', text.seatIT, 'Cod. cons. 141-quater', null, 'verified-secondary')],
  [
    'PT',
    fact(
      'adr-directory/pt',
      text.seatPT,
      'Lei 24/96 art. 14(2)-(3)',
      'https://www.apcmc.pt/?p=14302',
      'verified',
    ),
  ],
];
const seatNotes: readonly Note[] = seats.map(([country, read]) => ({
  says: read.rule,
  only: { sellerCountries: [country] },
  basis: [read],
}));

/** Where to look when the seller sits in another country of the Union: its dispute bodies are competent. */
export const adrDirectory = marketplace({
  id: 'adr-directory',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: sellerInAnotherOf(EU_COUNTRIES),
  problems: PROBLEMS.filter((problem) => problem !== 'not-authorised'),
  consumersOnly: true,
  opens: [
    {
      kind: 'turn',
      of: ['merchant', 'formal-notice'],
      stages: ['silent', 'answered', 'offered', 'refused'],
      reason: text.opens,
      basis: [basis.year],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      time: counted('complaint', months(12), text.closesWhy, [basis.year], 'UNSTATED'),
    },
  ],
  answers: [{ time: counted('last-used', days(90), text.answerWhy, [basis.year], 'EU-CAL') }],
  force: 'talks',
  cost: { says: text.cost, basis: [basis.cost] },
  steps: [
    { says: text.stepFind, basis: [basis.find] },
    ...seatNotes,
    { says: text.stepList, basis: [basis.list] },
  ],
  channels: [{ kind: 'form', label: text.channel, value: null, hours: null, basis: basis.channel }],
  evidence: [{ id: 'message-to-seller', what: text.evidence, test: 'merchant-contact', basis: [basis.year] }],
  next: [],
  notes: [
    { says: text.talks, basis: [basis.talks] },
    { says: text.platformClosed, basis: [basis.closed] },
  ],
  background: [basis.reform],
  letters: [{ letter: 'mediation-request' }],
});
