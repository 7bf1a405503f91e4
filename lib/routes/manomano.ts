import { AWAITED, FAULTY } from '../claim/problems';
import { manomanoText as text } from './manomano.text';
import { marketplace, nextBank, noLastDayNote, outsideNote } from './marketplace';
import { marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';

const OWN = 'Recours';

/** Nothing of ManoMano's present terms could be read. */
const basis = {
  who: fact('manomano/who', text.who, OWN, null, 'recalled'),
  memory: fact('manomano/memory', text.memory, OWN, null, 'recalled'),
  opens: fact('manomano/opens', text.opensRule, OWN, null, 'recalled'),
  cost: fact('manomano/cost', text.costRule, OWN, null, 'recalled'),
  channel: fact('manomano/channel', text.stepAsk, OWN, null, 'recalled'),
  mediator: fact('manomano/mediator', text.mediator, OWN, null, 'recalled'),
} as const;

/** ManoMano, where other firms sell; from memory. */
export const manomano = marketplace({
  id: 'manomano',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['manomano'] }],
  problems: [...AWAITED, ...FAULTY, 'refund-not-paid'],
  opens: [
    {
      kind: 'turn',
      of: ['merchant', 'formal-notice'],
      stages: ['waiting', 'silent', 'answered', 'offered', 'refused', 'bounced'],
      reason: text.opens,
      basis: [basis.opens],
    },
  ],
  notYet: text.notYet,
  force: 'talks',
  reusable: true,
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [{ says: text.stepAsk, basis: [basis.channel] }],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  next: [{ route: 'mediator', says: text.mediator, basis: [basis.mediator] }, nextBank],
  notes: [{ says: text.memory, basis: [basis.memory] }, noLastDayNote(), outsideNote],
});
