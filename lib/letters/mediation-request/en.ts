import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

const LAW = ['extra-time', 'repair', 'guarantee', 'withdrawal', 'termination-refund', 'refund'] as const;

export const write: LetterWriter = (facts) => ({
  subject: `Request for dispute resolution: ${say.which(facts)}`,
  paragraphs: [
    'Dear Sir or Madam,',
    sentences('I submit the following dispute to you.', say.parties(facts)),
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    sentences(
      isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
      facts.opponent === 'firm' && facts.firm !== null && facts.firmWrittenOn !== null
        ? `I wrote to ${facts.firm} on ${say.day(facts.firmWrittenOn)}.`
        : null,
    ),
    say.story(facts),
    say.late(facts),
    `I ask for ${say.claimed(facts)}.`,
    say.law(facts, LAW),
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'order confirmation',
    facts.firstRequestOn === null ? null : `my message to the seller of ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `my formal notice of ${say.day(facts.noticeOn)}`,
    facts.firmWrittenOn === null ? null : `my complaint of ${say.day(facts.firmWrittenOn)}`,
    facts.reaction === null || facts.reaction === 'silence' ? null : 'the seller’s answer',
  ],
});
