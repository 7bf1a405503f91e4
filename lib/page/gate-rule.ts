/**
 * Words in an address, a title or a first heading that order pages have, in the languages shops speak. Generous: the
 * reader decides. Plain words instead of a regular expression, since compiling one costs more than all the rest of the
 * gate on a page of no interest.
 */
const WORDS = words(
  'order commande bestel auftrag pedido ordine checkout kasse merci danke gracias grazie bedankt purchase paiement payment zahlung',
);
/** Words that say something only in an address. */
const ADDRESS_WORDS = words(
  'ordini caisse cassa thank confirm success receipt achat pago pagamento betal betaal finaliz finalis afreken compra acquist aankop invoice kauf onepage',
);
/**
 * Parts of hosts on which payment firms take payments: that the shopper was there says who took the money. The worker
 * compares with its whole list, and reads nothing there. One text, since taking it apart costs every page more than
 * looking for the few parts of its host.
 */
const PAYMENT_HOSTS =
  ' klikandpay paypal stripe braintreegateway braintree-api adyen mollie checkout payplug payzen lyra systempay scelliuspaiement sips-services mercanet worldline-solutions ogone datatrans saferpay twint postfinance klarna getalma almapay oney scalapay cetelem floapay affirm afterpay clearpay pay shop.app payments-amazon sogexia ';
/** Words that hold "order" and mean something else: a border collie's page is none of our business. */
const NOT_ORDERS = words('border recorder disorder');

function words(text: string): readonly string[] {
  return text.split(' ');
}

function holds(text: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => text.includes(word));
}

function plain(text: string): string {
  return NOT_ORDERS.reduce((rest, word) => rest.replaceAll(word, ''), text.toLowerCase());
}

/** Whether a page is worth reading, from its address (path and query), its title and its first heading. */
export function isCandidate(address: string, title: string, heading: string): boolean {
  const said = plain(`${title} ${heading}`);
  return isCandidateAddress(address) || holds(said, WORDS) || said.includes('thank you');
}

/** Whether the address alone says so: a single-page checkout may still be filling in what it shows. */
export function isCandidateAddress(address: string): boolean {
  const place = plain(address);
  return holds(place, WORDS) || holds(place, ADDRESS_WORDS);
}

/** Whether a payment firm may be taking a payment on this host. */
export function isPaymentHost(host: string): boolean {
  return [host, ...host.split('.')].some((part) => PAYMENT_HOSTS.includes(` ${part} `));
}
