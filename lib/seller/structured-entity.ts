import { domOf } from '../page/dom';
import { fold } from '../page/fold';
import { coreOf } from './company-core';
import { COUNTRIES, countriesNamed } from './countries';
import { findNumbers } from './find-numbers';
import { formOf } from './legal-forms';
import { type Entity, EXCERPT_LIMIT, type SeatDoubt, type SeatReading, type Vat } from './seat';

/** Kinds of schema.org that stand for whoever runs the shop. */
const TYPES = new Set(
  'Organization Corporation LocalBusiness Store OnlineStore OnlineBusiness ElectronicsStore ClothingStore HomeGoodsStore'.split(
    ' ',
  ),
);
/** Software writes these, often with a template's blanks: less than what a page says in words. */
const WEIGHT = 0.6;
const LIMITS = { scripts: 20, characters: 200_000, things: 2_000 };

type Thing = ReadonlyMap<string, unknown>;
const isThing = (value: unknown): value is Thing => value instanceof Map;

/** For `JSON.parse`: maps instead of objects, so that a key called `__proto__` is only a key. */
const asMaps = (_: string, value: unknown) =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : new Map(Object.entries(value));

/**
 * The company that a page's own JSON-LD names as its shop, with its address and VAT number. Null where there is none, or
 * only a trade name: software fills that in by itself. Never throws.
 */
export function structuredEntity(document: Document): Entity | null {
  const dom = domOf(document);
  const scripts = [...dom.all(document, 'script[type="application/ld+json" i]')].slice(0, LIMITS.scripts);
  for (const script of scripts)
    for (const thing of organisations(dom.text(script).slice(0, LIMITS.characters))) {
      const entity = entityOf(thing);
      if (entity !== null) return entity;
    }
  return null;
}

function organisations(json: string): Thing[] {
  const found: Thing[] = [];
  let left = LIMITS.things;
  const visit = (value: unknown, depth: number) => {
    if (depth > 8 || left <= 0) return;
    left -= 1;
    if (Array.isArray(value)) for (const each of value) visit(each, depth + 1);
    if (!isThing(value)) return;
    if ([value.get('@type')].flat().some((type) => TYPES.has(String(type).split(/[/:]/).pop() ?? '')))
      found.push(value);
    // A brand or a supplier of the goods is an organisation as well, and not the shop.
    for (const [key, inner] of value) if (!GOODS.test(key)) visit(inner, depth + 1);
  };
  try {
    visit(JSON.parse(json, asMaps), 0);
  } catch {
    return [];
  }
  return found;
}
const GOODS = /^(?:brand|manufacturer|author|publisher|itemReviewed|review|sponsor|member|subOrganization)$/;

const textOf = (thing: Thing, name: string, limit: number): string | null => {
  const value = [thing.get(name)].flat().find((one) => typeof one === 'string' || typeof one === 'number');
  const text = value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
  return text === '' || /[<>{}[\]]/.test(text) ? null : text.slice(0, limit);
};

