/**
 * `id: hosts` for each firm of intermediaries.ts: host suffixes of its scripts, frames, form actions and pages. Without hosts
 * it is the id's own; a host without a dot is a `.com`. A loaded script only shows that the firm was offered. Hosts as seen in
 * public shop code, 2026-11-22.
 */
const TABLE = `klikandpay
paypal: paypal,paypalobjects
braintree: braintreegateway,braintree-api
stripe: stripe,stripe.network
adyen
mollie
checkout-com: checkout
payplug
payzen: payzen.eu,lyra,systempay.fr,scelliuspaiement.labanquepostale.fr
sips: sips-services,mercanet.bnpparibas.net
worldline: worldline-solutions,ogone
datatrans
saferpay
twint: twint.ch
postfinance: checkout.postfinance.ch,e-payment.postfinance.ch
klarna: klarnacdn.net,klarna
alma: getalma.eu,almapay
oney: oney.io,oney.fr
scalapay
cetelem: cetelem.fr
floa: floapay
affirm
clearpay: afterpay,clearpay.co.uk
apple-pay: applepay.cdn-apple.com
google-pay: pay.google.com
shop-pay: shop.app,pay.shopify.com
amazon-pay: payments-amazon
sogexia`;

export const INTERMEDIARY_HOSTS = TABLE.split('\n').map((row) => {
  const [id = '', hosts = id] = row.split(': ');
  return { id, hosts: hosts.split(',').map((host) => (host.includes('.') ? host : `${host}.com`)) };
});

const TEST_ADDRESS = /\/\/[^/]*(?:\btest\b|sandbox|simu|uat|staging)|\/paiementtest\//i;

/** The intermediary an address belongs to, or null. Test hosts and test paths count for nothing. */
export function intermediaryOfAddress(address: string): string | null {
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  if (!host || TEST_ADDRESS.test(address)) return null;
  // Alma's widgets come from a shared host.
  if (address.includes('/@alma/')) return 'alma';
  const isOf = (suffix: string) => host === suffix || host.endsWith(`.${suffix}`);
  return INTERMEDIARY_HOSTS.find(({ hosts }) => hosts.some(isOf))?.id ?? null;
}
