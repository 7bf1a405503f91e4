import { hostOf } from '../page/merchant';
import { countryOfEntity } from './entity-country';
import { gatherEntities } from './gather-entities';
import type { Gathered, Said } from './gathered';
import { type LegalText, legalTextOf, legalTextOfPlain } from './legal-text';
import { mediatorNamed, publicationDirector } from './named-persons';
import { withoutRequests } from './placeholders';
import type { Entity, LegalPageKind, Register, SeatDoubt, SeatReading, Vat } from './seat';
import { spokenLanguage } from './spoken-language';
import { isMailbox } from './street-words';
import { structuredEntity, withStructured } from './structured-entity';
import { worthReading } from './worth-reading';

export interface SeatContext {
  readonly url: string | null;
  /** The language the shop speaks, where it is known. */
  readonly language?: string | null;
  /** What the link that led here promised. */
  readonly pageKind?: LegalPageKind | null;
}

/**
 * What a legal page (or its plain text) states of who stands behind the shop: every company or person on it, told
 * apart by role, each fact with its excerpt; and what is doubtful. Never throws and never changes the document: a page
 * that cannot be read is an empty reading with a doubt.
 */
export function readSeat(source: Document | string, context: SeatContext): SeatReading {
  try {
    return typeof source === 'string'
      ? read(legalTextOfPlain(source), context)
      : withStructured(read(legalTextOf(source), context), structuredEntity(source));
  } catch {
    return { ...nothing(context), doubts: ['no-text'] };
  }
}

const nothing = (context: SeatContext): SeatReading => ({
  ...{
    url: context.url?.slice(0, 2000) ?? null,
    title: '',
    language: null,
    pageKind: context.pageKind ?? null,
  },
  ...{ entities: [], publicationDirector: null, mediator: null, returnAddress: null, hasContactForm: false },
  doubts: [],
});

function read(text: LegalText, context: SeatContext): SeatReading {
  const host = hostOf(context.url ?? '');
  const folded = text.lines.map((line) => line.folded).join('\n');
  const spoken = spokenLanguage(folded);
  const declared = /^[a-z]{2}/.exec(text.declared?.toLowerCase() ?? '')?.[0] ?? null;
  const language = spoken.language ?? context.language ?? declared;
  const pageKind = context.pageKind ?? kindOf(text);
  const lines = worthReading(text.lines.map(withoutRequests));
  const page = gatherEntities(lines, host, pageKind === 'legal-notice', text.title);
  const { principal } = page;
  if (principal !== null) addLinkTargets(principal, text, host);

  const doubts = new Set<SeatDoubt>();
  if (text.isCut) doubts.add('too-large');
  if (page.hasPlaceholders) doubts.add('placeholders');
  if (spoken.isMixed) doubts.add('languages-mixed');
  const characters = folded.length;
  if (characters < 200 && (text.pictures > 0 || characters < 40)) doubts.add('no-text');
  if (
    /[\u0430-\u045f]/.test(folded) &&
    /(?=[a-z]*[\u0430-\u045f])(?=[\u0430-\u045f]*[a-z])[a-z\u0430-\u045f]{3,}/.test(folded)
  )
    doubts.add('lookalike-letters');

  const others = page.entities.filter((each) => each !== principal);
  const entities: Entity[] = [];
  for (const each of principal === null ? others : [principal, ...others.sort((a, b) => a.at - b.at)]) {
    if (entities.length >= 20) break;
    const { country, contradicts } = countryOfEntity(each, host, language);
    if (contradicts && each === principal) doubts.add('countries-contradict');
    entities.push(entityOf(each, each === principal, country));
  }
  if (principal !== null) {
    const seller = entities[0] as Entity;
    if (seller.name === null) doubts.add('no-name');
    if (seller.address === null) doubts.add('no-address');
    if (seller.registers.length + seller.vat.length === 0) doubts.add('no-register');
    if (seller.address !== null && isMailbox(seller.address.value)) doubts.add('mailbox-address');
    if ([...seller.registers, ...seller.vat].some(({ isValid }) => isValid === false))
      doubts.add('number-fails');
    if (seller.email === null && seller.phone === null) doubts.add('only-form');
    if (principal.reason === 'copyright') doubts.add('name-from-copyright');
    const rivals = page.entities.filter(
      (each) =>
        each !== principal &&
        (each.role === 'seller' || each.role === 'unknown') &&
        each.strength >= principal.strength - 0.05,
    );
    // Two that are both called the publisher: the page does not say which of them sells.
    const isTold =
      principal.strength >= 0.9 && !rivals.some(({ role, hasLabel }) => role === 'seller' && hasLabel);
    if (rivals.length > 0 && !isTold) doubts.add('several-sellers');
  } else doubts.add('no-name');

  return {
    ...nothing(context),
    title: text.title.slice(0, 300),
    language,
    pageKind,
    entities,
    publicationDirector: cut(publicationDirector(lines), 120),
    mediator: cut(mediatorNamed(lines), 160),
    returnAddress: cut(page.returnAddress, 300),
    hasContactForm: text.hasForm,
    doubts: [...doubts],
  };
}

