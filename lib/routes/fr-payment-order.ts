import type { Problem } from '../claim/claim';
import { months } from '../law/counting';
import { fr } from '../law/fr';
import { basisOf } from '../law/schema';
import { costNotFound, ENDS_MEDIATION, NOT_IN_OTHER_STATES, venue } from './fr-court';
import { frPaymentOrderText as text } from './fr-payment-order.text';
import { OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { PackQuestion, RoutePack } from './schema';

const fr42 = basisOf(fr.rules['FR-42']);
const fr43 = basisOf(fr.rules['FR-43']);
const fr43before = basisOf(fr.rules['FR-43-before']);
const fr44 = basisOf(fr.rules['FR-44']);
const fr44enforce = basisOf(fr.rules['FR-44-enforce']);

/** A fixed sum is owed once the contract was ended or withdrawn from. */
const OWED: readonly Problem[] = ['refund-not-paid', 'withdrawal', 'not-received', 'late'];
const MADE = 'fr-order-made-on';
const SERVED = 'fr-order-served-on';
const onWhichDay = (id: string, ask: PackQuestion['ask']): PackQuestion => ({
  id,
  ask,
  help: null,
  answer: { kind: 'day' },
  needed: false,
  skip: text.skip,
  only: { stages: ['waiting', 'silent', 'answered'] },
});

/** France: an order for a fixed sum, without conciliation before it. */
export const frPaymentOrder: RoutePack = {
  ...OUTSIDE,
  id: 'fr-payment-order',
  kind: 'court',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [fr42] },
  applies: [{ countries: ['FR'], ...NOT_IN_OTHER_STATES }],
  problems: OWED,
  consumersOnly: false,
  opens: afterSeller(OWED, [fr42]),
  notYet: common.notYetSeller,
  keepAlive: [
    {
      time: {
        from: 'used',
        answer: MADE,
        add: months(3),
        calendar: 'FR-PROC',
        why: text.serveWhy,
        basis: [fr43],
      },
      says: text.stepServe,
    },
  ],
  force: 'decides',
  cost: costNotFound,
  languages: ['fr'],
  steps: [venue, { says: text.stepAsk, basis: [fr42] }, { says: text.stepServe, basis: [fr43] }],
  channels: [{ kind: 'in-person', label: text.channel, value: null, hours: null, basis: fr42 }],
  evidence: papers([fr42]),
  collisions: ENDS_MEDIATION,
  next: [],
  notes: [
    {
      says: text.serveBy,
      date: {
        from: 'used',
        answer: MADE,
        add: months(3),
        calendar: 'FR-PROC',
        why: text.serveWhy,
        basis: [fr43, fr43before],
      },
      basis: [fr43, fr43before],
    },
    {
      says: text.enforceFrom,
      date: {
        from: 'used',
        answer: SERVED,
        add: months(2),
        calendar: 'FR-PROC',
        why: text.enforceWhy,
        basis: [fr44enforce],
      },
      basis: [fr44, fr44enforce],
    },
    { says: text.oppose, only: { stages: ['waiting'] }, basis: [fr44] },
  ],
  asks: [onWhichDay(MADE, text.askMade), onWhichDay(SERVED, text.askServed)],
  letters: [{ letter: 'court-annex' }],
};
