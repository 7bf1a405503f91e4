import { sayMoney, sayPlainDay } from '../../../locales/render';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';
import { isAboutPayment, type LetterFacts, type LetterItem, type Remedy, troubleOf } from '../facts';
import { lines, sentences } from '../letter';
import { networkName, type Phrases, paid, signatureLines } from './phrases';

const day = (value: Day) => sayPlainDay(value, 'fr');
const money = (value: Money) => sayMoney(value, 'fr');

const PAYMENT = {
  card: 'par carte',
  paypal: 'par PayPal',
  klarna: 'par Klarna',
  twint: 'par TWINT',
  'bank-transfer': 'par virement',
  'direct-debit': 'par prélèvement',
  invoice: 'sur facture',
  'cash-on-delivery': 'à la livraison',
  cheque: 'par chèque',
  'gift-card': 'par carte cadeau',
  other: null,
} as const;

const UNIT = {
  hours: 'heures',
  calendar: 'jours',
  working: 'jours ouvrés',
  ouvrables: 'jours ouvrables',
  weeks: 'semaines',
} as const;

function item({ name, quantity, lineTotal, unitPrice }: LetterItem): string {
  const count = quantity === null ? '' : `${quantity} × `;
  const price =
    lineTotal !== null ? `, ${money(lineTotal)}` : unitPrice !== null ? `, ${money(unitPrice)} l’unité` : '';
  return `– ${count}${name}${price}`;
}

function problem(facts: LetterFacts): string {
  const today = day(facts.today);
  switch (facts.problem) {
    case 'not-received':
      return `À ce jour, le ${today}, je n’ai rien reçu.`;
    case 'late':
      return `À ce jour, le ${today}, la commande n’est toujours pas arrivée.`;
    case 'damaged':
      return 'La commande est arrivée endommagée.';
    case 'not-as-described':
      return 'Ce que j’ai reçu ne correspond pas à la description.';
    case 'wrong-item':
      return 'J’ai reçu autre chose que ce que j’ai commandé.';
    case 'part-missing':
      return 'Il manque une partie de la commande.';
    case 'counterfeit':
      return 'J’ai des raisons de penser que l’article reçu n’est pas authentique.';
    case 'refund-not-paid':
      return `À ce jour, le ${today}, le remboursement attendu ne m’est pas parvenu.`;
    case 'withdrawal':
      return 'Je souhaite exercer mon droit de rétractation pour cette commande.';
    case 'charged-wrongly':
      return 'Le paiement de cette commande n’a pas été débité correctement.';
    case 'not-authorised':
      return 'Je n’ai pas autorisé ce paiement.';
    case 'subscription-not-ended':
      return 'L’abonnement lié à cette commande se poursuit alors que j’ai demandé à y mettre fin.';
  }
}

const THE_SUM = (facts: LetterFacts) => {
  const sum = paid(facts);
  return sum === null ? 'les sommes versées' : `la somme versée, soit ${money(sum)}`;
};

const REMEDY: Record<Remedy, (facts: LetterFacts) => string> = {
  delivery: () => 'livrer la commande complète et conforme',
  replacement: () => 'remplacer l’article',
  repair: () => 'réparer l’article sans frais',
  refund: (facts) => `me rembourser ${THE_SUM(facts)}`,
  'price-reduction': () => 'm’accorder une réduction du prix',
};

/** What is asked for, as verbs that follow "je vous demande de". */
function verb(facts: LetterFacts): string {
  if (troubleOf(facts.problem) === 'money') {
    switch (facts.problem) {
      case 'subscription-not-ended':
        return 'mettre fin à l’abonnement, de me le confirmer et de me rembourser ce qui a été prélevé depuis';
      case 'charged-wrongly':
        return 'corriger ce débit et de me rembourser ce qui a été prélevé en trop';
      default:
        return `me rembourser ${THE_SUM(facts)}`;
    }
  }
  // What never came can't be repaired or replaced: it is delivered or refunded.
  if (troubleOf(facts.problem) === 'delivery') {
    return facts.remedy === 'refund' ? REMEDY.refund(facts) : 'livrer la commande';
  }
  return facts.remedy !== null
    ? REMEDY[facts.remedy](facts)
    : 'me proposer une solution : remplacement, réparation ou remboursement';
}

