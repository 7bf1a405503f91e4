import { isAboutPayment } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => ({
  subject: `Signalement${facts.merchant === null ? '' : ` : ${facts.merchant}`}`,
  paragraphs: [
    sentences('Je vous signale les faits suivants.', say.parties(facts)),
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    isAboutPayment(facts.problem) ? null : say.contacts(facts, false),
    facts.opponent === 'firm' && facts.firm !== null && facts.firmWrittenOn !== null
      ? `J’ai écrit à ${facts.firm} le ${say.day(facts.firmWrittenOn)}.`
      : null,
    `Je demande de mon côté ${say.claimed(facts)}. Je vous transmets ces faits pour les suites que vous jugerez utiles.`,
    facts.shopper.name,
  ],
  enclosures: [facts.problem === 'not-authorised' ? null : 'confirmation de commande'],
});
