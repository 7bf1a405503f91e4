import { INTERMEDIARIES } from '../../lib/page/intermediaries';

/** Firms whose name is not simply their id with a capital letter. */
const NAMES: Readonly<Record<string, string>> = {
  klikandpay: 'Klik & Pay',
  paypal: 'PayPal',
  'checkout-com': 'Checkout.com',
  payplug: 'PayPlug',
  payzen: 'PayZen (Lyra)',
  sips: 'Worldline Sips',
  twint: 'TWINT',
  postfinance: 'PostFinance',
  floa: 'FLOA',
  'apple-pay': 'Apple Pay',
  'google-pay': 'Google Pay',
  'shop-pay': 'Shop Pay',
  'amazon-pay': 'Amazon Pay',
  sumup: 'SumUp',
  ideal: 'iDEAL',
};

/** The firm's name as it writes itself. */
export function intermediaryName(id: string): string {
  return NAMES[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/** Every firm Recours knows, by name. */
export function intermediaries(): { id: string; name: string }[] {
  const known = INTERMEDIARIES.map(({ id }) => ({ id, name: intermediaryName(id) }));
  return known.sort((a, b) => a.name.localeCompare(b.name));
}
