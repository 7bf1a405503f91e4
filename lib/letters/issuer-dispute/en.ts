import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';
import { networkName, paid } from '../phrases/phrases';
import { isInBillTime } from './bill';

function card(facts: LetterFacts): string {
  const network = facts.payment?.network == null ? '' : ` ${networkName(facts.payment.network)}`;
  const digits = facts.payment?.lastFour == null ? '' : ` ending in ${facts.payment.lastFour}`;
  return `I dispute the following payment, made with my${network} card${digits}:`;
}

function operation(facts: LetterFacts): string | null {
  const { billDate } = facts;
  return lines(
    card(facts),
    facts.merchant !== null && `– merchant: ${facts.merchant}`,
    facts.seller !== null && `– seller as stated: ${facts.seller}`,
    facts.intermediary !== null && `– paid through ${facts.intermediary}`,
    facts.total !== null && `– amount: ${say.money(facts.total)}`,
    facts.orderDate !== null && `– date of the order: ${say.day(facts.orderDate)}`,
    facts.orderNumber !== null && `– order number: ${facts.orderNumber}`,
    billDate === 'not-yet' && '– card bill: the payment is not on it yet',
    billDate !== null && billDate !== 'not-yet' && `– card bill of: ${say.day(billDate)}`,
    facts.transactionLine !== null && `– as printed on the bill: ${facts.transactionLine}`,
  );
}

function request(facts: LetterFacts): string | null {
  const sum = paid(facts);
  return sentences(
    facts.claimsByLaw
      ? `I ask you to look into this payment and to refund ${sum === null ? 'it' : say.money(sum)}.`
      : `I ask you to open a dispute (chargeback) with the card network and to claim back ${sum === null ? 'this payment' : say.money(sum)}.`,
    isInBillTime(facts) && 'This dispute is made within thirty days of the bill.',
    'Please confirm in writing that you have received it, and tell me which further documents you need. If a form is required, please send it to me.',
  );
}

export const write: LetterWriter = (facts) => ({
  subject: `Dispute of a card payment${facts.merchant === null ? '' : `: ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    'Dear Sir or Madam,',
    operation(facts),
    say.items(facts),
    sentences(say.promised(facts), say.trouble(facts)),
    facts.problem === 'not-authorised' ? null : say.contacts(facts, false),
    request(facts),
    facts.claimsByLaw ? say.law(facts, ['issuer']) : null,
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'order confirmation',
    facts.firstRequestOn === null ? null : `my message to the seller of ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `my formal notice of ${say.day(facts.noticeOn)}`,
    facts.reaction === 'bounced' ? 'the returned message' : null,
    facts.reaction !== null && facts.reaction !== 'silence' && facts.reaction !== 'bounced'
      ? 'the seller’s answer'
      : null,
    facts.billDate !== null && facts.billDate !== 'not-yet'
      ? `card bill of ${say.day(facts.billDate)}`
      : null,
    troubleOf(facts.problem) === 'goods' ? 'photos of what was received' : null,
  ],
});
