import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { applicableText as text } from './applicable.text';
import { basisOf, type Jurisdiction, type LawPack } from './schema';

/** Members of the European Union. */
export const EU_COUNTRIES: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

/** The laws of member states other than France: where a route has no rules of their own, the European floor's do. */
export const EUROPEAN_LAWS: readonly Jurisdiction[] = [
  'EU',
  'AT',
  'BE',
  'DE',
  'ES',
  'IE',
  'IT',
  'LU',
  'NL',
  'PT',
];

export const isInEu = (country: string): boolean => EU_COUNTRIES.includes(country);

/** Countries whose own law has a pack, by the pack's jurisdiction. */
const NATIONAL: Readonly<Record<string, Jurisdiction>> = {
  AT: 'AT',
  BE: 'BE',
  CH: 'CH',
  DE: 'DE',
  ES: 'ES',
  FR: 'FR',
  GB: 'UK',
  IE: 'IE',
  IT: 'IT',
  LU: 'LU',
  NL: 'NL',
  PT: 'PT',
  US: 'US',
};

/** The jurisdiction of a country's own law; null where none is carried. */
export const jurisdictionOf = (country: string): Jurisdiction | null =>
  Object.hasOwn(NATIONAL, country) ? (NATIONAL[country] ?? null) : null;

/** The law packs a claim needs: the shopper's own law, and the European floor for members of the EU. */
export function lawsWanted(shopperCountry: string | null): Jurisdiction[] {
  if (shopperCountry === null) return ['EU'];
  const own = jurisdictionOf(shopperCountry);
  return [...(own === null ? [] : [own]), ...(isInEu(shopperCountry) ? (['EU'] as const) : [])];
}

export interface ApplicableLaw {
  /** The jurisdiction whose rules are counted with; null when none is carried for the shopper. */
  readonly law: Jurisdiction | null;
  /** Its pack, and behind it the floor whose rules stand in where it has none. */
  readonly packs: readonly LawPack[];
  /** False when a fact that decides it is missing or speaks against it. */
  readonly sure: boolean;
  /** What is said about it to the shopper, doubts included. */
  readonly notices: readonly Sentence[];
  readonly basis: readonly Basis[];
}

/** The rule that the shop's business must be directed to the shopper's country. */
function directedActivity(packs: readonly LawPack[]): Basis[] {
  for (const pack of packs)
    for (const id in pack.rules) {
      const rule = pack.rules[id];
      if (rule?.trigger === 'directed-activity' && rule.direction === 'INFO') return [basisOf(rule)];
    }
  return [];
}

/**
 * The law that protects a consumer: that of the home country where the shop directs its business there (Rome I art. 6),
 * with the EU baseline as the floor of the member states. Says what is unsure. `carried` are the packs at hand
 * (`lawsWanted`, loaded); a member state's missing pack leaves the floor.
 */
export function applicableLaw(
  shopperCountry: string | null,
  sellerCountry: string | null,
  carried: readonly LawPack[],
): ApplicableLaw {
  const packs = lawsWanted(shopperCountry).flatMap((wanted) => {
    const pack = carried.find((each) => each.jurisdiction === wanted);
    return pack === undefined ? [] : [pack];
  });
  const law = packs[0]?.jurisdiction ?? null;
  const found = (sure: boolean, ...notices: Sentence[]): ApplicableLaw => ({
    law,
    packs,
    sure,
    notices,
    basis: sure ? [] : directedActivity(packs),
  });

  if (shopperCountry === null) return { ...found(false, text.countryUnknown), law };
  if (law === null) return found(false, text.elsewhere);
  const floor = law === 'EU' ? [text.europeanFloor] : [];
  if (sellerCountry === shopperCountry) return found(true, ...floor);
  if (law === 'EU' && sellerCountry !== null && isInEu(sellerCountry)) return found(true, ...floor);
  return found(false, ...floor, sellerCountry === null ? text.sellerUnknown : text.sellerAbroad);
}
