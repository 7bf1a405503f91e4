import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => ({
  subject: `Complaint: ${say.which(facts)}`,
  paragraphs: [
    'Registered letter with acknowledgement of receipt',
    'Dear Sir or Madam,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.firmContacts(facts),
    sentences(
      `I turn to your complaints service and ask for ${say.claimed(facts)}.`,
      'Please answer in writing and give the reasons for your answer.',
    ),
    say.law(facts, ['repair', 'guarantee', 'termination-refund', 'refund', 'late-refund', 'issuer']),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'order confirmation',
    facts.firstRequestOn === null ? null : `my message to the seller of ${say.day(facts.firstRequestOn)}`,
    facts.firmWrittenOn === null ? null : `my request to your service of ${say.day(facts.firmWrittenOn)}`,
    facts.firmReaction === null || facts.firmReaction === 'silence' ? null : 'your answer',
  ],
});