export const french: Phrases & { readonly day: typeof day; readonly money: typeof money } = {
  day,
  money,

  order(facts) {
    const when = facts.orderDate === null ? 'J’ai passé' : `Le ${day(facts.orderDate)}, j’ai passé`;
    const where = facts.merchant === null ? '' : ` chez ${facts.merchant}`;
    const which = facts.orderNumber === null ? ' une commande' : ` la commande n° ${facts.orderNumber}`;
    const comma = facts.orderNumber === null ? '' : ',';
    const sum = facts.total === null ? '' : `${comma} d’un montant total de ${money(facts.total)}`;
    return `${when}${where}${which}${sum}.`;
  },

  items(facts) {
    const more = facts.items.length - facts.itemsShown;
    if (facts.items.length === 0 || facts.itemsShown === 0) return null;
    return lines(
      'Articles commandés :',
      ...facts.items.slice(0, facts.itemsShown).map(item),
      more > 0 && (more === 1 ? '– et 1 autre article' : `– et ${more} autres articles`),
    );
  },

  payment(facts) {
    const { payment, intermediary } = facts;
    const method = payment === null ? null : PAYMENT[payment.method];
    const network = payment?.network == null ? '' : ` ${networkName(payment.network)}`;
    const digits = payment?.lastFour == null ? '' : ` se terminant par ${payment.lastFour}`;
    const via = intermediary === null ? '' : `via ${intermediary}`;
    const how = method === null ? via : `${method}${network}${digits}${via === '' ? '' : `, ${via}`}`;
    return how === '' ? null : `Paiement : ${how}.`;
  },

  promised(facts) {
    const { promised, legalDeliveryDay } = facts;
    if (promised?.from != null && promised.until !== null && promised.from !== promised.until) {
      return `La livraison était annoncée entre le ${day(promised.from)} et le ${day(promised.until)}.`;
    }
    const by = promised?.until ?? promised?.from ?? null;
    if (by !== null) return `La livraison était annoncée pour le ${day(by)} au plus tard.`;
    if (promised?.delay != null) {
      const { min, max, unit } = promised.delay;
      const count = min === max ? `${max}` : `${min} à ${max}`;
      return `La livraison était annoncée sous ${count} ${UNIT[unit]}.`;
    }
    if (legalDeliveryDay === null) return null;
    const rule =
      facts.law === 'fr'
        ? 'article L216-1 du Code de la consommation'
        : 'article 18 de la directive 2011/83/UE, tel que transposé en droit national';
    return `À défaut d’une autre date convenue, la livraison devait avoir lieu sans retard injustifié et au plus tard trente jours après la commande, soit le ${day(legalDeliveryDay)} (${rule}).`;
  },

  trouble(facts) {
    return sentences(problem(facts), facts.description !== null && `Précisions : ${facts.description}`) ?? '';
  },

  contacts(facts, toSeller) {
    const { firstRequestOn: first, noticeOn: notice, reactionOn } = facts;
    if (first === null && notice === null) return null;
    const of = reactionOn === null ? '' : ` du ${day(reactionOn)}`;
    const whom = toSeller ? 'Je vous ai écrit' : 'J’ai écrit au vendeur';
    const wrote = first === null ? null : `${whom} le ${day(first)}.`;
    const gaveNotice =
      notice === null || toSeller ? null : `J’ai mis le vendeur en demeure par écrit le ${day(notice)}.`;
    const on = reactionOn === null ? '' : ` le ${day(reactionOn)}`;
    const whose = toSeller ? 'Votre' : 'Sa';
    const became = {
      silence: toSeller
        ? 'Je n’ai pas reçu de réponse de votre part.'
        : 'Je n’ai pas reçu de réponse de sa part.',
      answered: `${whose} réponse${of} n’a pas réglé le problème.`,
      bounced: `Mon message m’est revenu${on} : l’adresse n’est pas valable.`,
      offered: `${whose} proposition${of} ne règle pas le problème.`,
      refused: `${toSeller ? 'Vous avez' : 'Il a'} refusé ma demande${on}.`,
    };
    return sentences(wrote, gaveNotice, facts.reaction !== null && became[facts.reaction]);
  },

  request(facts) {
    const by = facts.answerBy === null ? '' : `, au plus tard le ${day(facts.answerBy)},`;
    const ask = `Je vous demande${by} de ${verb(facts)}.`;
    if (troubleOf(facts.problem) !== 'delivery') return ask;
    return facts.remedy === 'refund'
      ? `${ask} Si le colis est déjà en route, merci de m’indiquer d’ici là son numéro de suivi et sa date d’arrivée.`
      : `${ask} Merci de m’indiquer d’ici là où elle se trouve. Si la livraison n’est plus possible, je vous demande de me rembourser ${THE_SUM(facts)}.`;
  },

  wanted(facts) {
    return `${isAboutPayment(facts.problem) ? 'Je vous demande' : 'Je demande au vendeur'} de ${verb(facts)}.`;
  },

  reply(facts) {
    return facts.shopper.email === null
      ? 'Merci de me répondre par écrit.'
      : `Merci de me répondre par écrit, à ${facts.shopper.email}.`;
  },

  signature(facts, formal) {
    return `${formal ? 'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.' : 'Cordialement,'}\n\n${signatureLines(facts).join('\n')}`;
  },

  enclosed(_, enclosures) {
    return `Pièces jointes : ${enclosures.join(', ')}.`;
  },
};
