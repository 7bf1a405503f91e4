import { legalTextOf } from './legal-text';
import type { TermsFacts } from './seat';

const RETURN =
  /retract|retour|renonc|widerruf|ruckgabe|rucksend|return|withdraw|refund|recesso|reso\b|restitu|desistimiento|devoluc|herroep|retour|geld-zuruck|cancel/;
const DAYS =
  /(\d{1,3}|quatorze|trente|vierzehn|dreissig|fourteen|thirty|quattordici|trenta|catorce|treinta|veertien|dertig) ?(?:\(?(?:\d{1,3})\)? )?(?:jours?|tage?n?|days?|giorni|dias|dagen|calendar days|jours calendaires|jours francs|kalendertage?)(?![a-z])/g;
const NUMBERS: Readonly<Record<string, number>> = {
  quatorze: 14,
  trente: 30,
  vierzehn: 14,
  dreissig: 30,
  fourteen: 14,
  thirty: 30,
  quattordici: 14,
  trenta: 30,
  catorce: 14,
  treinta: 30,
  veertien: 14,
  dertig: 30,
};
const REFUNDED =
  /rembours(?:er|ement|e)[^.]{0,60}$|refund(?:ed)? (?:you |the |all )?[^.]{0,50}within[^.]{0,10}$|erstatt[^.]{0,60}$|zuruckzahl[^.]{0,60}$|rimbors[^.]{0,60}$|reembols[^.]{0,60}$|terugbetal[^.]{0,60}$/;
