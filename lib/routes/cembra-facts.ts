import { day } from '../values/day';
import { cembraText as text } from './cembra.text';
import { fact } from './schema';

const CARD = 'https://www.cembra.ch/fr/espace-clients/cartes/cembra-mastercard';
const SAFETY = 'https://www.cembra.ch/de/kundencenter/eservice/sicherheit/kreditkartensicherheit';
const SISTER = 'https://www.cembra.ch/de/kundencenter/karten/ikea-family-credit-card';
const QUESTIONS = 'https://www.cembra.ch/de/kundencenter/karten/generelle-fragen';

/** What each fact rests on. */
export const cembraBasis = {
  who: fact('cembra/who', text.who, 'cembra.ch', CARD, 'verified'),
  closes: fact('cembra/closes', text.closesRule, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  ombudsmanCase: fact(
    'cembra/30-days-held',
    text.ombudsmanCase,
    'bankingombudsman.ch',
    'https://bankingombudsman.ch/',
    'verified',
  ),
  merchantFirst: fact('cembra/merchant-first', text.merchantFirst, 'Recours', null, 'recalled'),
  phone: fact('cembra/phone', text.phoneRule, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  form: fact('cembra/form', text.formRule, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  block: fact('cembra/block', text.stepBlock, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  due: fact('cembra/due', text.dueUnknown, 'cembra.ch, Generelle Fragen', QUESTIONS, 'verified'),
  unpaid: fact('cembra/unpaid', text.unpaid, 'cembra.ch', CARD, 'verified'),
  minimum: fact('cembra/minimum', text.minimum, 'cembra.ch', CARD, 'verified'),
  foreign: fact('cembra/foreign-fee', text.foreign, 'cembra.ch', CARD, 'verified-secondary'),
  fullInTime: fact('cembra/full-in-time', text.fullInTime, 'cembra.ch', CARD, 'verified'),
  backdated: fact('cembra/backdated', text.backdated, 'cembra.ch', CARD, 'verified'),
  year: fact('cembra/interest-year', text.backdatedYear, 'Recours', null, 'ours', null),
  ceiling: {
    ...fact(
      'cembra/ceiling',
      text.ceiling,
      'cash.ch, 31.10.2025',
      null,
      'verified-secondary',
      day('2027-01-01'),
    ),
    conflict: text.ceilingConflict,
  },
  billingDate: fact('cembra/billing-date', text.billingDate, 'cembra.ch, IKEA Family', SISTER, 'verified'),
  debitFee: fact('cembra/direct-debit-fee', text.debitFeeRule, 'cembra.ch, IKEA Family', SISTER, 'verified'),
  debitWhole: fact('cembra/direct-debit', text.debitNote, 'cembra.ch', CARD, 'verified'),
  debitWarning: fact(
    'cembra/direct-debit-warning',
    text.debitWarning,
    'cembra.ch, IKEA Family',
    SISTER,
    'verified',
  ),
  debitBank: fact('cembra/objection-bank', text.debitBankRule, 'ubs.com, LSV', null, 'verified'),
  debitPost: fact('cembra/objection-postfinance', text.debitPostRule, 'postfinance.ch', null, 'verified'),
  lsvEnds: fact(
    'cembra/lsv-ends',
    text.lsvEnds,
    'postfinance.ch, newsroom',
    null,
    'verified',
    day('2028-09-30'),
  ),
  foreignRate: fact('cembra/foreign-rate', text.foreignRate, 'cembra.ch', CARD, 'recalled'),
  foreignFrancs: fact('cembra/foreign-francs', text.foreignFrancs, 'cembra.ch', CARD, 'verified'),
  swissLook: fact('cembra/swiss-look', text.swissLook, 'cembra.ch', CARD, 'verified'),
  conversion: fact('cembra/conversion', text.conversion, 'cembra.ch', CARD, 'verified'),
  gambling: fact('cembra/gambling', text.gambling, 'cembra.ch', CARD, 'recalled'),
  chip: fact('cembra/chip', text.chip, 'cembra.ch', CARD, 'verified'),
  pin: fact('cembra/pin', text.pin, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  pinBlocked: fact('cembra/pin-blocked', text.pinBlocked, 'cembra.ch', CARD, 'verified'),
  duties: fact('cembra/duties', text.duties, 'cembra.ch', CARD, 'verified'),
  checkBills: fact('cembra/check-bills', text.checkBills, 'cembra.ch', CARD, 'verified'),
  keepNumber: fact('cembra/keep-number', text.keepNumber, 'cembra.ch', CARD, 'verified'),
  replacement: fact(
    'cembra/replacement',
    text.replacement,
    'cembra.ch, Kreditkartensicherheit',
    SAFETY,
    'verified',
  ),
  next: fact(
    'cembra/next',
    text.nextOmbudsman,
    'bankingombudsman.ch/anfragen',
    'https://bankingombudsman.ch/anfragen/',
    'recalled',
  ),
} as const;
