import { PROBLEMS } from '../claim/claim';
import { days } from '../law/counting';
import { CENTRE_COUNTRIES, sellerInAnotherOf } from './abroad';
import { eccNetText as text } from './ecc-net.text';
import { counted, marketplace } from './marketplace';
import { marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';

const PAGE = 'europe-consommateurs.eu/une-question-une-reclamation.html';
const URL = 'https://www.europe-consommateurs.eu/une-question-une-reclamation.html';
const LUX = 'cecluxembourg.lu/en/help-with/defend-your-rights';
const LUX_URL = 'https://cecluxembourg.lu/en/help-with/defend-your-rights';

/** What each fact rests on. */
const basis = {
  who: fact('ecc-net/who', text.who, PAGE, URL, 'verified'),
  not: fact('ecc-net/not', text.not, PAGE, URL, 'verified'),
  opens: fact('ecc-net/opens', text.opensRule, PAGE, URL, 'verified'),
  opensOther: fact('ecc-net/opens-other', text.opensOtherRule, LUX, LUX_URL, 'verified-secondary'),
  talks: fact('ecc-net/talks', text.talks, PAGE, URL, 'recalled'),
  cost: fact('ecc-net/cost', text.costRule, `${PAGE}; ${LUX}`, URL, 'verified'),
  form: fact('ecc-net/form', text.step, PAGE, URL, 'verified'),
  channel: fact('ecc-net/channel', text.channelRule, PAGE, URL, 'verified-secondary'),
  luxembourg: fact('ecc-net/luxembourg', text.mailLuxembourg, LUX, LUX_URL, 'verified'),
  luxembourgOld: fact('ecc-net/luxembourg-2011', text.luxembourgOld, LUX, LUX_URL, 'verified-secondary'),
  kehl: fact('ecc-net/kehl', text.kehl, 'rue89strasbourg.com', null, 'verified-secondary'),
  closed: fact(
    'ecc-net/platform-closed',
    text.platformClosed,
    'Reg. (EU) 2024/3228',
    null,
    'verified-secondary',
  ),
} as const;

const THREE_WEEKS = ['FR', 'DE'];

/** The centres that help across borders inside Europe, for free. */
export const eccNet = marketplace({
  id: 'ecc-net',
  kind: 'public-body',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: sellerInAnotherOf(CENTRE_COUNTRIES),
  problems: PROBLEMS.filter((problem) => problem !== 'not-authorised'),
  consumersOnly: true,
  opens: [
    {
      kind: 'after',
      only: { countries: THREE_WEEKS },
      time: counted('complaint', days(21), text.opensWhy, [basis.opens]),
      reason: text.opens,
      basis: [basis.opens],
    },
    {
      kind: 'on',
      only: { exceptCountries: THREE_WEEKS },
      time: counted('complaint', days(0), text.opensOtherWhy, [basis.opensOther]),
      reason: text.opens,
      basis: [basis.opensOther],
    },
  ],
  notYet: text.notYet,
  force: 'talks',
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [{ says: text.step, basis: [basis.form] }],
  channels: [
    {
      kind: 'form',
      only: { countries: ['FR'] },
      label: text.formFrance,
      value: URL,
      hours: null,
      basis: basis.form,
    },
    {
      kind: 'e-mail',
      only: { countries: ['LU'] },
      label: text.mailLuxembourg,
      value: 'info@cecluxembourg.lu',
      hours: null,
      basis: basis.luxembourg,
    },
    {
      kind: 'form',
      only: { countries: ['LU'] },
      label: text.form,
      value: LUX_URL,
      hours: null,
      basis: basis.luxembourg,
    },
    {
      kind: 'form',
      only: { exceptCountries: ['FR', 'LU'] },
      label: text.form,
      value: null,
      hours: null,
      basis: basis.channel,
    },
  ],
  next: [],
  notes: [
    { says: text.talks, basis: [basis.talks] },
    { says: text.not, basis: [basis.not] },
    { says: text.channelRule, basis: [basis.channel] },
    { says: text.kehl, only: { countries: THREE_WEEKS }, basis: [basis.kehl] },
    { says: text.platformClosed, basis: [basis.closed] },
  ],
  background: [basis.luxembourgOld],
  letters: [{ letter: 'regulator-report' }],
});
