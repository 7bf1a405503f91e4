import { isAboutPayment } from '../facts';
import { type LetterWriter, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => ({
  subject: `Complaint: ${say.which(facts)}`,
  paragraphs: [
    'Dear Sir or Madam,',
    say.operation(facts, 'I make a complaint about the following payment:'),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    say.firmContacts(facts),
    sentences(
      `I ask you to look at my case again: I ask for ${say.claimed(facts)}.`,
      'Please answer in writing, give the reasons for your answer and, if you do not agree, tell me which body I can turn to.',
    ),
    say.law(facts, ['issuer', 'issuer-reply']),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.firmWrittenOn === null ? null : `my first request of ${say.day(facts.firmWrittenOn)}`,
    facts.firmReaction === null || facts.firmReaction === 'silence' ? null : 'your answer',
    facts.firstRequestOn === null ? null : `my message to the seller of ${say.day(facts.firstRequestOn)}`,
  ],
});
