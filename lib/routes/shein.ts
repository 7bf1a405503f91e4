import { PROBLEMS, type Problem } from '../claim/claim';
import { FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { counted, late, lawStaysNote, marketplace, noLastDayNote, promisePassed } from './marketplace';
import { afterOrder, marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';
import { sheinText as text } from './shein.text';

const TERMS = 'SHEIN FR terms, recorded 09-01-2026 (Open Terms Archive)';
const TERMS_2025 = 'SHEIN FR terms, recorded 20-05-2025 (Open Terms Archive)';

/** What each fact rests on. */
const basis = {
  who: fact('shein/who', text.who, TERMS, null, 'verified'),
  operator: fact('shein/operator', text.operator, TERMS, null, 'verified'),
  damaged: fact('shein/damaged', text.damagedRule, TERMS, null, 'verified'),
  fault: { ...fact('shein/fault', text.faultRule, TERMS, null, 'verified'), conflict: text.faultConflict },
  returns: fact('shein/returns', text.returnRule, TERMS_2025, null, 'verified'),
  refund: {
    ...fact('shein/refund', text.refundRule, TERMS, null, 'verified'),
    conflict: text.refundConflict,
  },
  cost: fact('shein/cost', text.costRule, TERMS, null, 'verified'),
  channel: fact('shein/channel', text.stepOpen, TERMS, null, 'verified'),
} as const;

const FAULTS: readonly Problem[] = [...FAULTY, 'withdrawal'];

/** SHEIN, which sells and runs the marketplace under one set of terms. */
export const shein = marketplace({
  id: 'shein',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['shein'] }],
  problems: PROBLEMS.filter(
    (problem) => !['charged-wrongly', 'not-authorised', 'subscription-not-ended'].includes(problem),
  ),
  opens: [
    {
      kind: 'on',
      only: late,
      time: promisePassed([basis.channel]),
      reason: shared.opensLate,
      basis: [basis.channel],
    },
    { kind: 'at-once', only: { problems: FAULTS }, reason: shared.opensNow, basis: [basis.channel] },
    {
      kind: 'after',
      only: { problems: ['refund-not-paid'], known: ['return'] },
      time: counted('return', days(14), text.refundWhy, [basis.refund]),
      reason: text.opensRefund,
      basis: [basis.refund],
    },
    {
      kind: 'at-once',
      only: { problems: ['refund-not-paid'], unknown: ['return'] },
      reason: shared.opensNow,
      basis: [basis.channel],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      only: { problems: ['withdrawal'] },
      time: counted('order', days(45), afterOrder(45), [basis.returns]),
    },
  ],
  reusable: true,
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [
    {
      says: text.damagedBy,
      only: { problems: ['damaged'] },
      date: counted('delivery', days(1), text.damagedWhy, [basis.damaged]),
      basis: [basis.damaged],
    },
    {
      says: text.damagedRule,
      only: { problems: ['damaged'], unknown: ['delivery'] },
      basis: [basis.damaged],
    },
    { says: text.stepOpen, basis: [basis.channel] },
    { says: text.stepMoney, basis: [basis.refund] },
  ],
  channels: [
    { kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel },
    {
      kind: 'form',
      only: { countries: ['FR'] },
      label: text.ticket,
      value: 'https://fr.shein.com/robot',
      hours: null,
      basis: basis.channel,
    },
  ],
  notes: [
    {
      says: text.faultRule,
      only: { problems: FAULTY },
      basis: [basis.fault],
    },
    { says: text.returnRule, only: { problems: ['withdrawal'] }, basis: [basis.returns] },
    {
      says: text.refundRule,
      only: { problems: ['withdrawal', 'refund-not-paid'] },
      basis: [basis.refund],
    },
    noLastDayNote(late),
    lawStaysNote,
  ],
  background: [basis.operator],
});