function entityOf(thing: Thing): Entity | null {
  const said = (name: string, value: string | null) =>
    value === null ? null : { value, excerpt: `${name}: ${value}`.slice(0, EXCERPT_LIMIT), weight: WEIGHT };
  const name = textOf(thing, 'legalName', 200) ?? formalName(textOf(thing, 'name', 200));
  if (name === null) return null;
  const place = [thing.get('address')].flat().find(isThing);
  const [street, postcode, town, country] = [
    ['streetAddress', 160],
    ['postalCode', 12],
    ['addressLocality', 80],
    ['addressCountry', 60],
  ].map(([key, limit]) => (place === undefined ? null : textOf(place, key as string, limit as number)));
  const printed = [street, [postcode, town].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  const tradeName = textOf(thing, 'name', 120);
  return {
    role: 'seller',
    name: said('legalName', name),
    tradeName: tradeName === name ? null : said('name', tradeName),
    legalForm: said('legalName', formOf(name)?.form.slice(0, 60) ?? null),
    address: street === null ? null : said('address', printed.slice(0, 300)),
    street: said('streetAddress', street ?? null),
    postcode: said('postalCode', postcode ?? null),
    town: said('addressLocality', town ?? null),
    country: said('addressCountry', countryCode(country ?? null)),
    registers: [],
    vat: vatOf(textOf(thing, 'vatID', 40)),
    email: said('email', emailOf(textOf(thing, 'email', 254))),
    phone: said('telephone', textOf(thing, 'telephone', 40)),
  };
}

/** A name counts as a company's only with its legal form. */
const formalName = (name: string | null): string | null =>
  name !== null && formOf(name) !== null ? name : null;

function countryCode(country: string | null): string | null {
  if (country === null) return null;
  const code = country.toUpperCase() === 'UK' ? 'GB' : country.toUpperCase();
  return COUNTRIES.includes(code) ? code : (countriesNamed(fold(country))[0]?.country ?? null);
}

const emailOf = (email: string | null): string | null =>
  email !== null && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(email.replace(/^mailto:/i, ''))
    ? email.replace(/^mailto:/i, '').toLowerCase()
    : null;

function vatOf(id: string | null): Vat[] {
  if (id === null) return [];
  const text = `VAT no. ${id}`;
  return findNumbers(text, text.toLowerCase()).flatMap(({ what, printed, normal, isValid }) =>
    what.as === 'vat'
      ? [
          {
            country: what.country,
            printed: printed.slice(0, 60),
            normal: normal.slice(0, 40),
            isValid,
            excerpt: `vatID: ${id}`.slice(0, EXCERPT_LIMIT),
            weight: WEIGHT,
          },
        ]
      : [],
  );
}

/**
 * A reading with what the page's structured data adds: gaps of the same company are filled, and where the words name nobody
 * it is the likeliest seller, never a sure one. What the page says in words always stands.
 */
export function withStructured(reading: SeatReading, stated: Entity | null): SeatReading {
  if (stated === null) return reading;
  const core = coreOf(stated.name?.value ?? '');
  const at = reading.entities.findIndex(
    ({ name }) => core !== '' && name !== null && coreOf(name.value) === core,
  );
  const same = reading.entities[at];
  if (same !== undefined) {
    const entities = [...reading.entities];
    entities[at] = filled(same, stated);
    return {
      ...reading,
      entities,
      doubts: same.role === 'seller' ? without(reading, entities[at]) : reading.doubts,
    };
  }
  const isNamed = reading.entities.some(({ role, name }) => role === 'seller' && name !== null);
  if (isNamed || reading.entities.length >= 20) return reading;
  const others = reading.entities.filter(({ role, name }) => role !== 'seller' || name !== null);
  return { ...reading, entities: [stated, ...others], doubts: without(reading, stated) };
}

function filled(known: Entity, stated: Entity): Entity {
  const hasAddress = known.address !== null;
  return {
    ...known,
    tradeName: known.tradeName ?? stated.tradeName,
    legalForm: known.legalForm ?? stated.legalForm,
    address: known.address ?? stated.address,
    street: hasAddress ? known.street : stated.street,
    postcode: hasAddress ? known.postcode : stated.postcode,
    town: hasAddress ? known.town : stated.town,
    country: known.country ?? stated.country,
    vat: known.vat.length > 0 ? known.vat : stated.vat,
    email: known.email ?? stated.email,
    phone: known.phone ?? stated.phone,
  };
}

/** Doubts that what is known now takes away. */
function without({ doubts }: SeatReading, seller: Entity): SeatDoubt[] {
  const gone = new Set<SeatDoubt>([
    ...(seller.name === null ? [] : (['no-name'] as const)),
    ...(seller.address === null ? [] : (['no-address'] as const)),
    ...(seller.registers.length + seller.vat.length === 0 ? [] : (['no-register'] as const)),
    ...(seller.email === null && seller.phone === null ? [] : (['only-form'] as const)),
  ]);
  return doubts.filter((doubt) => !gone.has(doubt));
}
