import { PROBLEMS } from '../claim/claim';
import { SELLER_OVERSEAS } from './abroad';
import { econsumerText as text } from './econsumer.text';
import { marketplace } from './marketplace';
import { marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';

const SITE = 'econsumer.gov';
const URL = 'https://econsumer.gov/';

/** Everything here is from memory. */
const basis = {
  who: fact('econsumer/who', text.who, SITE, URL, 'recalled'),
  memory: fact('econsumer/memory', text.memory, SITE, URL, 'recalled'),
  talks: fact('econsumer/talks', text.talks, SITE, URL, 'recalled'),
  cost: fact('econsumer/cost', text.costRule, SITE, URL, 'recalled'),
  form: fact('econsumer/form', text.step, SITE, URL, 'recalled'),
} as const;

/** Reports across the world's borders: authorities read them. */
export const econsumer = marketplace({
  id: 'econsumer',
  kind: 'public-body',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: SELLER_OVERSEAS,
  problems: PROBLEMS.filter((problem) => problem !== 'not-authorised'),
  anyContract: true,
  consumersOnly: true,
  opens: [{ kind: 'at-once', reason: text.opens, basis: [basis.who] }],
  notYet: text.opens,
  answers: [],
  force: 'talks',
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [{ says: text.step, basis: [basis.form] }],
  channels: [{ kind: 'form', label: text.form, value: URL, hours: null, basis: basis.form }],
  next: [],
  notes: [
    { says: text.memory, basis: [basis.memory] },
    { says: text.talks, basis: [basis.talks] },
  ],
  letters: [{ letter: 'regulator-report' }],
});
