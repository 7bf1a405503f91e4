import { fold } from '../page/fold';
import { coreOf } from './company-core';
import { squeezed } from './known-firms';
import type { Entity, LegalPageKind, SeatDoubt, SeatReading, Seller, SellerReason } from './seat';

/** How much a page's word on who sells is worth. */
const TRUST: Readonly<Record<LegalPageKind, number>> = {
  'seller-page': 1.2,
  'legal-notice': 1,
  terms: 0.9,
  returns: 0.75,
  delivery: 0.7,
  contact: 0.8,
  about: 0.6,
  privacy: 0.65,
  'withdrawal-function': 0.6,
};
/** Doubts about a page as a whole, or that one page's gap another may fill. */
const OF_ONE_PAGE = new Set<SeatDoubt>([
  'no-name',
  'no-address',
  'no-register',
  'only-form',
  'no-text',
  'is-pdf',
  'too-large',
  'languages-mixed',
]);

/** Whether two readings speak of one company: by a number both state, or by the name without its legal form. */
export const isSameEntity = (a: Entity, b: Entity): boolean => {
  const [one, two] = [coreOf(a.name?.value ?? ''), coreOf(b.name?.value ?? '')];
  if (
    one !== '' &&
    (one === two || (Math.min(one.length, two.length) >= 5 && (one.startsWith(two) || two.startsWith(one))))
  )
    return true;
  const numbers = new Set([...a.registers, ...a.vat].map(({ normal }) => normal));
  return [...b.registers, ...b.vat].some(({ normal }) => numbers.has(normal));
};

/** Two readings of one entity as one: each fact from where it was read best, numbers of both. */
function joined(a: Entity, b: Entity): Entity {
  const better = <K extends 'name' | 'tradeName' | 'legalForm' | 'country' | 'email' | 'phone'>(
    key: K,
  ): Entity[K] => {
    const [one, two] = [a[key], b[key]];
    return one === null || (two !== null && two.weight > one.weight) ? two : one;
  };
  const address = a.address === null || (b.address !== null && b.address.weight > a.address.weight) ? b : a;
  const both = <T extends { readonly normal: string }>(
    one: readonly T[],
    two: readonly T[],
    most: number,
  ): T[] =>
    [...one, ...two.filter(({ normal }) => !one.some((each) => each.normal === normal))].slice(0, most);
  return {
    role: a.role,
    name: better('name'),
    tradeName: better('tradeName'),
    legalForm: better('legalForm'),
    address: address.address,
    street: address.street,
    postcode: address.postcode,
    town: address.town,
    country: better('country'),
    registers: both(a.registers, b.registers, 12),
    vat: both(a.vat, b.vat, 8),
    email: better('email'),
    phone: better('phone'),
  };
}

/** Every entity of several pages once, with all that any page states of it; the likeliest sellers first. */
export function mergeSeats(readings: readonly SeatReading[]): Entity[] {
  const merged: Entity[] = [];
  for (const reading of readings)
    for (const entity of reading.entities) {
      if (entity.name === null && entity.registers.length === 0) continue;
      const at = merged.findIndex((other) => isSameEntity(other, entity));
      const known = merged[at];
      if (known === undefined) merged.push(entity);
      else
        merged[at] = {
          ...joined(known, entity),
          role: known.role === 'seller' || entity.role === 'seller' ? 'seller' : known.role,
        };
    }
  return merged.sort((a, b) => Number(b.role === 'seller') - Number(a.role === 'seller'));
}

/** What is known of the shop itself. */
export interface ShopSigns {
  readonly host: string;
  readonly shopName: string | null;
}

/**
 * The legal person who sells, by the pages read. Null where none is named or only hosts and agents are; unsure where
 * pages contradict each other or the name rests on a copyright line alone.
 */
