import { AWAITED } from '../claim/problems';
import { days } from '../law/counting';
import { counted, late, marketplace } from './marketplace';
import { afterDelivery, marketplaceText as shared } from './marketplace.text';
import { protectionBasis } from './marketplace-protection';
import { routeInsuranceText as text } from './route-insurance.text';
import { fact, type Only } from './schema';

const HELP = 'shoppers.help.route.com 6017831679511';

/** What each fact rests on. */
const basis = {
  who: fact('route-insurance/who', text.who, HELP, null, 'verified'),
  covers: fact('route-insurance/covers', text.covers, HELP, null, 'verified'),
  opens: fact('route-insurance/opens', text.opensRule, HELP, null, 'verified'),
  closes: fact('route-insurance/closes', text.closesRule, HELP, null, 'verified'),
  bound: fact('route-insurance/bound', text.boundRule, 'Recours', null, 'ours', null),
  idle: fact('route-insurance/idle', text.idleRule, HELP, null, 'verified'),
  cost: fact('route-insurance/cost', text.costRule, HELP, null, 'verified'),
  channel: fact('route-insurance/channel', text.stepFile, HELP, null, 'verified'),
} as const;

const INSURED = 'parcel-insurance';
const TRACKED = 'last-tracking-on';
const insured: Only = { answers: { [INSURED]: ['route'] } };
const lost: Only = { ...insured, ...late, unknown: ['delivery'] };
/** Marked as delivered and not there. */
const stolen: Only = { ...insured, ...late, known: ['delivery'] };
const tracked = { answered: [TRACKED] } as const;
const untracked = { unanswered: [TRACKED] } as const;
const bound = [basis.closes, basis.bound];

/** Insurance of the way, sold beside the order; asked about where it is usual, in the United States. */
export const routeInsurance = marketplace({
  id: 'route-insurance',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [insured, { countries: ['US'], exceptAnswers: { [INSURED]: ['none'] } }],
  problems: [...AWAITED, 'damaged'],
  opens: [
    {
      kind: 'on',
      only: { ...lost, ...tracked },
      time: { ...counted('expected', days(7), text.opensTrackingWhy, [basis.opens]), answer: TRACKED },
      reason: text.opens,
      basis: [basis.opens],
    },
    {
      kind: 'on',
      only: lost,
      time: counted('expected', days(2), text.opensEstimateWhy, [basis.opens]),
      reason: text.opens,
      basis: [basis.opens],
    },
    {
      kind: 'on',
      only: stolen,
      time: counted('delivery', days(5), text.opensTheftWhy, [basis.closes]),
      reason: text.opens,
      basis: [basis.closes],
    },
    {
      kind: 'at-once',
      only: { ...insured, problems: ['damaged'] },
      reason: shared.opensNow,
      basis: [basis.covers],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      only: { ...lost, ...tracked },
      time: { ...counted('expected', days(30), text.closesTrackingWhy, [basis.closes]), answer: TRACKED },
    },
    {
      reading: 'safe',
      only: { ...lost, ...untracked },
      time: counted('order', days(30), text.closesOrderWhy, bound),
    },
    {
      reading: 'latest',
      only: { ...lost, ...untracked },
      time: counted('expected', days(30), text.closesEstimateWhy, bound),
    },
    {
      reading: 'both',
      only: insured,
      time: counted('delivery', days(15), afterDelivery(15), [basis.closes]),
    },
  ],
  keepAlive: [{ time: counted('used', days(8), text.idleWhy, [basis.idle]), says: text.idle }],
  cost: { says: shared.free, basis: [basis.cost] },
  languages: ['en'],
  steps: [
    { says: text.stepBefore, basis: [protectionBasis.route] },
    { says: text.stepFile, basis: [basis.channel] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  ends: [
    { says: text.idleRule, basis: [basis.idle] },
    { says: protectionBasis.route.rule, basis: [protectionBasis.route] },
  ],
  notes: [
    { says: text.who, basis: [basis.who] },
    { says: text.covers, basis: [basis.covers] },
    { says: text.opensRule, only: late, basis: [basis.opens] },
  ],
  asks: [
    {
      id: INSURED,
      ask: text.askInsured,
      help: text.askInsuredHelp,
      answer: {
        kind: 'choice',
        options: [
          { value: 'route', label: text.yes },
          { value: 'none', label: text.no },
        ],
      },
      needed: false,
      skip: text.unknown,
    },
    {
      id: TRACKED,
      only: lost,
      ask: text.askTracking,
      help: null,
      answer: { kind: 'day' },
      needed: false,
      skip: text.unknown,
    },
  ],
});
