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

const day = (value: Day) => sayPlainDay(value, 'en');
const money = (value: Money) => sayMoney(value, 'en');

const PAYMENT = {
  card: 'by card',
  paypal: 'by PayPal',
  klarna: 'by Klarna',
  twint: 'by TWINT',
  'bank-transfer': 'by bank transfer',
  'direct-debit': 'by direct debit',
  invoice: 'on invoice',
  'cash-on-delivery': 'on delivery',
  cheque: 'by cheque',
  'gift-card': 'by gift card',
  other: null,
} as const;

const UNIT = {
  hours: 'hours',
  calendar: 'days',
  working: 'working days',
  ouvrables: 'working days (Monday to Saturday)',
  weeks: 'weeks',
} as const;

function item({ name, quantity, lineTotal, unitPrice }: LetterItem): string {
  const count = quantity === null ? '' : `${quantity} × `;
  const price =
    lineTotal !== null ? `, ${money(lineTotal)}` : unitPrice !== null ? `, ${money(unitPrice)} each` : '';
  return `– ${count}${name}${price}`;
}

const LAWS: Record<Jurisdiction, string> = {
  EU: 'European law',
  FR: 'French law',
  CH: 'Swiss law',
  DE: 'German law',
  BE: 'Belgian law',
  ES: 'Spanish law',
  IT: 'Italian law',
  NL: 'Dutch law',
  LU: 'Luxembourg law',
  AT: 'Austrian law',
  PT: 'Portuguese law',
  IE: 'Irish law',
  UK: 'UK law',
  US: 'United States law',
};

const article = (rule: LetterRule): string =>
  `${rule.article}${isDirective(rule) ? ', as taken over into national law' : ''}`;

/** What a refund is owed for, as far as its days are known. */
function grounds(facts: LetterFacts): string | null {
  const { withdrawnOn, endedOn, returnedOn, refundPromisedOn } = facts;
  return sentences(
    withdrawnOn !== null && `I withdrew from this order on ${day(withdrawnOn)}.`,
    endedOn !== null && `I ended the contract on ${day(endedOn)}.`,
    returnedOn !== null && `I sent the goods back on ${day(returnedOn)}.`,
    refundPromisedOn !== null && `The refund was announced to me on ${day(refundPromisedOn)}.`,
  );
}

function problem(facts: LetterFacts): string {
  const today = day(facts.today);
  const { receivedOn } = facts;
  const received = receivedOn === null ? null : `I received the order on ${day(receivedOn)}.`;
  const unpaid = `As of today, ${today}, the refund I expect has not reached me.`;
  switch (facts.problem) {
    case 'not-received':
      return (
        sentences(
          `As of today, ${today}, I have received nothing.`,
          facts.endedOn !== null && `I ended the contract on ${day(facts.endedOn)}.`,
        ) ?? ''
      );
    case 'late':
      return receivedOn === null
        ? `As of today, ${today}, the order has still not arrived.`
        : `The order arrived late, on ${day(receivedOn)}.`;
    case 'damaged':
      return sentences(received, 'It arrived damaged.') ?? '';
    case 'not-as-described':
      return sentences(received, 'What I received is not as described.') ?? '';
    case 'wrong-item':
      return sentences(received, 'I received something other than what I ordered.') ?? '';
    case 'part-missing':
      return sentences(received, 'Part of the order is missing.') ?? '';
    case 'counterfeit':
      return sentences(received, 'I have reason to believe that the item I received is not genuine.') ?? '';
    case 'refund-not-paid':
      return sentences(grounds(facts), unpaid) ?? '';
    case 'withdrawal':
      return facts.withdrawnOn === null
        ? 'I wish to use my right of withdrawal for this order.'
        : (sentences(grounds(facts), unpaid) ?? '');
    case 'charged-wrongly':
      return 'The payment for this order was not charged correctly.';
    case 'not-authorised':
      return (
        sentences(
          'I did not authorise this payment.',
          facts.noticedOn !== null && `I noticed it on ${day(facts.noticedOn)}.`,
        ) ?? ''
      );
    case 'subscription-not-ended':
      return facts.cancelledOn === null
        ? 'The subscription that goes with this order continues although I asked to end it.'
        : `The subscription that goes with this order continues although I asked on ${day(facts.cancelledOn)} to end it.`;
  }
}

const THE_SUM = (facts: LetterFacts) => {
  const sum = paid(facts);
  if (facts.problem === 'not-authorised')
    return sum === null ? 'this payment' : `this payment of ${money(sum)}`;
  if (facts.refunded !== null)
    return facts.open === null ? 'the rest' : `the ${money(facts.open)} that are still due`;
  return sum === null ? 'what I paid' : `the ${money(sum)} I paid`;
};

