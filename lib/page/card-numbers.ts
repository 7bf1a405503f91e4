import { fold } from './fold';
import { EXCERPT_LIMIT } from './limits';
import { span } from './span';

/** Digits in one piece or in groups parted by one space or dash, with no letter or digit touching the ends. */
const RUN = /(?<![\wÀ-ɏ])\d(?:[ \u00a0\u202f-]?\d){12,}(?![\wÀ-ɏ])/g;

/** What a number is said to be just before it stands there; such a number is no card. Folded text. */
const LABELLED =
  /\b(?:commande|order|bestell|auftrag|ref|facture|invoice|rechnung|fa[ct]t|suivi|track|sendung|colis|parcel|paket|sire[nt]|rcs|regist|hr[ab]|uid|ide|tva|vat|ust|mwst|btw|iva|iban|produ|arti[ck]|sku|ean|gtin|isbn|upc|tel|phone|fax|mobile)[a-z]*(?:[\s.:#°º()/'-]*\b(?:n(?:o|r|um(?:eros?|bers?|mer)?)?|id|code|de|du|la|le|of|the|der|ihre|votre|your|is|est|ist|lautet|commande|order|client)\b)*[\s.:#°º()/'-]*$/;

/**
 * Networks by prefix and the lengths they issue: Visa, Mastercard, American Express, Diners, then JCB, Discover, UnionPay
 * and the debit ranges of Maestro, these only in the usual printed lengths: their prefixes are common in other numbers.
 */
const NETWORK =
  /^(?:4\d{12}(?:\d{3}(?:\d{3})?)?|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|(?:3[689]\d\d|30[0-8]\d|309[0-5])\d{10,15}|(?:352[89]|35[3-8]\d|6011|6[25]\d\d|64[4-9]\d|5018|5020|5038|6304|6759|676[13])\d{12,15})$/;

/** The check digit of card numbers (ISO/IEC 7812-1). Every SIRET passes too, so it never decides alone. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isCard(digits: string): boolean {
  return NETWORK.test(digits) && passesLuhn(digits);
}

function isLabelled(before: string): boolean {
  // A phone's plus sign, or the country letters and check digits that begin an IBAN.
  return LABELLED.test(fold(before)) || /\+\s?$/.test(before) || /\b[A-Z]{2}\d{2}\s$/.test(before);
}

/**
 * `text` with every card number replaced by its last four digits (`•••• 4242`). A run of 13 to 19 digits is taken for a
 * card only if it passes Luhn, has a network's prefix and length, and is not labelled as an order, invoice, tracking,
 * register, VAT or product number, an IBAN or a phone.
 */
export function withoutCardNumbers(text: string): string {
  if (!/\d(?:[^\d]?\d){12}/.test(text)) return text;
  return text.replace(RUN, (run: string, at: number) => {
    if (isLabelled(span(text, at - 80, at))) return run;
    const groups = run.split(/[ \u00a0\u202f-]/);
    // A year, a quantity or a date may stand before the card's own groups: every stretch of whole groups is tried.
    for (let first = 0; first < groups.length; first++) {
      for (let last = groups.length; last > first; last--) {
        const digits = groups.slice(first, last).join('');
        if (!isCard(digits)) continue;
        const before = groups.slice(0, first).join(' ');
        const after = withoutCardNumbers(groups.slice(last).join(' '));
        return [before, `•••• ${digits.slice(-4)}`, after].filter((part) => part).join(' ');
      }
    }
    return run;
  });
}

/** `text` in one line as it may be kept beside a reading: at most `limit` characters, without card numbers. */
export function excerptOf(text: string, limit = EXCERPT_LIMIT): string {
  return withoutCardNumbers(text.replace(/\s+/g, ' ').trim()).slice(0, limit);
}
