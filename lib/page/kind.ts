import type { AddressKind } from './address-kind';
import type { PageText } from './collect';
import type { FieldSigns } from './fields';
import { fold } from './fold';
import { PAID } from './payment';
import type { PageKind } from './sighting';
import type { Vocabulary } from './vocabulary';
import type { PhraseList } from './words/words';

/** What is known of a page when its kind is decided. */
export interface KindSigns {
  readonly address: AddressKind;
  /** False where there is no address at all: e-mails and pasted text. */
  readonly isPage: boolean;
  /** An order of one's own is what this is about, whatever else is told of it. */
  readonly isTold?: boolean | undefined;
  readonly title: string;
  readonly page: PageText;
  readonly fields: FieldSigns | null;
}

/** What has been read of an order so far. */
export interface FoundSigns {
  /** How many different order numbers are read with like trust. */
  readonly numbers: number;
  /** The number stands in the title or a heading. */
  readonly isNumberOnTop: boolean;
  readonly hasDate: boolean;
  readonly hasTotal: boolean;
  readonly hasItems: boolean;
}

/** What can be found at most of an order without a number. */
export const MOST: FoundSigns = {
  numbers: 0,
  isNumberOnTop: false,
  hasDate: true,
  hasTotal: true,
  hasItems: true,
};

export interface KindReading {
  /** What the page is, by what is found. */
  readonly decide: (found: FoundSigns) => PageKind;
  readonly isPaymentPending: boolean;
}

/** What stands in a column of an account, a depot, an archive or a laboratory. */
const LEDGER = /^(?:deb[ie]t|soll|buy(?:er)?|benefi.+|signatur|einsender)$/m;
/** Titles of orders of other kinds, of gifts, of what came too late, and of what only speaks of orders. */
const OTHER =
  /(?:county|district|high|supreme) court|urteil\b|\bdona(?:te\b|[tzc]i)|\bspende|(?:standing|wor[dk]|money) order|suggestion|test ?(?:case|fall)|(?:ubersetzung|translation|traduction) (?:deu|in|to|en)|expired|abgelaufen|\be[jx][ae]mpl[eo]|beispiel|esempio|voorbeeld|\bpreview:|html template|\bui kit|\bgenerator|kreditan|pickl|\b(?:muster|vorlagen?)\b/;
/** Buttons of a thread, labels of a mail that is shown, and of goods that a firm orders: what is told is others'. */
const OF_OTHERS =
  /^(?:subject|betreff|objet|supplier|vendor|lieferant|fournisseur|leverancier|provision|com+is+ion|reply|repondre|antworten|reageren|responder|rispondi)$/m;
