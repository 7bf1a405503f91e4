import { type Dom, domOf } from '../page/dom';
import { fold, tidy } from '../page/fold';
import { squeezed } from './known-firms';
import { marketplaceOf } from './marketplaces';
import { MOST_OFFER_LINKS, type OfferLink } from './offer';

/** "Sold by", before the name: in the link itself, or right before it. */
const SOLD_BY =
  /(?:vendu(?:e|s|es)?(?: et (?:expedie|livre)e?s?)? par|vendeur|sold(?: (?:and|&) (?:shipped|sent|fulfilled))? by|seller|verkauft?(?: und (?:versandt|versand|lieferung))? (?:von|durch)|verkaufer|anbieter|venduto(?: e spedito)? da|venditore|vendido(?: y enviado)? por|vendedor|verkocht(?: en verzonden)? door|verkoper)(?: professionnel)?\s*:?\s*/;
const IN_LINK = new RegExp(`^${SOLD_BY.source}`);
const BEFORE_LINK = new RegExp(`(?:^|[.|·•\\n\\s])${SOLD_BY.source}$`);
/** A link to the seller that does not say his name. */
const NAMELESS =
  /^(?:informations? (?:sur le|du) vendeur|(?:voir|visiter|decouvrir) (?:la |sa )?(?:boutique|le vendeur)|(?:detailed )?seller(?:'s)? (?:information|profile|details)|(?:visit|see|view) (?:the |seller's )?(?:shop|store)|verkaufer(?:profil|informationen)|(?:shop|laden) besuchen|zum shop|informazioni (?:sul|del) venditore|visita (?:il )?negozio|informacion del vendedor|visitar (?:la )?tienda|verkopersinformatie|contact.*|contacter.*|kontakt.*)$/;
/** "Sold by three sellers", "other sellers from": no name either. */
const NO_NAME = /^(?:\d|autres? |other |weitere |andere |altri |otros |nous|notre|us$|uns$|wir$)/;

/**
 * Who sells the goods of a marketplace's page, as it says beside them: each seller once, with the address of the page
 * that states who he is. On a page of one offer that also names others, only the chosen one where the marketplace's mark
 * tells. What a footer links to is the shop's own; a link that leaves the site and the shop's own name are no seller.
 * Changes nothing; empty on pages that name none.
 */
export function findOfferLinks(
  document: Document,
  { url, sameSite }: { readonly url: string; readonly sameSite: (url: string) => boolean },
): OfferLink[] {
  const dom = domOf(document);
  const place = marketplaceOf(url);
  const chosen = place?.chosen === undefined ? [] : dom.all(document, place.chosen);
  const aside = new Set<Element>(
    dom.all(
      document,
      'footer a[href],[role="contentinfo"] a[href],[id*="footer" i] a[href],[class*="footer" i] a[href],nav a[href]',
    ),
  );
  const links = chosen.length > 0 ? chosen : dom.all(document, 'a[href]').slice(0, 4_000);
  const found = new Map<string, OfferLink>();
  for (const link of links) {
    if (aside.has(link)) continue;
    const target = targetOf(dom.attr(link, 'href') ?? '', url);
    if (target === null || !sameSite(target.href)) continue;
    const isSeller = place?.sellerLink?.test(`${target.pathname}${target.search}`) === true;
    const said = saidOf(dom, link, isSeller);
    if (said === null || isShopItself(said.name, url)) continue;
    const stated = (isSeller ? (place?.statedAt?.(target) ?? target) : target).href.slice(0, 2000);
    const known = found.get(stated);
    if (known === undefined || (known.name === null && said.name !== null))
      found.set(stated, { url: stated, ...said });
    if (found.size >= MOST_OFFER_LINKS) break;
  }
  return [...found.values()];
}

/** What stands in and right before a link to a seller; null where the words do not say that it is one. */
function saidOf(dom: Dom, link: Element, isSeller: boolean): Omit<OfferLink, 'url'> | null {
  const words = tidy(dom.text(link)).slice(0, 160);
  const folded = fold(words);
  const inside = IN_LINK.exec(folded)?.[0] ?? '';
  const before = inside === '' ? textBefore(dom, link) : '';
  const isLabelled = inside !== '' || BEFORE_LINK.test(fold(before));
  if (!isSeller && !isLabelled) return null;
  // Folding keeps lengths for the letters of these languages; where it does not, the whole text is the name.
  const rest = folded.length === words.length ? words.slice(inside.length) : words;
  const name = tidy(rest.replace(/\s*\(.*$/, '')).slice(0, 120);
  const isName = /[\p{L}\p{N}]{2}/u.test(name) && !NAMELESS.test(fold(name)) && !NO_NAME.test(fold(name));
  if (!isName && !isSeller) return null;
  return {
    name: isName && name.length <= 80 ? name : null,
    excerpt: tidy(`${before} ${words}`).slice(0, 240),
  };
}

/** The last words before a link in its own line or cell, or in the one before it. */
function textBefore(dom: Dom, link: Element): string {
  let text = '';
  let at: Node = link;
  for (let climbed = 0; climbed < 3 && text === ''; climbed++) {
    for (let node = dom.previous(at); node !== null && text.length < 60; node = dom.previous(node))
      text = tidy(`${wordsOf(dom, node)} ${text}`);
    const up = dom.parent(at);
    if (up?.nodeType !== 1 || /^(?:body|main|article|section|form|table|ul|ol)$/.test(dom.name(up))) break;
    at = up;
  }
  return text.slice(-60);
}

function wordsOf(dom: Dom, node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1 || /^(?:script|style|noscript|template)$/.test(dom.name(node))) return '';
  return dom.text(node);
}

/** Whether a name is that of the shop whose page it is: "Amazon", "Fnac.com". */
function isShopItself(name: string | null, url: string): boolean {
  if (name === null) return false;
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  const own = squeezed(
    labels.length > 2 && labels.at(-2)?.length === 2 ? (labels.at(-3) ?? '') : (labels.at(-2) ?? ''),
  );
  const spelled = squeezed(fold(name).replace(/\.(?:com|fr|de|ch|at|it|es|nl|be|co\.uk)$/, ''));
  return own.length > 2 && spelled === own;
}

function targetOf(href: string, base: string): URL | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
