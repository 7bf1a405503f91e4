import type { LetterFacts } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

function parcel({ trackingNumber, merchant, orderNumber }: LetterFacts): string {
  const number = trackingNumber === null ? '' : ` n° ${trackingNumber}`;
  const from = merchant === null ? '' : `, expédié par ${merchant}`;
  const order = orderNumber === null ? '' : ` (commande n° ${orderNumber})`;
  return `le colis${number}${from}${order}`;
}

export const write: LetterWriter = (facts) => ({
  subject: `Réserves sur un colis reçu${facts.receivedOn === null ? '' : ` le ${say.day(facts.receivedOn)}`}`,
  paragraphs: [
    'Madame, Monsieur,',
    lines(
      `${facts.receivedOn === null ? 'J’ai reçu' : `Le ${say.day(facts.receivedOn)}, j’ai reçu`} de votre part ${parcel(facts)}.`,
      say.items(facts),
    ),
    facts.description === null ? null : `J’ai constaté ce qui suit : ${facts.description}`,
    sentences(
      `Je vous adresse par la présente une protestation motivée pour ${facts.problem === 'part-missing' ? 'perte partielle' : 'avarie'}.`,
      'Merci de m’en accuser réception par écrit et de m’indiquer la suite que vous y donnerez.',
    ),
    say.law(facts, ['carrier']),
    say.signature(facts, true),
  ],
  enclosures: ['photos du colis et de son contenu', 'confirmation de commande'],
});
