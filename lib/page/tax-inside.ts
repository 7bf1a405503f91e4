/** `Including £37.78 in taxes`, `Inklusive 35,72 € an Steuern`, `49,13 € de taxes incluses`. */
const TAX_INSIDE =
  /^\(?(?:(?:in[ck]\w*\.?|dont|di cui|zzgl.?|waarvan|enth.lt) .{3,16}|.{3,16} de |(?=.{6,26} inclu))(?:tax|tva|vat|mwst|ust|steuer|iva|btw|imp[ou]|belast|tass)\w*\.?(?:(?: d[ei] .{3,16})? incl\w+)?\)?/i;

/** `text` without words at its start that only tell the tax inside the amount beside them; empty when it holds nothing else. */
export function withoutTaxInside(text: string): string {
  return text.replace(TAX_INSIDE, '').trim();
}

/** The words at the start of `text` that tell the tax inside the amount beside them; empty when there are none. */
export function taxInside(text: string): string {
  return TAX_INSIDE.exec(text.trim())?.[0] ?? '';
}
