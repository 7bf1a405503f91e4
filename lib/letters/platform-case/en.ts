import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => ({
  subject: `Claim: ${say.which(facts)}`,
  paragraphs: [
    lines(say.order(facts), say.items(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    sentences(
      `I ask for ${say.claimed(facts)}.`,
      facts.paidLater && 'Please put the instalments to come on hold while you look into it.',
      'Please tell me which further documents you need.',
    ),
    facts.shopper.email === null ? null : `Address used for this purchase: ${facts.shopper.email}`,
    facts.shopper.name,
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'order confirmation',
    facts.firstRequestOn === null ? null : `my message to the seller of ${say.day(facts.firstRequestOn)}`,
  ],
});
