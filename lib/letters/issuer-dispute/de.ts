import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';
import { networkName, paid } from '../phrases/phrases';
import { isInBillTime } from './bill';

function card(facts: LetterFacts): string {
  const network = facts.payment?.network == null ? '' : ` (${networkName(facts.payment.network)})`;
  const digits = facts.payment?.lastFour == null ? '' : ` mit der Endung ${facts.payment.lastFour}`;
  return `Ich beanstande die folgende Zahlung mit meiner Karte${network}${digits}:`;
}

function operation(facts: LetterFacts): string | null {
  const { billDate } = facts;
  return lines(
    card(facts),
    facts.merchant !== null && `– Händler: ${facts.merchant}`,
    facts.seller !== null && `– angegebener Verkäufer: ${facts.seller}`,
    facts.intermediary !== null && `– bezahlt über ${facts.intermediary}`,
    facts.total !== null && `– Betrag: ${say.money(facts.total)}`,
    facts.orderDate !== null && `– Datum der Bestellung: ${say.day(facts.orderDate)}`,
    facts.orderNumber !== null && `– Bestellnummer: ${facts.orderNumber}`,
    billDate === 'not-yet' && '– Kartenrechnung: die Zahlung steht noch nicht darauf',
    billDate !== null && billDate !== 'not-yet' && `– Kartenrechnung vom: ${say.day(billDate)}`,
    facts.transactionLine !== null && `– Text auf der Rechnung: ${facts.transactionLine}`,
  );
}

function request(facts: LetterFacts): string | null {
  const sum = paid(facts);
  return sentences(
    facts.claimsByLaw
      ? `Ich bitte Sie, diese Zahlung zu prüfen und ${sum === null ? 'sie mir' : `mir ${say.money(sum)}`} zu erstatten.`
      : `Ich bitte Sie, beim Kartennetz ein Rückbelastungsverfahren (Chargeback) einzuleiten und ${sum === null ? 'diese Zahlung' : say.money(sum)} zurückzufordern.`,
    isInBillTime(facts) && 'Diese Beanstandung erfolgt innerhalb von 30 Tagen nach der Rechnung.',
    'Bitte bestätigen Sie mir den Eingang schriftlich und teilen Sie mir mit, welche Unterlagen Sie noch brauchen. Ist ein Formular nötig, senden Sie es mir bitte zu.',
  );
}

export const write: LetterWriter = (facts) => ({
  subject: `Beanstandung einer Kartenzahlung${facts.merchant === null ? '' : `: ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    ...opening(facts, 'Sehr geehrte Damen und Herren', operation(facts)),
    say.items(facts),
    sentences(say.promised(facts), say.trouble(facts)),
    facts.problem === 'not-authorised' ? null : say.contacts(facts, false),
    request(facts),
    facts.claimsByLaw ? say.law(facts, ['issuer']) : null,
    say.signature(facts, true),
  ],
  enclosures: [
    facts.problem === 'not-authorised' ? null : 'Bestellbestätigung',
    facts.firstRequestOn === null
      ? null
      : `meine Nachricht an den Verkäufer vom ${say.day(facts.firstRequestOn)}`,
    facts.noticeOn === null ? null : `meine Fristsetzung vom ${say.day(facts.noticeOn)}`,
    facts.reaction === 'bounced' ? 'die zurückgekommene Nachricht' : null,
    facts.reaction !== null && facts.reaction !== 'silence' && facts.reaction !== 'bounced'
      ? 'die Antwort des Verkäufers'
      : null,
    facts.billDate !== null && facts.billDate !== 'not-yet'
      ? `Kartenrechnung vom ${say.day(facts.billDate)}`
      : null,
    troubleOf(facts.problem) === 'goods' ? 'Fotos des Erhaltenen' : null,
  ],
});
