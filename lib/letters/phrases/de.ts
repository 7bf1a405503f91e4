import { sayMoney, sayPlainDay } from '../../../locales/render';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';
import { isAboutPayment, type LetterFacts, type LetterItem, type Remedy, troubleOf } from '../facts';
import { lines, sentences } from '../letter';
import { networkName, type Phrases, paid, signatureLines } from './phrases';

const day = (value: Day) => sayPlainDay(value, 'de');
const money = (value: Money) => sayMoney(value, 'de');

const PAYMENT = {
  card: 'mit Karte',
  paypal: 'mit PayPal',
  klarna: 'mit Klarna',
  twint: 'mit TWINT',
  'bank-transfer': 'per Überweisung',
  'direct-debit': 'per Lastschrift',
  invoice: 'auf Rechnung',
  'cash-on-delivery': 'per Nachnahme',
  cheque: 'per Scheck',
  'gift-card': 'mit Geschenkkarte',
  other: null,
} as const;

const UNIT = {
  hours: 'Stunden',
  calendar: 'Tagen',
  working: 'Arbeitstagen',
  ouvrables: 'Werktagen (Montag bis Samstag)',
  weeks: 'Wochen',
} as const;

function item({ name, quantity, lineTotal, unitPrice }: LetterItem): string {
  const count = quantity === null ? '' : `${quantity} × `;
  const price =
    lineTotal !== null ? `, ${money(lineTotal)}` : unitPrice !== null ? `, je ${money(unitPrice)}` : '';
  return `– ${count}${name}${price}`;
}

function problem(facts: LetterFacts): string {
  const today = day(facts.today);
  switch (facts.problem) {
    case 'not-received':
      return `Bis heute, ${today}, habe ich nichts erhalten.`;
    case 'late':
      return `Bis heute, ${today}, ist die Bestellung nicht angekommen.`;
    case 'damaged':
      return 'Die Bestellung ist beschädigt angekommen.';
    case 'not-as-described':
      return 'Was ich erhalten habe, entspricht nicht der Beschreibung.';
    case 'wrong-item':
      return 'Ich habe etwas anderes erhalten, als ich bestellt habe.';
    case 'part-missing':
      return 'Ein Teil der Bestellung fehlt.';
    case 'counterfeit':
      return 'Ich habe Grund zu der Annahme, dass der erhaltene Artikel nicht echt ist.';
    case 'refund-not-paid':
      return `Bis heute, ${today}, ist die erwartete Erstattung nicht bei mir eingegangen.`;
    case 'withdrawal':
      return 'Ich möchte für diese Bestellung von meinem Widerrufsrecht Gebrauch machen.';
    case 'charged-wrongly':
      return 'Die Zahlung dieser Bestellung wurde nicht richtig belastet.';
    case 'not-authorised':
      return 'Ich habe diese Zahlung nicht autorisiert.';
    case 'subscription-not-ended':
      return 'Das Abonnement zu dieser Bestellung läuft weiter, obwohl ich um sein Ende gebeten habe.';
  }
}

const THE_SUM = (facts: LetterFacts) => {
  const sum = paid(facts);
  return sum === null ? 'meine Zahlung' : `den bezahlten Betrag von ${money(sum)}`;
};

const REMEDY: Record<Remedy, (facts: LetterFacts, by: string) => string> = {
  delivery: (_, by) => `die Bestellung${by} vollständig und wie bestellt zu liefern`,
  replacement: (_, by) => `den Artikel${by} zu ersetzen`,
  repair: (_, by) => `den Artikel${by} kostenlos zu reparieren`,
  refund: (facts, by) => `mir ${THE_SUM(facts)}${by} zu erstatten`,
  'price-reduction': (_, by) => `mir${by} einen Preisnachlass zu gewähren`,
};

/** What is asked for, as an infinitive that follows "ich bitte Sie,"; `by` (" bis …", or nothing) stands inside it. */
function verb(facts: LetterFacts, by: string): string {
  if (troubleOf(facts.problem) === 'money') {
    switch (facts.problem) {
      case 'subscription-not-ended':
        return `das Abonnement${by} zu beenden, mir dies zu bestätigen und das seither Belastete zu erstatten`;
      case 'charged-wrongly':
        return `diese Belastung${by} zu berichtigen und das zu viel Belastete zu erstatten`;
      default:
        return REMEDY.refund(facts, by);
    }
  }
  // What never came can't be repaired or replaced: it is delivered or refunded.
  if (troubleOf(facts.problem) === 'delivery') {
    return facts.remedy === 'refund' ? REMEDY.refund(facts, by) : `die Bestellung${by} zu liefern`;
  }
  return facts.remedy !== null
    ? REMEDY[facts.remedy](facts, by)
    : `mir${by} eine Lösung vorzuschlagen: Ersatz, Reparatur oder Erstattung`;
}

/** Switzerland and Liechtenstein write no ß and no comma after the greeting. */
function isSwiss(facts: LetterFacts): boolean {
  return facts.sellerCountry === 'CH' || facts.sellerCountry === 'LI' || facts.issuer === 'cembra';
}

/**
 * Greeting and first paragraph: after the comma that Germany and Austria write, the letter goes on with a small letter.
 * The paragraph must begin with a word of ours.
 */
export function opening(facts: LetterFacts, greeting: string, first: string | null): (string | null)[] {
  if (isSwiss(facts) || first === null) return [greeting, first];
  return [`${greeting},`, `${first.charAt(0).toLowerCase()}${first.slice(1)}`];
}

