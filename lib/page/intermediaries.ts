/** One firm that may stand between shopper and merchant for the money. */
export interface Intermediary {
  readonly id: string;
  /** Host suffixes of its scripts, frames and form actions. A loaded script only shows that it was offered. */
  readonly hosts: readonly string[];
  /** For services on shared hosts: part of the path. */
  readonly path?: string;
  /** How confirmations print its name, folded; matched at word borders. */
  readonly printed: readonly string[];
}

/** Hosts as seen in public shop code, checked on 2026-11-22. */
export const INTERMEDIARIES: readonly Intermediary[] = [
  {
    id: 'klikandpay',
    hosts: ['klikandpay.com'],
    printed: ['klik & pay', 'klik&pay', 'klik and pay', 'klikandpay'],
  },
  { id: 'paypal', hosts: ['paypal.com', 'paypalobjects.com'], printed: ['paypal'] },
  { id: 'braintree', hosts: ['braintreegateway.com', 'braintree-api.com'], printed: ['braintree'] },
  { id: 'stripe', hosts: ['stripe.com', 'stripe.network', 'link.com'], printed: ['stripe'] },
  { id: 'adyen', hosts: ['adyen.com'], printed: ['adyen'] },
  { id: 'mollie', hosts: ['mollie.com'], printed: ['mollie'] },
  { id: 'checkout-com', hosts: ['checkout.com'], printed: ['checkout.com'] },
  { id: 'payplug', hosts: ['payplug.com'], printed: ['payplug'] },
  {
    id: 'payzen',
    hosts: ['payzen.eu', 'lyra.com', 'systempay.fr', 'scelliuspaiement.labanquepostale.fr'],
    printed: ['payzen', 'systempay', 'lyra'],
  },
  {
    id: 'sips',
    hosts: ['sips-services.com', 'mercanet.bnpparibas.net'],
    printed: ['mercanet', 'sogenactif', 'worldline sips'],
  },
  {
    id: 'worldline',
    hosts: ['worldline-solutions.com', 'ogone.com'],
    printed: ['worldline', 'ogone', 'ingenico'],
  },
  { id: 'datatrans', hosts: ['datatrans.com'], printed: ['datatrans'] },
  { id: 'saferpay', hosts: ['saferpay.com'], printed: ['saferpay'] },
  { id: 'twint', hosts: ['twint.ch'], printed: ['twint'] },
  {
    id: 'postfinance',
    hosts: ['checkout.postfinance.ch', 'e-payment.postfinance.ch'],
    printed: ['postfinance'],
  },
  { id: 'klarna', hosts: ['klarnacdn.net', 'klarna.com'], printed: ['klarna'] },
  { id: 'alma', hosts: ['getalma.eu', 'almapay.com'], path: '@alma/', printed: ['alma'] },
  { id: 'oney', hosts: ['oney.io', 'oney.fr'], printed: ['oney'] },
  { id: 'scalapay', hosts: ['scalapay.com'], printed: ['scalapay'] },
  { id: 'cetelem', hosts: ['cetelem.fr'], printed: ['cetelem', 'cpay', 'carte aurore'] },
  { id: 'floa', hosts: ['floapay.com', 'floabank.fr'], printed: ['floa', 'floa pay'] },
  { id: 'affirm', hosts: ['affirm.com'], printed: ['affirm'] },
  { id: 'clearpay', hosts: ['afterpay.com', 'clearpay.co.uk'], printed: ['afterpay', 'clearpay'] },
  { id: 'apple-pay', hosts: ['applepay.cdn-apple.com'], printed: ['apple pay'] },
  { id: 'google-pay', hosts: ['pay.google.com'], printed: ['google pay'] },
  { id: 'shop-pay', hosts: ['shop.app', 'pay.shopify.com'], printed: ['shop pay'] },
  { id: 'amazon-pay', hosts: ['payments-amazon.com'], printed: ['amazon pay'] },
  { id: 'sumup', hosts: ['sumup.com'], printed: ['sumup'] },
  { id: 'sogexia', hosts: ['sogexia.com'], printed: ['sogexia'] },
  { id: 'bancontact', hosts: ['bancontact.net'], printed: ['bancontact'] },
  { id: 'ideal', hosts: ['ideal.nl'], printed: ['ideal'] },
];

const TEST_HOST = /(?:^|\.|-)(?:test|sandbox|simu|uat|staging)(?:\.|-|$)/;

/** The intermediary an address belongs to, or null. Test hosts and test paths count for nothing. */
export function intermediaryOfAddress(address: string): string | null {
  const parts = /^(?:https?:)?\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(address);
  const host = parts?.[1]?.toLowerCase();
  if (host === undefined || TEST_HOST.test(host) || /\/paiementtest\//.test(parts?.[2] ?? '')) return null;
  for (const { id, hosts, path } of INTERMEDIARIES) {
    if (hosts.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))) return id;
    if (path !== undefined && (parts?.[2] ?? '').includes(path)) return id;
  }
  return null;
}

/** The intermediary that folded `text` names, or null. */
export function intermediaryNamed(text: string): string | null {
  let best: { id: string; at: number } | null = null;
  for (const { id, printed } of INTERMEDIARIES) {
    for (const name of printed) {
      const at = text.indexOf(name);
      if (at < 0 || /[a-z0-9]/.test(text[at - 1] ?? ' ') || /[a-z0-9]/.test(text[at + name.length] ?? ' '))
        continue;
      if (best === null || at < best.at) best = { id, at };
    }
  }
  return best?.id ?? null;
}
