import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => ({
  subject: `Claim (${isAboutPayment(facts.problem) ? 'payment' : 'delivery'})`,
  paragraphs: [
    `My claim is about ${isAboutPayment(facts.problem) ? 'the payment' : facts.problem === 'refund-not-paid' ? 'the refund' : 'the delivery'}.`,
    lines(say.order(facts), say.items(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, false),
    sentences(
      say.wanted(facts),
      isAboutPayment(facts.problem)
        ? 'Please check this payment and answer me.'
        : 'Please take this up with the seller and pass on the answer to me.',
    ),
    facts.shopper.email === null ? null : `Address used for this purchase: ${facts.shopper.email}`,
    facts.shopper.name,
  ],
  enclosures: enclosures(facts.firstRequestOn === null ? null : say.day(facts.firstRequestOn)),
});

const enclosures = (written: string | null) => [
  'order confirmation',
  written === null ? null : `my message to the seller of ${written}`,
];
