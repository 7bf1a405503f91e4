import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';
import { paid } from '../phrases/phrases';

/** What the law, or without one the contract, gives after the extra time has passed in vain. */
function consequence(facts: LetterFacts): string {
  const sum = paid(facts);
  const all = sum === null ? 'alle gezahlten Beträge' : `alle gezahlten Beträge, also ${say.money(sum)},`;
  if (facts.law === 'fr') {
    return `Ist die Lieferung bis dahin nicht erfolgt, kann ich den Vertrag schriftlich auflösen (Artikel L216-6 des französischen Verbrauchergesetzbuchs, Code de la consommation). Sie haben mir dann ${all} spätestens innerhalb von vierzehn Tagen nach der Auflösung zu erstatten (Artikel L216-7). Danach erhöhen sich die gezahlten Beträge von Rechts wegen um 10 % bei einer Erstattung bis zu 14 Tage nach diesem Termin, um 20 % bis zu 30 Tage danach und um 50 % bei einer späteren Erstattung (Artikel L241-4).`;
  }
  if (facts.law === 'eu') {
    return `Ist die Lieferung bis dahin nicht erfolgt, kann ich vom Vertrag zurücktreten, und Sie haben mir dann ${all} unverzüglich zu erstatten (Artikel 18 Absätze 2 und 3 der Richtlinie 2011/83/EU, wie in nationales Recht umgesetzt).`;
  }
  return troubleOf(facts.problem) === 'delivery'
    ? `Ist die Lieferung bis dahin nicht erfolgt, behalte ich mir vor, auf sie zu verzichten und die Erstattung ${sum === null ? 'meiner Zahlung' : `des bezahlten Betrags von ${say.money(sum)}`} zu verlangen. Alle weiteren Rechte bleiben vorbehalten.`
    : 'Ist meiner Bitte bis dahin nicht entsprochen, nutze ich die anderen Wege, die mir offenstehen.';
}

function notice(facts: LetterFacts): string | null {
  if (facts.answerBy === null) return null;
  const by = say.day(facts.answerBy);
  if (troubleOf(facts.problem) !== 'delivery') {
    return `Hiermit setze ich Ihnen eine letzte Frist bis zum ${by}. ${say.request({ ...facts, answerBy: null })}`;
  }
  const notice = `Hiermit setze ich Ihnen für die Lieferung eine Nachfrist bis zum ${by}.`;
  return facts.law === null ? notice : `${notice} Diese Frist halte ich für angemessen.`;
}

export const write: LetterWriter = (facts) => ({
  subject: `${troubleOf(facts.problem) === 'delivery' ? 'Nachfrist zur Lieferung' : 'Letzte Frist'}: ${
    facts.orderNumber === null ? 'meine Bestellung' : `Bestellung Nr. ${facts.orderNumber}`
  }${facts.orderDate === null ? '' : ` vom ${say.day(facts.orderDate)}`}`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      lines(say.order(facts), say.items(facts), say.payment(facts)),
    ),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, true),
    notice(facts),
    consequence(facts),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    'Bestellbestätigung',
    facts.firstRequestOn === null ? null : `meine Nachricht vom ${say.day(facts.firstRequestOn)}`,
  ],
});
