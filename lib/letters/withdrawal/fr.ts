import type { LetterFacts } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

const isGoods = ({ kind }: LetterFacts): boolean => kind === 'goods' || kind === 'unknown';

/** Where no law gives the right, the shop's own terms may. */
function declaration(facts: LetterFacts): string {
  return facts.rules.some(({ ground }) => ground === 'withdrawal')
    ? `Je vous notifie par la présente ma rétractation du contrat portant sur ${isGoods(facts) ? 'cette commande' : 'cette prestation'}.`
    : `Je souhaite annuler cette commande${isGoods(facts) ? ' et vous retourner les articles' : ''}, selon vos conditions de vente.`;
}

function goods(facts: LetterFacts): string | null {
  if (!isGoods(facts)) return null;
  if (facts.returnedOn !== null) return `Je vous ai renvoyé les articles le ${say.day(facts.returnedOn)}.`;
  return facts.receivedOn === null
    ? 'Si un colis est déjà en route, merci de m’indiquer l’adresse à laquelle le retourner.'
    : 'Merci de m’indiquer l’adresse à laquelle retourner les articles.';
}

export const write: LetterWriter = (facts) => ({
  subject: `Rétractation : ${say.which(facts)}`,
  paragraphs: [
    'Madame, Monsieur,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(
      facts.receivedOn !== null && isGoods(facts) && `Je l’ai reçue le ${say.day(facts.receivedOn)}.`,
      declaration(facts),
    ),
    facts.description,
    sentences(
      goods(facts),
      `Merci de me confirmer la réception de ce message par écrit et de me rembourser ${say.sum(facts)}${facts.rules.some(({ ground }) => ground === 'refund') ? ', frais de livraison standard compris' : ''}.`,
    ),
    say.law(facts, ['withdrawal', 'refund', 'late-refund']),
    say.signature(facts, true),
  ],
  enclosures: ['confirmation de commande'],
});