const REMEDY: Record<Remedy, (facts: LetterFacts) => string> = {
  delivery: () => 'deliver the order complete and as ordered',
  replacement: () => 'replace the item',
  repair: () => 'repair the item free of charge',
  refund: (facts) => `refund ${THE_SUM(facts)}`,
  'price-reduction': () => 'grant me a reduction of the price',
};

/** What is asked for, as a verb that follows "please". */
function verb(facts: LetterFacts): string {
  if (troubleOf(facts.problem) === 'money') {
    switch (facts.problem) {
      case 'subscription-not-ended':
        return 'end the subscription, confirm this to me and refund what has been charged since';
      case 'charged-wrongly':
        return 'correct this charge and refund what was charged in excess';
      default:
        return `refund ${THE_SUM(facts)}`;
    }
  }
  // What never came can't be repaired or replaced: it is delivered or refunded.
  if (troubleOf(facts.problem) === 'delivery') {
    return facts.remedy === 'refund' ? REMEDY.refund(facts) : 'deliver the order';
  }
  if (facts.problem === 'part-missing' && facts.remedy === 'delivery') return 'deliver what is missing';
  return facts.remedy !== null
    ? REMEDY[facts.remedy](facts)
    : 'propose a solution: replacement, repair or refund';
}

function claimedThing(facts: LetterFacts, refund: string): string {
  const { problem: what, remedy } = facts;
  if (what === 'subscription-not-ended')
    return 'the end of the subscription and the refund of what has been charged since';
  if (what === 'charged-wrongly') return 'the correction of this charge and the refund of the excess';
  if (what === 'not-authorised') return 'the refund of this payment';
  const delivery = what === 'part-missing' ? 'the delivery of what is missing' : 'the delivery of the order';
  if (isAwaited(facts)) return remedy === 'refund' ? refund : `${delivery} or, failing that, ${refund}`;
  if (troubleOf(what) === 'money') return refund;
  switch (remedy) {
    case 'delivery':
      return delivery;
    case 'replacement':
      return 'the replacement of the item';
    case 'repair':
      return 'the repair of the item, free of charge';
    case 'price-reduction':
      return 'a reduction of the price';
    case 'refund':
      return refund;
    case null:
      return 'a solution: replacement, repair or refund';
  }
}

function step({ kind, whom, name, amount }: Step): string {
  const who =
    whom === 'seller' || whom === 'notice'
      ? 'seller'
      : whom === 'issuer'
        ? 'issuer of the means of payment'
        : name === null
          ? null
          : say(name, 'en');
  const by = who === null ? '' : ` (${who})`;
  switch (kind) {
    case 'sent':
      return whom === 'notice' ? 'formal notice to the seller' : `written request${by}`;
    case 'answered':
      return `answer received${by}`;
    case 'bounced':
      return `message came back, address not valid${by}`;
    case 'offered':
      return `offer received${by}`;
    case 'refused':
      return `request refused${by}`;
    case 'blocked':
      return 'card blocked';
    case 'delivered':
      return 'delivery';
    case 'refunded':
      return amount === null ? 'refund received' : `refund received, ${money(amount)}`;
    case 'closed':
    case 'reopened':
      return '';
  }
}

