import { AWAITED, FAULTY } from '../claim/problems';
import { days, type Period } from '../law/counting';
import { day } from '../values/day';
import { fnacDartyText as text } from './fnac-darty.text';
import {
  counted,
  EVIDENCE,
  late,
  lawStaysNote,
  marketplace,
  nextBank,
  noLastDayNote,
  promisePassed,
} from './marketplace';
import { answerInWorking, marketplaceText as shared } from './marketplace.text';
import { fact, type Only } from './schema';
import { maybeSoldByThirdParty, soldByQuestion, soldByShop } from './shared-questions';

const TERMS = 'darty.com FAQ; Darty terms of 12-2023 (Open Terms Archive)';
/** A text this old is looked at again soon. */
const SOON = day('2027-02-22');

/** What each fact rests on. */
const basis = {
  who: fact('fnac-darty/who', text.who, TERMS, null, 'verified', SOON),
  fnac: fact('fnac-darty/fnac', text.fnac, 'Recours', null, 'recalled', SOON),
  opens: fact('fnac-darty/opens', text.opensRule, TERMS, null, 'verified', SOON),
  answerMarket: fact('fnac-darty/answer-marketplace', text.answerMarketRule, TERMS, null, 'verified', SOON),
  answerOwn: fact('fnac-darty/answer-own', text.answerOwnRule, TERMS, null, 'verified', SOON),
  damage: fact('fnac-darty/damage', text.damageRule, TERMS, null, 'verified', SOON),
  cost: fact('fnac-darty/cost', text.costRule, TERMS, null, 'verified', SOON),
  channel: fact('fnac-darty/channel', text.stepMarket, TERMS, null, 'verified', SOON),
  post: fact('fnac-darty/post', text.stepOwn, TERMS, null, 'verified', SOON),
  fevad: fact('fnac-darty/fevad', text.fevad, TERMS, null, 'verified', SOON),
} as const;

const FAULTS = [...FAULTY, 'refund-not-paid'] as const;
const faults: Only = { problems: FAULTS };
const working = (amount: number): Period => ({ amount, unit: 'working' });
const after72Hours = counted('complaint', days(3), text.opensWhy, [basis.opens]);

/** Fnac and Darty: their own sales and their marketplaces. */
export const fnacDarty = marketplace({
  id: 'fnac-darty',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['fnac', 'darty'] }],
  problems: [...AWAITED, ...FAULTS],
  opens: [
    {
      kind: 'on',
      only: { ...soldByShop, ...late },
      time: promisePassed([basis.post]),
      reason: shared.opensLate,
      basis: [basis.post],
    },
    { kind: 'at-once', only: { ...soldByShop, ...faults }, reason: shared.opensNow, basis: [basis.post] },
    {
      kind: 'on',
      only: { ...maybeSoldByThirdParty, ...late },
      time: promisePassed([basis.opens]),
      also: after72Hours,
      reason: shared.opensWaited,
      basis: [basis.opens],
    },
    {
      kind: 'on',
      only: { ...maybeSoldByThirdParty, ...faults },
      time: after72Hours,
      reason: shared.opensWaited,
      basis: [basis.opens],
    },
  ],
  notYet: text.notYet,
  answers: [
    {
      only: soldByShop,
      time: counted('last-used', working(10), answerInWorking(10), [basis.answerOwn], 'FR-CAL'),
    },
    { time: counted('last-used', working(8), answerInWorking(8), [basis.answerMarket], 'FR-CAL') },
  ],
  force: 'talks',
  reusable: true,
  cost: { says: shared.free, basis: [basis.cost] },
  languages: ['fr'],
  steps: [
    {
      says: text.damageBy,
      only: { problems: ['damaged'] },
      date: counted('delivery', days(2), text.damageWhy, [basis.damage]),
      basis: [basis.damage],
    },
    { says: text.stepMarket, only: maybeSoldByThirdParty, basis: [basis.channel] },
    { says: text.stepOwn, only: soldByShop, basis: [basis.post] },
  ],
  channels: [
    {
      kind: 'account',
      only: maybeSoldByThirdParty,
      label: text.channelMarket,
      value: null,
      hours: null,
      basis: basis.channel,
    },
    {
      kind: 'post',
      only: { ...soldByShop, shops: ['darty'] },
      label: text.channelPost,
      value: 'DARTY Service Consommateur, 38 avenue Roger Salengro, 94120 Fontenay-sous-Bois',
      hours: null,
      basis: basis.post,
    },
  ],
  evidence: [
    ...EVIDENCE,
    {
      id: 'reserves',
      what: text.evidenceReserves,
      test: 'ask',
      only: { problems: ['damaged'] },
      basis: [basis.damage],
    },
  ],
  next: [
    { route: 'fevad', says: text.fevad, only: { shops: ['darty'], countries: ['FR'] }, basis: [basis.fevad] },
    nextBank,
  ],
  notes: [
    { says: text.fnac, only: { shops: ['fnac'] }, basis: [basis.fnac] },
    { says: text.damageRule, only: { problems: ['damaged'] }, basis: [basis.damage] },
    { says: text.answerMarketRule, only: maybeSoldByThirdParty, basis: [basis.answerMarket] },
    noLastDayNote(),
    lawStaysNote,
  ],
  asks: [soldByQuestion],
});
