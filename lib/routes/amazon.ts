import { PROBLEMS } from '../claim/claim';
import { FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { amazonText as text } from './amazon.text';
import {
  counted,
  fevadNamed,
  late,
  marketplace,
  nextBank,
  nextFevad,
  noLastDayNote,
  promisePassed,
} from './marketplace';
import { afterDelivery, marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';
import { maybeSoldByShop, soldByQuestion } from './shared-questions';

const TERMS = 'Amazon.fr, conditions of 28-11-2025 (Open Terms Archive)';

/** What each fact rests on. */
const basis = {
  who: fact('amazon/who', text.who, TERMS, null, 'verified'),
  cost: fact('amazon/cost', text.costRule, TERMS, null, 'verified'),
  channel: fact('amazon/channel', text.channelRule, TERMS, null, 'verified'),
  returns: fact('amazon/returns', text.returnsRule, TERMS, null, 'verified'),
  warranty: fact('amazon/warranty', text.warranty, TERMS, null, 'verified'),
  steps: fact('amazon/steps', text.stepKeep, 'Recours', null, 'ours', null),
  fevad: fevadNamed('amazon', TERMS),
} as const;

const NOT_LATE = PROBLEMS.filter(
  (problem) => problem !== 'not-received' && problem !== 'late' && problem !== 'not-authorised',
);

/** Amazon where it is itself the seller. */
export const amazon = marketplace({
  id: 'amazon',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['amazon'], ...maybeSoldByShop }],
  problems: PROBLEMS.filter((problem) => problem !== 'not-authorised'),
  opens: [
    {
      kind: 'on',
      only: late,
      time: promisePassed([basis.channel]),
      reason: shared.opensLate,
      basis: [basis.channel],
    },
    { kind: 'at-once', only: { problems: NOT_LATE }, reason: shared.opensNow, basis: [basis.channel] },
  ],
  notYet: text.notYet,
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
    { says: text.stepContact, basis: [basis.channel] },
    { says: text.stepReturn, only: { problems: [...FAULTY, 'withdrawal'] }, basis: [basis.channel] },
    { says: text.stepKeep, basis: [basis.steps] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  next: [nextFevad(basis.fevad), nextBank],
  notes: [
    { says: text.returnsRule, only: { problems: ['withdrawal'], countries: ['FR'] }, basis: [basis.returns] },
    noLastDayNote({ problems: ['withdrawal'], exceptCountries: ['FR'] }),
    { says: text.warranty, only: { problems: FAULTY, countries: ['FR'] }, basis: [basis.warranty] },
  ],
  asks: [soldByQuestion],
});
