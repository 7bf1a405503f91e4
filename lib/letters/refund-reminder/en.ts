import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => ({
  subject: `Refund expected: ${say.which(facts)}`,
  paragraphs: [
    'Dear Sir or Madam,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(
      say.trouble(facts),
      facts.refunded !== null && `So far I have received ${say.money(facts.refunded)}.`,
    ),
    say.contacts(facts, true),
    say.late(facts),
    `I ask you to refund ${say.sum(facts)}${facts.lateRefund === null ? '' : ', with the increase or interest,'}${facts.answerBy === null ? '' : ` by ${say.day(facts.answerBy)} at the latest`}.`,
    say.law(facts, ['termination-refund', 'refund', 'late-refund']),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    'order confirmation',
    facts.withdrawnOn === null ? null : `my withdrawal of ${say.day(facts.withdrawnOn)}`,
    facts.endedOn === null ? null : `my letter of ${say.day(facts.endedOn)} ending the contract`,
    facts.returnedOn === null ? null : `proof of return of ${say.day(facts.returnedOn)}`,
    facts.refundPromisedOn === null
      ? null
      : `announcement of the refund of ${say.day(facts.refundPromisedOn)}`,
  ],
});
