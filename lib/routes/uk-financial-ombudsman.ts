import { PROBLEMS } from '../claim/claim';
import { months } from '../law/counting';
import { basisOf } from '../law/schema';
import { uk } from '../law/uk';
import { PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';
import { ukFinancialOmbudsmanText as text } from './uk-financial-ombudsman.text';

const uk18 = basisOf(uk.rules['UK-18']);
const sixMonths = basisOf(uk.rules['UK-18-ombudsman']);
const LEAFLET = 'https://www.financial-ombudsman.org.uk/publications/consumer-leaflet.htm';
const basis = {
  free: fact(
    'uk-financial-ombudsman/free',
    text.freeRule,
    'financial-ombudsman.org.uk, leaflet',
    LEAFLET,
    'verified',
  ),
  // Numbers and addresses as banks print them in their complaint pages.
  channel: fact(
    'uk-financial-ombudsman/channel',
    text.channelRule,
    'alrayanbank.co.uk/making-complaint; blackhorseoffshore.co.uk',
    'https://alrayanbank.co.uk/making-complaint',
    'verified-secondary',
  ),
} as const;

const BANK = ['card-issuer', 'uk-section-75', 'uk-direct-debit'];
const channel = { hours: null, basis: basis.channel } as const;

/** United Kingdom: decides, free of charge, between a shopper and a bank, card firm or lender. */
export const ukFinancialOmbudsman: RoutePack = {
  ...PLAIN,
  id: 'uk-financial-ombudsman',
  kind: 'mediator',
  aboutFirm: true,
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [uk18] },
  applies: [{ countries: ['GB'], methods: ['card', 'direct-debit'] }],
  problems: PROBLEMS,
  opens: [
    {
      kind: 'turn',
      of: BANK,
      stages: ['answered', 'offered', 'refused'],
      reason: text.opensAnswer,
      basis: [sixMonths],
    },
    {
      kind: 'after',
      time: {
        from: 'used',
        of: BANK,
        add: { amount: 8, unit: 'weeks' },
        calendar: 'UNSTATED',
        why: text.opensWhy,
        basis: [uk18],
      },
      reason: text.opensWaited,
      basis: [uk18],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      time: {
        from: 'used',
        answer: 'bank-final-answer',
        add: months(6),
        calendar: 'UNSTATED',
        why: text.closesWhy,
        basis: [sixMonths],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.free] },
  languages: ['en'],
  steps: [
    { says: text.stepComplain, basis: [uk18] },
    { says: text.stepForm, basis: [basis.free] },
  ],
  channels: [
    { kind: 'phone', label: text.phone, value: '0800 023 4567', ...channel },
    { kind: 'phone', label: text.phoneMobile, value: '0300 123 9123', ...channel },
    { kind: 'e-mail', label: text.email, value: 'complaint.info@financial-ombudsman.org.uk', ...channel },
    {
      kind: 'post',
      label: text.post,
      value: 'Financial Ombudsman Service, Exchange Tower, London E14 9SR',
      ...channel,
    },
    { kind: 'form', label: text.site, value: 'https://www.financial-ombudsman.org.uk', ...channel },
  ],
  evidence: [{ id: 'bank-answer', what: text.evidenceAnswer, test: 'ask', basis: [basis.free] }],
  next: [],
  notes: [{ says: text.freeRule, basis: [basis.free] }],
  asks: [
    {
      id: 'bank-final-answer',
      ask: text.askAnswer,
      help: text.askAnswerHelp,
      answer: { kind: 'day' },
      needed: false,
      skip: text.askAnswerSkip,
      only: { stages: ['unused'] },
    },
  ],
  letters: [{ letter: 'mediation-request' }],
};
