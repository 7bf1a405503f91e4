import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import {
  counted,
  EVIDENCE,
  fault,
  fevadNamed,
  late,
  marketplace,
  nextBank,
  nextFevad,
  outsideNote,
} from './marketplace';
import { afterDelivery, answerInWorking, marketplaceText as shared } from './marketplace.text';
import { rakutenText as text } from './rakuten.text';
import { fact } from './schema';
import { privateSellerNote, sellerIsQuestion } from './shared-questions';

const TERMS = 'Rakuten France, terms of 28-07-2026, arts 6.5, 8.1 to 8.3 (Open Terms Archive)';
const HELP = 'help.fr.shopping.rakuten.net 4409599357458';

/** What each fact rests on. */
const basis = {
  who: fact('rakuten/who', text.who, TERMS, null, 'verified'),
  covers: fact('rakuten/covers', text.covers, TERMS, null, 'verified'),
  opens: fact('rakuten/opens', text.opensRule, `${TERMS}; ${HELP}`, null, 'verified'),
  closes: {
    ...fact('rakuten/closes', text.closesRule, TERMS, null, 'verified'),
    conflict: text.closesConflict,
  },
  unknownConfirmed: fact('rakuten/unknown-confirmed', text.unknownConfirmed, 'Recours', null, 'ours', null),
  answer: fact('rakuten/answer', text.answerRule, TERMS, null, 'verified'),
  cost: fact('rakuten/cost', text.costRule, HELP, null, 'verified'),
  rating: fact('rakuten/rating', text.stepDoNotRate, TERMS, null, 'verified'),
  channel: fact('rakuten/channel', text.stepOpen, HELP, null, 'verified'),
  sworn: fact('rakuten/sworn', text.evidenceSworn, HELP, null, 'verified'),
  part: fact('rakuten/part-accepted', text.partRule, `${TERMS}`, null, 'verified'),
  ends: fact('rakuten/ends', text.ends, TERMS, null, 'verified'),
  fevad: fevadNamed('rakuten', TERMS),
} as const;

const CONFIRMED = 'rakuten-confirmed-on';
const unconfirmed = { ...late, unanswered: [CONFIRMED] };
const bound = [basis.closes, basis.unknownConfirmed];

/** Rakuten France holds the money until receipt is confirmed. */
export const rakuten = marketplace({
  id: 'rakuten',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['rakuten'] }],
  problems: [...AWAITED, ...FAULTY],
  opens: [
    {
      kind: 'turn',
      of: ['merchant'],
      stages: ['answered', 'offered', 'refused', 'bounced'],
      only: late,
      reason: text.opensAdmits,
      basis: [basis.opens],
    },
    {
      kind: 'on',
      only: late,
      time: counted('order', days(7), text.opensWhy, [basis.opens]),
      reason: shared.opensWaited,
      basis: [basis.opens],
    },
    { kind: 'at-once', only: fault, reason: shared.opensNow, basis: [basis.covers] },
  ],
  notYet: text.notYet,
  closes: [
    { reading: 'both', only: fault, time: counted('delivery', days(14), afterDelivery(14), [basis.closes]) },
    {
      reading: 'both',
      only: { ...late, answered: [CONFIRMED] },
      time: { ...counted('order', days(30), text.confirmedWhy, [basis.closes]), answer: CONFIRMED },
    },
    {
      reading: 'safe',
      only: unconfirmed,
      time: counted('order', days(30), text.orderWhy, bound),
    },
    {
      reading: 'latest',
      only: unconfirmed,
      time: counted('order', days(45), text.orderLateWhy, bound),
    },
  ],
  answers: [
    {
      time: counted(
        'last-used',
        { amount: 3, unit: 'working' },
        answerInWorking(3),
        [basis.answer],
        'UNSTATED',
      ),
    },
  ],
  cost: { says: shared.free, basis: [basis.cost] },
  languages: ['fr'],
  steps: [
    { says: text.stepDoNotRate, basis: [basis.rating] },
    { says: text.stepOpen, only: { stages: ['unused'] }, basis: [basis.channel] },
    { says: text.partRule, only: { stages: ['offered', 'answered'] }, basis: [basis.part] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  evidence: [
    ...EVIDENCE,
    { id: 'sworn-statement', what: text.evidenceSworn, test: 'ask', only: late, basis: [basis.sworn] },
  ],
  collisions: [{ ends: 'rakuten-money-held', warning: text.stepDoNotRate, basis: basis.rating }],
  ends: [
    { says: text.ends, basis: [basis.ends] },
    { says: text.partRule, basis: [basis.part] },
  ],
  next: [nextFevad(basis.fevad), nextBank],
  notes: [{ says: text.covers, basis: [basis.covers] }, privateSellerNote, outsideNote],
  asks: [
    {
      id: CONFIRMED,
      only: late,
      ask: text.askConfirmed,
      help: text.askConfirmedHelp,
      answer: { kind: 'day' },
      needed: false,
      skip: text.askConfirmedSkip,
    },
    sellerIsQuestion,
  ],
});
