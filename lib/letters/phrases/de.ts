import { say, sayMoney, sayPlainDay } from '../../../locales/render';
import type { Jurisdiction } from '../../law/schema';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';
import {
  isAboutPayment,
  type LetterFacts,
  type LetterItem,
  type Remedy,
  type Step,
  troubleOf,
} from '../facts';
import type { LetterRule } from '../grounds';
import { lines, sentences } from '../letter';
import {
  hasStory,
  isAwaited,
  isDirective,
  legalDelivery,
  networkName,
  type Phrases,
  paid,
  rulesFor,
  signatureLines,
  stepsShown,
} from './phrases';

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

const LAWS: Record<Jurisdiction, string> = {
  EU: 'europäisches Recht',
  FR: 'französisches Recht',
  CH: 'Schweizer Recht',
  DE: 'deutsches Recht',
  BE: 'belgisches Recht',
  ES: 'spanisches Recht',
  IT: 'italienisches Recht',
  NL: 'niederländisches Recht',
  LU: 'luxemburgisches Recht',
  AT: 'österreichisches Recht',
  PT: 'portugiesisches Recht',
  IE: 'irisches Recht',
  UK: 'britisches Recht',
  US: 'Recht der Vereinigten Staaten',
};

const article = (rule: LetterRule): string =>
  `${rule.article}${isDirective(rule) ? ', wie in nationales Recht umgesetzt' : ''}`;

/** What a refund is owed for, as far as its days are known. */
function grounds(facts: LetterFacts): string | null {
  const { withdrawnOn, endedOn, returnedOn, refundPromisedOn } = facts;
  return sentences(
    withdrawnOn !== null && `Am ${day(withdrawnOn)} habe ich diese Bestellung widerrufen.`,
    endedOn !== null && `Am ${day(endedOn)} bin ich vom Vertrag zurückgetreten.`,
    returnedOn !== null && `Am ${day(returnedOn)} habe ich die Ware zurückgesandt.`,
    refundPromisedOn !== null && `Am ${day(refundPromisedOn)} wurde mir die Erstattung angekündigt.`,
  );
}

function problem(facts: LetterFacts): string {
  const today = day(facts.today);
  const { receivedOn } = facts;
  const received = receivedOn === null ? null : `Am ${day(receivedOn)} habe ich die Bestellung erhalten.`;
  const unpaid = `Bis heute, ${today}, ist die erwartete Erstattung nicht bei mir eingegangen.`;
  switch (facts.problem) {
    case 'not-received':
      return (
        sentences(
          `Bis heute, ${today}, habe ich nichts erhalten.`,
          facts.endedOn !== null && `Am ${day(facts.endedOn)} bin ich vom Vertrag zurückgetreten.`,
        ) ?? ''
      );
    case 'late':
      return receivedOn === null
        ? `Bis heute, ${today}, ist die Bestellung nicht angekommen.`
        : `Die Bestellung ist verspätet angekommen, am ${day(receivedOn)}.`;
    case 'damaged':
      return sentences(received, 'Sie ist beschädigt angekommen.') ?? '';
    case 'not-as-described':
      return sentences(received, 'Was ich erhalten habe, entspricht nicht der Beschreibung.') ?? '';
    case 'wrong-item':
      return sentences(received, 'Ich habe etwas anderes erhalten, als ich bestellt habe.') ?? '';
    case 'part-missing':
      return sentences(received, 'Ein Teil der Bestellung fehlt.') ?? '';
    case 'counterfeit':
      return (
        sentences(received, 'Ich habe Grund zu der Annahme, dass der erhaltene Artikel nicht echt ist.') ?? ''
      );
    case 'refund-not-paid':
      return sentences(grounds(facts), unpaid) ?? '';
    case 'withdrawal':
      return facts.withdrawnOn === null
        ? 'Ich möchte für diese Bestellung von meinem Widerrufsrecht Gebrauch machen.'
        : (sentences(grounds(facts), unpaid) ?? '');
    case 'charged-wrongly':
      return 'Die Zahlung dieser Bestellung wurde nicht richtig belastet.';
    case 'not-authorised':
      return (
        sentences(
          'Ich habe diese Zahlung nicht autorisiert.',
          facts.noticedOn !== null && `Bemerkt habe ich sie am ${day(facts.noticedOn)}.`,
        ) ?? ''
      );
    case 'subscription-not-ended':
      return facts.cancelledOn === null
        ? 'Das Abonnement zu dieser Bestellung läuft weiter, obwohl ich um sein Ende gebeten habe.'
        : `Das Abonnement zu dieser Bestellung läuft weiter, obwohl ich am ${day(facts.cancelledOn)} um sein Ende gebeten habe.`;
  }
}

