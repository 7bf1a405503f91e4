import { AWAITED, FAULTY } from '../claim/problems';
import { days, months } from '../law/counting';
import { day } from '../values/day';
import { backMarketText as text } from './back-market.text';
import {
  counted,
  fevadNamed,
  late,
  lawStaysNote,
  marketplace,
  nextBank,
  nextFevad,
  noLastDayNote,
  outsideNote,
  promisePassed,
} from './marketplace';
import {
  afterDelivery,
  afterDeliverySaturdays,
  afterWorkingDelivery,
  marketplaceText as shared,
} from './marketplace.text';
import { fact } from './schema';

const HELP = 'help.backmarket.com 360030665053, 360014698640';
const TERMS = 'Back Market sale terms, recorded 29-09-2022 (Open Terms Archive)';
/** A text this old is looked at again soon. */
const SOON = day('2027-02-22');

/** What each fact rests on. */
const basis = {
  who: fact('back-market/who', text.who, HELP, null, 'verified'),
  damage: fact('back-market/damage', text.damageRule, `${HELP}; ${TERMS}`, null, 'verified'),
  returns: fact('back-market/returns', text.returnRule, `${HELP}; ${TERMS}`, null, 'verified'),
  warranty: fact('back-market/warranty', text.warrantyRule, `${HELP}; ${TERMS}`, null, 'verified'),
  dated: fact('back-market/dated', text.dated, TERMS, null, 'verified', SOON),
  answer: fact('back-market/answer', text.answerRule, HELP, null, 'verified'),
  stepsIn: fact('back-market/steps-in', text.stepsIn, TERMS, null, 'verified', SOON),
  cost: fact('back-market/cost', text.costRule, HELP, null, 'verified'),
  channel: fact('back-market/channel', text.stepAsk, HELP, null, 'verified'),
  photos: fact('back-market/photos', text.stepPhotos, HELP, null, 'verified'),
  fevad: fevadNamed('back-market', TERMS, SOON),
} as const;

const damaged = { problems: ['damaged'] } as const;
const DEFECTS = FAULTY.filter((problem) => problem !== 'damaged');

/** Back Market, where refurbishers sell. */
export const backMarket = marketplace({
  id: 'back-market',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['back-market'] }],
  problems: [...AWAITED, ...FAULTY, 'withdrawal', 'refund-not-paid'],
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
      only: { problems: [...FAULTY, 'withdrawal', 'refund-not-paid'] },
      reason: shared.opensNow,
      basis: [basis.channel],
    },
  ],
  notYet: shared.notYetLate,
  closes: [
    {
      // "Working days" of a French text may count Saturdays: the earlier reading is the safe one.
      reading: 'safe',
      only: damaged,
      time: counted(
        'delivery',
        { amount: 3, unit: 'ouvrables' },
        afterDeliverySaturdays(3),
        [basis.damage],
        'FR-CAL',
      ),
    },
    {
      reading: 'latest',
      only: damaged,
      time: counted(
        'delivery',
        { amount: 3, unit: 'working' },
        afterWorkingDelivery(3),
        [basis.damage],
        'FR-CAL',
      ),
    },
    {
      reading: 'both',
      only: { problems: ['withdrawal'] },
      time: counted('delivery', days(30), afterDelivery(30), [basis.returns]),
    },
    {
      reading: 'both',
      only: { problems: DEFECTS },
      time: counted('delivery', months(12), text.warrantyWhy, [basis.warranty]),
    },
  ],
  answers: [
    {
      time: counted('last-used', { amount: 1, unit: 'working' }, text.answerWhy, [basis.answer], 'UNSTATED'),
    },
  ],
  force: 'talks',
  reusable: true,
  cost: { says: text.cost, basis: [basis.cost] },
  steps: [
    { says: text.stepAsk, basis: [basis.channel] },
    {
      says: text.stepPhotos,
      only: { problems: [...FAULTY, 'withdrawal'] },
      basis: [basis.photos],
    },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  next: [nextFevad(basis.fevad), nextBank],
  notes: [
    { says: text.stepsIn, only: { problems: FAULTY }, basis: [basis.stepsIn] },
    { says: text.dated, basis: [basis.dated] },
    noLastDayNote({ problems: [...AWAITED, 'refund-not-paid'] }),
    lawStaysNote,
    outsideNote,
  ],
});
