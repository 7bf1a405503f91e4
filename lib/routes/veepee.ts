import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import {
  ANSWER_OURS,
  counted,
  EVIDENCE,
  fevadNamed,
  late,
  lawStaysNote,
  marketplace,
  nextBank,
  nextFevad,
  noLastDayNote,
  promisePassed,
} from './marketplace';
import { afterDeliverySaturdays, afterWorkingDelivery, marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';
import { veepeeText as text } from './veepee.text';

const TERMS = 'Veepee terms of 09-2024 (Open Terms Archive)';

/** What each fact rests on. */
const basis = {
  who: fact('veepee/who', text.who, TERMS, null, 'verified'),
  closes: fact('veepee/closes', text.closesRule, TERMS, null, 'verified'),
  answerLate: fact('veepee/answer-late', text.answerLateRule, TERMS, null, 'verified'),
  cost: fact('veepee/cost', text.costRule, TERMS, null, 'verified'),
  channel: fact('veepee/channel', text.stepMail, TERMS, null, 'verified'),
  reserves: fact('veepee/reserves', text.stepReserves, TERMS, null, 'verified'),
  fevad: fevadNamed('veepee', TERMS),
} as const;

/** What must be told within three working days. */
const soon = { problems: ['damaged', 'part-missing'] } as const;
const OTHER_FAULTS = FAULTY.filter((problem) => problem !== 'damaged' && problem !== 'part-missing');

/** Veepee, the shop of short sales: three working days for what is missing or broken. */
export const veepee = marketplace({
  id: 'veepee',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['veepee'] }],
  problems: [...AWAITED, ...FAULTY, 'refund-not-paid'],
  opens: [
    {
      kind: 'on',
      only: late,
      time: promisePassed([basis.channel]),
      reason: shared.opensLate,
      basis: [basis.channel],
    },
    {
      kind: 'at-once',
      only: { problems: [...FAULTY, 'refund-not-paid'] },
      reason: shared.opensNow,
      basis: [basis.channel],
    },
  ],
  notYet: shared.notYetLate,
  closes: [
    {
      // The text says "working days"; with Saturdays counted the day comes earlier, and that is the safe one.
      reading: 'safe',
      only: soon,
      time: counted(
        'delivery',
        { amount: 3, unit: 'ouvrables' },
        afterDeliverySaturdays(3),
        [basis.closes],
        'FR-CAL',
      ),
    },
    {
      reading: 'latest',
      only: soon,
      time: counted(
        'delivery',
        { amount: 3, unit: 'working' },
        afterWorkingDelivery(3),
        [basis.closes],
        'FR-CAL',
      ),
    },
  ],
  answers: [
    {
      only: late,
      time: counted('last-used', days(21), text.answerLateWhy, [basis.answerLate], 'UNSTATED'),
    },
    ANSWER_OURS,
  ],
  reusable: true,
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [
    { says: text.stepReserves, only: { problems: ['damaged'] }, basis: [basis.reserves] },
    { says: text.stepMail, basis: [basis.channel] },
  ],
  channels: [
    {
      kind: 'e-mail',
      label: text.channelMail,
      value: 'contactvp@veepee.com',
      hours: null,
      basis: basis.channel,
    },
    { kind: 'account', label: text.channelAccount, value: null, hours: null, basis: basis.channel },
    {
      kind: 'post',
      label: text.channelPost,
      value: 'Service Relations Membres, TSA 91531, 91853 Orsay Cedex',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: [
    ...EVIDENCE,
    {
      id: 'reserves',
      what: text.evidenceReserves,
      test: 'ask',
      only: { problems: ['damaged'] },
      basis: [basis.reserves],
    },
  ],
  next: [nextFevad(basis.fevad), nextBank],
  notes: [
    { says: text.closesRule, only: soon, basis: [basis.closes] },
    { says: text.answerLateRule, only: late, basis: [basis.answerLate] },
    noLastDayNote({ problems: [...AWAITED, ...OTHER_FAULTS, 'refund-not-paid'] }),
    lawStaysNote,
  ],
});
