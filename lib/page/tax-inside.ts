const SUM = "[A-Z€£$¥]{0,4}\\s?\\d[\\d.,'’\\s]*\\s?[A-Z€£$¥]{0,4}";
/** `Including £37.78 in taxes`, `(inkl. 16,80 € MwSt.)`, `49,13 € de taxes incluses`: a tax inside the amount beside it. */
const TAX_INSIDE = new RegExp(
  `\\(?\\b(?:including|includes|incl\\.?|inkl\\.?|inklusive|inclusief|dont|incluye|inclus[ei]?|di cui)\\s+${SUM}(?:\\s*(?:in|an|de|di|of|aan))?\\s*(?:tax(?:es)?|tva|vat|mwst\\.?|ust\\.?|steuern?|iva|btw|impuestos|tasse|imposte)\\)?|${SUM}\\s*de taxes incluses`,
  'i',
);

/** One of these words is in all of them; asked first, since nearly every line has none. */
const HINT = /inc|ink|dont|di cui/i;

/** `text` without words that only tell the tax inside the amount beside them; empty when it holds nothing else. */
export function withoutTaxInside(text: string): string {
  return HINT.test(text) ? text.replace(TAX_INSIDE, ' ').trim() : text.trim();
}
