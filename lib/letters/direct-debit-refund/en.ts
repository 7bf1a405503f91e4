import { type LetterWriter, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => ({
  subject: `Objection to a direct debit${facts.merchant === null ? '' : `: ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    'Dear Sir or Madam,',
    say.operation(facts, 'I object to the following direct debit:'),
    say.trouble(facts),
    sentences(
      'I ask you to credit its amount back to my account.',
      (facts.problem === 'not-authorised' || facts.problem === 'subscription-not-ended') &&
        'Please refuse any further debit by this creditor.',
      'Please confirm in writing that you have received this request, and the date of the credit.',
    ),
    say.law(facts, ['issuer']),
    say.signature(facts, true),
  ],
  enclosures: ['account statement that shows the debit'],
});
