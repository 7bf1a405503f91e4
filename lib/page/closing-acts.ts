import { CLOSING_ACTS, type ClosingAct, type ClosingButton } from './closing-button';
import { fold, tidy } from './fold';

/** More on one page is a list of them; these few say enough. */
const MOST = 4;
/** Whoever offers more buttons than this offers a list; the rest is not looked at. */
const MOST_LOOKED_AT = 1500;
const LONGEST = 60;

/**
 * How buttons say it, from their first word on, in lower case without accents. An "Oui," or "Yes," before it does not
 * matter. Only sure words: a button that is not known here is passed over, a wrong warning teaches to overlook warnings.
 */
const SAID: Readonly<Record<ClosingAct, readonly RegExp[]>> = {
  receipt: [
    /^tout (?:est|me semble) (?:ok|bon|bien|conforme|en ordre|parfait)\b/,
    /^(?:je )?(?:confirme[rz]?|valide[rz]?|accuse[rz]?) (?:(?:la|ma|le|mon|votre|de|avoir) )*(?:bonne )?(?:bien )?(?:reception|recu|livraison)\b/,
    /^(?:je )?confirme[rz]? que (?:j'ai|tout)\b/,
    /^j'ai (?:bien )?recu (?:ma|mon|mes|la|le|les|l'|cet|cette|ce)\b/,
    /^(?:marquer|signaler) comme (?:recue?|livree?)\b/,
    /^(?:debloquer|liberer|verser) (?:le paiement|l'argent|les fonds)\b/,
    /^(?:everything|all) (?:is|looks) (?:ok|okay|fine|good|in order)\b/,
    /^(?:i )?confirm (?:(?:the|my|your|that|i|have|goods|order|item|items|parcel) )*(?:receipt|received|delivery)\b/,
    /^(?:i have|i've) received (?:it|my|the|this)\b/,
    /^mark (?:(?:it|this|order|item|as|the) )*(?:received|delivered)\b/,
    /^release (?:the )?(?:payment|funds|money)\b/,
    /^alles (?:ist )?(?:ok|okay|in ordnung|gut)\b/,
    /^(?:den |die )?(?:wareneingang|warenerhalt|empfang|erhalt|lieferung)(?: der ware| des artikels| der bestellung)? bestatigen\b/,
    // "Bestellung erhalten" alone is what many shops put over a confirmation.
    /^(?:(?:ich habe )?(?:die |den |das )?(?:ware|artikel|paket)|ich habe (?:die|meine) bestellung) (?:ist )?(?:erhalten|angekommen)\b/,
    /^als (?:erhalten|zugestellt|geliefert) markieren\b/,
    /^(?:die |das )?(?:zahlung|geld) freigeben\b/,
    /^(?:e )?tutto (?:e )?(?:ok|a posto)\b/,
    /^conferma(?:re)? (?:la )?(?:ricezione|consegna)\b/,
    /^todo (?:esta )?(?:ok|bien|correcto|en orden)\b/,
    /^confirmar? (?:la )?(?:recepcion|entrega)\b/,
    /^he recibido (?:el|mi|la)\b/,
    /^alles (?:is )?(?:ok|oke|in orde|goed)\b/,
    /^(?:bevestig (?:de )?(?:ontvangst|levering)|(?:de )?(?:ontvangst|levering) bevestigen)\b/,
  ],
  dispute: [
    /^(?:annuler|clore|cloturer|fermer|retirer) (?:(?:la|ma|le|mon|ce|cette|votre) |l')?(?:litige|reclamation|dossier|incident|contestation|signalement|demande de (?:remboursement|retour))\b/,
    /^(?:marquer|signaler|declarer) (?:(?:le|ce|mon) )?(?:probleme |litige |incident )?comme (?:resolue?|regle|reglee)\b/,
    /^(?:oui,? )?(?:(?:le|mon|ce) )?(?:probleme|litige|incident) (?:est )?(?:resolu|regle)\b/,
    /^(?:cancel|close|withdraw) (?:(?:the|this|your|my) )?(?:dispute|claim|case|return request|complaint|ticket)\b/,
    /^mark (?:(?:it|this|the|case|dispute|issue) )*as (?:solved|resolved|closed)\b/,
    /^(?:(?:my|the|this) )?(?:problem|issue|dispute|case) (?:(?:is|has been|was) )?(?:solved|resolved)\b/,
    /^(?:(?:den|die|das|diesen|diese|meinen|meine) )?(?:fall|konflikt|reklamation|antrag|kauferschutzantrag|kauferschutzfall|beschwerde|streitfall|meldung|ruckgabeantrag) (?:schliessen|zuruckziehen|beenden|stornieren)\b/,
    /^als (?:gelost|erledigt) (?:markieren|kennzeichnen)\b/,
    /^(?:(?:das|mein) )?problem (?:ist |wurde )?(?:gelost|erledigt|behoben)\b/,
    /^(?:chiudi|annulla|ritira) (?:(?:la|il|questa|questo) )?(?:controversia|contestazione|reclamo)\b/,
    /^problema risolto\b/,
    /^(?:cerrar|cancelar|retirar) (?:(?:la|el|esta|este|mi) )?(?:disputa|reclamacion|caso)\b/,
    /^problema (?:resuelto|solucionado)\b/,
    /^(?:(?:het|dit|mijn|deze) )?(?:geschil|klacht|zaak) (?:sluiten|intrekken)\b/,
    /^probleem (?:is )?opgelost\b/,
  ],
  rating: [
    /^(?:noter|notez|evaluer|evaluez) (?:(?:le|ce|mon|votre|la|cette) )?(?:vendeur|vendeuse|transaction)\b/,
    /^(?:laisser|donner|deposer) (?:une evaluation|une note|mon avis|un avis) (?:(?:au|sur le|a ce) )vendeur\b/,
    /^rate (?:(?:the|this|your) )?(?:seller|transaction)\b/,
    /^leave (?:seller )?feedback\b/,
    /^(?:(?:den|diesen) )?(?:verkaufer|handler) bewerten\b/,
    /^bewertung fur (?:den )?(?:verkaufer|handler) abgeben\b/,
    /^valuta (?:il )?venditore\b/,
    /^(?:valorar|calificar|evaluar) (?:(?:al|el) )?vendedor\b/,
    /^(?:beoordeel (?:de )?verkoper|verkoper beoordelen)\b/,
  ],
};

/** Which right the words of a button or heading may end; null for any other words. */
export function closingAct(words: string): ClosingAct | null {
  const said = fold(tidy(words))
    .replace(/^(?:oui|yes|ja|si|ok)[,!.:]? /, '')
    .replace(/^[^a-z]+/, '');
  for (const act of CLOSING_ACTS) if (SAID[act].some((pattern) => pattern.test(said))) return act;
  return null;
}

/**
 * The visible buttons, links and main headings of a document that may end a right, each of its words once. Reads only;
 * what was typed is not looked at. Methods are the prototypes' own, which a form of the page cannot hide.
 */
export function closingButtons(document: Document): ClosingButton[] {
  const found = new Map<string, ClosingButton>();
  const all = Document.prototype.querySelectorAll.call(
    document,
    'button, a[href], [role=button], input[type=submit], input[type=button], summary, h1',
  );
  for (let at = 0; at < all.length && at < MOST_LOOKED_AT && found.size < MOST; at++) {
    const element = all[at] as Element;
    const own =
      element.localName === 'input'
        ? Element.prototype.getAttribute.call(element, 'value')
        : element.textContent;
    const printed = own?.trim() || Element.prototype.getAttribute.call(element, 'aria-label') || '';
    if (printed.length < 4 || printed.length > 200) continue;
    const words = tidy(printed);
    if (words.length > LONGEST || found.has(words)) continue;
    const act = closingAct(words);
    if (act !== null && isShown(element)) found.set(words, { act, words });
  }
  return [...found.values()];
}

function isShown(element: Element): boolean {
  // Not every document is laid out; there everything counts as shown.
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
