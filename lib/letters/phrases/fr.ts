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

const LAWS: Record<Jurisdiction, string> = {
  EU: 'droit européen',
  FR: 'droit français',
  CH: 'droit suisse',
  DE: 'droit allemand',
  BE: 'droit belge',
  ES: 'droit espagnol',
  IT: 'droit italien',
  NL: 'droit néerlandais',
  LU: 'droit luxembourgeois',
  AT: 'droit autrichien',
  PT: 'droit portugais',
  IE: 'droit irlandais',
  UK: 'droit britannique',
  US: 'droit des États-Unis',
};

const article = (rule: LetterRule): string =>
  `${rule.article}${isDirective(rule) ? ', tel que transposé en droit national' : ''}`;

/** What a refund is owed for, as far as its days are known. */
function grounds(facts: LetterFacts): string | null {
  const { withdrawnOn, endedOn, returnedOn, refundPromisedOn } = facts;
  return sentences(
    withdrawnOn !== null && `Je me suis rétracté de cette commande le ${day(withdrawnOn)}.`,
    endedOn !== null && `J’ai mis fin au contrat le ${day(endedOn)}.`,
    returnedOn !== null && `J’ai renvoyé les articles le ${day(returnedOn)}.`,
    refundPromisedOn !== null && `Le remboursement m’a été annoncé le ${day(refundPromisedOn)}.`,
  );
}

function problem(facts: LetterFacts): string {
  const today = day(facts.today);
  const { receivedOn } = facts;
  const received = receivedOn === null ? null : `J’ai reçu la commande le ${day(receivedOn)}.`;
  const unpaid = `À ce jour, le ${today}, le remboursement attendu ne m’est pas parvenu.`;
  switch (facts.problem) {
    case 'not-received':
      return (
        sentences(
          `À ce jour, le ${today}, je n’ai rien reçu.`,
          facts.endedOn !== null && `J’ai mis fin au contrat le ${day(facts.endedOn)}.`,
        ) ?? ''
      );
    case 'late':
      return receivedOn === null
        ? `À ce jour, le ${today}, la commande n’est toujours pas arrivée.`
        : `La commande est arrivée en retard, le ${day(receivedOn)}.`;
    case 'damaged':
      return sentences(received, 'Elle est arrivée endommagée.') ?? '';
    case 'not-as-described':
      return sentences(received, 'Ce que j’ai reçu ne correspond pas à la description.') ?? '';
    case 'wrong-item':
      return sentences(received, 'J’ai reçu autre chose que ce que j’ai commandé.') ?? '';
    case 'part-missing':
      return sentences(received, 'Il manque une partie de la commande.') ?? '';
    case 'counterfeit':
      return (
        sentences(received, 'J’ai des raisons de penser que l’article reçu n’est pas authentique.') ?? ''
      );
    case 'refund-not-paid':
      return sentences(grounds(facts), unpaid) ?? '';
    case 'withdrawal':
      return facts.withdrawnOn === null
        ? 'Je souhaite exercer mon droit de rétractation pour cette commande.'
        : (sentences(grounds(facts), unpaid) ?? '');
    case 'charged-wrongly':
      return 'Le paiement de cette commande n’a pas été débité correctement.';
    case 'not-authorised':
      return (
        sentences(
          'Je n’ai pas autorisé ce paiement.',
          facts.noticedOn !== null && `Je l’ai constaté le ${day(facts.noticedOn)}.`,
        ) ?? ''
      );
    case 'subscription-not-ended':
      return facts.cancelledOn === null
        ? 'L’abonnement lié à cette commande se poursuit alors que j’ai demandé à y mettre fin.'
        : `L’abonnement lié à cette commande se poursuit alors que j’ai demandé à y mettre fin le ${day(facts.cancelledOn)}.`;
  }
}

const THE_SUM = (facts: LetterFacts) => {
  const sum = paid(facts);
  if (facts.problem === 'not-authorised')
    return sum === null ? 'ce paiement' : `ce paiement de ${money(sum)}`;
  if (facts.refunded !== null)
    return facts.open === null ? 'le solde' : `le solde, soit ${money(facts.open)}`;
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
  if (facts.problem === 'part-missing' && facts.remedy === 'delivery') return 'livrer ce qui manque';
  return facts.remedy !== null
    ? REMEDY[facts.remedy](facts)
    : 'me proposer une solution : remplacement, réparation ou remboursement';
}

