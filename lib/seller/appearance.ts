import { domOf } from '../page/dom';
import { fold, tidy } from '../page/fold';
import { hostOf } from '../page/merchant';
import { findPhones } from './contact-points';
import { countriesNamed, countryOfDomain, countryOfPhone } from './countries';
import type { Appearance } from './seat';
import { spokenLanguage } from './spoken-language';

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['CHF', /\bCHF\b|\bSFr\.?|\bFr\.\s?\d/g],
  ['EUR', /€|\bEUR\b/g],
  ['GBP', /£|\bGBP\b/g],
  ['USD', /\bUSD\b|\bUS ?\$|(?<![A-Z])\$\s?\d/g],
  ['SEK', /\bSEK\b/g],
  ['DKK', /\bDKK\b/g],
  ['NOK', /\bNOK\b/g],
  ['PLN', /\bPLN\b|zł/g],
  ['CZK', /\bCZK\b|Kč/g],
];

/** Adjectives by which a shop calls itself of a country, folded. */
const OF_COUNTRY: readonly (readonly [string, string])[] = [
  ['CH', 'suisses?|swiss|schweizer(?:isch\\w*)?|svizzer[oaie]|helvetiques?'],
  ['FR', 'francais(?:es?)?|french|franzosisch\\w*|francesi?e?|frans'],
  ['DE', 'allemand(?:es?|s)?|german|deutsch(?:er?|es|en)?|tedesc[oahi]+|duitse?'],
  ['AT', 'autrichien(?:nes?|s)?|austrian|osterreichisch\\w*|austriac[oahi]+'],
  ['BE', 'belges?|belgian|belgisch\\w*|belg[aho]+'],
  ['IT', 'italien(?:nes?|s)?|italian|italienisch\\w*|italian[oaie]'],
  ['GB', 'british|britanniques?|britisch\\w*'],
  ['NL', 'neerlandais(?:es?)?|hollandais(?:es?)?|dutch|nederlandse?|niederlandisch\\w*'],
];
const SHOP =
  '(?:boutique|shop|magasin|store|entreprise|marque|brand|company|onlineshop|online-shop|webshop|e-shop|handler|unternehmen|firma|familienunternehmen|manufaktur|negozio|azienda|tienda|empresa|winkel|webwinkel|bedrijf|site|maison|atelier|qualitat|qualite|quality)';
const SHIPS =
  /(?:expedie|livre|envoye)(?:e|s|es)? (?:depuis|de|directement de)(?: la| l'| le)?|stock (?:en|in)|ships? from|shipped from|dispatched from|versand (?:aus|ab)(?: der)?|lager in(?: der)?|geliefert aus(?: der)?|spedito da(?:lla|ll')?|enviado desde|verzonden vanuit|depuis (?:la |notre entrepot en )/g;
const MADE =
  /(?:fabrique|concu|fait)(?:e|s|es)? en|made in|designed in|hergestellt in(?: der)?|prodotto in|hecho en|gemaakt in/g;
const FLAG = /\ud83c([\udde6-\uddff])\ud83c([\udde6-\uddff])/g;

const EXCERPT = 160;

