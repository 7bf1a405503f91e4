/** An amount found in a text. */
export interface Amount {
  readonly value: number;
  /** Null when the sign is shared by several currencies, or missing. */
  readonly currency: string | null;
  /** As printed: `$`, `€`, `CHF`; empty when missing. */
  readonly sign: string;
  readonly at: number;
  readonly end: number;
}

/** Currencies and their signs beside the code itself. */
const TABLE =
  'EUR €,eur,Eur,euro,euros,Euro|CHF Fr.,fr.,SFr,SFr.,sFr.|GBP £|USD US$,$US|CAD CA$,C$,$CA|AUD A$,AU$|NZD NZ$|HKD HK$|SGD S$|JPY ¥,￥,円|CNY|SEK|NOK|DKK|PLN zł|CZK Kč|HUF Ft|RON lei|TRY ₺,TL|INR ₹|KRW ₩|RUB ₽|ILS ₪|MXN|XPF|XOF|MAD|TND| $,kr,kr.';
/** The code of each sign; empty for a sign of several currencies: the page or its host says which. */
export const CURRENCIES: ReadonlyMap<string, string> = /* @__PURE__ */ currencies();

function currencies(): Map<string, string> {
  return new Map(
    TABLE.split('|').flatMap((row) => {
      const [code = '', signs = ''] = row.split(' ');
      return [code, ...signs.split(',')].map((sign): [string, string] => [sign, code]);
    }),
  );
}

const SIGN =
  '[A-Z]{0,2}\\$(?:US|CA)?|[€£¥￥₺₹₩₽₪円]|(?<![\\wÀ-ÿ])(?:[A-Z]{3}(?=\\d)|[A-Za-złč]{2,5}\\.?(?![\\wÀ-ÿ]))|(?<=\\d)[A-Z]{3}(?![\\wÀ-ÿ])';
const NUMBER =
  "\\d{1,3}(?:[ .,'’]?\\d{3})*€\\d\\d(?![.,]?\\d)|\\d{1,3}(?:[ .,'’]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?";
/** Signs before, the number, `.–` for no cents, a sign behind. */
const AMOUNT = /* @__PURE__ */ new RegExp(
  `(?:(${SIGN})\\s{0,2})?(?:(${SIGN})\\s{0,2})?(?:[-–−]\\s?)?(?<![\\d.,])(${NUMBER})(?:[.,][-–—]{1,2})?(?:\\s{0,2}(${SIGN}))?`,
  'g',
);
/** A sign that belongs to what follows: glued to it alone, or before cents that no other sign follows. */
const PRICE_BEHIND = /^\s\S+?(?:(?<=[$€£¥])\d|\s?\d[\d .,'’]*[.,]\d\d(?![\d.,])(?!\s?(?:[€$£¥]|[A-Z]{3}\b)))/;
/** Without a sign or a short word beside a figure there is no amount. */
const MAYBE = /[$€£¥￥₺₹₩₽₪円]|\d\s?[A-Za-z][A-Za-złč]|[A-Za-z]{2,5}\.?\s?[-–−]?\d/;
const BARE = /^(?:[-–−]\s?)?(\d{1,3}(?:[ .,'’]\d{3})*[.,]\d{2})$/;

/** `1.234,56`, `1'234.50`, `1 234`, `12.5` as a number; null when it is none. */
export function parseNumber(text: string): number | null {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const decimals = last < 0 ? 0 : text.length - last - 1;
  const cut = decimals === 1 || decimals === 2 ? last : text.length;
  const whole = text.slice(0, cut).replace(/[ .,'’]/g, '');
  return /^\d{1,12}$/.test(whole) ? Number(`${whole}.${text.slice(cut + 1)}`) : null;
}

/** Every amount printed in `text` with a currency's sign or code beside it. White space must be tidy. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  if (!/\d/.test(text) || !MAYBE.test(text)) return found;
  AMOUNT.lastIndex = 0;
  for (let match = AMOUNT.exec(text); match; match = AMOUNT.exec(text)) {
    const number = match[3] as string;
    const value = parseNumber(number.replace('€', ','));
    const signs = [match[1], match[2], match[4], number.replace(/\d/g, '')].filter((sign) =>
      CURRENCIES.has(sign as string),
    );
    // `USD $65.00`, `$60.00 CAD`: the one that names a single currency decides.
    const sign = signs.find((known) => CURRENCIES.get(known as string)) ?? signs[0];
    if (value === null || !sign) continue;
    const place = match.index + match[0].indexOf(number);
    const isBefore = sign === match[1] || sign === match[2];
    let end = match.index + match[0].length;
    // `£180.00 £135.00`: the second sign is the second price's.
    if (isBefore && sign === match[4]) AMOUNT.lastIndex = end = place + number.length;
    // `2 $12.00`, `x2 € 258,00`: a quantity, and a price that its sign stands before.
    if (
      !isBefore &&
      !/[.,€]/.test(number) &&
      PRICE_BEHIND.test(text.slice(end - sign.length - 1, end + 20))
    ) {
      AMOUNT.lastIndex = place + number.length;
      continue;
    }
    found.push({
      value,
      currency: CURRENCIES.get(sign) || null,
      sign,
      // A short word before the sign is the end of a name: `Wool throw £69.90`.
      at: isBefore ? text.lastIndexOf(sign, place) : place,
      end,
    });
    if (found.length === 50) break;
  }
  return found;
}

/** An amount without any sign that fills the whole of `text`: `1 234,56`. */
export function bareAmount(text: string): Amount | null {
  const number = BARE.exec(text.trim())?.[1];
  const value = number ? parseNumber(number) : null;
  return value === null ? null : { value, currency: null, sign: '', at: 0, end: text.length };
}
