import { fold } from '../page/fold';

/** Of these a mail speaks when an order goes its way, and what it says of them, in all the languages read. */
const THING =
  /\b(?:commande|colis|achat|article|objet|expedition|order|package|parcel|shipment|item|purchase|bestell(?:ung|status)|auftrag\w*|paket|sendung|artikel|lieferstatus|pedido|compra|paquete|envio|articulo|ordine|acquisto|pacco|spedizione|articolo|bestelling|pakket|zending|aankoop)\b/;
const STATE =
  /\b(?:expedie\w*|en (?:route|chemin|cours de (?:livraison|preparation)|camino|reparto)|livree?s?|annule\w*|rembours\w*|factur[ea]|paiement|reglement|shipped|dispatched|on (?:its|the) way|out for delivery|delivered|in transit|cancell?ed|refund\w*|invoice|payment|versandt|versendet|verschickt|unterwegs|zugestellt|geliefert|storniert|abgebrochen|erstatt\w*|rechnung|zahlung\w*|enviad[oa]|entregad[oa]|cancelad[oa]|reembols\w*|pago|spedit[oa]|in (?:consegna|transito)|consegnat[oa]|annullat[oa]|rimbors\w*|fattura|pagamento|verzonden|verstuurd|onderweg|bezorgd|geleverd|geannuleerd|terugbeta\w*|factuur|betaling|bezorgen|(?:bestell)?status|statut|estado|stato|updated|aktualisiert)\b/;
/** `We'll write as soon as your order has shipped`: not yet, or never. */
const CONDITION =
  /\b(?:once|when|if|as soon|before|sobald|wenn|falls|bevor|des que|lorsque|quand|si|avant|cuando|en cuanto|antes|quando|appena|se|prima|zodra|als|wanneer|voordat)\b/;
/** `Order # 4182` in a subject. */
const NUMBERED =
  /\b(?:commande|order|bestellung|auftrag|pedido|ordine|bestelling)\b[^\d?]{0,24}[a-z-]{0,4}\d{3}(?!.*\?)/;
/** The shopper is asked to judge or to buy. */
const OTHER =
  /\b(?:rate|review|feedback|avis|evalue\w*|bewert\w*|zufrieden|valora\w*|opinion|recens\w*|beoordel\w*|cart|basket|panier|warenkorb|carrito|carrello|winkelwagen|forg[eo]t\w*|oublie\w*|vergessen)\b/;
/** A payment that came to nothing. */
const DECLINED =
  /\b(?:declined|failed|unsuccessful|refusee?|echoue?e?|abouti|abgelehnt|fehlgeschlagen|rechazad[oa]|rifiutat[oa]|mislukt|geweigerd)\b/;
/** The shopper is the one who sells. */
const SOLD =
  /\b(?:made a sale|sold(?! by| out)|verkauft(?! von| durch)|vendue?s?(?! par)|vendid[oa](?! por)|vendut[oa](?! da)|verkocht(?! door)|(?:got|received) a new order|new customer order|nouvelle commande client|kundenbestellung|neue bestellung (?:erhalten|von)|(?:tienes|recibido) un nuevo pedido|(?:hai|ricevuto) un nuovo ordine|nieuwe bestelling (?:ontvangen|van))\b/;
/** Who only carries parcels names orders that were placed elsewhere. */
const CARRIER =
  /(?:^|\.)(?:dpd|dhl|gls|ups|fedex|usps|hermes\w*|evri|royalmail|colissimo|laposte|chronopost|mondialrelay|relaiscolis|postnl|bpost|post|swisspost|correos|seur|mrw|poste|brt|inpost|packeta)\.[a-z.]{2,6}$/;
/** Lines of a mail's beginning in which it says what it is about. */
const LINES = 40;

/** The same of what such a mail begins with. */
const SOLD_HERE =
  /received the following order|congratulations on the sale|recue? la commande suivante|felicitations pour (?:la|votre) vente|folgende bestellung .{0,40}erhalten|recibido el siguiente pedido|ricevuto il seguente ordine|volgende bestelling .{0,40}ontvangen/;

/** Does the shopper sell, as a mail's subject or its first words say? */
export const tellsOfSale = (subject: string, text = '') =>
  SOLD.test(fold(subject)) || SOLD_HERE.test(fold(text.slice(0, 3000)));

/**
 * Does a mail tell how an order of the shopper's goes: sent, delivered, paid, cancelled, refunded? Such mails often name
 * nothing of the order but its number.
 */
export function tellsOfOrder(subject: string, text: string, sender: string): boolean {
  const about = fold(subject);
  if (OTHER.test(about) || CARRIER.test(sender.slice(sender.lastIndexOf('@') + 1))) return false;
  const lines = text
    .split(/\n+/)
    .map((line) => fold(line.trim()))
    .filter((line) => line !== '')
    .slice(0, LINES);
  const says = (line: string) =>
    line.length < 400 && THING.test(line) && STATE.test(line) && !CONDITION.test(line);
  if ([about, ...lines].some((line) => DECLINED.test(line))) return false;
  return NUMBERED.test(about) || STATE.exec(about)?.index === 0 || [about, ...lines].some(says);
}
