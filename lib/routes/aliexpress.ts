import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { aliexpressText as text } from './aliexpress.text';
import { counted, fault, GOODS, late, marketplace, outsideNote, promisePassed } from './marketplace';
import { afterDelivery, afterExpected, answerIn, marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';

const HELP = 'AliExpress help text of 2022, in two copies';

/** What each fact rests on: no text of AliExpress itself was read. */
const basis = {
  who: fact('aliexpress/who', text.who, HELP, null, 'verified-secondary'),
  opens: {
    ...fact('aliexpress/opens', text.opensRule, HELP, null, 'verified-secondary'),
    conflict: text.opensConflict,
  },
  closes: {
    ...fact('aliexpress/closes', text.closesRule, HELP, null, 'verified-secondary'),
    conflict: text.closesConflict,
  },
  answer: fact('aliexpress/answer', text.answerRule, HELP, null, 'verified-secondary'),
  cost: fact('aliexpress/cost', text.costRule, HELP, null, 'verified-secondary'),
  confirm: fact('aliexpress/confirm', text.stepDoNotConfirm, HELP, null, 'verified-secondary'),
  channel: fact('aliexpress/channel', text.stepOpen, HELP, null, 'verified-secondary'),
  choices: fact('aliexpress/choices', text.stepChoose, HELP, null, 'verified-secondary'),
  ends: fact('aliexpress/ends', text.ends, HELP, null, 'verified-secondary'),
} as const;

/** AliExpress holds the money and judges the dispute. */
export const aliexpress = marketplace({
  id: 'aliexpress',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['aliexpress'], kinds: GOODS }],
  problems: [...AWAITED, ...FAULTY],
  opens: [
    {
      kind: 'on',
      only: late,
      time: promisePassed([basis.opens]),
      reason: shared.opensLate,
      basis: [basis.opens],
    },
    {
      kind: 'on',
      only: { ...late, known: ['dispatch'] },
      time: counted('dispatch', days(11), text.opensDispatchWhy, [basis.opens]),
      reason: text.opensDispatch,
      basis: [basis.opens],
    },
    { kind: 'at-once', only: fault, reason: shared.opensNow, basis: [basis.opens] },
  ],
  notYet: shared.notYetLate,
  closes: [
    { reading: 'both', only: late, time: counted('expected', days(15), afterExpected(15), [basis.closes]) },
    { reading: 'both', time: counted('delivery', days(15), afterDelivery(15), [basis.closes]) },
  ],
  answers: [{ time: counted('last-used', days(5), answerIn(5), [basis.answer], 'UNSTATED') }],
  cost: { says: shared.freeReturn, basis: [basis.cost] },
  steps: [
    { says: text.stepDoNotConfirm, basis: [basis.confirm] },
    { says: text.stepOpen, only: { stages: ['unused'] }, basis: [basis.channel] },
    { says: text.stepChoose, only: { stages: ['unused'] }, basis: [basis.choices] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  ends: [
    { says: text.ends, basis: [basis.ends] },
    { says: text.stepDoNotConfirm, basis: [basis.confirm] },
  ],
  notes: [{ says: text.closesConflict, basis: [basis.closes] }, outsideNote],
});
