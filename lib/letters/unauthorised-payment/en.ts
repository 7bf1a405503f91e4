import { type LetterWriter, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => ({
  subject: `Payment not authorised${facts.merchant === null ? '' : `: ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    'Dear Sir or Madam,',
    say.operation(facts, 'I report the following payment, which I did not authorise:'),
    sentences(
      facts.noticedOn !== null && `I noticed it on ${say.day(facts.noticedOn)}.`,
      facts.description !== null && `Details: ${facts.description}`,
    ),
    sentences(
      'I ask you to refund this payment, to block the means of payment if it is not blocked yet, and to prevent any further debit.',
      'Please confirm in writing the date on which you received this report.',
    ),
    say.law(facts, ['issuer']),
    say.signature(facts, true),
  ],
  enclosures: ['statement or bill that shows the payment'],
});
