import { domOf } from '../page/dom';
import { isPrivateAddress } from '../page/private-address';
import { isCardCheck, isSignInAddress } from '../page/private-page';
import { copyPage, type PageCopy } from './copy-page';

/** Fields whose content must not stand on a picture of the screen. A copy has none of it anyway. */
const SECRET_FIELDS =
  'input[type="password" i], input[autocomplete^="cc-" i], input[autocomplete="one-time-code" i]';
/** Frames in which a payment firm asks for the card. */
const CARD_FRAME =
  /card|karte|carte(?!l)|cvc|cvv|hosted-?fields|stripe|adyen|braintree|mollie|payzen|payone|datatrans|wallee|worldline|checkout\.com/i;

/** The copy of a live page; null where nothing may be read: a bank, a card check, a sign-in, webmail, health. */
export function copyIfPublic(
  document: Document,
  address: string,
): (PageCopy & { readonly mayBePictured: boolean }) | null {
  if (isPrivateAddress(address) || isSignInAddress(address)) return null;
  const copy = copyPage(document);
  if (isCardCheck(copy.title)) return null;
  const dom = domOf(document);
  const isSecret =
    dom.one(document, SECRET_FIELDS) !== null ||
    [...dom.all(document, 'iframe')].some((frame) =>
      ['src', 'name', 'title'].some((name) => CARD_FRAME.test(dom.attr(frame, name) ?? '')),
    );
  return { ...copy, mayBePictured: !isSecret };
}
