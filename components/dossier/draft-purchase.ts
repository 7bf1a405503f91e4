import { INTERMEDIARIES } from '../../lib/page/intermediaries';
import { PAYMENT_METHODS, type Payment, type SightingFacts } from '../../lib/page/sighting';
import { hostOf } from '../../lib/purchase/address';
import { correctFact } from '../../lib/purchase/correct';
import type { Origin, Purchase, PurchaseFactName, PurchaseFacts } from '../../lib/purchase/purchase';
import { parseDay } from '../../lib/values/day';
import { amountToType } from '../guide/typed-amount';
import { hostTyped } from '../settings/host';
import { isAmount, printedAmount } from './printed-amount';

/** What the form asks, by the name of its input. */
export const DRAFT_FIELDS = [
  'shop',
  'what',
  'amount',
  'currency',
  'ordered',
  'paid',
  'through',
  'number',
  'promised',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];
export type Typed = { readonly [F in DraftField]?: string };

/** The fact each input is about. */
export const FACT_OF: Record<DraftField, PurchaseFactName & keyof SightingFacts> = {
  shop: 'merchant',
  what: 'items',
  amount: 'total',
  currency: 'total',
  ordered: 'orderDate',
  paid: 'payment',
  through: 'intermediary',
  number: 'orderNumber',
  promised: 'promised',
};

/** Facts a pasted text can give beside those the form asks. */
export const ALSO_READ = [
  'subtotal',
  'delivery',
  'discount',
  'tax',
  'merchantEmail',
  'shopperEmail',
] as const satisfies readonly (PurchaseFactName & keyof SightingFacts)[];

/** What the pasted text says, as it stands in the form's inputs. */
export function readAsTyped(read: SightingFacts): Typed {
  const total = read.total?.value;
  const promised = read.promised?.value;
  return {
    ...(read.merchant && { shop: read.merchant.value }),
    ...(read.items && { what: read.items.value.map(({ name }) => name).join('\n') }),
    ...(total && { amount: amountToType(total, 'en'), currency: total.currency }),
    ...(read.orderDate && { ordered: read.orderDate.value }),
    ...(read.payment && { paid: read.payment.value.method }),
    ...(read.intermediary && { through: read.intermediary.value }),
    ...(read.orderNumber && { number: read.orderNumber.value }),
    ...((promised?.until ?? promised?.from) && { promised: promised?.until ?? promised?.from ?? '' }),
  };
}

/** What an input shows: what was typed there, else what the pasted text says. */
export function shownIn(field: DraftField, typed: Typed, read: SightingFacts): string {
  return typed[field] ?? readAsTyped(read)[field] ?? '';
}

/** What keeps the form from being saved; null when it can be. */
export function obstacle(typed: Typed, read: SightingFacts): 'nothing' | 'amount' | 'currency' | null {
  const shown = (field: DraftField) => shownIn(field, typed, read).trim();
  if (shown('shop') === '' && shown('what') === '') return 'nothing';
  if (shown('amount') === '') return null;
  if (!isAmount(shown('amount'))) return 'amount';
  return printedAmount(shown('amount'), shown('currency') || null).money === null ? 'currency' : null;
}

/**
 * The purchase that a filled form makes. What was typed stands as typed, what was read in a pasted text as read there,
 * and what is empty is unknown. `methodName` writes a payment method as the letters should.
 */
export function purchaseFromDraft(
  draft: { readonly id: string; readonly typed: Typed },
  read: SightingFacts,
  at: string,
  methodName: (method: Payment['method']) => string,
): Purchase {
  const { typed } = draft;
  const shop = shownIn('shop', typed, read).trim();
  const host = hostTyped(shop);
  let purchase: Purchase = {
    id: draft.id,
    host: host === null ? '' : hostOf(`https://${host}/`),
    createdAt: at,
    updatedAt: at,
    removedAt: null,
    kind: 'unknown',
    asConsumer: 'unknown',
    facts: {},
    doubts: [],
    sightings: [],
  };

  const put = <N extends PurchaseFactName>(
    name: N,
    value: NonNullable<PurchaseFacts[N]>['value'] | null,
    origin: Extract<Origin, { from: 'typed' | 'pasted' }>,
  ) => {
    if (value !== null) purchase = correctFact(purchase, name, value, at, origin);
  };
  const putRead = (name: PurchaseFactName & keyof SightingFacts) => {
    const reading = read[name];
    // The reading's name and value come from the same key, which TypeScript can't follow.
    if (reading !== undefined)
      put(name, reading.value as never, { from: 'pasted', excerpt: reading.excerpt, at });
  };
  const typedOrigin = { from: 'typed', at } as const;
  const asRead = readAsTyped(read);

  for (const name of ALSO_READ) putRead(name);
  for (const field of DRAFT_FIELDS) {
    if (field === 'currency') continue;
    const text = shownIn(field, typed, read).trim();
    const isRead =
      read[FACT_OF[field]] !== undefined &&
      (typed[field] === undefined || text === asRead[field]) &&
      (field !== 'amount' || shownIn('currency', typed, read) === asRead.currency);
    if (isRead) putRead(FACT_OF[field]);
    else if (text !== '') putTyped(field, text);
  }
  return purchase;

  function putTyped(field: DraftField, text: string): void {
    switch (field) {
      case 'shop':
        // An address is kept as the shop's name only as far as it names the shop.
        put('merchant', (host ?? text).slice(0, 120), typedOrigin);
        break;
      case 'what': {
        const names = text.split('\n').map((line) => line.trim().slice(0, 300));
        const items = names
          .filter((name) => name !== '')
          .slice(0, 200)
          .map((name) => ({ name, quantity: null, unitPrice: null, lineTotal: null }));
        put('items', items, typedOrigin);
        break;
      }
      case 'amount':
        put('total', printedAmount(text, shownIn('currency', typed, read) || null).money, typedOrigin);
        break;
      case 'ordered':
        put('orderDate', parseDay(text), typedOrigin);
        break;
      case 'paid': {
        const method = PAYMENT_METHODS.find((one) => one === text);
        if (method !== undefined)
          put('payment', { method, network: null, lastFour: null, printed: methodName(method) }, typedOrigin);
        break;
      }
      case 'through':
        put('intermediary', INTERMEDIARIES.some((firm) => firm.id === text) ? text : null, typedOrigin);
        break;
      case 'number':
        put('orderNumber', text.slice(0, 60), typedOrigin);
        break;
      case 'promised': {
        const until = parseDay(text);
        put('promised', until === null ? null : { from: null, until, delay: null }, typedOrigin);
        break;
      }
    }
  }
}