function claimedThing(facts: LetterFacts, refund: string): string {
  const { problem: what, remedy } = facts;
  if (what === 'subscription-not-ended')
    return 'la fin de l’abonnement et le remboursement de ce qui a été prélevé depuis';
  if (what === 'charged-wrongly') return 'la correction de ce débit et le remboursement du trop-perçu';
  if (what === 'not-authorised') return 'le remboursement de ce paiement';
  const delivery = what === 'part-missing' ? 'la livraison de ce qui manque' : 'la livraison de la commande';
  if (isAwaited(facts)) return remedy === 'refund' ? refund : `${delivery} ou, à défaut, ${refund}`;
  if (troubleOf(what) === 'money') return refund;
  switch (remedy) {
    case 'delivery':
      return delivery;
    case 'replacement':
      return 'le remplacement de l’article';
    case 'repair':
      return 'la réparation de l’article, sans frais';
    case 'price-reduction':
      return 'une réduction du prix';
    case 'refund':
      return refund;
    case null:
      return 'une solution : remplacement, réparation ou remboursement';
  }
}

function step({ kind, whom, name, amount }: Step): string {
  const who =
    whom === 'seller' || whom === 'notice'
      ? 'vendeur'
      : whom === 'issuer'
        ? 'émetteur du moyen de paiement'
        : name === null
          ? null
          : say(name, 'fr');
  const by = who === null ? '' : ` (${who})`;
  switch (kind) {
    case 'sent':
      return whom === 'notice' ? 'mise en demeure du vendeur' : `demande écrite${by}`;
    case 'answered':
      return `réponse reçue${by}`;
    case 'bounced':
      return `message revenu, adresse non valable${by}`;
    case 'offered':
      return `proposition reçue${by}`;
    case 'refused':
      return `demande refusée${by}`;
    case 'blocked':
      return 'carte bloquée';
    case 'delivered':
      return 'livraison';
    case 'refunded':
      return amount === null ? 'remboursement reçu' : `remboursement reçu, ${money(amount)}`;
    case 'closed':
    case 'reopened':
      return '';
  }
}