const NO_RETURNS =
  /(?:aucun|pas de|ni) (?:retour|droit de retractation|remboursement)|(?:ne sont|n'est|ne peuvent) (?:ni |pas )(?:etre )?(?:repris|echanges)|no (?:returns?|refunds?)(?: or (?:exchanges|returns|refunds))?|all sales (?:are )?final|kein(?:e)? (?:ruckgabe|widerruf|umtausch|ruckgaberecht|widerrufsrecht)|vom umtausch ausgeschlossen|non si accettano resi|no se aceptan devoluciones|geen retour/;
const SHOPPER_PAYS =
  /(?:frais|couts?) (?:directs? )?(?:de|du) (?:retour|renvoi|reexpedition)[^.]{0,60}(?:a (?:la |votre |sa )?charge|restent a|sont a|supporte|incombent)|(?:supporte[rz]?|prend(?:re)? en charge|a votre charge)[^.]{0,50}(?:frais|couts?)[^.]{0,30}(?:retour|renvoi)|(?:you|customer|buyer|consumer)[^.]{0,40}(?:bear|pay|responsible for)[^.]{0,50}(?:return|returning|postage)|return (?:shipping|postage|costs?)[^.]{0,40}(?:borne by (?:you|the (?:customer|buyer))|your (?:own )?(?:responsibility|expense)|non-refundable|paid by (?:you|the customer))|(?:sie tragen|tragt der (?:kunde|kaufer|verbraucher))[^.]{0,60}kosten der rucksendung|(?:unmittelbaren )?kosten der rucksendung[^.]{0,40}(?:tragen sie|tragt der|zu lasten des)|spese di (?:restituzione|reso)[^.]{0,40}a carico (?:del|tuo|vostro)|(?:gastos|costes) de devolucion[^.]{0,40}(?:a cargo del|por cuenta del|corren)|kosten (?:van|voor) (?:het )?(?:retourneren|terugzenden)[^.]{0,40}(?:voor (?:uw |eigen )?rekening|klant)/;
const SHOP_PAYS =
  /retours? (?:gratuits?|offerts?)|(?:frais de retour|renvoi)[^.]{0,40}(?:offerts?|gratuits?|a notre charge)|free returns?|we (?:pay|cover)[^.]{0,30}return|kostenlose(?:r|n)? (?:ruckgabe|rucksendung|retoure|ruckversand)|wir tragen (?:die )?kosten der rucksendung|reso gratuito|devolucion(?:es)? gratuitas?|gratis retour/;
const DELIVERY =
  /livr|expedi|deliver|shipping|dispatch|versand|liefer|zustell|consegn|spedi|entrega|envio|lever|bezorg|verzend/;
const DELAY =
  /(\d{1,3})(?: ?(?:-|–|a|bis|to|au|e|y|tot|und|and) ?(\d{1,3}))? ?(heures?|h|hours?|stunden|ore|horas|uur|jours? ouvr(?:e|able)s?|werktage?n?|arbeitstage?n?|business days?|working days?|giorni lavorativi|dias (?:habiles|laborables)|werkdagen|jours?|tage?n?|days?|giorni|dias|dagen|semaines?|wochen?|weeks?|settiman[ae]|semanas?|weken?)(?![a-z])/;

/** What a page of terms, returns or delivery promises, each with its words. What it does not say is null. */
export function findTermsFacts(document: Document, url: string | null = null): TermsFacts {
  const facts: { -readonly [K in keyof TermsFacts]: TermsFacts[K] } = {
    returnDays: null,
    noReturns: null,
    returnPostage: null,
    delivery: null,
    deliveryDays: null,
    termsUrl: url,
  };
  let previous = '';
  for (const { text, folded } of legalTextOf(document).lines) {
    const isShort = text.length <= 90;
    const context = `${previous} ${folded}`;
    const excerpt = text.slice(0, 200);
    if (RETURN.test(context)) {
      for (const match of RETURN.test(folded) ||
      /retract|widerruf|retour|return|recesso|desist|herroep/.test(previous)
        ? folded.matchAll(DAYS)
        : []) {
        const days = NUMBERS[match[1] as string] ?? Number(match[1]);
        const before = folded.slice(Math.max(0, match.index - 90), match.index);
        // "We refund within 14 days" is the shop's time, not the shopper's.
        if (!(days >= 3 && days <= 400) || REFUNDED.test(before)) continue;
        const weight = /retract|widerruf|withdraw|recesso|desist|herroep/.test(folded) ? 0.9 : 0.7;
        // The longest time the shop offers is the one the shopper has.
        if (facts.returnDays === null || days > facts.returnDays.value)
          facts.returnDays = { value: days, excerpt, weight };
      }
      const none = NO_RETURNS.exec(folded);
      if (
        facts.noReturns === null &&
        none !== null &&
        !/(?:bei|pour|for|sur mesure|personnalis|hygien|unterwasche|underwear|soldes|sale items|sealed|versiegelt|gift cards?|digital)/.test(
          folded,
        )
      )
        facts.noReturns = { value: true, excerpt, weight: 0.7 };
      if (facts.returnPostage === null) {
        if (SHOPPER_PAYS.test(folded)) facts.returnPostage = { value: 'shopper', excerpt, weight: 0.8 };
        else if (SHOP_PAYS.test(folded)) facts.returnPostage = { value: 'shop', excerpt, weight: 0.75 };
      }
    }
    if (facts.deliveryDays === null && DELIVERY.test(context) && !RETURN.test(folded)) {
      const delay = DELAY.exec(folded);
      if (delay !== null && DELIVERY.test(folded + (isShort ? previous : ''))) {
        const min = Number(delay[1]);
        const max = Number(delay[2] ?? delay[1]);
        const printed = delay[3] as string;
        const unit = /heure|^h$|hour|stund|ore|hora|uur/.test(printed)
          ? 'hours'
          : /sema|woch|week|settim|weke/.test(printed)
            ? 'weeks'
            : /ouvr|werk|arbeit|business|working|lavor|habil|labor/.test(printed)
              ? 'working'
              : 'days';
        if (min > 0 && max >= min && max <= 400) {
          facts.deliveryDays = { value: { min, max, unit }, excerpt, weight: 0.75 };
          facts.delivery = { value: text.slice(0, 200), excerpt, weight: 0.75 };
        }
      }
    }
    previous = isShort ? folded : '';
  }
  return facts;
}
