import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import {
  counted,
  fevadNamed,
  late,
  lawStaysNote,
  marketplace,
  nextBank,
  nextFevad,
  noLastDayNote,
  promisePassed,
} from './marketplace';
import { afterDelivery, marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';
import { zalandoText as text } from './zalando.text';

const TERMS = 'Zalando.fr terms, recorded 01-01-2026 (Open Terms Archive)';

/** What each fact rests on. */
const basis = {
  who: fact('zalando/who', text.who, TERMS, null, 'verified'),
  covers: fact('zalando/covers', text.covers, TERMS, null, 'verified'),
  check: fact('zalando/check', text.checkRule, TERMS, null, 'verified'),
  returns: fact('zalando/returns', text.returnRule, TERMS, null, 'verified'),
  cost: fact('zalando/cost', text.costRule, TERMS, null, 'verified'),
  channel: fact('zalando/channel', text.stepOpen, TERMS, null, 'verified'),
  receipt: fact('zalando/receipt', text.stepReceipt, TERMS, null, 'verified'),
  fevad: fevadNamed('zalando', TERMS),
} as const;

const SENT_BACK = ['withdrawal', 'refund-not-paid'] as const;

/** Zalando as the shop that answers for the order. */
export const zalando = marketplace({
  id: 'zalando',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['zalando'] }],
  problems: [...AWAITED, ...FAULTY, ...SENT_BACK],
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
      only: { problems: [...FAULTY, ...SENT_BACK] },
      reason: shared.opensNow,
      basis: [basis.channel],
    },
  ],
  notYet: shared.notYetLate,
  closes: [
    {
      reading: 'both',
      only: { problems: ['withdrawal'], countries: ['FR'] },
      time: counted('delivery', days(30), afterDelivery(30), [basis.returns]),
    },
  ],
  reusable: true,
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [
    { says: text.checkRule, only: { problems: ['damaged'] }, basis: [basis.check] },
    { says: text.stepOpen, basis: [basis.channel] },
    { says: text.stepReceipt, only: { problems: SENT_BACK }, basis: [basis.receipt] },
  ],
  channels: [
    { kind: 'account', label: text.channelAccount, value: null, hours: null, basis: basis.channel },
    { kind: 'chat', label: text.channelChat, value: null, hours: null, basis: basis.channel },
  ],
  next: [nextFevad(basis.fevad), nextBank],
  notes: [
    { says: text.covers, basis: [basis.covers] },
    { says: text.returnRule, only: { problems: ['withdrawal'] }, basis: [basis.returns] },
    noLastDayNote({ problems: [...AWAITED, 'refund-not-paid'] }),
    noLastDayNote({ problems: ['withdrawal'], exceptCountries: ['FR'] }),
    lawStaysNote,
  ],
});
