import { PAYMENT } from '../claim/problems';
import { months } from '../law/counting';
import { cetelemText as text } from './cetelem.text';
import { fact, type Only, type RoutePack } from './schema';

const GUIDE = 'reclamation-indemnite.com/credit/cpay-mastercard/';
const GUIDE_URL = 'https://reclamation-indemnite.com/credit/cpay-mastercard/';
const LADDER = 'mediation-groupe.bnpparibas-pf.com/mode-emploi-mediation';
const CONTACTS = 'https://www.cetelem.fr/fr/contacts';

export const LADDER_SOURCE = LADDER;
export const LADDER_URL = `https://${LADDER}`;

/** What the three rungs at Cetelem rest on. */
export const cetelemBasis = {
  who: fact('cetelem/who', text.who, 'mediation-groupe.bnpparibas-pf.com', LADDER_URL, 'verified'),
  card: fact(
    'cetelem/card',
    text.card,
    'ma-reclamation.com/carte-aurore/',
    'https://ma-reclamation.com/carte-aurore/',
    'verified-secondary',
  ),
  credit: fact('cetelem/credit', text.credit, GUIDE, GUIDE_URL, 'verified-secondary'),
  noAutomaticRefund: fact(
    'cetelem/no-automatic-refund',
    text.noAutomaticRefund,
    GUIDE,
    GUIDE_URL,
    'verified-secondary',
  ),
  reasons: fact('cetelem/reasons', text.reasons, GUIDE, GUIDE_URL, 'verified-secondary'),
  amicable: fact('cetelem/amicable', text.amicable, GUIDE, GUIDE_URL, 'verified-secondary'),
  first: fact('cetelem/first', text.firstRule, LADDER, LADDER_URL, 'verified'),
  phone: {
    ...fact(
      'cetelem/phone',
      text.phoneRule,
      'cetelem.fr/fr/contacts; commentaider.fr/?p=12852',
      CONTACTS,
      'verified',
    ),
    conflict: text.phoneConflict,
  },
  account: {
    ...fact('cetelem/account', text.accountRule, 'cetelem.fr/fr/contacts', CONTACTS, 'verified'),
    conflict: text.accountConflict,
  },
  signLanguage: fact('cetelem/sign-language', text.signLanguageRule, GUIDE, null, 'recalled'),
  post: fact('cetelem/post', text.postRule, GUIDE, null, 'recalled'),
  subject: fact('cetelem/subject', text.subjectRule, GUIDE, null, 'recalled'),
  linked: fact('cetelem/linked-credit', text.linkedRule, 'C. conso., crédit affecté', null, 'recalled'),
  answerPayment: {
    ...fact(
      'cetelem/answer-payment',
      text.answerPaymentRule,
      'acpr.banque-france.fr; mediateur.bnpparibas.net',
      'https://acpr.banque-france.fr/',
      'verified',
    ),
    conflict: text.answerPaymentConflict,
  },
  answer: fact(
    'cetelem/answer',
    text.answerRule,
    'acpr.banque-france.fr; content-tech-qual.credit-moderne.fr',
    'https://acpr.banque-france.fr/',
    'verified',
  ),
  reasoned: fact('cetelem/reasoned', text.reasoned, LADDER, LADDER_URL, 'verified-secondary'),
  contract: fact('cetelem/contract', text.contractRule, 'Recours', null, 'ours', null),
} as const;

/** Paid with Cetelem's card, or by a credit of Cetelem's at the shop. */
export const CETELEM_PAID: readonly Only[] = [{ issuers: ['cetelem'] }, { intermediaries: ['cetelem'] }];
/** Complaints about the payment itself: the short answer time. */
export const PAYMENT_ITSELF: Only = { problems: PAYMENT };

/** When Cetelem must have answered, on the first and on the second rung. */
export const CETELEM_ANSWERS: RoutePack['answers'] = [
  {
    only: PAYMENT_ITSELF,
    time: {
      from: 'last-used',
      add: { amount: 15, unit: 'working' },
      calendar: 'FR-CAL',
      why: text.answerPaymentWhy,
      basis: [cetelemBasis.answerPayment],
    },
  },
  {
    time: {
      from: 'last-used',
      add: months(2),
      calendar: 'FR-CAL',
      why: text.answerWhy,
      basis: [cetelemBasis.answer],
    },
  },
];
