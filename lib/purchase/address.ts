/** Parameter names whose value opens an account or an order, or says who the shopper is. */
const SECRET_NAME =
  /(^|[_-])(key|code|otp|pin|sid|sig|auth|hash|pass(word)?|pwd|mail|phone|user(name)?|login|session(id)?|access)($|[_-])|token|secret|signature|e-?mail|phpsessid|jsessionid|credential/i;
const SECRET_VALUE = /wc_order_|@|%40/i;
/** A run without a word in it: nobody types it, so it is a token. Order numbers are shorter. */
const TOKEN = /^(?=.*\d)(?=.*[a-z])[a-z0-9._~=-]{20,}$/i;
const HEXADECIMAL = /^[0-9a-f-]{24,}$/i;
const LIMIT = 2000;

/**
 * The address without anything that opens an order or names the shopper: passwords, order keys, tokens, e-mail
 * addresses and the hash are gone. A masked token leaves a short fingerprint, so that the same page is recognised when
 * it is seen again although the token is not kept. Empty when `address` is not a web address.
 */
export function withoutSecrets(address: string): string {
  const url = webAddress(address);
  if (url === null) return '';
  const path = url.pathname
    .split('/')
    .map((segment) => (isSecret(segment) ? masked(segment) : segment))
    .join('/');
  const named = [...url.searchParams].filter((pair) => pair.some((part) => part !== ''));
  const query = named.map(([name, value]) => {
    const kept = SECRET_NAME.test(name) || isSecret(value) ? masked(value) : encodeURIComponent(value);
    const keptName = isSecret(name) ? masked(name) : encodeURIComponent(name);
    return value === '' ? keptName : `${keptName}=${kept}`;
  });
  const whole = `${url.protocol}//${url.host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  return whole.length <= LIMIT ? whole : whole.slice(0, LIMIT);
}

/** The shop's host without `www.`; empty when `address` is not a web address. */
export function hostOf(address: string): string {
  return webAddress(address)?.hostname.replace(/^www\./, '') ?? '';
}

/**
 * Whether the address (already without secrets) belongs to one order only: it carries a masked token, or a number as a
 * whole part of path or query. `…/checkout/success` is every order's page, and so is `…/shop2/2026/success`;
 * `…/order-received/4182/` is one order's.
 */
export function namesOneOrder(address: string): boolean {
  const url = webAddress(address);
  if (url === null) return false;
  const parts = [...url.pathname.split('/'), ...url.searchParams.values()];
  return parts.some(
    (part) => /^~[0-9a-z]{7}$/.test(part) || (/^\D{0,3}\d{2,}$/.test(part) && !/^20\d\d$/.test(part)),
  );
}

function webAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

function isSecret(part: string): boolean {
  return SECRET_VALUE.test(part) || TOKEN.test(part) || HEXADECIMAL.test(part);
}

/** `~1a2b3c`. An e-mail address could be guessed from a fingerprint, so it leaves none. */
function masked(secret: string): string {
  if (/@|%40/i.test(secret) || secret.length < 8) return '~';
  let hash = 0x811c9dc5;
  for (let at = 0; at < secret.length; at++) hash = Math.imul(hash ^ secret.charCodeAt(at), 0x01000193) >>> 0;
  return `~${hash.toString(36).padStart(7, '0').slice(-7)}`;
}
