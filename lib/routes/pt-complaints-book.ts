import { PROBLEMS } from '../claim/claim';
import { pt } from '../law/pt';
import { basisOf } from '../law/schema';
import { papers } from './outside-body';
import { PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { ptComplaintsBookText as text } from './pt-complaints-book.text';
import { fact, type RoutePack } from './schema';

const pt12 = basisOf(pt.rules['PT-12']);
const pt13 = basisOf(pt.rules['PT-13']);
const QUESTIONS = 'https://www.livroreclamacoes.pt/apoio-utilizador';
const basis = {
  opens: fact(
    'pt-complaints-book/opens',
    text.opens,
    'livroreclamacoes.pt, questions',
    QUESTIONS,
    'verified',
  ),
  free: fact(
    'pt-complaints-book/free',
    text.freeRule,
    'livroreclamacoes.pt, questions',
    QUESTIONS,
    'verified',
  ),
  form: fact(
    'pt-complaints-book/form',
    text.stepFile,
    'clientebancario.bportugal.pt, 01-2026',
    'https://clientebancario.bportugal.pt/en/node/66033',
    'verified',
  ),
  talks: fact('pt-complaints-book/talks', text.talks, 'DL 156/2005', null, 'verified-secondary'),
} as const;

/** Portugal: makes a business answer, and the authority see it. */
export const ptComplaintsBook: RoutePack = {
  ...PLAIN,
  id: 'pt-complaints-book',
  kind: 'public-body',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [pt12] },
  applies: [{ countries: ['PT'] }, { sellerCountries: ['PT'] }],
  problems: PROBLEMS,
  opens: [{ kind: 'at-once', reason: text.opens, basis: [basis.opens] }],
  notYet: text.notYet,
  answers: [
    {
      time: {
        from: 'last-used',
        add: { amount: 15, unit: 'working' },
        calendar: 'PT-CAL',
        why: text.answerWhy,
        basis: [pt12],
      },
    },
  ],
  force: 'talks',
  cost: { says: common.free, basis: [basis.free] },
  languages: ['pt', 'en'],
  steps: [{ says: text.stepFile, basis: [basis.form] }],
  channels: [
    {
      kind: 'form',
      label: text.site,
      value: 'https://www.livroreclamacoes.pt',
      hours: null,
      basis: basis.form,
    },
  ],
  evidence: papers([basis.form]),
  next: [{ route: 'pt-consumer-arbitration', says: text.next, basis: [pt13] }],
  notes: [
    { says: text.talks, basis: [basis.talks] },
    { says: text.freeRule, basis: [basis.free] },
  ],
  letters: [{ letter: 'regulator-report' }],
};
