import type { PageKind } from './sighting';

/** What an address looks like. `cart` and `sign-in` are no page kinds of ours but must not be taken for one. */
export type AddressKind =
  | Extract<PageKind, 'checkout' | 'confirmation' | 'order-detail' | 'order-history' | 'tracking'>
  | 'cart'
  | null;

const CONFIRMATION =
  /order[-_/]?(?:received|confirm|complete|success|placed|finish|thanks)|confirmation[-_]?(?:de[-_]?)?commande|commande[-_]?(?:confirm|validee|recue|terminee)|thank[-_]?you|checkout[/_-]?(?:success|finish|confirmation)|onepage\/success|\/(?:merci|danke|bedankt|gracias|grazie)(?:[/?.-]|$)|bestell(?:ung)?-?(?:bestaetigung|erfolg)|(?:bestelling|pedido|ordine)[-_]?(?:bevestig|ontvang|voltooi|geplaatst|recibid|conf[ei]rma|realiza|comple|ricevut)|(?:order|bestel)bevestiging|confirmacion[-_]?(?:de[-_]?)?pedido|conferma[-_]?(?:d[-_])?ordine|(?:purchase|payment)[-_/]?(?:complete|confirm|success)/;
const DETAIL =
  /view-order|order[-_]?(?:detail|summary)|account\/order[./]info|sales\/(?:order|guest)\/(?:view|print|invoice)|order\/view|(?:account|my)[/-]?orders?\/(?!edit)[\w-]{2,}|(?:orders?|commandes?|bestell[iu]ng(?:en)?|pedidos?|ordin[ei])\/[a-z]*-?\d[\w-]{2,}|commandes?\/(?:detail|voir)|account_history_info|summary\/print|detail-commande|detalle[-_]?(?:del?[-_]?)?pedido|ver-pedido|dettaglio?[-_]?ordine|vedi-ordine|bekijk-bestelling|bestelling[-_]?(?:detail|bekijken)|\/orders\/[0-9a-f]{16,}/;
const HISTORY =
  /order[-_]?history|(?:(?:account|customer|user|your|my)[/-]?orders?|\/orders)\/?(?:[?#&]|$)|historique-(?:des-)?commandes?|(?:mes-|compte\/)commandes|(?:bestell[iu]ngen|pedidos|ordini)\/?(?:[?#]|$)|(?:mis|historial)-(?:de-)?(?:pedidos|compras)|mijn-bestellingen|bestelgeschiedenis|i-?miei-ordini|storico-ordini|controller=history|account_history(?:[&#]|$)/;
const CART =
  /(?:^|[/=])(?:cart|basket|bag|panier|warenkorb|einkaufswagen|winkel(?:wagen|mand)(?:tje|je)?|carrito|cesta|carrello)(?:[/?.#&]|$)|shopping-?cart/;
const CHECKOUT =
  /checkout|\/(?:kasse|caisse|commander|pa(?:ie|y)ment|bestellen|zahlung|afrekenen|betal|cassa|pagamento|pago|tramitar)|validation-(?:de-)?commande|finali[sz]|\/(?:commande|order)(?:[/?#]|$)|order-pay|controller=order(?:&|$)|place-?order|onepage/;
const TRACKING =
  /track(?:ing)?[-_/]|[-_/]track|suivi|sendungsverfolgung|parcel|seguimiento|tracciamento|volg-(?:je|uw)/;

/** Where shops write about orders instead of showing one. */
const ARTICLE = /\/(?:blogs?|journal|magazine?|news|articles?|help|faqs?|aide|hilfe|support)(?:\/|$)/;

/** The kind of page that `url` (whole address, or path and query) promises. */
export function addressKind(url: string): AddressKind {
  // Patterns that need not mind capitals are ready several times sooner.
  const path = url
    .toLowerCase()
    .replace(/^[a-z-]+:\/\/[^/]*/, '')
    .slice(0, 500);
  if (ARTICLE.test(path)) return null;
  if (CONFIRMATION.test(path)) return 'confirmation';
  if (DETAIL.test(path)) return 'order-detail';
  if (HISTORY.test(path)) return 'order-history';
  if (CART.test(path)) return 'cart';
  if (CHECKOUT.test(path)) return 'checkout';
  if (TRACKING.test(path)) return 'tracking';
  return null;
}