export const german: Phrases & { readonly day: typeof day; readonly money: typeof money } = {
  day,
  money,

  order(facts) {
    const when = facts.orderDate === null ? 'Ich habe' : `Am ${day(facts.orderDate)} habe ich`;
    const where = facts.merchant === null ? '' : ` bei ${facts.merchant}`;
    const which =
      facts.orderNumber === null ? ' eine Bestellung' : ` die Bestellung Nr. ${facts.orderNumber}`;
    const sum = facts.total === null ? '' : ` im Gesamtbetrag von ${money(facts.total)}`;
    return `${when}${where}${which}${sum} aufgegeben.`;
  },

  items(facts) {
    const more = facts.items.length - facts.itemsShown;
    if (facts.items.length === 0 || facts.itemsShown === 0) return null;
    return lines(
      'Bestellte Artikel:',
      ...facts.items.slice(0, facts.itemsShown).map(item),
      more > 0 && (more === 1 ? '– und 1 weiterer Artikel' : `– und ${more} weitere Artikel`),
    );
  },

  payment(facts) {
    const { payment, intermediary } = facts;
    const method = payment === null ? null : PAYMENT[payment.method];
    const network = payment?.network == null ? '' : ` (${networkName(payment.network)})`;
    const digits = payment?.lastFour == null ? '' : ` mit der Endung ${payment.lastFour}`;
    const via = intermediary === null ? '' : `über ${intermediary}`;
    const how = method === null ? via : `${method}${network}${digits}${via === '' ? '' : `, ${via}`}`;
    return how === '' ? null : `Zahlung: ${how}.`;
  },

  promised(facts) {
    const { promised, legalDeliveryDay } = facts;
    if (promised?.from != null && promised.until !== null && promised.from !== promised.until) {
      return `Die Lieferung war für die Zeit vom ${day(promised.from)} bis ${day(promised.until)} angekündigt.`;
    }
    const by = promised?.until ?? promised?.from ?? null;
    if (by !== null) return `Die Lieferung war bis spätestens zum ${day(by)} angekündigt.`;
    if (promised?.delay != null) {
      const { min, max, unit } = promised.delay;
      const count = min === max ? `${max}` : `${min} bis ${max}`;
      return `Die Lieferung war innerhalb von ${count} ${UNIT[unit]} angekündigt.`;
    }
    if (legalDeliveryDay === null) return null;
    const rule =
      facts.law === 'fr'
        ? 'Artikel L216-1 des französischen Verbrauchergesetzbuchs, Code de la consommation'
        : 'Artikel 18 der Richtlinie 2011/83/EU, wie in nationales Recht umgesetzt';
    return `Sofern kein anderer Termin vereinbart war, war unverzüglich, spätestens aber 30 Tage nach der Bestellung zu liefern, also bis zum ${day(legalDeliveryDay)} (${rule}).`;
  },

  trouble(facts) {
    return (
      sentences(problem(facts), facts.description !== null && `Im Einzelnen: ${facts.description}`) ?? ''
    );
  },

  contacts(facts, toSeller) {
    const { firstRequestOn: first, noticeOn: notice, reactionOn } = facts;
    if (first === null && notice === null) return null;
    const whom = toSeller ? 'Ihnen' : 'dem Verkäufer';
    const wrote = first === null ? null : `Ich habe ${whom} am ${day(first)} geschrieben.`;
    const gaveNotice =
      notice === null || toSeller ? null : `Am ${day(notice)} habe ich ihm schriftlich eine Frist gesetzt.`;
    const on = reactionOn === null ? '' : ` am ${day(reactionOn)}`;
    const of = reactionOn === null ? '' : ` vom ${day(reactionOn)}`;
    const whose = toSeller ? 'Ihre' : 'Seine';
    const became = {
      silence: toSeller
        ? 'Eine Antwort von Ihnen habe ich nicht erhalten.'
        : 'Eine Antwort habe ich nicht erhalten.',
      answered: `${whose} Antwort${of} hat die Sache nicht gelöst.`,
      bounced: `Meine Nachricht kam${on} zurück: Die Adresse ist nicht gültig.`,
      offered: `${toSeller ? 'Ihr' : 'Sein'} Vorschlag${of} löst die Sache nicht.`,
      refused: `${toSeller ? 'Sie haben' : 'Er hat'} meine Bitte${on} abgelehnt.`,
    };
    return sentences(wrote, gaveNotice, facts.reaction !== null && became[facts.reaction]);
  },

  request(facts) {
    const by = facts.answerBy === null ? '' : ` bis spätestens zum ${day(facts.answerBy)}`;
    const ask = `Ich bitte Sie, ${verb(facts, by)}.`;
    if (troubleOf(facts.problem) !== 'delivery') return ask;
    return facts.remedy === 'refund'
      ? `${ask} Ist das Paket schon unterwegs, nennen Sie mir bitte bis dahin die Sendungsnummer und den Tag der Ankunft.`
      : `${ask} Bitte teilen Sie mir bis dahin mit, wo sie sich befindet. Ist die Lieferung nicht mehr möglich, bitte ich Sie, mir ${THE_SUM(facts)} zu erstatten.`;
  },

  wanted(facts) {
    return `Ich bitte ${isAboutPayment(facts.problem) ? 'Sie' : 'den Verkäufer'}, ${verb(facts, '')}.`;
  },

  reply(facts) {
    return facts.shopper.email === null
      ? 'Bitte antworten Sie mir schriftlich.'
      : `Bitte antworten Sie mir schriftlich an ${facts.shopper.email}.`;
  },

  signature(facts) {
    return `${isSwiss(facts) ? 'Freundliche Grüsse' : 'Mit freundlichen Grüßen'}\n\n${signatureLines(facts).join('\n')}`;
  },

  enclosed(facts, enclosures) {
    const head = isSwiss(facts) ? 'Beilagen:' : 'Anlagen:';
    return `${head} ${enclosures.join(', ')}.`;
  },
};
