import { PROBLEMS } from '../claim/claim';
import { cetelemText } from './cetelem.text';
import { cetelemConsumerServiceText as text } from './cetelem-consumer-service.text';
import { CETELEM_ANSWERS, CETELEM_PAID, cetelemBasis, LADDER_SOURCE, LADDER_URL } from './cetelem-facts';
import { fact, type RoutePack } from './schema';

const GUIDE = 'reclamation-indemnite.com/credit/cpay-mastercard/';

const basis = {
  who: fact('cetelem-consumer-service/who', text.who, LADDER_SOURCE, LADDER_URL, 'verified'),
  opens: fact('cetelem-consumer-service/opens', text.opensRule, LADDER_SOURCE, LADDER_URL, 'verified'),
  registered: fact('cetelem-consumer-service/registered', text.registeredRule, GUIDE, null, 'recalled'),
  address: fact('cetelem-consumer-service/address', text.addressRule, GUIDE, null, 'recalled'),
  earlier: fact(
    'cetelem-consumer-service/earlier',
    text.earlierRule,
    LADDER_SOURCE,
    LADDER_URL,
    'verified-secondary',
  ),
} as const;

/** Cetelem, second rung: the consumer service, by registered letter. */
export const cetelemConsumerService: RoutePack = {
  id: 'cetelem-consumer-service',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: CETELEM_PAID,
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [
    {
      kind: 'turn',
      of: ['cetelem'],
      stages: ['silent', 'answered', 'offered', 'refused'],
      reason: text.opens,
      basis: [basis.opens],
    },
  ],
  notYet: text.notYet,
  closes: [],
  closesWhenUsed: false,
  reusable: false,
  answers: CETELEM_ANSWERS,
  keepAlive: [],
  force: 'decides',
  cost: { says: text.cost, basis: [basis.registered] },
  languages: ['fr'],
  steps: [
    { says: text.stepLetter, basis: [basis.registered, basis.address] },
    { says: text.stepEarlier, basis: [basis.earlier] },
  ],
  channels: [
    {
      kind: 'post',
      label: text.post,
      value: 'Service consommateurs, Cetelem, 95908 Cergy-Pontoise Cedex 9',
      hours: null,
      basis: basis.address,
    },
  ],
  evidence: [
    { id: 'first-complaint', what: text.evidenceFirst, test: 'ask', basis: [basis.earlier] },
    {
      id: 'contract-number',
      what: cetelemText.evidenceContract,
      test: 'ask',
      basis: [cetelemBasis.contract],
    },
  ],
  collisions: [],
  ends: [{ says: cetelemText.reasoned, basis: [cetelemBasis.reasoned] }],
  next: [{ route: 'cetelem-mediator', says: text.nextMediator, basis: [basis.opens] }],
  notes: [],
  letters: [{ letter: 'consumer-service' }],
  background: [],
};
