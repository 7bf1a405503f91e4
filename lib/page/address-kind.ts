import type { PageKind } from './sighting';

/** What an address looks like. `cart` and `sign-in` are no page kinds of ours but must not be taken for one. */
export type AddressKind =
  | Extract<PageKind, 'checkout' | 'confirmation' | 'order-detail' | 'order-history' | 'tracking'>
  | 'cart'
  | null;

const CONFIRMATION =
  /order[-_]?(?:received|confirm)|confirmation[-_]?(?:de[-_]?)?commande|commande[-_]?confirm|thank[-_]?you|checkout[/_-]?(?:success|finish|confirmation|order-confirmed)|onepage\/success|order[/_-]?(?:complete|success|placed|finish|thanks)|commande[-_]?(?:validee|recue|terminee)|\/(?:merci|danke|bedankt|gracias|grazie)(?:[/?.-]|$)|bestell(?:ung)?-?(?:bestaetigung|erfolg)|order-bevestiging|conferma-ordine|confirmacion-(?:de-)?pedido|purchase[-_]?(?:complete|confirm)|payment[-_/]?success|pedido-recibido/i;
const DETAIL =
  /view-order|order[-_]?(?:details?|summary)|account\/order[./]info|sales\/(?:order|guest)\/(?:view|print|invoice)|order\/view|account\/orders?\/[\w-]{2,}|my-?orders?\/[\w-]{2,}|(?:orders?|commandes?|bestellung(?:en)?)\/[A-Z]*-?\d[\w-]{2,}|orders?\/[A-Z]-\d|commandes?\/(?:detail|voir)|account_history_info|summary\/print|detail-commande|\/orders\/[0-9a-f]{16,}/i;
const HISTORY =
  /order[-_]?history|(?:my-account|account)\/orders?\/?(?:[?#&]|$)|historique-(?:des-)?commandes?|mes-commandes\/?(?:[?#]|$)|mon-compte\/commandes|bestellungen\/?(?:[?#]|$)|\/orders\/?(?:[?#]|$)|your-orders|mis-pedidos|controller=history|account_history(?:[&#]|$)/i;
const CART =
  /(?:^|[/=])(?:cart|basket|bag|panier|warenkorb|einkaufswagen|winkelwagen|winkelmand|carrito|cesta)(?:[/?.#&]|$)|shopping-?cart/i;
const CHECKOUT =
  /checkout|\/(?:kasse|caisse|commander|afrekenen|paiement|payment|bestellen|zahlung)|validation-(?:de-)?commande|finaliser|finalizar|\/(?:commande|bestelling|order)(?:[/?#]|$)|order-pay|controller=order(?:&|$)|place-?order|onepage/i;
const TRACKING = /track(?:ing)?[-_/]|[-_/]track|suivi|sendungsverfolgung|parcel/i;

/** Where shops write about orders instead of showing one. */
const ARTICLE =
  /\/(?:blogs?|journal|magazine?|news|articles?|help|faqs?|aide|hilfe|support|ratgeber)(?:\/|$)/i;

/** The kind of page that `url` (whole address, or path and query) promises. */
export function addressKind(url: string): AddressKind {
  const path = url.replace(/^[a-z-]+:\/\/[^/]*/i, '').slice(0, 500);
  if (ARTICLE.test(path)) return null;
  if (CONFIRMATION.test(path)) return 'confirmation';
  if (DETAIL.test(path)) return 'order-detail';
  if (HISTORY.test(path)) return 'order-history';
  if (CART.test(path)) return 'cart';
  if (CHECKOUT.test(path)) return 'checkout';
  if (TRACKING.test(path)) return 'tracking';
  return null;
}
