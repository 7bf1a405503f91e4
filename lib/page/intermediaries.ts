import { isWordAt } from './word-at';

/** One firm that may stand between shopper and merchant for the money. */
export interface Intermediary {
  readonly id: string;
  /** Host suffixes of its scripts, frames and form actions. A loaded script only shows that it was offered. */
  readonly hosts: readonly string[];
  /** How confirmations print its name, folded; matched at word borders. */
  readonly printed: readonly string[];
}

/**
 * `id: hosts: names`; without hosts it is the id's own, without names it is printed as its id, without hyphen. A host
 * without a dot is a `.com`. Hosts as seen in public shop code, 2026-11-22.
 */
const TABLE = `klikandpay: klikandpay: klik & pay,klik&pay,klik and pay,klikandpay
paypal: paypal,paypalobjects
braintree: braintreegateway,braintree-api
stripe: stripe,stripe.network
adyen
mollie
checkout-com: checkout: checkout.com
payplug
payzen: payzen.eu,lyra,systempay.fr,scelliuspaiement.labanquepostale.fr: payzen,systempay,lyra
sips: sips-services,mercanet.bnpparibas.net: mercanet,sogenactif
worldline: worldline-solutions,ogone: worldline,ogone,ingenico
datatrans
saferpay
twint: twint.ch
postfinance: checkout.postfinance.ch,e-payment.postfinance.ch
klarna: klarnacdn.net,klarna
alma: getalma.eu,almapay
oney: oney.io,oney.fr
scalapay
cetelem: cetelem.fr: cetelem,cpay,carte aurore
floa: floapay
affirm
clearpay: afterpay,clearpay.co.uk: afterpay,clearpay
apple-pay: applepay.cdn-apple.com
google-pay: pay.google.com
shop-pay: shop.app,pay.shopify.com
amazon-pay: payments-amazon
sogexia`;

export const INTERMEDIARIES: readonly Intermediary[] = TABLE.split('\n').map((row) => {
  const [id = '', hosts = id, printed = id.replace('-', ' ')] = row.split(': ');
  return {
    id,
    hosts: hosts.split(',').map((host) => (host.includes('.') ? host : `${host}.com`)),
    printed: printed.split(','),
  };
});

const TEST_ADDRESS = /\/\/[^/]*(?:\btest\b|sandbox|simu|uat|staging)|\/paiementtest\//i;

/** The intermediary an address belongs to, or null. Test hosts and test paths count for nothing. */
export function intermediaryOfAddress(address: string): string | null {
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  if (!host || TEST_ADDRESS.test(address)) return null;
  // Alma's widgets come from a shared host.
  if (address.includes('/@alma/')) return 'alma';
  return (
    INTERMEDIARIES.find(({ hosts }) => hosts.some((suffix) => host === suffix || host.endsWith(`.${suffix}`)))
      ?.id ?? null
  );
}

/** The intermediary that folded `text` names first, or null. */
export function intermediaryNamed(text: string): string | null {
  let named: string | null = null;
  let first = Number.POSITIVE_INFINITY;
  for (const { id, printed } of INTERMEDIARIES) {
    for (const name of printed) {
      const at = text.indexOf(name);
      if (at < first && isWordAt(text, at, name.length)) [named, first] = [id, at];
    }
  }
  return named;
}