/** What the shop looks like from its open page: domain, language, currencies, phone prefix, and what it says of itself. */
export function readAppearance(document: Document, url: string): Appearance {
  const dom = domOf(document);
  const host = hostOf(url).slice(0, 255);
  const body = dom.one(document, 'body');
  const text = body === null ? '' : visibleText(document, body);
  const folded = fold(text);
  const html = dom.one(document, 'html');
  const declared = (html === null ? null : dom.attr(html, 'lang'))?.trim() ?? '';
  const region = /^[a-z]{2}[-_]([a-z]{2})\b/i.exec(declared)?.[1]?.toUpperCase() ?? null;
  const around = (at: number) => excerptAround(text, at);
  const domain = countryOfDomain(host);

  const counted = CURRENCIES.map(([code, pattern]) => ({ code, places: [...text.matchAll(pattern)] })).filter(
    ({ places }) => places.length > 0,
  );
  counted.sort((a, b) => b.places.length - a.places.length);
  const phone = findPhones(text).find(({ value }) => countryOfPhone(value) !== null);
  const site = dom.one(document, 'meta[property="og:site_name"]');
  const name = site === null ? '' : tidy(dom.attr(site, 'content') ?? '').slice(0, 120);
  return {
    host,
    domainCountry: domain === null ? null : { value: domain, excerpt: host.slice(0, EXCERPT), weight: 0.9 },
    language: spokenLanguage(folded).language ?? (/^[a-z]{2}/.exec(declared.toLowerCase())?.[0] || null),
    localeCountry:
      region === null || region === domain
        ? null
        : { value: region, excerpt: declared.slice(0, 40), weight: 0.6 },
    currencies: counted.slice(0, 4).map(({ code, places }) => ({
      value: code,
      // A price says it; the goods around it only make it long.
      excerpt: excerptAround(text, places[0]?.index ?? 0, 16, 16),
      weight: Math.min(0.9, 0.5 + places.length * 0.1),
    })),
    phoneCountry:
      phone === undefined
        ? null
        : { value: countryOfPhone(phone.value) as string, excerpt: around(phone.at), weight: 0.7 },
    claims: claimsIn(text, folded, around),
    shopName: name === '' ? null : { value: name, excerpt: name, weight: 0.8 },
  };
}

/** The words about a place, whole ones; what was left out before and behind is marked. */
function excerptAround(text: string, at: number, before = 50, behind = 90): string {
  const from = at <= before ? 0 : Math.min(at, text.indexOf(' ', at - before) + 1 || at);
  const last = text.lastIndexOf(' ', at + behind);
  const until = at + behind >= text.length ? text.length : last > at ? last : at + behind;
  const words = tidy(text.slice(from, until)).slice(0, EXCERPT - 2);
  return `${from > 0 ? '…' : ''}${words}${until < text.length ? '…' : ''}`;
}

function claimsIn(text: string, folded: string, around: (at: number) => string): Appearance['claims'] {
  const claims: Appearance['claims'] = [];
  const add = (kind: 'flag' | 'shop-of' | 'ships-from' | 'made-in', country: string, at: number) => {
    if (claims.length < 8 && !claims.some((each) => each.kind === kind && each.country === country))
      claims.push({ kind, country, excerpt: around(at) });
  };
  for (const [country, words] of OF_COUNTRY) {
    const pattern = new RegExp(
      `\\b(?:${SHOP} (?:100 ?% )?(?:${words})|(?:${words})(?: \\w+)? ${SHOP})\\b`,
      'g',
    );
    for (const match of folded.matchAll(pattern)) add('shop-of', country, match.index);
  }
  for (const [kind, pattern] of [
    ['ships-from', SHIPS],
    ['made-in', MADE],
  ] as const)
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const named = countriesNamed(folded.slice(end, end + 30))[0];
      if (named !== undefined && named.at <= 4) add(kind, named.country, match.index);
    }
  const flags = new Map<string, number>();
  for (const match of text.matchAll(FLAG)) {
    const code = [match[1], match[2]]
      .map((half) => String.fromCharCode((half as string).charCodeAt(0) - 0xdde6 + 65))
      .join('');
    if (!flags.has(code)) flags.set(code, match.index);
  }
  // A row of flags chooses the language; one or two are worn.
  if (flags.size <= 2) for (const [code, at] of flags) add('flag', code, at);
  return claims;
}

/** Text shown, without scripts; the first hundred thousand characters are enough for looks. */
function visibleText(document: Document, body: Element): string {
  const dom = domOf(document);
  const walker = document.createTreeWalker(body, 4);
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null && length < 100_000; node = walker.nextNode()) {
    const parent = dom.parent(node);
    const raw = (node as Text).data;
    if (
      parent === null ||
      !/\S/.test(raw) ||
      /^(?:script|style|noscript|template|option|textarea)$/.test(dom.name(parent))
    )
      continue;
    parts.push(raw.slice(0, 5_000));
    length += raw.length;
  }
  // Folding must not move what is looked up in both.
  const text = parts.join(' ').replace(/\s+/g, ' ').normalize('NFC');
  return fold(text).length === text.length
    ? text
    : [...text].map((c) => (c.length === 1 && fold(c).length !== 1 ? ' ' : c)).join('');
}
