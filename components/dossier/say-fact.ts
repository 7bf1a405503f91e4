import type { DeliveryState, Promised } from '../../lib/page/sighting';
import type { PurchaseFactName, PurchaseFacts } from '../../lib/purchase/purchase';
import type { Language } from '../../lib/values/sentence';
import { fill, plural, sayMoney, sayPlainDay } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { sayDaySpan } from '../base/say-instant';
import { countryName } from '../settings/countries';
import { intermediaryName } from './intermediary-names';

export type FactValue<N extends PurchaseFactName> = NonNullable<PurchaseFacts[N]>['value'];

/** A fact's name with a value of its kind. */
export type AnyFact = {
  [N in PurchaseFactName]: { readonly name: N; readonly value: FactValue<N> };
}[PurchaseFactName];

/** The fact called `name`, or null while it is unknown; `said` takes what the page, or another copy, said instead of what stands. */
export function factCalled(
  facts: PurchaseFacts,
  name: PurchaseFactName,
  said: 'value' | 'page' | 'elsewhere' = 'value',
): AnyFact | null {
  const fact = said === 'value' ? facts[name] : facts[name]?.[said];
  // Name and value come from the same key, which TypeScript can't follow.
  return fact === undefined ? null : ({ name, value: fact.value } as AnyFact);
}

/** A fact in the shopper's words: `27 novembre 2026`, `189,00 CHF`, `within 5 working days`. */
export function sayFact(fact: AnyFact, language: Language): string {
  const words = dossier(language);
  switch (fact.name) {
    case 'merchant':
    case 'seller':
    case 'merchantEmail':
    case 'sellerName':
    case 'shippingMethod':
    case 'carrier':
    case 'trackingNumber':
    case 'orderNumber':
    case 'shopperEmail':
      return fact.value;
    case 'sellerCountry':
    case 'deliveryCountry':
      return countryName(fact.value, language);
    case 'orderDate':
    case 'deliveredOn':
      return sayPlainDay(fact.value, language);
    case 'subtotal':
    case 'delivery':
    case 'discount':
    case 'tax':
    case 'total':
      return sayMoney(fact.value, language);
    case 'promised':
      return sayPromised(fact.value, language);
    case 'payment':
      return fact.value.method === 'other' ? fact.value.printed : words.method[fact.value.method];
    case 'intermediary':
      return intermediaryName(fact.value);
    case 'issuer':
      return fact.value === 'other' ? words.edit.otherIssuer : intermediaryName(fact.value);
    case 'deliveryState':
      return sayState(fact.value, language);
    case 'items':
      return fact.value.map(({ name }) => name).join(', ');
  }
}

function sayState({ state, day }: DeliveryState, language: Language): string {
  const said = dossier(language).deliveryState[state];
  return day === null ? said : `${said} · ${sayPlainDay(day, language)}`;
}

function sayPromised({ from, until, delay }: Promised, language: Language): string {
  const words = dossier(language);
  if (from !== null && until !== null && from !== until) return sayDaySpan(from, until, language);
  const printed = until ?? from;
  if (printed !== null) return sayPlainDay(printed, language);
  return delay === null ? words.unknown : plural(words.delay[delay.unit], delay.max, language);
}

/** How long a page's excerpt or title may stand in a line. */
export function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}

/** The purchase as a heading: what was bought if one thing was, and where. */
export function titleOf(facts: PurchaseFacts, host: string, language: Language): string {
  const words = dossier(language);
  const shop = facts.merchant?.value || host || words.unnamedShop;
  const number = facts.orderNumber?.value;
  return number === undefined
    ? fill(words.purchase.untitled, { shop })
    : fill(words.purchase.title, { shop, number });
}
