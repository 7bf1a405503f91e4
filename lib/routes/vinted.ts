import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { day } from '../values/day';
import { counted, fault, late, marketplace, outsideNote } from './marketplace';
import { answerIn, marketplaceText as shared } from './marketplace.text';
import { protectionBasis } from './marketplace-protection';
import { fact } from './schema';
import { privateSellerNote, sellerIsQuestion } from './shared-questions';
import { vintedText as text } from './vinted.text';

const HELP = 'vinted.fr/help/465';
const URL = 'https://www.vinted.fr/help/465';
const TERMS = 'Vinted FR terms in force from 18-10-2022 (Open Terms Archive)';
/** A text this old is looked at again soon. */
const SOON = day('2027-02-22');

/** What each fact rests on. */
const basis = {
  who: fact('vinted/who', text.who, HELP, URL, 'verified'),
  covers: fact('vinted/covers', text.covers, HELP, URL, 'verified'),
  opens: fact('vinted/opens', text.opensRule, `${HELP}; ${TERMS}`, URL, 'verified'),
  closes: fact('vinted/closes', text.closesRule, `${HELP}; ${TERMS}`, URL, 'verified'),
  dated: fact('vinted/dated', text.dated, TERMS, null, 'verified', SOON),
  answer: fact('vinted/answer', text.answerRule, TERMS, null, 'verified', SOON),
  sendBack: fact('vinted/send-back', text.sendBack, TERMS, null, 'verified', SOON),
  cost: fact('vinted/cost', text.costRule, HELP, URL, 'verified'),
  channel: fact('vinted/channel', text.stepReport, HELP, URL, 'verified'),
  allOk: fact('vinted/all-ok', text.stepDoNotClick, HELP, URL, 'verified'),
  ends: fact('vinted/ends', text.ends, HELP, URL, 'verified'),
  mediator: fact('vinted/mediator', text.mediator, TERMS, null, 'verified', SOON),
} as const;

const NOTICE = 'vinted-notice-on';
const notice = {
  answer: NOTICE,
  ...counted('noticed', days(2), text.closesNoticeWhy, [basis.closes]),
} as const;

/** Vinted holds the money for two days after delivery; then it is the seller's. */
export const vinted = marketplace({
  id: 'vinted',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['vinted'] }],
  problems: [...AWAITED, ...FAULTY],
  opens: [
    {
      kind: 'on',
      only: late,
      time: {
        ...counted('noticed', days(0), text.opensNoticeWhy, [basis.opens]),
        answer: NOTICE,
      },
      reason: text.opensNotice,
      basis: [basis.opens],
    },
    {
      kind: 'on',
      only: late,
      time: counted('delivery', days(0), text.opensDeliveredWhy, [basis.opens]),
      reason: shared.opensDelivered,
      basis: [basis.opens],
    },
    { kind: 'at-once', only: fault, reason: shared.opensNow, basis: [basis.opens] },
  ],
  notYet: text.notYet,
  closes: [
    { reading: 'both', only: late, time: notice },
    { reading: 'both', time: counted('delivery', days(2), text.closesWhy, [basis.closes]) },
  ],
  answers: [{ time: counted('last-used', days(14), answerIn(14), [basis.answer], 'UNSTATED') }],
  cost: { says: shared.freeReturn, basis: [basis.cost] },
  steps: [
    { says: text.stepDoNotClick, basis: [basis.allOk] },
    { says: text.stepReport, only: { stages: ['unused'] }, basis: [basis.channel] },
    { says: text.stepKeep, only: fault, basis: [basis.sendBack] },
    {
      says: text.sendBack,
      only: { ...fault, stages: ['waiting', 'answered', 'offered'] },
      basis: [basis.sendBack],
    },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  collisions: [{ ends: 'vinted-money-held', warning: text.stepDoNotClick, basis: basis.allOk }],
  ends: [{ says: text.ends, basis: [basis.ends] }],
  notes: [
    { says: text.covers, basis: [basis.covers] },
    { says: text.answerRule, only: { stages: ['waiting'] }, basis: [basis.answer] },
    { says: text.dated, basis: [basis.dated] },
    { says: text.mediator, basis: [basis.mediator] },
    { says: protectionBasis.vinted.rule, basis: [protectionBasis.vinted] },
    privateSellerNote,
    outsideNote,
  ],
  asks: [
    {
      id: NOTICE,
      only: { ...late, unknown: ['delivery'] },
      ask: text.askNotice,
      help: text.askNoticeHelp,
      answer: { kind: 'day' },
      needed: true,
      skip: text.askNoticeSkip,
    },
    sellerIsQuestion,
  ],
});
