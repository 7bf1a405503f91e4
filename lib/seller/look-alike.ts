import { squeezed } from './known-firms';

/** Signs that are taken for another at a glance, as one sign each. Covers Latin, Greek and Cyrillic. */
const SKELETON: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'l', '3': 'e', '5': 's', '8': 'b', i: 'l', '|': 'l', q: 'g' },
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'l',
    ї: 'l',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    ѵ: 'v',
    ԝ: 'w',
    ɡ: 'g',
  },
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'l',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
  },
  ...{ ı: 'l', ł: 'l', ø: 'o', đ: 'd', ß: 'b', æ: 'ae', œ: 'oe', þ: 'p' },
};

/** `text` with every sign replaced by the plainest one that looks like it. */
export function skeletonOf(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
  return [...plain]
    .map((sign) => SKELETON[sign] ?? sign)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd');
}

/** Steps of one letter (added, dropped, changed, two swapped) between two words, counted up to `most`; then `most` + 1. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] as number) + 1);
      next.push(steps);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] as number, most + 1);
}

/** Punycode of one label into its letters (RFC 3492); null for what is none. */
export function decodeLabel(label: string): string | null {
  if (!label.toLowerCase().startsWith('xn--')) return label;
  const input = label.slice(4).toLowerCase();
  const dash = input.lastIndexOf('-');
  const output: number[] = dash > 0 ? [...input.slice(0, dash)].map((c) => c.codePointAt(0) as number) : [];
  let [n, i, bias] = [128, 0, 72];
  for (let at = dash > 0 ? dash + 1 : 0; at < input.length; ) {
    const start = i;
    for (let [weight, k] = [1, 36]; ; k += 36) {
      const code = input.charCodeAt(at++);
      const digit = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : -1;
      if (digit < 0) return null;
      i += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (weight > 1e9) return null;
    }
    const length = output.length + 1;
    let delta = start === 0 ? Math.floor((i - start) / 700) : Math.floor((i - start) / 2);
    delta += Math.floor(delta / length);
    let k = 0;
    for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
    bias = k + Math.floor((36 * delta) / (delta + 38));
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff) return null;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}

export interface LookAlike {
  /** The known shop's domain it could be taken for. */
  readonly shop: string;
  /** Letters that only look the same · a letter more, less or other · the shop's name inside a longer one. */
  readonly how: 'same-look' | 'one-letter' | 'name-inside';
}

/**
 * Whether a shop's registrable domain (`amaz0n.shop`) can be taken for that of a known one (`amazon.fr`). The known shop
 * itself, under any ending it is known with, is none. Names of fewer than five letters are compared by look alone.
 */
export function lookAlike(domain: string, knownDomains: readonly string[]): LookAlike | null {
  const host = domain.toLowerCase().replace(/\.$/, '');
  if (knownDomains.includes(host)) return null;
  const label = decodeLabel(host.split('.')[0] ?? '');
  if (label === null || label === '') return null;
  const skeleton = skeletonOf(label);
  const joined = squeezed(skeleton);
  let found: LookAlike | null = null;
  for (const shop of knownDomains) {
    const known = shop.split('.')[0] ?? '';
    const look = skeletonOf(known);
    // The same name with another ending may be the same shop, or anybody: the ending is shown, nothing is claimed.
    if (label === known) return null;
    if (skeleton === look) return { shop, how: 'same-look' };
    if (known.length < 5) continue;
    if (joined === squeezed(look) || editDistance(skeleton, look, 1) === 1)
      found ??= { shop, how: 'one-letter' };
    else if (
      known.length >= 6 &&
      label.length - known.length <= 14 &&
      new RegExp(`(?:^|-)${look}(?:-|$)`).test(skeleton)
    )
      found ??= { shop, how: 'name-inside' };
  }
  return found;
}