export const english: Phrases & { readonly day: typeof day; readonly money: typeof money } = {
  day,
  money,

  order(facts) {
    if (facts.problem === 'not-authorised') {
      const amount = facts.total === null ? 'A payment' : `A payment of ${money(facts.total)}`;
      const whom = facts.merchant === null ? '' : ` to ${facts.merchant}`;
      const on = facts.debitedOn === null ? '' : ` on ${day(facts.debitedOn)}`;
      const as = facts.orderNumber === null ? '' : `, under order no. ${facts.orderNumber}`;
      return `${amount}${whom} was taken from me${on}${as}.`;
    }
    const when = facts.orderDate === null ? 'I placed' : `On ${day(facts.orderDate)} I placed`;
    const which = facts.orderNumber === null ? ' an order' : ` order no. ${facts.orderNumber}`;
    const where = facts.merchant === null ? '' : ` with ${facts.merchant}`;
    const sum = facts.total === null ? '' : `, for a total of ${money(facts.total)}`;
    return `${when}${which}${where}${sum}.`;
  },

  items(facts) {
    const more = facts.items.length - facts.itemsShown;
    if (facts.items.length === 0 || facts.itemsShown === 0 || facts.problem === 'not-authorised') return null;
    return lines(
      'Items ordered:',
      ...facts.items.slice(0, facts.itemsShown).map(item),
      more > 0 && (more === 1 ? '– and 1 more item' : `– and ${more} more items`),
    );
  },

  payment(facts) {
    const { payment, intermediary } = facts;
    const method = payment === null ? null : PAYMENT[payment.method];
    const network = payment?.network == null ? '' : ` (${networkName(payment.network)})`;
    const digits = payment?.lastFour == null ? '' : ` ending in ${payment.lastFour}`;
    const via = intermediary === null ? '' : `through ${intermediary}`;
    const how = method === null ? via : `${method}${network}${digits}${via === '' ? '' : `, ${via}`}`;
    return how === '' ? null : `Payment: ${how}.`;
  },

  promised(facts) {
    const { promised } = facts;
    if (!isAwaited(facts)) return null;
    if (promised?.from != null && promised.until !== null && promised.from !== promised.until) {
      return `Delivery was announced for between ${day(promised.from)} and ${day(promised.until)}.`;
    }
    const by = promised?.until ?? promised?.from ?? null;
    if (by !== null) return `Delivery was announced for ${day(by)} at the latest.`;
    if (promised?.delay != null) {
      const { min, max, unit } = promised.delay;
      const count = min === max ? `${max}` : `${min} to ${max}`;
      return `Delivery was announced within ${count} ${UNIT[unit]}.`;
    }
    const legal = legalDelivery(facts);
    if (legal === null) return null;
    return `Unless another date was agreed, delivery was due by ${day(legal.day)} at the latest (${article(legal.rule)}).`;
  },

  trouble(facts) {
    return sentences(problem(facts), facts.description !== null && `Details: ${facts.description}`) ?? '';
  },

  contacts(facts, toSeller) {
    const { firstRequestOn: first, noticeOn: notice, reactionOn } = facts;
    if (first === null && notice === null) return null;
    const whom = toSeller ? 'you' : 'the seller';
    const wrote = first === null ? null : `I wrote to ${whom} on ${day(first)}.`;
    const gaveNotice =
      notice === null || toSeller ? null : `I sent the seller a formal notice on ${day(notice)}.`;
    const on = reactionOn === null ? '' : ` on ${day(reactionOn)}`;
    const of = reactionOn === null ? '' : ` of ${day(reactionOn)}`;
    const whose = toSeller ? 'Your' : 'The seller’s';
    const became = {
      silence: toSeller ? 'I have had no answer from you.' : 'I have had no answer.',
      answered: `${whose} answer${of} did not settle the matter.`,
      bounced: `My message came back${on}: the address is not valid.`,
      offered: `${whose} offer${of} does not settle the matter.`,
      refused: `${toSeller ? 'You' : 'The seller'} refused my request${on}.`,
    };
    return sentences(wrote, gaveNotice, facts.reaction !== null && became[facts.reaction]);
  },

  request(facts) {
    const by = facts.answerBy === null ? '' : `, by ${day(facts.answerBy)} at the latest,`;
    const ask = `I ask you${by} to ${verb(facts)}.`;
    if (troubleOf(facts.problem) !== 'delivery') return ask;
    return facts.remedy === 'refund'
      ? `${ask} If the parcel is already on its way, please tell me by then its tracking number and when it will arrive.`
      : `${ask} Please tell me by then where it is. If it can no longer be delivered, I ask you to refund ${THE_SUM(facts)}.`;
  },

  wanted(facts) {
    return `I ask ${isAboutPayment(facts.problem) ? 'you' : 'the seller'} to ${verb(facts)}.`;
  },

  claimed(facts) {
    const sum = paid(facts);
    return claimedThing(facts, `the refund of ${sum === null ? 'what I paid' : money(sum)}`);
  },

  sum: THE_SUM,

  which(facts) {
    if (facts.problem === 'not-authorised')
      return `payment${facts.total === null ? '' : ` of ${money(facts.total)}`}${facts.merchant === null ? '' : `, ${facts.merchant}`}`;
    return `${facts.orderNumber === null ? 'my order' : `order no. ${facts.orderNumber}`}${
      facts.orderDate === null ? '' : ` of ${day(facts.orderDate)}`
    }`;
  },

  operation(facts, head) {
    const { payment } = facts;
    const billDate = payment?.method === 'direct-debit' ? null : facts.billDate;
    const card =
      payment?.method === 'card' && (payment.network !== null || payment.lastFour !== null)
        ? `${payment.network === null ? '' : ` ${networkName(payment.network)}`}${payment.lastFour === null ? '' : ` ending in ${payment.lastFour}`}`
        : null;
    return (
      lines(
        head,
        card !== null && `– card:${card}`,
        facts.merchant !== null && `– payee: ${facts.merchant}`,
        facts.seller !== null && `– seller named: ${facts.seller}`,
        facts.intermediary !== null && `– paid through ${facts.intermediary}`,
        facts.total !== null && `– amount: ${money(facts.total)}`,
        facts.debitedOn !== null && `– date of the debit: ${day(facts.debitedOn)}`,
        facts.problem !== 'not-authorised' &&
          facts.orderDate !== null &&
          `– date of the order: ${day(facts.orderDate)}`,
        facts.orderNumber !== null && `– order number: ${facts.orderNumber}`,
        billDate === 'not-yet' && '– card bill: the payment is not on it yet',
        billDate !== null && billDate !== 'not-yet' && `– card bill of: ${day(billDate)}`,
        facts.transactionLine !== null && `– as printed on the bill: ${facts.transactionLine}`,
      ) ?? head
    );
  },

  law(facts, wanted) {
    const rules = rulesFor(facts, wanted);
    if (rules.length === 0) return null;
    const laws = [...new Set(rules.map(({ jurisdiction }) => LAWS[jurisdiction]))].join(', ');
    return lines(
      `Rules I rely on (${laws}):`,
      ...rules.map((rule) => `– ${say(rule.says, 'en').replace(/\.$/, '')} (${article(rule)}).`),
    );
  },

  late(facts) {
    const { refundDue, lateRefund } = facts;
    const due =
      refundDue === null
        ? null
        : `The refund was due by ${day(refundDue.day)} at the latest (${article(refundDue.rule)}).`;
    if (lateRefund === null) return due;
    const { percent, amount, rule } = lateRefund;
    return sentences(
      due,
      percent === null
        ? `The delay makes interest at the legal rate run (${article(rule)}).`
        : `Because of the delay the sum due has grown by ${percent}% as of today${amount === null ? '' : `, that is ${money(amount)} more`} (${article(rule)}).`,
    );
  },

  story(facts) {
    if (!hasStory(facts)) return null;
    const told = [
      facts.orderDate !== null &&
        facts.problem !== 'not-authorised' && { on: facts.orderDate, what: 'order' },
      facts.firstRequestOn !== null &&
        !facts.steps.some(({ whom, kind }) => whom === 'seller' && kind === 'sent') && {
          on: facts.firstRequestOn,
          what: 'message to the seller',
        },
      ...stepsShown(facts).map((each) => ({ on: each.day, what: step(each) })),
    ].filter((each) => each !== false);
    if (told.length === 0) return null;
    told.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return lines('What happened, day by day:', ...told.map(({ on, what }) => `– ${day(on)}: ${what}`));
  },

  firmContacts(facts) {
    const { firmWrittenOn, firmReaction, firmReactionOn } = facts;
    if (firmWrittenOn === null) return null;
    const of = firmReactionOn === null ? '' : ` of ${day(firmReactionOn)}`;
    const on = firmReactionOn === null ? '' : ` on ${day(firmReactionOn)}`;
    const became = {
      silence: 'I have had no answer.',
      answered: `The answer${of} did not settle the matter.`,
      bounced: `My message came back${on}.`,
      offered: `The offer${of} does not settle the matter.`,
      refused: `My request was refused${on}.`,
    };
    return sentences(
      `I first wrote to your service on ${day(firmWrittenOn)}.`,
      firmReaction !== null && became[firmReaction],
    );
  },

  parties(facts) {
    if (facts.opponent === 'firm') return facts.firm === null ? null : `My dispute is with ${facts.firm}.`;
    const whom = facts.seller ?? facts.merchant;
    if (whom === null) return null;
    const shop = facts.seller !== null && facts.merchant !== null ? ` (shop: ${facts.merchant})` : '';
    return `My dispute is with the seller ${whom}${shop}.`;
  },

  reply(facts) {
    return facts.shopper.email === null
      ? 'Please answer in writing.'
      : `Please answer in writing, to ${facts.shopper.email}.`;
  },

  signature(facts) {
    return `${'Yours faithfully,'}\n\n${signatureLines(facts).join('\n')}`;
  },

  enclosed(_, enclosures) {
    return `Enclosures: ${enclosures.join(', ')}.`;
  },
};
