import type { Dom } from './dom';
import { fold, tidy } from './fold';

/** What the page's form fields and buttons are, never what is in them. */
export interface FieldSigns {
  /** Different kinds of address and contact fields. */
  readonly addressKinds: number;
  readonly hasCardFields: boolean;
  readonly hasPassword: boolean;
  readonly hasOneTimeCode: boolean;
  /** Asks for an order number: what such a page gives thanks for was bought elsewhere. */
  readonly asksForOrder: boolean;
  readonly visibleInputs: number;
  readonly editableQuantities: number;
  readonly paymentChoices: readonly Element[];
  /** Radio buttons whose names say nothing: Shopify's ways of payment are called `basic`. */
  readonly otherChoices: readonly Element[];
  /** Ways of delivery or stored addresses to choose from. */
  readonly hasDeliveryChoice: boolean;
  /** Folded words. */
  readonly buttons: readonly string[];
}

/** Kinds of address fields in lower-case names and autocomplete words, one pattern each. */
const ADDRESS_KINDS = [
  /post[-_]?code|postal|\bzip|\bcp\b|\bplz\b|\bcap\b/,
  /street|add?ress|\brue\b|strasse|straat|direccion|\bcalle\b|indirizzo|\bvia\b/,
  /\bcity|\btown|locality|ville|\bort\b|stadt|plaats|ciudad|localidad|citta|comune/,
  /(?:(?:first|last|given|family|nach|vor)[-_]?|[fs])name|prenom|voornaam|achternaam|nombre|apellido|cognome|\bnome\b/,
  /country|\bpays\b|\bland\b|\bpais\b|paese|nazione/,
  /phone|\btel\b|telefoo?n|mobile/,
];
const CARD =
  /card[-_]?(?:num|cv[cv]|expiry|code)|numero[-_]?carte|kartennummer|\bcv[cv]\b|security[-_]?code|\bcc[-_]?(?:num|exp|cid|cvv|csc|month|year)|expir(?:ation|y)[-_]?(?:date|month)/;
const QUANTITY = /\bqty\b|quantit|\bmenge\b|anzahl|aantal|cantidad|cart\[/;
const PAYMENT = /payment|paiement|zahlung|betaa?l|\bpago|pagamento/;
/** `orderby` sorts goods. */
const ORDER = /order(?!by)/;
const DELIVERY = /shipping|delivery|livraison|versand|liefer|verzend|bezorg|envio|spedizione|consegna/;
/** Names begin with a capital or not; to mind no capitals at all would double what the look-up costs. */
const BUTTONS = ['heckout', 'utton', 'btn', 'Btn'].map((word) => `,a[class*=${word}]`).join('');
const FIELD_LIMIT = 300;

/** Looks at names, types and autocomplete of the page's fields and at the words on its buttons. */
export function fieldSigns(document: Document, dom: Dom): FieldSigns {
  const paymentChoices: Element[] = [];
  const otherChoices: Element[] = [];
  const buttons: string[] = [];
  const others: string[] = [];
  let hasDeliveryChoice = false;
  let hasCardFields = false;
  let hasPassword = false;
  let hasOneTimeCode = false;
  let asksForOrder = false;
  let visibleInputs = 0;
  let editableQuantities = 0;
  const fields = dom.all(document, `input:not([type=hidden]),select,textarea,button${BUTTONS}`);
  for (const field of fields.slice(0, FIELD_LIMIT)) {
    const read = (name: string) => dom.attr(field, name) ?? '';
    const tag = dom.name(field);
    const type = read('type').toLowerCase();
    if (tag === 'button' || tag === 'a' || /^(?:submit|button|image)$/.test(type)) {
      const words = tag === 'input' ? read('value') || read('alt') : dom.text(field);
      if (words.length < 200) buttons.push(fold(tidy(words)));
      continue;
    }
    const names = `${read('autocomplete')} ${read('name')} ${read('id')}`.trim().toLowerCase();
    if (type === 'radio') {
      if (PAYMENT.test(names)) paymentChoices.push(field);
      else if (DELIVERY.test(names)) hasDeliveryChoice = true;
      else otherChoices.push(field);
    }
    if (/^(?:radio|checkbox)$/.test(type)) continue;
    visibleInputs++;
    hasPassword ||= type === 'password';
    hasOneTimeCode ||= names.includes('one-time-code');
    asksForOrder ||= ORDER.test(names);
    if (CARD.test(names)) hasCardFields = true;
    else if (QUANTITY.test(names)) editableQuantities++;
    else others.push(names);
  }
  // One field alone, for searching or a newsletter, is no address.
  const kinds = new Set(
    others.length < 2 ? [] : others.map((names) => ADDRESS_KINDS.find((pattern) => pattern.test(names))),
  );
  kinds.delete(undefined);
  return {
    addressKinds: kinds.size,
    hasCardFields,
    hasPassword,
    hasOneTimeCode,
    asksForOrder,
    visibleInputs,
    editableQuantities,
    paymentChoices,
    otherChoices,
    hasDeliveryChoice,
    buttons,
  };
}
