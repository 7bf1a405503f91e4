import { cardBasis } from './card-facts';
import { directDebitText as text } from './direct-debit.text';
import { type EvidenceFact, fact, type PackQuestion } from './schema';
import { twintText as twint } from './twint.text';

const GOCARDLESS = 'https://gocardless.com/';
const SEPA = 'GoCardless guides; Ulster Bank help';
const UBS = 'https://www.ubs.com/';
const POST = 'https://www.postfinance.ch/';

/** What debits of an account rest on. */
export const debitBasis = {
  sepa: fact('sepa-direct-debit/refund', text.sepaRule, SEPA, GOCARDLESS, 'verified'),
  sepaWho: fact('sepa-direct-debit/who', text.sepaWho, SEPA, GOCARDLESS, 'verified'),
  sepaAnswer: fact('sepa-direct-debit/answer', text.sepaAnswerRule, 'SEPA rulebook', null, 'recalled'),
  sepaEight: fact('sepa-direct-debit/eight-weeks', text.sepaEight, SEPA, GOCARDLESS, 'verified'),
  debt: fact('direct-debit/debt-stays', text.debtStays, SEPA, GOCARDLESS, 'verified'),
  block: fact('direct-debit/block', text.stepBlockDebit, 'Recours', null, 'ours', null),
  lsv: fact('lsv/closes', text.lsvRule, 'ubs.com, LSV+', UBS, 'verified'),
  lsvWho: fact('lsv/who', text.lsvWho, 'ubs.com, LSV+; postfinance.ch newsroom', UBS, 'verified'),
  lsvEnds: fact('lsv/ends', text.lsvEnds, 'postfinance.ch newsroom', POST, 'verified'),
  swissFee: fact(
    'lsv/fee',
    text.swissFee,
    'cembra.ch, IKEA Family Credit Card',
    'https://www.cembra.ch/de/kundencenter/karten/ikea-family-credit-card',
    'verified',
  ),
  post: fact('postfinance/closes', text.postRule, 'postfinance.ch, CH-DD', POST, 'verified'),
  postCard: fact('postfinance/card', text.postCardRule, 'PostFinance', null, 'recalled'),
  postWho: fact('postfinance/who', text.postWho, 'postfinance.ch, CH-DD', POST, 'verified'),
  postStep: fact('postfinance/objection', text.postStep, 'postfinance.ch, CH-DD', POST, 'verified'),
  postAddress: {
    ...fact('postfinance/address', text.postAddressRule, 'postfinance.ch, CH-DD', POST, 'verified'),
    conflict: text.postAddressConflict,
  },
  transferWho: fact(
    'bank-transfer/who',
    text.transferWho,
    'C. mon. fin. art. L133-24',
    null,
    'verified-secondary',
  ),
  transferAnswer: fact(
    'bank-transfer/answer',
    text.transferAnswerRule,
    'C. mon. fin. art. L133-18',
    null,
    'recalled',
  ),
  transferBlock: fact('bank-transfer/block', text.transferStepBlock, 'Recours', null, 'ours', null),
  next: fact(
    'direct-debit/next',
    text.nextBank,
    'acpr.banque-france.fr',
    'https://acpr.banque-france.fr/',
    'verified',
  ),
  ombudsman: fact(
    'lsv/ombudsman',
    twint.nextOmbudsman,
    'bankingombudsman.ch/anfragen',
    'https://bankingombudsman.ch/anfragen/',
    'recalled',
  ),
  unauthorised: cardBasis.unauthorised,
  free: cardBasis.cost,
} as const;

/** Kept under the id that the case's own day of debit is read from. */
export const debitedOnQuestion: PackQuestion = {
  id: 'debited-on',
  ask: text.debitedOn,
  help: text.debitedOnHelp,
  answer: { kind: 'day' },
  needed: false,
  skip: text.debitedOnSkip,
};

export const debitEvidence: readonly EvidenceFact[] = [
  {
    id: 'police-report',
    what: text.evidencePolice,
    test: 'ask',
    only: { problems: ['not-authorised'] },
    basis: [cardBasis.evidence],
  },
];
