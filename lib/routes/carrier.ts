import { days } from '../law/counting';
import { fr } from '../law/fr';
import { basisOf } from '../law/schema';
import { carrierText as text } from './carrier.text';
import { counted, marketplace } from './marketplace';
import { fact } from './schema';

const reserve = basisOf(fr.rules['FR-10']);
const unchecked = basisOf(fr.rules['FR-11']);
const sellerStays = basisOf(fr.rules['FR-09']);
const risk = basisOf(fr.rules['FR-08']);
const ours = fact('carrier/cost', text.cost, 'Recours', null, 'ours', null);

/** The firm that brought the parcel: a short time to keep a claim against it, which binds nobody towards the seller. */
export const carrier = marketplace({
  id: 'carrier',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [reserve, sellerStays] },
  applies: [{ countries: ['FR'], kinds: ['goods', 'unknown'] }],
  problems: ['damaged', 'part-missing'],
  opens: [
    {
      kind: 'on',
      time: counted('delivery', days(0), text.opensWhy, [reserve]),
      reason: text.opens,
      basis: [reserve],
    },
  ],
  notYet: text.notYet,
  closes: [
    { reading: 'safe', time: counted('delivery', days(3), text.safeWhy, [reserve]) },
    {
      reading: 'latest',
      time: counted('delivery', { amount: 10, unit: 'working' }, text.latestWhy, [unchecked], 'FR-CAL'),
    },
  ],
  force: 'talks',
  cost: { says: text.cost, basis: [ours] },
  steps: [
    { says: text.step, only: { stages: ['unused'] }, basis: [reserve] },
    { says: text.stepSeller, basis: [risk] },
  ],
  channels: [{ kind: 'post', label: text.channel, value: null, hours: null, basis: reserve }],
  next: [],
  notes: [
    { says: fr.rules['FR-11'].rule, basis: [unchecked] },
    { says: fr.rules['FR-09'].rule, only: { problems: ['damaged'] }, basis: [sellerStays] },
  ],
  letters: [{ letter: 'carrier-reserve' }],
});
