import { ch } from '../law/ch';
import { basisOf } from '../law/schema';
import { chEcommerceOmbudsmanText as text } from './ch-ecommerce-ombudsman.text';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { RoutePack } from './schema';

const ch16 = basisOf(ch.rules['CH-16']);
const ch22 = basisOf(ch.rules['CH-22']);
const ch23 = basisOf(ch.rules['CH-23']);

/** Switzerland: free help with an online shop that does not settle a complaint. */
export const chEcommerceOmbudsman: RoutePack = {
  ...OUTSIDE,
  id: 'ch-ecommerce-ombudsman',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [ch22] },
  applies: [{ countries: ['CH'] }],
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [ch22]),
  notYet: common.notYetSeller,
  force: 'talks',
  cost: { says: common.free, basis: [ch22] },
  steps: [{ says: text.stepWrite, only: { stages: ['unused'] }, basis: [ch22] }],
  channels: [
    {
      kind: 'form',
      label: text.channel,
      value: 'https://konsum.ch/ombudsstellen/e-commerce',
      hours: null,
      basis: ch22,
    },
  ],
  evidence: papers([ch22]),
  next: [{ route: 'ch-conciliation', says: text.nextConciliation, basis: [ch16] }],
  notes: [
    { says: text.talks, basis: [ch22] },
    { says: text.appeal, basis: [ch22] },
    { says: text.advice, basis: [ch23] },
  ],
  letters: [{ letter: 'mediation-request' }],
};
