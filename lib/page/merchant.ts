import { type Candidate, propose } from './candidates';
import type { PageText } from './collect';
import type { Dom } from './dom';
import { fold, tidy } from './fold';
import { intermediaryNamed } from './intermediaries';
import type { Vocabulary } from './vocabulary';

const PARTS = /\s+[|–—·•»«:]\s+|\s+-\s+|\s*[|»]\s*|:\s/;

/** `shop.example` of `https://www.shop.example:8080/x`; empty for none. */
export function hostOf(url: string): string {
  return (
    /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i
      .exec(url)?.[1]
      ?.toLowerCase()
      .replace(/^www\d?\./, '') ?? ''
  );
}

/** Letters and digits only, for comparing a name with a host. */
export function squeezed(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

/** Parts of a title that say what the page is, not whose. */
const LISTS = ['thanks', 'detail', 'history', 'checkout', 'cart', 'legal', 'order'] as const;
const NO_NAME = /^(?:logo|home|accueil|image|shop|store|startseite|menu)$/i;
const COPYRIGHT =
  /(?:(?:©|\([cC]\)|[cC]opyright)\s*){1,2}(?:\d{4}\s*(?:[-–]\s*\d{4})?)?[\s,.-]*([A-Za-zÀ-ɏ][\wÀ-ɏ&'’. -]{1,50}?)(?=\s*(?:[.,|•·–]|\d{4}|$)|\s(?:- |[tT]ous|[aA]ll))/;
/** `Merci d'avoir effectué vos achats sur X !`, `Thank you for your order from X.` */
const NAMED_IN_THANKS =
  /(?:(?:achats|commande) (?:sur|chez|aupr[eè]s de)|(?:shopping|order) (?:on|at|with|from)|(?:einkauf|bestell[iu]ng|aankoop) b(?:ei|ij?)|produkten auf|(?:compra|pedido) en|(?:acquisto|ordine) (?:su|da|presso))\s+([A-ZÀ-Þ][^!,|?:]{1,50}?)\s*(?:[.!,|?]|$)/;

/** A mail's last line: `Thank you, Maison Delphine!` */
const SIGNED =
  /^(?:[tT]hank you|[mM]erci|(?:[vV]ielen )?[dD]ank|[bB]edankt|[gG]racias|[gG]razie),\s+([A-ZÀ-Þ][^!,|?:]{1,50}?)\s*!$/;

/** Adds the merchant's trade name as the page shows it: meta data, title, logo, footer, host. */
export function merchants(
  document: Document | null,
  dom: Dom | null,
  title: string,
  url: string,
  page: PageText,
  vocabulary: Vocabulary,
): Candidate<'merchant'>[] {
  const found: Candidate<'merchant'>[] = [];
  const host = hostOf(url);
  const label =
    host === 'localhost' || /^[\d.[\]]*$/.test(host) ? '' : (host.split('.').slice(-2, -1)[0] ?? '');
  const hostWord = squeezed(label);
  const add = (name: string | null | undefined, weight: number, excerpt: string) => {
    const value = tidy(name ?? '')
      .replace(/[™®]|\s+(?:logo|home|accueil)$/gi, '')
      .trim();
    if (value.length < 2 || value.length > 60 || !/[A-Za-zÀ-\uffff]/.test(value) || NO_NAME.test(value))
      return;
    const word = squeezed(value);
    const isLikeHost =
      hostWord.length > 2 && word.length > 2 && (word.includes(hostWord) || hostWord.includes(word));
    propose(found, value, weight + (isLikeHost ? 0.12 : 0), excerpt);
  };
  const parts = title
    .split(PARTS)
    .map(tidy)
    .filter((part) => part);
  const isAboutPage = (part: string) =>
    /\d{3}/.test(part) ||
    // A shop may head each page with its own name.
    (!hostWord.includes(squeezed(part)) &&
      page.lines.some(({ text, place }) => place.heading === 1 && text === part)) ||
    LISTS.some((list) => vocabulary.says(fold(part), list));
  const names = parts.filter((part) => !isAboutPage(part));
  // A title that is one name is the shop's if the page prints it alone, too.
  const isAlone = parts.length === 1 && page.lines.some(({ text }) => text === names[0]);
  add(names[names.length - 1], parts.length > 1 ? 0.76 : isAlone ? 0.64 : 0.4, title);
  const isNameless = parts.length < 2 || !found.length;
  const isSigned = /©|\(c\)|copyr/.test(page.folded);
  for (const { text } of isSigned || isNameless ? page.lines : []) {
    if (text.length > 200) continue;
    if (/©|\([cC]\)|[cC]opyr/.test(text)) add(COPYRIGHT.exec(text)?.[1], 0.6, text);
    else if (isNameless)
      add((NAMED_IN_THANKS.exec(text) ?? (url ? null : SIGNED.exec(text)))?.[1], 0.7, text);
  }
  if (document && dom) {
    const siteName = dom.attr(dom.one(document, 'meta[property="og:site_name"]'), 'content') ?? '';
    add(siteName, 0.84, siteName);
    const logo = dom.one(document, 'header img[alt], a[class*="logo" i] img[alt], [id*="logo" i] img[alt]');
    const alt = dom.attr(logo, 'alt') ?? '';
    if (!intermediaryNamed(fold(alt))) add(alt, 0.6, alt);
    const brand = dom.one(
      document,
      '.wp-block-site-title, .site-title, .navbar-brand, .site-name, a[class~="logo"]',
    );
    add(dom.text(brand), 0.72, tidy(dom.text(brand)));
  }
  if (label.length > 1) add(label.charAt(0).toUpperCase() + label.slice(1), 0.42, host);
  return found;
}