export const french: Phrases & { readonly day: typeof day; readonly money: typeof money } = {
  day,
  money,

  order(facts) {
    if (facts.problem === 'not-authorised') {
      const whom = facts.merchant === null ? '' : ` au profit de ${facts.merchant}`;
      const amount = facts.total === null ? 'Un paiement' : `Un paiement de ${money(facts.total)}`;
      const on = facts.debitedOn === null ? '' : ` le ${day(facts.debitedOn)}`;
      const as = facts.orderNumber === null ? '' : `, sous la référence de commande n° ${facts.orderNumber}`;
      return `${amount}${whom} m’a été débité${on}${as}.`;
    }
    const when = facts.orderDate === null ? 'J’ai passé' : `Le ${day(facts.orderDate)}, j’ai passé`;
    const where = facts.merchant === null ? '' : ` chez ${facts.merchant}`;
    const which = facts.orderNumber === null ? ' une commande' : ` la commande n° ${facts.orderNumber}`;
    const comma = facts.orderNumber === null ? '' : ',';
    const sum = facts.total === null ? '' : `${comma} d’un montant total de ${money(facts.total)}`;
    return `${when}${where}${which}${sum}.`;
  },

  items(facts) {
    const more = facts.items.length - facts.itemsShown;
    if (facts.items.length === 0 || facts.itemsShown === 0 || facts.problem === 'not-authorised') return null;
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
    const { promised } = facts;
    if (!isAwaited(facts)) return null;
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
    const legal = legalDelivery(facts);
    if (legal === null) return null;
    return `À défaut d’une autre date convenue, la livraison devait avoir lieu au plus tard le ${day(legal.day)} (${article(legal.rule)}).`;
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

  claimed(facts) {
    const sum = paid(facts);
    const refund = `le remboursement ${sum === null ? 'des sommes versées' : `de ${money(sum)}`}`;
    return claimedThing(facts, refund);
  },

  sum: THE_SUM,

  which(facts) {
    if (facts.problem === 'not-authorised')
      return `paiement${facts.total === null ? '' : ` de ${money(facts.total)}`}${facts.merchant === null ? '' : `, ${facts.merchant}`}`;
    return `commande${facts.orderNumber === null ? '' : ` n° ${facts.orderNumber}`}${
      facts.orderDate === null ? '' : ` du ${day(facts.orderDate)}`
    }`;
  },

  operation(facts, head) {
    const { payment } = facts;
    const billDate = payment?.method === 'direct-debit' ? null : facts.billDate;
    const card =
      payment?.method === 'card' && (payment.network !== null || payment.lastFour !== null)
        ? `${payment.network === null ? '' : ` ${networkName(payment.network)}`}${payment.lastFour === null ? '' : ` se terminant par ${payment.lastFour}`}`
        : null;
    return (
      lines(
        head,
        card !== null && `– carte${card}`,
        facts.merchant !== null && `– bénéficiaire : ${facts.merchant}`,
        facts.seller !== null && `– vendeur indiqué : ${facts.seller}`,
        facts.intermediary !== null && `– paiement via ${facts.intermediary}`,
        facts.total !== null && `– montant : ${money(facts.total)}`,
        facts.debitedOn !== null && `– date du débit : ${day(facts.debitedOn)}`,
        facts.problem !== 'not-authorised' &&
          facts.orderDate !== null &&
          `– date de la commande : ${day(facts.orderDate)}`,
        facts.orderNumber !== null && `– numéro de commande : ${facts.orderNumber}`,
        billDate === 'not-yet' && '– facture de carte : l’opération n’y figure pas encore',
        billDate !== null && billDate !== 'not-yet' && `– facture de carte du : ${day(billDate)}`,
        facts.transactionLine !== null && `– libellé de l’opération : ${facts.transactionLine}`,
      ) ?? head
    );
  },

  law(facts, wanted) {
    const rules = rulesFor(facts, wanted);
    const [first] = rules;
    if (first === undefined) return null;
    const law = rules.every(({ jurisdiction }) => jurisdiction === first.jurisdiction)
      ? LAWS[first.jurisdiction]
      : [...new Set(rules.map(({ jurisdiction }) => LAWS[jurisdiction]))].join(', ');
    return lines(
      `Règles sur lesquelles je m’appuie (${law}) :`,
      ...rules.map((rule) => `– ${say(rule.says, 'fr').replace(/\.$/, '')} (${article(rule)}).`),
    );
  },

  late(facts) {
    const { refundDue, lateRefund } = facts;
    const due =
      refundDue === null
        ? null
        : `Le remboursement devait avoir lieu au plus tard le ${day(refundDue.day)} (${article(refundDue.rule)}).`;
    if (lateRefund === null) return due;
    const { percent, amount, rule } = lateRefund;
    return sentences(
      due,
      percent === null
        ? `Ce retard fait courir des intérêts au taux légal (${article(rule)}).`
        : `Du fait de ce retard, la somme due est majorée de ${percent} % à ce jour${amount === null ? '' : `, soit ${money(amount)} de plus`} (${article(rule)}).`,
    );
  },

  story(facts) {
    if (!hasStory(facts)) return null;
    const told = [
      facts.orderDate !== null &&
        facts.problem !== 'not-authorised' && { on: facts.orderDate, what: 'commande' },
      facts.firstRequestOn !== null &&
        !facts.steps.some(({ whom, kind }) => whom === 'seller' && kind === 'sent') && {
          on: facts.firstRequestOn,
          what: 'message au vendeur',
        },
      ...stepsShown(facts).map((each) => ({ on: each.day, what: step(each) })),
    ].filter((each) => each !== false);
    if (told.length === 0) return null;
    told.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return lines('Chronologie :', ...told.map(({ on, what }) => `– ${day(on)} : ${what}`));
  },

  firmContacts(facts) {
    const { firmWrittenOn, firmReaction, firmReactionOn } = facts;
    if (firmWrittenOn === null) return null;
    const of = firmReactionOn === null ? '' : ` du ${day(firmReactionOn)}`;
    const on = firmReactionOn === null ? '' : ` le ${day(firmReactionOn)}`;
    const became = {
      silence: 'Je n’ai pas reçu de réponse.',
      answered: `La réponse${of} n’a pas réglé le problème.`,
      bounced: `Mon message m’est revenu${on}.`,
      offered: `La proposition${of} ne règle pas le problème.`,
      refused: `Ma demande a été refusée${on}.`,
    };
    return sentences(
      `Je me suis déjà adressé à vos services le ${day(firmWrittenOn)}.`,
      firmReaction !== null && became[firmReaction],
    );
  },

  parties(facts) {
    if (facts.opponent === 'firm')
      return facts.firm === null ? null : `Le différend m’oppose à ${facts.firm}.`;
    const whom = facts.seller ?? facts.merchant;
    if (whom === null) return null;
    const shop = facts.seller !== null && facts.merchant !== null ? ` (boutique : ${facts.merchant})` : '';
    return `Le différend m’oppose au vendeur ${whom}${shop}.`;
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