const THE_SUM = (facts: LetterFacts) => {
  const sum = paid(facts);
  if (facts.problem === 'not-authorised')
    return sum === null ? 'diese Zahlung' : `diese Zahlung von ${money(sum)}`;
  if (facts.refunded !== null)
    return facts.open === null ? 'den Rest' : `den noch offenen Betrag von ${money(facts.open)}`;
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
  if (facts.problem === 'part-missing' && facts.remedy === 'delivery') return `das Fehlende${by} zu liefern`;
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

function claimedThing(facts: LetterFacts, refund: string): string {
  const { problem: what, remedy } = facts;
  if (what === 'subscription-not-ended')
    return 'das Ende des Abonnements und die Erstattung des seither Belasteten';
  if (what === 'charged-wrongly')
    return 'die Berichtigung dieser Belastung und die Erstattung des zu viel Belasteten';
  if (what === 'not-authorised') return 'die Erstattung dieser Zahlung';
  const delivery =
    what === 'part-missing' ? 'die Lieferung dessen, was fehlt' : 'die Lieferung der Bestellung';
  if (isAwaited(facts)) return remedy === 'refund' ? refund : `${delivery} oder andernfalls ${refund}`;
  if (troubleOf(what) === 'money') return refund;
  switch (remedy) {
    case 'delivery':
      return delivery;
    case 'replacement':
      return 'den Ersatz des Artikels';
    case 'repair':
      return 'die kostenlose Reparatur des Artikels';
    case 'price-reduction':
      return 'einen Preisnachlass';
    case 'refund':
      return refund;
    case null:
      return 'eine Lösung: Ersatz, Reparatur oder Erstattung';
  }
}

function step({ kind, whom, name, amount }: Step): string {
  const who =
    whom === 'seller' || whom === 'notice'
      ? 'Verkäufer'
      : whom === 'issuer'
        ? 'Herausgeber des Zahlungsmittels'
        : name === null
          ? null
          : say(name, 'de');
  const by = who === null ? '' : ` (${who})`;
  switch (kind) {
    case 'sent':
      return whom === 'notice' ? 'schriftliche Fristsetzung an den Verkäufer' : `schriftliche Anfrage${by}`;
    case 'answered':
      return `Antwort erhalten${by}`;
    case 'bounced':
      return `Nachricht kam zurück, Adresse ungültig${by}`;
    case 'offered':
      return `Vorschlag erhalten${by}`;
    case 'refused':
      return `Bitte abgelehnt${by}`;
    case 'blocked':
      return 'Karte gesperrt';
    case 'delivered':
      return 'Lieferung';
    case 'refunded':
      return amount === null ? 'Erstattung erhalten' : `Erstattung erhalten, ${money(amount)}`;
    case 'closed':
    case 'reopened':
      return '';
  }
}

export const german: Phrases & { readonly day: typeof day; readonly money: typeof money } = {
  day,
  money,

  order(facts) {
    if (facts.problem === 'not-authorised') {
      const on = facts.debitedOn === null ? 'Mir wurde' : `Am ${day(facts.debitedOn)} wurde mir`;
      const amount = facts.total === null ? ' eine Zahlung' : ` eine Zahlung von ${money(facts.total)}`;
      const whom = facts.merchant === null ? '' : ` an ${facts.merchant}`;
      const as = facts.orderNumber === null ? '' : ` unter der Bestellnummer ${facts.orderNumber}`;
      return `${on}${amount}${whom}${as} belastet.`;
    }
    const when = facts.orderDate === null ? 'Ich habe' : `Am ${day(facts.orderDate)} habe ich`;
    const where = facts.merchant === null ? '' : ` bei ${facts.merchant}`;
    const which =
      facts.orderNumber === null ? ' eine Bestellung' : ` die Bestellung Nr. ${facts.orderNumber}`;
    const sum = facts.total === null ? '' : ` im Gesamtbetrag von ${money(facts.total)}`;
    return `${when}${where}${which}${sum} aufgegeben.`;
  },

  items(facts) {
    const more = facts.items.length - facts.itemsShown;
    if (facts.items.length === 0 || facts.itemsShown === 0 || facts.problem === 'not-authorised') return null;
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
    const { promised } = facts;
    if (!isAwaited(facts)) return null;
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
    const legal = legalDelivery(facts);
    if (legal === null) return null;
    return `Sofern kein anderer Termin vereinbart war, war spätestens bis zum ${day(legal.day)} zu liefern (${article(legal.rule)}).`;
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

  claimed(facts) {
    const sum = paid(facts);
    return claimedThing(
      facts,
      sum === null ? 'die Erstattung meiner Zahlung' : `die Erstattung von ${money(sum)}`,
    );
  },

  sum: THE_SUM,

  which(facts) {
    if (facts.problem === 'not-authorised')
      return `Zahlung${facts.total === null ? '' : ` von ${money(facts.total)}`}${facts.merchant === null ? '' : `, ${facts.merchant}`}`;
    return `Bestellung${facts.orderNumber === null ? '' : ` Nr. ${facts.orderNumber}`}${
      facts.orderDate === null ? '' : ` vom ${day(facts.orderDate)}`
    }`;
  },

  operation(facts, head) {
    const { payment } = facts;
    const billDate = payment?.method === 'direct-debit' ? null : facts.billDate;
    const card =
      payment?.method === 'card' && (payment.network !== null || payment.lastFour !== null)
        ? `${payment.network === null ? '' : ` ${networkName(payment.network)}`}${payment.lastFour === null ? '' : ` mit der Endung ${payment.lastFour}`}`
        : null;
    return (
      lines(
        head,
        card !== null && `– Karte:${card}`,
        facts.merchant !== null && `– Empfänger: ${facts.merchant}`,
        facts.seller !== null && `– genannter Verkäufer: ${facts.seller}`,
        facts.intermediary !== null && `– Zahlung über ${facts.intermediary}`,
        facts.total !== null && `– Betrag: ${money(facts.total)}`,
        facts.debitedOn !== null && `– Tag der Belastung: ${day(facts.debitedOn)}`,
        facts.problem !== 'not-authorised' &&
          facts.orderDate !== null &&
          `– Tag der Bestellung: ${day(facts.orderDate)}`,
        facts.orderNumber !== null && `– Bestellnummer: ${facts.orderNumber}`,
        billDate === 'not-yet' && '– Kartenrechnung: Die Zahlung steht noch nicht darauf',
        billDate !== null && billDate !== 'not-yet' && `– Kartenrechnung vom: ${day(billDate)}`,
        facts.transactionLine !== null && `– Buchungstext: ${facts.transactionLine}`,
      ) ?? head
    );
  },

  law(facts, wanted) {
    const rules = rulesFor(facts, wanted);
    if (rules.length === 0) return null;
    const laws = [...new Set(rules.map(({ jurisdiction }) => LAWS[jurisdiction]))].join(', ');
    return lines(
      `Regeln, auf die ich mich stütze (${laws}):`,
      ...rules.map((rule) => `– ${say(rule.says, 'de').replace(/\.$/, '')} (${article(rule)}).`),
    );
  },

  late(facts) {
    const { refundDue, lateRefund } = facts;
    const due =
      refundDue === null
        ? null
        : `Die Erstattung war bis spätestens zum ${day(refundDue.day)} fällig (${article(refundDue.rule)}).`;
    if (lateRefund === null) return due;
    const { percent, amount, rule } = lateRefund;
    return sentences(
      due,
      percent === null
        ? `Durch die Verspätung laufen Zinsen zum gesetzlichen Satz (${article(rule)}).`
        : `Durch die Verspätung ist der geschuldete Betrag bis heute um ${percent} % gewachsen${amount === null ? '' : `, also um ${money(amount)}`} (${article(rule)}).`,
    );
  },

  story(facts) {
    if (!hasStory(facts)) return null;
    const told = [
      facts.orderDate !== null &&
        facts.problem !== 'not-authorised' && { on: facts.orderDate, what: 'Bestellung' },
      facts.firstRequestOn !== null &&
        !facts.steps.some(({ whom, kind }) => whom === 'seller' && kind === 'sent') && {
          on: facts.firstRequestOn,
          what: 'Nachricht an den Verkäufer',
        },
      ...stepsShown(facts).map((each) => ({ on: each.day, what: step(each) })),
    ].filter((each) => each !== false);
    if (told.length === 0) return null;
    told.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return lines('Ablauf:', ...told.map(({ on, what }) => `– ${day(on)}: ${what}`));
  },

  firmContacts(facts) {
    const { firmWrittenOn, firmReaction, firmReactionOn } = facts;
    if (firmWrittenOn === null) return null;
    const of = firmReactionOn === null ? '' : ` vom ${day(firmReactionOn)}`;
    const on = firmReactionOn === null ? '' : ` am ${day(firmReactionOn)}`;
    const became = {
      silence: 'Eine Antwort habe ich nicht erhalten.',
      answered: `Die Antwort${of} hat die Sache nicht gelöst.`,
      bounced: `Meine Nachricht kam${on} zurück.`,
      offered: `Der Vorschlag${of} löst die Sache nicht.`,
      refused: `Meine Bitte wurde${on} abgelehnt.`,
    };
    return sentences(
      `Ich habe mich bereits am ${day(firmWrittenOn)} an Ihr Haus gewandt.`,
      firmReaction !== null && became[firmReaction],
    );
  },

  parties(facts) {
    if (facts.opponent === 'firm')
      return facts.firm === null ? null : `Es geht um eine Streitigkeit mit ${facts.firm}.`;
    const whom = facts.seller ?? facts.merchant;
    if (whom === null) return null;
    const shop = facts.seller !== null && facts.merchant !== null ? ` (Shop: ${facts.merchant})` : '';
    return `Es geht um eine Streitigkeit mit dem Verkäufer ${whom}${shop}.`;
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
