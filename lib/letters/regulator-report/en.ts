import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { english as say } from '../phrases/en';

export const write: LetterWriter = (facts) => ({
  subject: `Report${facts.merchant === null ? '' : `: ${facts.merchant}`}`,
  paragraphs: [
    sentences('I report the following facts.', say.parties(facts)),
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    facts.opponent === 'firm' && facts.firm !== null && facts.firmWrittenOn !== null
      ? `I wrote to ${facts.firm} on ${say.day(facts.firmWrittenOn)}.`
      : null,
    `For my part I ask for ${say.claimed(facts)}. I pass these facts on to you for whatever action you see fit.`,
    facts.shopper.name,
  ],
  enclosures: [facts.problem === 'not-authorised' ? null : 'order confirmation'],
});