export function chooseSeller(readings: readonly SeatReading[], shop: ShopSigns): Seller {
  const entities = mergeSeats(readings);
  const votes = new Map<Entity, { score: number; pages: number; best: number }>();
  for (const reading of readings) {
    const first = reading.entities.find(({ role }) => role === 'seller');
    if (first === undefined || first.name === null) continue;
    const entity = entities.find((each) => isSameEntity(each, first));
    if (entity === undefined) continue;
    const vote = votes.get(entity) ?? { score: 0, pages: 0, best: 0 };
    const trust = reading.pageKind === null ? 0.7 : TRUST[reading.pageKind];
    vote.score = Math.max(vote.score, trust * first.name.weight) + (vote.pages > 0 ? 0.15 : 0);
    vote.best = Math.max(vote.best, first.name.weight);
    vote.pages += 1;
    votes.set(entity, vote);
  }
  const names = [shop.shopName ?? '', shop.host.split('.').slice(-2, -1)[0] ?? '']
    .map((name) => squeezed(fold(name)))
    .filter((name) => name.length > 3);
  const isLikeShop = (entity: Entity) => {
    const core = coreOf(entity.tradeName?.value ?? '') || coreOf(entity.name?.value ?? '');
    return core.length > 3 && names.some((name) => core.includes(name) || name.includes(core));
  };
  const ranked = [...votes]
    .map(([entity, vote]) => ({ entity, ...vote, score: vote.score + (isLikeShop(entity) ? 0.1 : 0) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  const own = first?.entity ?? entities.find(({ role, name }) => role === 'seller' && name === null) ?? null;
  const doubts = new Set<SeatDoubt>(
    readings.flatMap(({ doubts }) => doubts.filter((doubt) => !OF_ONE_PAGE.has(doubt))),
  );
  if (readings.length > 0 && readings.every(({ doubts }) => doubts.includes('no-text')))
    doubts.add('no-text');
  for (const doubt of ['is-pdf', 'too-large'] as const)
    if (readings.some(({ doubts }) => doubts.includes(doubt))) doubts.add(doubt);
  if (own === null || own.name === null) doubts.add('no-name');
  else {
    if (own.address === null) doubts.add('no-address');
    if (own.registers.length + own.vat.length === 0) doubts.add('no-register');
    if (own.email === null && own.phone === null) doubts.add('only-form');
    if (![...own.registers, ...own.vat].some(({ isValid }) => isValid === false))
      doubts.delete('number-fails');
  }
  if (second !== undefined && first !== undefined && second.score > first.score - 0.25)
    doubts.add('names-contradict');

  const reasons: SellerReason[] = [];
  if (first !== undefined) {
    const kinds = readings
      .filter(({ entities: [top] }) => top !== undefined && isSameEntity(top, first.entity))
      .map(({ pageKind }) => pageKind);
    if (kinds.includes('seller-page')) reasons.push('named-as-seller');
    if (first.best >= 0.85) reasons.push('named-as-publisher');
    if (kinds.includes('terms')) reasons.push('contract-partner');
    if (kinds.includes('legal-notice') && ranked.length === 1) reasons.push('legal-notice-alone');
    if (first.pages > 1) reasons.push('same-on-several-pages');
    if (isLikeShop(first.entity)) reasons.push('like-the-shop-name');
    if (doubts.has('name-from-copyright')) reasons.push('copyright');
  }
  const isSure =
    first !== undefined &&
    (first.best >= 0.7 ||
      (first.entity.legalForm !== null && first.entity.registers.length + first.entity.vat.length > 0)) &&
    !doubts.has('names-contradict') &&
    !(doubts.has('several-sellers') && first.pages < 2);
  const pick = <K extends 'mediator' | 'returnAddress' | 'publicationDirector'>(key: K) =>
    readings.find((reading) => reading[key] !== null)?.[key] ?? null;
  return {
    entity: own,
    isSure,
    reasons,
    doubts: [...doubts],
    others: entities.filter((entity) => entity !== own).slice(0, 20),
    mediator: pick('mediator'),
    returnAddress: pick('returnAddress'),
    publicationDirector: pick('publicationDirector'),
    pages: readings.map(({ url, pageKind }) => ({ url, kind: pageKind })),
  };
}
