import { isWordAt } from './word-at';

/** One firm that may stand between shopper and merchant for the money; where its scripts come from says intermediary-hosts.ts. */
export interface Intermediary {
  readonly id: string;
  /** How confirmations print its name, folded; matched at word borders. */
  readonly printed: readonly string[];
}

/** `id: names`; without names it is printed as its id, without hyphen. */
const TABLE = `klikandpay: klik & pay,klik&pay,klik and pay,klikandpay
paypal
braintree
stripe
adyen
mollie
checkout-com: checkout.com
payplug
payzen: payzen,systempay,lyra
sips: mercanet,sogenactif
worldline: worldline,ogone,ingenico
datatrans
saferpay
twint
postfinance
klarna
alma
oney
scalapay
cetelem: cetelem,cpay,carte aurore
floa
affirm
clearpay: afterpay,clearpay
apple-pay
google-pay
shop-pay
amazon-pay
sogexia`;

export const INTERMEDIARIES: readonly Intermediary[] = TABLE.split('\n').map((row) => {
  const [id = '', printed = id.replace('-', ' ')] = row.split(': ');
  return { id, printed: printed.split(',') };
});

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