/** Lines and buttons of who sells, banks or lends. */
const NOT_BUYING =
  /\bisin\b|^(?:case study|etude de cas|fallstudie|fulfill? (?:item|order)|mark as (?:ship|paid|fulf)|als vers[ae]n|create (?:inv|order)|rechnung er[sz]|print packing|contact buyer|ek$|auftraggeberkonto|compte a debiter|(?:new|nueva) transfer|neue uberwei|nouveau vir|nuovo bonif|nieuwe overb|vos gains|you(?:'ll earn|r (?:earnings|payout))|leihfrist|koers$)/m;

/**
 * Decides what the page is, as often as asked with what was found meanwhile; its words are looked through once. When in
 * doubt it is `other`: a missed order can be recorded by hand, a false one misleads.
 */
export function readKind(signs: KindSigns, vocabulary: Vocabulary): KindReading {
  const { fields, address } = signs;
  const headings = [fold(signs.title)];
  const short: string[] = [];
  let prose = 0;
  let all = 0;
  let isHelp = false;
  for (const { text, folded, place } of signs.page.lines) {
    all += text.length;
    const isAsked = text.endsWith('?');
    // `Was this article helpful?`
    isHelp ||= isAsked && /\butile?\b|helpful|hilfreich|nuttig/.test(folded);
    // `What belongs into an order confirmation?` says nothing of this page.
    if (place.isAside || place.isButton || (isAsked && !vocabulary.says(folded, 'closing'))) continue;
    if (text.length > 240) prose += text.length;
    else if (place.heading > 0 && place.heading <= 3 && text.length < 140) headings.push(folded);
    else if (text.length < 200 && short.length < 300) short.push(folded);
  }
  const top = headings.join('\n');
  const lines = [...headings, ...short];
  const everything = lines.join('\n');
  const inTop = (list: PhraseList) => vocabulary.says(top, list);
  /** A heading that is the phrase, perhaps with a name or number behind it. */
  const isTop = (list: PhraseList) => headings.some((text) => vocabulary.opens(text, list));
  /** A line says it without an `if`. Most pages are turned away by one look at the whole. */
  const isSaid = (list: PhraseList, reach: number) =>
    vocabulary.says(everything, list) &&
    lines.some((text, index) => {
      // A message may part its greeting: `Thank you` above `for your order!`.
      const said = signs.isPage || text.length > 30 ? text : `${text} ${lines[index + 1] ?? ''}`;
      // `Order placed: 3 May` is no thanks.
      const label = list === 'thanks' ? vocabulary.labelOf(text) : null;
      const isDay = label?.label === 'date' && (label.isWhole || /\d/.test(text));
      // What a long sentence speaks of only late is not said of this page.
      if (isDay || !vocabulary.says(said, list) || (list === 'thanks' && vocabulary.placeOf(said, list) > 80))
        return false;
      const condition = vocabulary.placeOf(said, 'if');
      // `We charge your card when your order is shipped` says nothing of this one.
      return condition >= Math.max(reach, vocabulary.placeOf(said, list));
    });
  /** A heading that begins with the phrase, whatever follows: `Conditions générales d'utilisation et de vente`. */
  const leads = (list: PhraseList) =>
    headings.some((text) => text.length <= 110 && vocabulary.placeOf(text, list) <= 12);
  const isPaymentPending = vocabulary.says(everything, 'pending');
  const result = (decide: KindReading['decide']) => ({ decide, isPaymentPending });

  const isOrderAddress = address === 'confirmation' || address === 'order-detail';
  const said = [everything, ...(fields?.buttons ?? [])].join('\n');
  const isOther =
    address === 'article' ||
    (signs.isPage &&
      (OTHER.test(`${headings[0]} ${headings[1]}`) ||
        NOT_BUYING.test(said) ||
        // A shop may ask such things beside an order, too, and show what was written about it.
        (address !== 'order-detail' && /\?(?!\S)/.test(signs.title)) ||
        (!isOrderAddress && (isHelp || OF_OTHERS.test(said)))));
  // An order may be cancelled, and in a list one of many.
  if (
    !isOther &&
    !address?.startsWith('order') &&
    !signs.isTold &&
    !isTop('history') &&
    isSaid('failed', 200)
  )
    return result(() => 'payment');
  if (inTop('closing')) return result(() => 'closing');

  const stepsBefore = (end?: number) =>
    headings.slice(1, end).filter((text) => text.length < 70 && vocabulary.says(text, 'checkout')).length;
  // A checkout's last step may be called `Order confirmation`, behind the others.
  const thanked = headings.findIndex((text) => vocabulary.says(text, 'thanks'));
  const thanksOnTop = thanked >= 0;
  const isLastStep = thanked > 0 && stepsBefore(thanked) > 1;
  // Among the steps of an order's way the first is often `Order confirmed`.
  const thanks = thanksOnTop || (address !== 'order-detail' && isSaid('thanks', 40));
  const hasPayButton = fields?.buttons.some((words) => vocabulary.opens(words, 'pay'));
  const kinds = fields?.addressKinds ?? 0;
  const hasForm = kinds >= 3 || fields?.hasCardFields || (fields?.paymentChoices.length ?? 0) > 0;
  const isForm = (hasForm && hasPayButton) || kinds >= 4 || fields?.hasCardFields;
  const isCart = address === 'cart' || (!isOrderAddress && address !== 'checkout' && isTop('cart'));
  const isList = !isOther && !LEDGER.test(everything);
  const isEssay = isOther || (prose > 2500 && prose > all * 0.5 && !address);
  const isAddressed = !!address || !signs.isPage;

  return result(({ numbers, isNumberOnTop, hasDate, hasTotal, hasItems }) => {
    const hasNumber = numbers > 0;
    const isHistory = address === 'order-history' || (!isOrderAddress && !isNumberOnTop && isTop('history'));
    const isEditable = (fields?.editableQuantities ?? 0) > 0 && !isNumberOnTop && !isOrderAddress;
    if (
      address === 'confirmation' &&
      !isOther &&
      !(hasPayButton && (hasForm || !hasNumber)) &&
      ((thanks && (hasNumber || hasTotal || !fields?.asksForOrder)) || (hasNumber && hasTotal))
    ) {
      return 'confirmation';
    }
    const isOne = !isCart && !isForm && !isEditable && !isEssay && numbers <= 1;
    const isThanked =
      (thanksOnTop && (hasNumber || hasTotal)) ||
      (thanks && hasNumber && (hasTotal || isAddressed)) ||
      (thanks && hasTotal && hasItems && !!address) ||
      // Thanks alone, at an address where an order was being placed, or for an order in a short e-mail.
      (thanksOnTop &&
        (address === 'checkout' || (!signs.isPage && all < 4000 && inTop('order'))) &&
        kinds < 2 &&
        !hasPayButton);
    // `You'll receive an order confirmation` beside the button that places it.
    if (isOne && !isHistory && isThanked && (hasNumber || !(isLastStep || hasPayButton)))
      return 'confirmation';
    const isNamed = address === 'order-detail' || isNumberOnTop || (!isHistory && inTop('detail'));
    const isDetailed =
      (isNamed && (hasTotal || (hasItems && hasDate))) ||
      (address === 'order-detail' && hasDate) ||
      (!isHistory && hasDate && hasTotal && hasItems);
    if (isOne && hasNumber && (isDetailed || signs.isTold)) return 'order-detail';
    if (isList && (isHistory || (numbers >= 2 && hasTotal && !isCart))) return 'order-history';
    if (isTop('legal') || (leads('legal') && kinds < 2)) return 'legal';
    if (isCart) return 'cart';
    // One step of several is shown at a time, each under a heading of its own.
    const isStep = stepsBefore() >= 2 && (kinds >= 2 || hasForm || fields?.hasDeliveryChoice);
    const isCheckout = isTop('checkout') || isStep;
    const isPaying = address === 'confirmation' && hasPayButton && !hasNumber;
    // Some call the last step `checkout/complete`.
    const isForAddress =
      (address === 'checkout' || isPaying) && (kinds >= 2 || hasForm || isStep || hasTotal);
    const isForWords =
      isCheckout &&
      ((kinds >= 3 && (hasTotal || !fields?.hasPassword)) ||
        hasPayButton ||
        isStep ||
        (hasForm && (hasTotal || hasItems)));
    // A card is asked for, and words of paying stand around it; `pay` alone would tell nothing of an order.
    const isForCard =
      fields?.hasCardFields &&
      (hasPayButton || isSaid('checkout', 40) || /\bpay\b/.test(everything) || PAID.test(everything));
    if (isForCard || (!isEssay && (isForAddress || isForWords || (hasPayButton && hasForm && hasTotal))))
      return 'checkout';
    if (address === 'tracking' || isTop('tracking')) return 'tracking';
    let intoCart = fields?.buttons.filter((words) => vocabulary.opens(words, 'product')).length ?? 0;
    let isBeside = false;
    for (const { folded, place } of signs.page.lines) {
      isBeside ||= folded.length < 80 && vocabulary.says(folded, 'recommended');
      if (isBeside && place.isButton && vocabulary.opens(folded, 'product')) intoCart--;
    }
    if (intoCart > 0 && intoCart <= 2 && !isEssay) return 'product';
    return 'other';
  });
}
