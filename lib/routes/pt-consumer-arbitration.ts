import { years } from '../law/counting';
import { pt } from '../law/pt';
import { basisOf } from '../law/schema';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { ptConsumerArbitrationText as text } from './pt-consumer-arbitration.text';
import { fact, type RoutePack } from './schema';

const pt11 = basisOf(pt.rules['PT-11']);
const pt13 = basisOf(pt.rules['PT-13']);
const CENTRES =
  'https://www.consumidor.gov.pt/comunicacao/noticias/conflitos-de-consumo-ate-5000-sujeitos-a-arbitragem-necessaria.aspx';
const basis = {
  centres: fact(
    'pt-consumer-arbitration/centres',
    text.centresRule,
    'consumidor.gov.pt',
    CENTRES,
    'verified',
  ),
  free: fact(
    'pt-consumer-arbitration/free',
    text.freeRule,
    'eportugal.gov.pt',
    'https://eportugal.gov.pt/pt/servicos/realizar-uma-arbitragem-de-conflitos-de-consumo-atraves-dos-centros-de-arbitragem-apoiados-pelo-ministerio-da-justica',
    'verified',
  ),
  cniacc: fact(
    'pt-consumer-arbitration/cniacc',
    text.centresRule,
    'exauto.pt, list of centres',
    'https://exauto.pt/pagina/centros-de-arbitragem/2293',
    'verified-secondary',
  ),
} as const;

/** Portugal: up to the sum of the first courts, the consumer's choice binds the seller. */
export const ptConsumerArbitration: RoutePack = {
  ...OUTSIDE,
  id: 'pt-consumer-arbitration',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [pt13] },
  applies: [{ countries: ['PT'], exceptTotal: { currency: 'EUR', over: 500_000 } }],
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [pt13]),
  notYet: common.notYetSeller,
  closes: [
    {
      reading: 'both',
      only: { problems: ['not-as-described'] },
      time: { from: 'complaint', add: years(2), calendar: 'PT-CAL', why: text.closesWhy, basis: [pt11] },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.free] },
  languages: ['pt'],
  steps: [
    { says: text.stepCentre, basis: [basis.centres] },
    { says: text.stepChoose, basis: [pt13] },
  ],
  channels: [
    {
      kind: 'form',
      label: text.cniacc,
      value: 'https://www.cniacc.pt/pt/',
      hours: null,
      basis: basis.cniacc,
    },
  ],
  evidence: papers([pt13]),
  next: [],
  notes: [
    { says: text.freeRule, basis: [basis.free] },
    { says: text.pause, only: { problems: ['not-as-described'] }, basis: [pt11] },
  ],
  letters: [{ letter: 'court-annex' }],
};
