import { PROBLEMS } from '../claim/claim';
import { months } from '../law/counting';
import { acprText as text } from './acpr.text';
import { counted, marketplace } from './marketplace';
import { marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';

const SITE = 'acpr.banque-france.fr';
const URL = 'https://acpr.banque-france.fr/';

/** What each fact rests on. */
const basis = {
  who: fact('acpr/who', text.who, SITE, URL, 'verified'),
  answer: fact('acpr/bank-answer', text.answerRule, SITE, URL, 'verified'),
  ladder: fact('acpr/ladder', text.ladder, SITE, URL, 'verified-secondary'),
  talks: fact('acpr/talks', text.talks, 'Recours', null, 'recalled'),
  answerOurs: fact('acpr/answer', text.answerOurs, 'Recours', null, 'ours', null),
  cost: fact('acpr/cost', text.costRule, SITE, URL, 'recalled'),
  site: fact('acpr/site', text.step, SITE, URL, 'verified-secondary'),
} as const;

/** The French supervisor of banks and payment firms: it is told, it does not decide. */
export const acpr = marketplace({
  id: 'acpr',
  kind: 'public-body',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [
    { countries: ['FR'], methods: ['card', 'direct-debit'] },
    { countries: ['FR'], issuers: ['cetelem'] },
  ],
  problems: PROBLEMS,
  anyContract: true,
  opens: [
    {
      kind: 'turn',
      of: ['card-issuer', 'sepa-direct-debit', 'cetelem', 'cetelem-consumer-service'],
      stages: ['silent', 'answered', 'offered', 'refused'],
      reason: text.opens,
      basis: [basis.ladder],
    },
  ],
  notYet: text.notYet,
  answers: [{ time: counted('last-used', months(2), text.answerWhy, [basis.answerOurs], 'UNSTATED') }],
  force: 'talks',
  cost: { says: shared.free, basis: [basis.cost] },
  languages: ['fr'],
  steps: [{ says: text.step, basis: [basis.site] }],
  channels: [{ kind: 'form', label: text.site, value: URL, hours: null, basis: basis.site }],
  evidence: [{ id: 'bank-complaint', what: text.evidence, test: 'ask', basis: [basis.ladder] }],
  next: [],
  notes: [
    { says: text.talks, basis: [basis.talks] },
    { says: text.answerRule, basis: [basis.answer] },
    { says: text.ladder, basis: [basis.ladder] },
  ],
  letters: [{ letter: 'regulator-report' }],
});
