import type { Dom } from './dom';
import { fold, tidy } from './fold';
import { says, type Vocabulary } from './vocabulary';

export interface MerchantCandidate {
  readonly value: string;
  readonly weight: number;
  readonly excerpt: string;
}

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

function isNumericHost(host: string): boolean {
  return host === '' || host === 'localhost' || /^[\d.]+$/.test(host) || host.startsWith('[');
}

/** Letters and digits only, for comparing a name with a host. */
function squeezed(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

/** The trade name as the page shows it, best first. */
export function merchants(
  document: Document,
  dom: Dom,
  title: string,
  url: string,
  footer: string,
  vocabulary: Vocabulary,
): MerchantCandidate[] {
  const found: MerchantCandidate[] = [];
  const host = hostOf(url);
  const hostWord = isNumericHost(host) ? '' : squeezed(host.split('.').slice(-2, -1)[0] ?? '');
  const add = (name: string, weight: number, excerpt: string) => {
    const value = tidy(name)
      .replace(/[™®]/g, '')
      .replace(/\s*(?:logo|home|accueil)$/i, '')
      .trim()
      .slice(0, 120);
    if (
      value.length < 2 ||
      !/[\p{L}]/u.test(value) ||
      /^(?:logo|home|accueil|image|shop|store|startseite)$/i.test(value)
    )
      return;
    const word = squeezed(value);
    const isLikeHost =
      hostWord.length > 2 && word.length > 2 && (word.includes(hostWord) || hostWord.includes(word));
    found.push({ value, weight: Math.min(0.98, weight + (isLikeHost ? 0.12 : 0)), excerpt });
  };
  const siteName = dom.one(document, 'meta[property="og:site_name"]');
  if (siteName !== null) {
    const content = dom.attribute(siteName, 'content') ?? '';
    add(content, 0.84, content);
  }
  const parts = title
    .split(PARTS)
    .map(tidy)
    .filter((part) => part !== '');
  const { phrases } = vocabulary;
  const isAboutPage = (part: string) => {
    const folded = fold(part);
    return (
      [
        phrases.thanks,
        phrases.detail,
        phrases.history,
        phrases.checkout,
        phrases.cart,
        phrases.legal,
        phrases.tracking,
      ].some((list) => says(folded, list)) || says(folded, phrases.order)
    );
  };
  const names = parts.filter((part) => !isAboutPage(part) && !/\d{3}/.test(part));
  const last = names[names.length - 1];
  if (last !== undefined && parts.length > 1) add(last, 0.76, title);
  for (const logo of Array.from(
    dom.all(
      document,
      'header img[alt], a[class*="logo" i] img[alt], img[class*="logo" i][alt], [id*="logo" i] img[alt]',
    ),
  ).slice(0, 3)) {
    const alt = dom.attribute(logo, 'alt') ?? '';
    if (alt.length < 60) add(alt, 0.62, alt);
  }
  for (const logo of Array.from(
    dom.all(
      document,
      '.wp-block-site-title, .site-title, .navbar-brand, .site-name, a[class~="logo"], .logo',
    ),
  ).slice(0, 2)) {
    const name = tidy(dom.text(logo));
    if (name.length > 1 && name.length < 60) add(name, 0.72, name);
  }
  const copyright =
    /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*(?:[-–]\s*\d{4})?)?[\s,.-]*([\p{L}\d][\p{L}\d&'’. -]{1,50}?)(?=\s*(?:[.,|•·–]|\s-\s|\d{4}|tous|all|alle|$))/iu.exec(
      footer,
    )?.[1];
  if (copyright !== undefined) add(copyright, 0.6, copyright);
  if (parts.length === 1 && last !== undefined) add(last, 0.5, title);
  if (!isNumericHost(host)) {
    const name = host.split('.').slice(-2, -1)[0] ?? host;
    add(name.length > 1 ? name.charAt(0).toUpperCase() + name.slice(1) : host, 0.45, host);
  }
  return found.sort((a, b) => b.weight - a.weight);
}
