import type { AddressKind } from './address-kind';
import type { PageText } from './collect';
import type { FieldSigns } from './fields';
import { fold } from './fold';
import type { PageKind } from './sighting';
import { says, type Vocabulary } from './vocabulary';

/** What is known of a page when its kind is decided. */
export interface KindSigns {
  readonly address: AddressKind;
  /** False for pages whose address is not known at all: e-mails and pasted text. */
  readonly hasAddress: boolean;
  readonly title: string;
  readonly page: PageText;
  readonly fields: FieldSigns | null;
  /** Different order numbers read with some trust. */
  readonly numbers: number;
  readonly hasStrongNumber: boolean;
  readonly hasDate: boolean;
  readonly hasTotal: boolean;
  readonly hasItems: boolean;
}

export interface KindReading {
  readonly kind: PageKind;
  readonly isPaymentPending: boolean;
  /** The words that decided, for the curious and for tests. */
  readonly because: string;
}

const CONDITIONAL =
  /\b(?:if|si|falls|wenn|en cas|sollte|should|lorsque|quand|when|once|des que|until|before|nachdem|sobald|avant)\b/;
const LONG = 240;

/** Decides what the page is. When in doubt it is `other`: a missed order can be recorded by hand, a false one misleads. */
export function decideKind(signs: KindSigns, vocabulary: Vocabulary): KindReading {
  const { phrases } = vocabulary;
  const { page, fields, address } = signs;
  const title = fold(signs.title);
  const headings: string[] = [];
  const short: string[] = [];
  let prose = 0;
  let all = 0;
  for (const line of page.lines) {
    all += line.text.length;
    if (line.place.isAside || line.place.isButton) continue;
    if (line.place.heading > 0 && line.place.heading <= 3 && headings.length < 40) headings.push(line.folded);
    if (line.text.length > LONG) prose += line.text.length;
    else if (short.length < 400) short.push(line.folded);
  }
  const top = [title, ...headings];
  const inTop = (list: readonly string[]) => top.some((text) => text.length < 140 && says(text, list));
  const isTop = (list: readonly string[]) =>
    top.some((text) =>
      list.some(
        (phrase) =>
          text === phrase ||
          (text.startsWith(phrase) &&
            text.length <= phrase.length + 28 &&
            !/[a-z]/.test(text[phrase.length] ?? ' ')),
      ),
    );
  const result = (kind: PageKind, because: string, isPaymentPending = false): KindReading => ({
    kind,
    because,
    isPaymentPending,
  });

  const failure = [...top, ...short].find(
    (text) => text.length < 200 && says(text, phrases.failed) && !CONDITIONAL.test(text),
  );
  if (failure !== undefined && address !== 'order-detail') return result('payment', `failed: ${failure}`);

  const isEssay = prose > 2500 && prose > all * 0.5;
  const thanksOnTop = inTop(phrases.thanks);
  const thanks =
    thanksOnTop ||
    short
      .slice(0, 250)
      .some(
        (text) => text.length < 180 && says(text, phrases.thanks) && !CONDITIONAL.test(text.slice(0, 40)),
      );
  const isPending = [...top, ...short].some((text) => text.length < 120 && says(text, phrases.pending));
  const buttons = (fields?.buttons ?? []).map(fold);
  const hasPayButton = buttons.some((text) =>
    phrases.pay.some(
      (phrase) =>
        text === phrase ||
        (text.startsWith(phrase) &&
          text.length < phrase.length + 18 &&
          /^[^a-z]/.test(text.slice(phrase.length))),
    ),
  );
  const hasForm =
    fields !== null && (fields.addressKinds >= 3 || fields.hasCardFields || fields.paymentChoices.length > 0);
  const isCart =
    address === 'cart' || (isTop(phrases.cart) && address !== 'confirmation' && address !== 'order-detail');
  const hasEditableQuantity = (fields?.editableQuantities ?? 0) > 0;
  const evidence = signs.hasStrongNumber || signs.hasTotal;

  if (inTop(phrases.closing)) return result('closing', 'closing words');
  if (
    address === 'confirmation' &&
    !isCart &&
    (thanks || (signs.hasStrongNumber && signs.hasTotal)) &&
    !(hasForm && hasPayButton)
  ) {
    if (signs.numbers <= 2 || thanks) return result('confirmation', 'address and words', isPending);
  }
  const isForm =
    (hasForm && hasPayButton) || (fields !== null && (fields.addressKinds >= 4 || fields.hasCardFields));
  if (
    !isCart &&
    !isForm &&
    !hasEditableQuantity &&
    !isEssay &&
    address !== 'order-history' &&
    signs.numbers <= 1
  ) {
    const isOpen = !signs.hasAddress || address !== null;
    if (thanksOnTop && evidence) return result('confirmation', 'thanks on top', isPending);
    if (thanks && signs.hasStrongNumber && (signs.hasTotal || isOpen))
      return result('confirmation', 'thanks and number', isPending);
    if (thanks && signs.hasTotal && signs.hasItems && address !== null)
      return result('confirmation', 'thanks, total and items', isPending);
    if (
      thanksOnTop &&
      (address === 'checkout' || !signs.hasAddress) &&
      all < 4000 &&
      fields?.addressKinds !== undefined &&
      fields.addressKinds < 2 &&
      !hasPayButton
    ) {
      return result('confirmation', 'thanks alone', isPending);
    }
  }
  const isHistory = address === 'order-history' || isTop(phrases.history);
  if (signs.numbers >= 2 && address !== 'order-detail') return result('order-history', 'several numbers');
  const isDetailNamed = address === 'order-detail' || inTop(phrases.detail);
  if (!isCart && !isForm && !hasEditableQuantity && !isEssay && signs.hasStrongNumber && signs.numbers <= 2) {
    if (isDetailNamed && (signs.hasTotal || signs.hasItems) && !(isHistory && !signs.hasItems))
      return result('order-detail', 'named and total', isPending);
    if (isDetailNamed && signs.hasDate && address === 'order-detail')
      return result('order-detail', 'address and date', isPending);
    if (!isHistory && signs.hasDate && signs.hasTotal && signs.hasItems)
      return result('order-detail', 'number, date, total, items', isPending);
  }
  if (isHistory) return result('order-history', 'history words');
  if (isTop(phrases.legal)) return result('legal', 'legal words');
  if (isCart) return result('other', 'cart');
  if (!isEssay) {
    const isCheckoutNamed = isTop(phrases.checkout);
    const form = hasForm || (fields?.addressKinds ?? 0) >= 2;
    if (address === 'checkout' && (form || hasPayButton || isCheckoutNamed || signs.hasTotal))
      return result('checkout', 'address and form');
    if (isCheckoutNamed && (form || hasPayButton) && (signs.hasTotal || signs.hasItems || hasPayButton))
      return result('checkout', 'words and form');
    if (hasPayButton && form && signs.hasTotal) return result('checkout', 'pay button and total');
  }
  if (address === 'tracking' || isTop(phrases.tracking)) return result('tracking', 'tracking words');
  return result('other', 'nothing said');
}
