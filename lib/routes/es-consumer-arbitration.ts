import { days } from '../law/counting';
import { es } from '../law/es';
import { basisOf } from '../law/schema';
import { esConsumerArbitrationText as text } from './es-consumer-arbitration.text';
import { AGAINST_SELLER, joined, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

const es13 = basisOf(es.rules['ES-13']);
const es14 = basisOf(es.rules['ES-14']);
const DECREE = 'https://www.boe.es/buscar/act.php?id=BOE-A-2024-15208';
const ANDALUSIA =
  'https://www.juntadeandalucia.es/temas/vivienda-consumo/consumo/proteccion/paginas/arbitraje.html';
const basis = {
  who: fact(
    'es-consumer-arbitration/who',
    text.who,
    'terueltv.com, on the figures of 2022',
    'https://terueltv.com/el-90-de-los-casos-gestionados-por-el-sistema-arbitral-de-consumo-se-resuelve-de-forma-satisfactoria-para-los-consumidores',
    'verified-secondary',
  ),
  free: fact('es-consumer-arbitration/free', text.freeRule, 'juntadeandalucia.es', ANDALUSIA, 'verified'),
  sheet: fact('es-consumer-arbitration/sheet', text.stepSheet, 'juntadeandalucia.es', ANDALUSIA, 'verified'),
  instead: fact(
    'es-consumer-arbitration/instead-of-court',
    text.insteadOfCourt,
    'RD 713/2024, preamble',
    DECREE,
    'verified',
  ),
  notFor: fact('es-consumer-arbitration/not-for', text.notFor, 'juntadeandalucia.es', ANDALUSIA, 'verified'),
} as const;

/** Spain: free and binding, where the seller has joined. */
export const esConsumerArbitration: RoutePack = {
  ...OUTSIDE,
  id: 'es-consumer-arbitration',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [es14, basis.who] },
  applies: [{ countries: ['ES'], exceptAnswers: { 'arbitration-member': ['no'] } }],
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [es14]),
  notYet: common.notYetSeller,
  answers: [
    {
      time: { from: 'last-used', add: days(90), calendar: 'UNSTATED', why: text.answerWhy, basis: [es14] },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.free] },
  languages: ['es'],
  steps: [
    { says: text.stepFile, basis: [es14] },
    { says: text.stepSheet, basis: [basis.sheet] },
  ],
  channels: [{ kind: 'form', label: text.channel, value: null, hours: null, basis: es14 }],
  evidence: papers([es14]),
  collisions: [{ ends: 'court', warning: text.insteadOfCourt, basis: basis.instead }],
  next: [],
  notes: [
    { says: text.freeRule, basis: [basis.free] },
    { says: text.notFor, basis: [basis.notFor] },
    { says: text.courtFirst, basis: [es13] },
  ],
  asks: [joined('arbitration-member', text.askMember, text.askMemberHelp)],
  letters: [{ letter: 'court-annex' }],
};
