import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { counted, GOODS, late, marketplace, outsideNote, promisePassed } from './marketplace';
import { afterOrder, marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';
import { temuText as text } from './temu.text';

const PAGE = 'temu.com, purchase protection';
const RETURNS = 'temu.com/return-and-refund-policy.html of 02-11-2022 (US)';
const RETURNS_URL = 'https://www.temu.com/return-and-refund-policy.html';

/** What each fact rests on. */
const basis = {
  who: fact('temu/who', text.who, PAGE, null, 'verified'),
  covers: fact('temu/covers', text.covers, PAGE, null, 'verified'),
  closes: {
    ...fact('temu/closes', text.closesRule, `${PAGE}; ${RETURNS}`, RETURNS_URL, 'verified'),
    conflict: text.closesConflict,
  },
  sendBack: fact('temu/send-back', text.sendBackRule, RETURNS, RETURNS_URL, 'verified'),
  cost: fact('temu/cost', text.costRule, PAGE, null, 'verified'),
  channel: fact('temu/channel', text.stepOpen, PAGE, null, 'verified'),
  money: fact('temu/money', text.stepMoney, PAGE, null, 'verified'),
  ends: fact('temu/ends', text.ends, 'Recours', null, 'ours', null),
} as const;

/** Temu's protection: a request in the order, for most items within 90 days of the purchase. */
export const temu = marketplace({
  id: 'temu',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['temu'], kinds: GOODS }],
  problems: [...AWAITED, ...FAULTY, 'refund-not-paid', 'withdrawal'],
  opens: [
    {
      kind: 'on',
      only: late,
      time: promisePassed([basis.covers]),
      reason: shared.opensLate,
      basis: [basis.covers],
    },
    {
      kind: 'at-once',
      only: { problems: [...FAULTY, 'refund-not-paid', 'withdrawal'] },
      reason: shared.opensNow,
      basis: [basis.covers],
    },
  ],
  notYet: shared.notYetLate,
  closes: [{ reading: 'both', time: counted('order', days(90), afterOrder(90), [basis.closes]) }],
  keepAlive: [{ time: counted('used', days(10), text.sendBackWhy, [basis.sendBack]), says: text.sendBack }],
  cost: { says: text.cost, basis: [basis.cost] },
  steps: [
    { says: text.stepOpen, only: { stages: ['unused'] }, basis: [basis.channel] },
    { says: text.stepMoney, basis: [basis.money] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  ends: [{ says: text.ends, basis: [basis.ends] }],
  notes: [
    { says: text.closesConflict, basis: [basis.closes] },
    {
      says: text.sendBackRule,
      only: { problems: [...FAULTY, 'withdrawal'] },
      basis: [basis.sendBack],
    },
    outsideNote,
  ],
});
