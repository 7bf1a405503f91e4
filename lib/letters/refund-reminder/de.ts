import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => ({
  subject: `Erstattung erwartet: ${say.which(facts)}`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      lines(say.order(facts), say.items(facts), say.payment(facts)),
    ),
    sentences(
      say.trouble(facts),
      facts.refunded !== null && `Bisher habe ich ${say.money(facts.refunded)} erhalten.`,
    ),
    say.contacts(facts, true),
    say.late(facts),
    `Ich bitte Sie, mir ${say.sum(facts)}${facts.lateRefund === null ? '' : ' samt Zuschlag oder Zinsen'}${facts.answerBy === null ? '' : ` bis spätestens zum ${say.day(facts.answerBy)}`} zu erstatten.`,
    say.law(facts, ['termination-refund', 'refund', 'late-refund']),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    'Bestellbestätigung',
    facts.withdrawnOn === null ? null : `mein Widerruf vom ${say.day(facts.withdrawnOn)}`,
    facts.endedOn === null ? null : `mein Rücktritt vom Vertrag vom ${say.day(facts.endedOn)}`,
    facts.returnedOn === null ? null : `Nachweis der Rücksendung vom ${say.day(facts.returnedOn)}`,
    facts.refundPromisedOn === null
      ? null
      : `Ankündigung der Erstattung vom ${say.day(facts.refundPromisedOn)}`,
  ],
});
