import type { PageKind } from './sighting';

/** What an address looks like. `cart` and `sign-in` are no page kinds of ours but must not be taken for one. */
export type AddressKind =
  | Extract<PageKind, 'checkout' | 'confirmation' | 'order-detail' | 'order-history' | 'tracking'>
  | 'cart'
  | null;

const CONFIRMATION =
  /order[-_]?received|order[-_]?confirm(?:ation|ed)|confirmation[-_]?(?:de[-_]?)?commande|commande[-_]?confirm|thank[-_]?you|thankyou|checkout[/_-]?success|onepage\/success|checkout\/finish|checkout\/confirmation|order[/_-]?(?:complete|success|placed|finish)|commande[-_]?(?:validee|recue|terminee)|\/merci(?:[/?.-]|$)|\/danke(?:[/?.-]|$)|bestell(?:ung)?-?(?:bestaetigung|bestatigung|erfolg)|order-bevestiging|bedankt|conferma-ordine|confirmacion-(?:de-)?pedido|\/gracias(?:[/?.-]|$)|\/grazie(?:[/?.-]|$)|gp\/buy\/thankyou|order-?thanks|purchase[-_]?(?:complete|confirm)|payment[-_/]?success|checkout\/order-confirmed|order-confirm|pedido-recibido/i;
const DETAIL =
  /view-order|order[-_]?details?|account\/order[./]info|sales\/(?:order|guest)\/(?:view|print|invoice)|order\/view|account\/orders?\/[\w-]{2,}|my-?orders?\/[\w-]{2,}|orders?\/[A-Z]*\d[\w-]{2,}|commandes?\/(?:detail|voir)|commandes?\/[A-Z]*\d[\w-]{2,}|bestellung(?:en)?\/[A-Z]*\d[\w-]{2,}|account_history_info|order_details|summary\/print|order-summary|detail-commande|\/orders\/[0-9a-f]{16,}/i;
const HISTORY =
  /order[-_]?history|my-account\/orders\/?(?:[?#]|$)|account\/orders?\/?(?:[?#]|$)|account\/order(?:[?#&]|$)|sales\/order\/history|historique-(?:des-)?commandes?|mes-commandes\/?(?:[?#]|$)|mon-compte\/commandes|bestellungen\/?(?:[?#]|$)|\/orders\/?(?:[?#]|$)|your-orders|css\/order-history|mis-pedidos|controller=history|account_history(?:[&#]|$)/i;
const CART =
  /(?:^|[/=])(?:cart|basket|bag|panier|warenkorb|einkaufswagen|winkelwagen|winkelmand|carrito|cesta|carrello)(?:[/?.#&]|$)|checkout\/cart|controller=cart|shopping-?cart/i;
const CHECKOUT =
  /checkout|\/kasse|\/caisse|\/commander|validation-(?:de-)?commande|finaliser|finalizar-compra|afrekenen|\/pagamento|\/cassa|\/commande(?:[/?#]|$)|\/bestelling(?:[/?#]|$)|\/paiement|\/payment|order-pay|controller=order(?:&|$)|place-?order|onepage|\/order(?:[?#]|$)|\/bestellen/i;
const TRACKING =
  /track(?:ing)?[-_/]|[-_/]track|suivi|sendungsverfolgung|parcel|guest-tracking|order-tracking/i;

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
