import { AWAITED } from '../claim/problems';
import { days } from '../law/counting';
import { eu } from '../law/eu';
import { basisOf } from '../law/schema';
import { counted, fevadNamed, marketplace, nextBank, nextFevad } from './marketplace';
import { marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';
import { spartooText as text } from './spartoo.text';

const TERMS = 'Spartoo terms, recorded 13-08-2026 (Open Terms Archive)';
const risk = basisOf(eu.rules['EU-09']);

/** What each fact rests on. */
const basis = {
  who: fact('spartoo/who', text.who, TERMS, null, 'verified'),
  closes: fact('spartoo/closes', text.closesRule, TERMS, null, 'verified'),
  lockers: fact('spartoo/lockers', text.lockers, TERMS, null, 'verified'),
  cost: fact('spartoo/cost', text.costRule, TERMS, null, 'verified-secondary'),
  channel: fact('spartoo/channel', text.channelRule, 'Recours', null, 'ours', null),
  fevad: fevadNamed('spartoo', TERMS),
} as const;

/** Spartoo's own short time for a parcel that counts as delivered and is not there. */
export const spartoo = marketplace({
  id: 'spartoo',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['spartoo'] }],
  problems: AWAITED,
  opens: [
    {
      kind: 'on',
      time: counted('delivery', days(0), text.opensWhy, [basis.closes]),
      reason: text.opens,
      basis: [basis.closes],
    },
  ],
  notYet: text.notYet,
  closes: [{ reading: 'both', time: counted('delivery', days(7), text.closesWhy, [basis.closes]) }],
  keepAlive: [{ time: counted('used', days(5), text.formWhy, [basis.closes]), says: text.form }],
  cost: { says: shared.free, basis: [basis.cost] },
  languages: ['fr'],
  steps: [{ says: text.stepContact, basis: [basis.closes] }],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  next: [nextFevad(basis.fevad), nextBank],
  notes: [
    { says: text.closesRule, basis: [basis.closes] },
    { says: text.lockers, basis: [basis.lockers, risk] },
  ],
});
