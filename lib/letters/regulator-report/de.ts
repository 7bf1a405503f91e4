import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => ({
  subject: `Meldung${facts.merchant === null ? '' : `: ${facts.merchant}`}`,
  paragraphs: [
    sentences('Ich melde Ihnen den folgenden Sachverhalt.', say.parties(facts)),
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    facts.opponent === 'firm' && facts.firm !== null && facts.firmWrittenOn !== null
      ? `An ${facts.firm} habe ich am ${say.day(facts.firmWrittenOn)} geschrieben.`
      : null,
    `Ich selbst bitte um ${say.claimed(facts)}. Diesen Sachverhalt überlasse ich Ihnen für die Schritte, die Sie für angezeigt halten.`,
    facts.shopper.name,
  ],
  enclosures: [facts.problem === 'not-authorised' ? null : 'Bestellbestätigung'],
});
