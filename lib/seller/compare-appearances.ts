import { isInEu } from '../law/applicable';
import type { Day } from '../values/day';
import type { Appearance, Entity, Mismatch, Seller } from './seat';

const CURRENCY_OF: Readonly<Record<string, string>> = {
  CHF: 'CH',
  GBP: 'GB',
  SEK: 'SE',
  DKK: 'DK',
  NOK: 'NO',
  PLN: 'PL',
  CZK: 'CZ',
};
/** Countries that use each other's signs as a matter of course. */
const NEIGHBOURS = [
  ['CH', 'LI'],
  ['FR', 'MC'],
  ['GB', 'JE'],
  ['GB', 'IM'],
];
const isNear = (a: string, b: string) =>
  a === b || NEIGHBOURS.some((pair) => pair.includes(a) && pair.includes(b));

/** What was known of the seller on an earlier visit. */
export interface EarlierSeat {
  readonly seller: Pick<Seller, 'entity'>;
  readonly on: Day;
}

/**
 * Where what the shop looks like and what its pages state part, and what its pages lack, each with both excerpts. Says
 * what was found on the pages read; it accuses nobody. `pagesRead` 0: nothing was read yet, so nothing is said to be missing.
 */
export function compareAppearances(
  appearance: Appearance,
  seller: Seller | null,
  pagesRead: number,
  earlier: EarlierSeat | null = null,
): Mismatch[] {
  if (seller === null) return pagesRead === 0 ? [] : [{ kind: 'no-legal-page', pagesRead }];
  const { entity, doubts } = seller;
  const found: Mismatch[] = [];
  const seat = entity?.country ?? null;
  if (seat !== null) {
    const said = entity?.address?.excerpt ?? seat.excerpt;
    const part = (
      by: 'domain' | 'locale' | 'currency' | 'phone' | 'claim',
      looksLike: string,
      excerpt: string,
    ) => {
      if (
        isNear(looksLike, seat.value) ||
        found.some((each) => each.kind === 'seat-elsewhere' && each.looksLike === looksLike && by !== 'claim')
      )
        return;
      found.push({
        kind: 'seat-elsewhere',
        by,
        looksLike,
        seat: seat.value,
        appearance: excerpt,
        stated: said,
      });
    };
    if (appearance.domainCountry)
      part('domain', appearance.domainCountry.value, appearance.domainCountry.excerpt);
    for (const claim of appearance.claims)
      if (claim.kind !== 'made-in') part('claim', claim.country, claim.excerpt);
    const currency = appearance.currencies[0];
    const home = currency === undefined ? undefined : CURRENCY_OF[currency.value];
    if (currency !== undefined && home !== undefined) part('currency', home, currency.excerpt);
    // Euros and English are at home in no one country.
    const euroHome = appearance.localeCountry?.value ?? LANGUAGE_HOME[appearance.language ?? ''];
    if (
      currency?.value === 'EUR' &&
      euroHome !== undefined &&
      !isInEu(seat.value) &&
      !EURO_OUTSIDE.has(seat.value) &&
      found.length === 0 &&
      appearance.domainCountry === null
    )
      found.push({
        kind: 'seat-elsewhere',
        by: 'currency',
        looksLike: euroHome,
        seat: seat.value,
        appearance: currency.excerpt,
        stated: said,
      });
    if (appearance.localeCountry)
      part('locale', appearance.localeCountry.value, appearance.localeCountry.excerpt);
    if (appearance.phoneCountry)
      part('phone', appearance.phoneCountry.value, appearance.phoneCountry.excerpt);
  }
  const stated = entity?.name?.excerpt ?? entity?.address?.excerpt ?? '';
  if (pagesRead > 0) {
    if (entity?.name == null) found.push({ kind: 'no-name', pagesRead });
    else {
      if (entity.address === null) found.push({ kind: 'no-address', pagesRead, stated });
      if (entity.registers.length + entity.vat.length === 0)
        found.push({ kind: 'no-number', pagesRead, stated });
    }
    if (entity !== null && entity.email === null && entity.phone === null)
      found.push({ kind: 'only-form', pagesRead });
  }
  if (doubts.includes('mailbox-address') && entity?.address)
    found.push({ kind: 'mailbox-address', stated: entity.address.excerpt });
  for (const number of entity === null ? [] : [...entity.registers, ...entity.vat])
    if (number.isValid === false)
      found.push({ kind: 'number-fails', number: number.printed, stated: number.excerpt });
  if (doubts.includes('placeholders')) found.push({ kind: 'placeholders' });
  if (doubts.includes('countries-contradict') && entity?.country) {
    const other = entity.registers[0]?.excerpt ?? entity.vat[0]?.excerpt ?? '';
    found.push({ kind: 'countries-contradict', stated: entity.country.excerpt, other });
  }
  if (doubts.includes('names-contradict')) {
    const rival = seller.others.find(({ role }) => role === 'seller');
    if (rival?.name && entity?.name)
      found.push({ kind: 'names-contradict', stated: entity.name.excerpt, other: rival.name.excerpt });
  }
  if (earlier !== null && entity !== null) found.push(...changes(earlier, entity));
  return found;
}

const EURO_OUTSIDE = new Set(['MC', 'SM', 'VA', 'AD', 'ME', 'XK', 'CH', 'GB', 'LI', 'NO', 'IS']);
const LANGUAGE_HOME: Readonly<Record<string, string>> = {
  fr: 'FR',
  de: 'DE',
  it: 'IT',
  es: 'ES',
  nl: 'NL',
};

function changes({ seller, on }: EarlierSeat, now: Entity): Mismatch[] {
  const before = seller.entity;
  if (before === null) return [];
  const differs: Mismatch[] = [];
  const note = (
    what: 'name' | 'country' | 'address' | 'register',
    was: string | undefined,
    is: string | undefined,
  ) => {
    const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (was && is && plain(was) !== plain(is))
      differs.push({ kind: 'changed', what, before: was, now: is, since: on });
  };
  note('name', before.name?.value, now.name?.value);
  note('country', before.country?.value, now.country?.value);
  note(
    'register',
    before.registers[0]?.normal,
    now.registers.some(({ normal }) => normal === before.registers[0]?.normal)
      ? before.registers[0]?.normal
      : now.registers[0]?.normal,
  );
  note('address', before.address?.value, now.address?.value);
  return differs;
}
