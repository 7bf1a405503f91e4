import { addDays } from '../../values/day';
import type { LetterFacts } from '../facts';

/**
 * Whether the letter may say that it comes within 30 days of the bill: only to Cembra, whose own rule that is
 * (cembra.ch/de/kundencenter/eservice/sicherheit/kreditkartensicherheit), and only while it is true.
 */
export function isInBillTime(facts: LetterFacts): boolean {
  if (facts.issuer !== 'cembra' || facts.billDate === null || facts.billDate === 'not-yet') return false;
  return facts.today <= addDays(facts.billDate, 30);
}
