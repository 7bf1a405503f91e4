import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';
import { networkName, paid } from '../phrases/phrases';
import { isInBillTime } from './bill';

function card(facts: LetterFacts): string {
  const network = facts.payment?.network == null ? '' : ` ${networkName(facts.payment.network)}`;
  const digits = facts.payment?.lastFour == null ? '' : ` se terminant par ${facts.payment.lastFour}`;
  return `Je conteste l’opération suivante, payée avec ma carte${network}${digits} :`;
}

function operation(facts: LetterFacts): string | null {
  const { billDate } = facts;
  return lines(
    card(facts),
    facts.merchant !== null && `– commerçant : ${facts.merchant}`,
    facts.seller !== null && `– vendeur indiqué : ${facts.seller}`,
    facts.intermediary !== null && `– paiement via ${facts.intermediary}`,
    facts.total !== null && `– montant : ${say.money(facts.total)}`,
    facts.orderDate !== null && `– date de la commande : ${say.day(facts.orderDate)}`,
    facts.orderNumber !== null && `– numéro de commande : ${facts.orderNumber}`,
    billDate === 'not-yet' && '– facture de carte : l’opération n’y figure pas encore',
    billDate !== null && billDate !== 'not-yet' && `– facture de carte du : ${say.day(billDate)}`,
    facts.transactionLine !== null && `– libellé sur la facture : ${facts.transactionLine}`,
  );
}

function request(facts: LetterFacts): string | null {
  const sum = paid(facts);
  return sentences(
    facts.claimsByLaw
      ? `Je vous demande d’examiner cette opération et de me rembourser ${sum === null ? 'son montant' : say.money(sum)}.`
      : `Je vous demande d’ouvrir une procédure de contestation (rétrofacturation) auprès du réseau de la carte et de demander le remboursement ${sum === null ? 'de cette opération' : `de ${say.money(sum)}`}.`,
    isInBillTime(facts) && 'Cette contestation vous est adressée dans les trente jours suivant la facture.',
    'Merci de m’en confirmer la réception par écrit et de me dire quelles pièces il vous faudrait encore. Si un formulaire est nécessaire, merci de me l’adresser.',
  );
}

export const write: LetterWriter = (facts) => ({
  subject: `Contestation d’une opération par carte${facts.merchant === null ? '' : ` : ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    'Madame, Monsieur,',
    operation(facts),
    say.items(facts),
    sentences(say.promised(facts), say.trouble(facts)),
    facts.problem === 'not-authorised' ? null : say.contacts(facts, false),
    request(facts),
    facts.claimsByLaw ? say.law(facts, ['issuer']) : null,
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'confirmation de commande',
    facts.firstRequestOn === null ? null : `mon message au vendeur du ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `ma mise en demeure du ${say.day(facts.noticeOn)}`,
    facts.reaction === 'bounced' ? 'le message revenu' : null,
    facts.reaction !== null && facts.reaction !== 'silence' && facts.reaction !== 'bounced'
      ? 'la réponse du vendeur'
      : null,
    facts.billDate !== null && facts.billDate !== 'not-yet'
      ? `facture de carte du ${say.day(facts.billDate)}`
      : null,
    troubleOf(facts.problem) === 'goods' ? 'photos de ce qui a été reçu' : null,
  ],
});
