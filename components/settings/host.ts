/**
 * The host that a shopper typed or that a link names: `https://www.shop.example/cart` and `Shop.example` are
 * `shop.example`. Null when it is no host of a web site.
 */
export function hostTyped(text: string): string | null {
  const tidy = text.trim();
  if (tidy === '' || /\s/.test(tidy)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(tidy) ? tidy : `https://${tidy}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  const host = url.hostname.replace(/^www\./, '');
  const isNamed = host.includes('.') && !host.startsWith('.') && !host.endsWith('.') && !host.includes('*');
  return isNamed || host === 'localhost' ? host : null;
}
