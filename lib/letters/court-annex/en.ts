import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

const LAW = [
  'extra-time',
  'repair',
  'guarantee',
  'withdrawal',
  'termination-refund',
  'refund',
  'late-refund',
] as const;

export const write: LetterWriter = (facts) => ({
  subject: `Statement of facts and claim: ${say.which(facts)}`,
  paragraphs: [
    lines('Claimant:', facts.shopper.name, ...facts.shopper.address, facts.shopper.email),
    lines(
      'Other side:',
      facts.seller ?? facts.merchant,
      facts.seller !== null && facts.merchant !== null && `shop: ${facts.merchant}`,
    ),
    '1. The facts',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    '2. What I did',
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.story(facts),
    '3. What I ask for',
    sentences(`I ask for ${say.claimed(facts)}.`, say.late(facts)),
    say.law(facts, LAW),
    facts.shopper.name,
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'order confirmation',
    facts.firstRequestOn === null ? null : `message to the seller of ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `formal notice of ${say.day(facts.noticeOn)}`,
    facts.reaction === null || facts.reaction === 'silence' ? null : 'the seller’s answer',
  ],
});
