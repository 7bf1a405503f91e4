import { sayMoney, sayPlainDay } from '../../../locales/render';
import type { Day } from '../../values/day';
import type { Money } from '../../values/money';
import { isAboutPayment, type LetterFacts, type LetterItem, type Remedy, troubleOf } from '../facts';
import { lines, sentences } from '../letter';
import { networkName, type Phrases, paid, signatureLines } from './phrases';

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

function problem(facts: LetterFacts): string {
  const today = day(facts.today);
  switch (facts.problem) {
    case 'not-received':
      return `As of today, ${today}, I have received nothing.`;
    case 'late':
      return `As of today, ${today}, the order has still not arrived.`;
    case 'damaged':
      return 'The order arrived damaged.';
    case 'not-as-described':
      return 'What I received is not as described.';
    case 'wrong-item':
      return 'I received something other than what I ordered.';
    case 'part-missing':
      return 'Part of the order is missing.';
    case 'counterfeit':
      return 'I have reason to believe that the item I received is not genuine.';
    case 'refund-not-paid':
      return `As of today, ${today}, the refund I expect has not reached me.`;
    case 'withdrawal':
      return 'I wish to use my right of withdrawal for this order.';
    case 'charged-wrongly':
      return 'The payment for this order was not charged correctly.';
    case 'not-authorised':
      return 'I did not authorise this payment.';
    case 'subscription-not-ended':
      return 'The subscription that goes with this order continues although I asked to end it.';
  }
}

const THE_SUM = (facts: LetterFacts) => {
  const sum = paid(facts);
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
  return facts.remedy !== null
    ? REMEDY[facts.remedy](facts)
    : 'propose a solution: replacement, repair or refund';
}

export const english: Phrases & { readonly day: typeof day; readonly money: typeof money } = {
  day,
  money,

  order(facts) {
    const when = facts.orderDate === null ? 'I placed' : `On ${day(facts.orderDate)} I placed`;
    const which = facts.orderNumber === null ? ' an order' : ` order no. ${facts.orderNumber}`;
    const where = facts.merchant === null ? '' : ` with ${facts.merchant}`;
    const sum = facts.total === null ? '' : `, for a total of ${money(facts.total)}`;
    return `${when}${which}${where}${sum}.`;
  },

  items(facts) {
    const more = facts.items.length - facts.itemsShown;
    if (facts.items.length === 0 || facts.itemsShown === 0) return null;
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
    const { promised, legalDeliveryDay } = facts;
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
    if (legalDeliveryDay === null) return null;
    const rule =
      facts.law === 'fr'
        ? 'article L216-1 of the French Consumer Code'
        : 'article 18 of Directive 2011/83/EU, as taken over into national law';
    return `Unless another date was agreed, delivery was due without undue delay and within thirty days of the order at the latest, that is by ${day(legalDeliveryDay)} (${rule}).`;
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
