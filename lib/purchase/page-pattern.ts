import * as z from 'zod/mini';
import { hostOf } from './address';
import { instantSchema } from './purchase';

/** Most patterns that are kept. */
export const QUIET_LIMIT = 500;

/** Pages of one shop that look alike by their address, and when the shopper said so. */
export const quietPatternSchema = z.object({
  host: z.string().check(z.minLength(1), z.maxLength(255)),
  /** `/commande/order-received/*`, `/index.php?route=account/order/info`: a star for what changes from page to page. */
  path: z.string().check(z.minLength(1), z.maxLength(400)),
  at: instantSchema,
});
export type QuietPattern = z.infer<typeof quietPatternSchema>;

/** Parameters by which shops without speaking addresses say which page it is. All others say which order, or nothing. */
const ROUTES = new Set(
  'controller route main_page page view action option task module mod do cmd cl fn fc p _route rt'.split(' '),
);
const LIMIT = 400;

/** What a page's address has in common with those of its like: host and shape. Null when it is no web address. */
export function patternOf(address: string): { readonly host: string; readonly path: string } | null {
  const host = hostOf(address);
  if (host === '') return null;
  const url = new URL(address);
  const path = url.pathname.split('/').map(shapeOf).join('/');
  const routes = [...url.searchParams]
    .filter(([name]) => ROUTES.has(name.toLowerCase()))
    .map(([name, value]) => `${name.toLowerCase()}=${value.split('/').map(shapeOf).join('/')}`)
    .sort();
  const hash = /^#!?(\/[^?]*)/.exec(url.hash)?.[1];
  const place = hash === undefined ? '' : `#${hash.split('/').map(shapeOf).join('/')}`;
  const whole = `${path}${routes.length > 0 ? `?${routes.join('&')}` : ''}${place}`;
  return { host, path: whole.slice(0, LIMIT) };
}

/** Whether the page at `address` looks like one of which the shopper said that it is no order. */
export function isQuiet(patterns: readonly QuietPattern[], address: string): boolean {
  const pattern = patterns.length === 0 ? null : patternOf(address);
  return pattern !== null && patterns.some((one) => one.host === pattern.host && one.path === pattern.path);
}

export function samePattern(
  a: { readonly host: string; readonly path: string },
  b: { readonly host: string; readonly path: string },
): boolean {
  return a.host === b.host && a.path === b.path;
}

/** A part of a path without what changes from page to page: numbers, tokens, names. */
function shapeOf(segment: string): string {
  const plain = plainOf(segment);
  if (plain === '') return '';
  // Tokens, e-mail addresses, whole sentences, and what is not written in plain letters.
  if (plain.length > 60 || /^[0-9a-f-]{16,}$/i.test(plain) || !/^[a-z0-9_.,:~+ -]+$/i.test(plain)) return '*';
  const parts = plain.split(/([_.,:~+ -]+)/).map((part) => {
    if (!/\d/.test(part)) return part.length > 24 ? '*' : part;
    return '*';
  });
  // `summer-sale-2026-12` and `summer-sale-7` are of one shape.
  return parts.join('').replace(/\*(?:[_.,:~+ -]*\*)+/g, '*');
}

function plainOf(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '%';
  }
}
