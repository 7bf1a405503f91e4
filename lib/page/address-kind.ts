import type { PageKind } from './sighting';

/** What an address looks like. `cart` and `sign-in` are no page kinds of ours but must not be taken for one. */
export type AddressKind =
  | Extract<PageKind, 'checkout' | 'confirmation' | 'order-detail' | 'order-history' | 'tracking'>
  | 'cart'
  | 'article'
  | null;

const CONFIRMATION =
  /(?:order|purchase|payment|commande|bestel(?:l(?:[iu]ng)?)?|pedido|ordine)[-_/]?(?:received|confirm|comple|succ|placed|finish|thank|validee|recue|termine|bestaet|abges|erfolg|bevestig|ontv|volt|gepl|recib|conferm|realiz|ricevu)|confirma[tc]ion(?:[-_]?(?:de[-_]?)?(?:commande|pedido)|[/?#]|$)|conferma[-_]?(?:d[-_])?ordine|thank[-_]?you|checkout(?:[/_-]?(?:\d+\/)?(?:success|finish|comple)|[/-]?confirmation)|onepage\/success|\/(?:merci|thanks|danke|bedankt|gracias|grazie|confirmed)(?:[/?.-]|$)/;
const DETAIL =
  /(?<!re)(?:view|ver|vedi|bekijk)-(?:order|pedido|ordine|bestelling)|order[-_]?summary|(?:order|bestelling|commandes?)[-_/]?(?:detail|bekijken|voir|view)|account\/order[./]info|sales\/(?:order|guest)\/(?:view|print|invoice)|(?:account|my)[/-]?orders?\/(?!edit)[\w-]{2,}|(?:orders?|commandes?|bestell[iu]ng(?:en)?|pedidos?|ordin[ei]|achats|compras|purchases)(?:\/|\/?\?(?:id|n[or]|num\w*|ref|order|commande|bestellung)=)[a-z]*-?\d[\w-]{2,}|account_history_info|summary\/print|det(?:ail|alle|taglio?)[-_]?(?:del?[-_]?)?(?:commande|pedido|ordine)|\/orders\/[0-9a-f]{16,}/;
const HISTORY =
  /order[-_/]?history|(?:(?:account|customer|user|your|my)[/-]?orders?|\/orders|=orders\.search|konto\/bestell[a-z]+|bestell[iu]ngen|pedidos|compras|ordini)\/?(?:[?#&=]|$)|historique[-_](?:des-)?comm|(?:mes-|compte\/)commandes|bestel(?:gesch|lhist)|controller=history|account_history/;
const CART =
  /(?:^|[/=])(?:cart|basket|bag|panier|warenkorb|einkaufswagen|winkel(?:wagen|mand)(?:tje|je)?|carrito|cesta|carrello)(?:[/?.#&]|$)|shopping-?cart/;
const CHECKOUT =
  /checkout|\/(?:kasse|caisse|commander|pa(?:ie|y)ment(?!s)|confirm[ae]r|bestell(?:en|vorg)|zahlung(?!sv|sarten)|afrekenen|betal|cassa|pagamento|pago|tramitar)|validation-(?:de-)?commande|finali[sz]|\/(?:commande|order)(?:[/?#]|$)|order-pay|(?:er|cl)=order(?:&|$)|place-?order|onepage/;
const TRACKING =
  /track(?:ing)?[-_/]|[-_/]track|suivi|sendungsverfolgung|parcel|seguimiento|tracciamento|volg-(?:je|uw)/;

/** Where shops write about orders, translate them or look after those of others, instead of showing one. */
const ARTICLE =
  /\/(?:forum|blogs?|journal|magazine?|news|actualites|20\d\d\/\d\d|articles?|help|developers?|docs|wiki|faqs?|aide|hilfe|support|threads|topics?|templates|lessons|tutorials|features|demos?|f[ou]n[ck]t?ion\w+|(?:wp-)?admin\w*|sell(?:er)?|vend(?:or|eur)|verkaeufer|issues|translate|emails|commande\/card)(?:[/.#]|$)|user_token/;

/** The kind of page that `url` (whole address, or path and query) promises. */
export function addressKind(url: string): AddressKind {
  // Patterns that need not mind capitals are ready several times sooner.
  const whole = url.toLowerCase();
  const path = whole.replace(/^[a-z-]+:\/\/[^/]*/, '').slice(0, 500);
  if (ARTICLE.test(whole)) return 'article';
  if (CONFIRMATION.test(path)) return 'confirmation';
  if (DETAIL.test(path)) return 'order-detail';
  if (HISTORY.test(path)) return 'order-history';
  const cart = CART.exec(path)?.index ?? -1;
  // `cart/payment` is past the cart.
  if (cart >= 0 && !CHECKOUT.test(path.slice(cart + 1).replace(/\?.*/, ''))) return 'cart';
  if (CHECKOUT.test(path)) return 'checkout';
  if (TRACKING.test(path)) return 'tracking';
  return null;
}