/** What a page is by its title and first heading. */
function kindOf(text: LegalText): LegalPageKind | null {
  const heads = text.lines.filter((line) => line.heading > 0 && line.heading <= 2).slice(0, 3);
  const folded = `${text.title.toLowerCase()} ${heads.map((line) => line.folded).join(' ')}`
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  for (const [kind, words] of KINDS) if (words.test(folded)) return kind;
  return null;
}
const KINDS: readonly (readonly [LegalPageKind, RegExp])[] = [
  [
    'legal-notice',
    /mentions? legale|informations? legale|impressum|imprint|legal (?:notice|information|disclosure)|aviso legal|note legali|informazioni legali|colofon|anbieterkennzeichnung|wettelijke vermelding|bedrijfsgegevens|company (?:info|details)/,
  ],
  [
    'terms',
    /conditions? (?:generales?|d'utilisation|of (?:sale|use))|cgv|cgu|\bagb\b|geschaftsbedingungen|nutzungsbedingungen|terms|condizioni|termini|condiciones|terminos|voorwaarden/,
  ],
  ['privacy', /confidentialite|vie privee|donnees personnelles|privacy|datenschutz|privacidad|riservatezza/],
  ['returns', /retour|retract|returns?|refund|widerruf|ruckgabe|reso|resi|devoluc|herroep/],
  ['delivery', /livraison|delivery|shipping|versand|lieferung|spedizion|envio|verzend/],
  ['contact', /contact|kontakt|contatti|contacto/],
  ['about', /a propos|qui sommes|about|uber uns|chi siamo|quienes somos|over ons/],
];

function addLinkTargets(entity: Gathered, text: LegalText, host: string): void {
  const excerpt = (value: string) => ({ value, excerpt: value.slice(0, 200), weight: 0.7 });
  const site = host.split('.').slice(-2).join('.');
  if (entity.emails.length === 0) {
    const own = text.mailTo.filter((address) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(address));
    const best =
      own.find((address) => site !== '' && address.toLowerCase().endsWith(site)) ??
      (own.length === 1 ? own[0] : undefined);
    if (best !== undefined) entity.emails.push(excerpt(best.toLowerCase()));
  }
  if (
    entity.phones.length === 0 &&
    text.phones.length === 1 &&
    (text.phones[0] ?? '').replace(/\D/g, '').length >= 6
  )
    entity.phones.push(excerpt((text.phones[0] ?? '').slice(0, 40)));
}

function entityOf(each: Gathered, isPrincipal: boolean, country: Said<string> | null): Entity {
  const address = each.addresses.find(({ street }) => street !== null) ?? each.addresses[0] ?? null;
  const from = (value: string | null, limit: number) =>
    address === null || value === null || value === ''
      ? null
      : { value: value.slice(0, limit), excerpt: address.excerpt.slice(0, 240), weight: address.weight };
  const registers: Register[] = [];
  const vat: Vat[] = [];
  for (const { what, printed, normal, isValid, excerpt, weight } of each.numbers) {
    const common = {
      printed: printed.slice(0, 60),
      normal: normal.slice(0, 40),
      isValid,
      excerpt: excerpt.slice(0, 240),
      weight,
    };
    if (what.as === 'vat') {
      if (!vat.some((other) => other.normal === normal) && vat.length < 8)
        vat.push({ ...common, country: what.country });
      // In Switzerland the VAT number is the register's with three letters behind it.
      if (what.country !== 'CH') continue;
    }
    const kind = what.as === 'vat' ? ('che-uid' as const) : what.kind;
    const court = what.as === 'vat' ? null : what.court;
    if (!registers.some((other) => other.normal === normal) && registers.length < 12)
      registers.push({ ...common, kind, court });
  }
  const strength = Math.max(0.3, Math.min(0.98, each.strength));
  return {
    role: isPrincipal ? 'seller' : each.role,
    name: each.name === null ? null : cut({ ...each.name, weight: strength }, 200),
    tradeName: cut(each.tradeName, 120),
    legalForm: cut(each.form, 60),
    address: from(address?.printed ?? null, 300),
    street: from(address?.street ?? null, 160),
    postcode: from(address?.postcode?.slice(0, 12) ?? null, 12),
    town: from(address?.town ?? null, 80),
    country: cut(country, 2),
    registers,
    vat,
    email: cut(bestEmail(each.emails), 254),
    phone: cut(each.phones[0] ?? null, 40),
  };
}

/** Shops are written to at their service, not at their data protection officer. */
function bestEmail(emails: readonly Said<string>[]): Said<string> | null {
  return (
    emails.find(
      ({ value }) =>
        !/^(?:dpo|privacy|rgpd|gdpr|datenschutz|cnil|abuse|presse|press|jobs|recrutement)/.test(value),
    ) ??
    emails[0] ??
    null
  );
}

function cut(
  said: Said<string> | null,
  limit: number,
): { value: string; excerpt: string; weight: number } | null {
  if (said === null || said.value === '') return null;
  return { value: said.value.slice(0, limit), excerpt: said.excerpt.slice(0, 240), weight: said.weight };
}
