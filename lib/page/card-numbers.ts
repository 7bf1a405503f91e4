/** Digits in one piece or in groups parted by one space or dash, with no letter or digit touching the ends. */
const RUN = /(?<![\wÀ-ɏ])\d(?:[ \u00a0\u202f-]?\d){12,}(?![\wÀ-ɏ])/g;

/** What a number is said to be just before it stands there; such a number is no card. Folded text. */
const LABELLED =
  /\b(?:commande|order|bestell|auftrag|ref|facture|invoice|rechnung|fa[ct]t|suivi|track|sendung|colis|parcel|paket|sire[nt]|rcs|regist|hr[ab]|uid|ide|tva|vat|ust|mwst|btw|iva|iban|produ|articl|artikel|sku|ean|gtin|isbn|upc|tel|phone|fax|mobile)[a-z]*(?:[\s.:#°º()/'-]*\b(?:n|num|no|nr|numeros?|numbers?|nummer|id|code|de|du|la|le|of|the|der|ihre|votre|your|is|est|ist|lautet|commande|order|client)\b)*[\s.:#°º()/'-]*$/;

/** Networks by prefix and the lengths they issue. */
function hasNetworkShape(digits: string): boolean {
  const length = digits.length;
  const two = Number(digits.slice(0, 2));
  const four = Number(digits.slice(0, 4));
  const six = Number(digits.slice(0, 6));
  if (digits.startsWith('4')) return length === 13 || length === 16 || length === 19;
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return length === 16;
  if (two === 34 || two === 37) return length === 15;
  if (two === 36 || two === 38 || two === 39 || (four >= 3000 && four <= 3095))
    return length >= 14 && length <= 19;
  if (four >= 3528 && four <= 3589) return length >= 16;
  if (four === 6011 || two === 65 || (six >= 622126 && six <= 622925) || (six >= 644000 && six <= 649999))
    return length >= 16;
  if (two === 62) return length >= 16;
  // Maestro and other debit ranges: only the usual printed length, because these prefixes are common in other numbers.
  return (
    (four === 5018 ||
      four === 5020 ||
      four === 5038 ||
      four === 6304 ||
      four === 6759 ||
      four === 6761 ||
      four === 6763) &&
    length >= 16
  );
}

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
  return digits.length >= 13 && digits.length <= 19 && hasNetworkShape(digits) && passesLuhn(digits);
}

function isLabelled(before: string): boolean {
  const folded = before
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  // A phone's plus sign, or the country letters and check digits that begin an IBAN.
  return LABELLED.test(folded) || /\+\s?$/.test(before) || /\b[A-Z]{2}\d{2}\s$/.test(before);
}

/**
 * `text` with every card number replaced by its last four digits (`•••• 4242`). A run of 13 to 19 digits is taken for a
 * card only if it passes Luhn, has a network's prefix and length, and is not labelled as an order, invoice, tracking,
 * register, VAT or product number, an IBAN or a phone.
 */
export function withoutCardNumbers(text: string): string {
  if (!/\d(?:[^\d]?\d){12}/.test(text)) return text;
  return text.replace(RUN, (run: string, at: number) => {
    if (isLabelled(text.slice(Math.max(0, at - 80), at))) return run;
    const groups = run.split(/[ \u00a0\u202f-]/);
    // A year, a quantity or a date may stand before the card's own groups: every stretch of whole groups is tried.
    for (let first = 0; first < groups.length; first++) {
      for (let last = groups.length; last > first; last--) {
        const digits = groups.slice(first, last).join('');
        if (!isCard(digits)) continue;
        const before = groups.slice(0, first).join(' ');
        const after = withoutCardNumbers(groups.slice(last).join(' '));
        return [before, `•••• ${digits.slice(-4)}`, after].filter((part) => part !== '').join(' ');
      }
    }
    return run;
  });
}
