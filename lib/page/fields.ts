import type { Dom } from './dom';

/** What the page's form fields and buttons are, never what is in them. */
export interface FieldSigns {
  /** Different kinds of address and contact fields. */
  readonly addressKinds: number;
  readonly hasCardFields: boolean;
  readonly hasPassword: boolean;
  readonly hasOneTimeCode: boolean;
  readonly visibleInputs: number;
  readonly editableQuantities: number;
  readonly paymentChoices: readonly Element[];
  readonly buttons: readonly string[];
}

const ADDRESS_KINDS: readonly (readonly [string, RegExp])[] = [
  ['postal', /post(?:al)?[-_]?code|\bzip|codepostal|code_postal|\bcp\b|\bplz\b|postcode|postal/i],
  ['street', /street|address|adresse|\brue\b|strasse|address-line|direccion|straat/i],
  ['city', /\bcity|\btown|locality|ville|\bort\b|stadt|ciudad|\bplaats|address-level2/i],
  [
    'name',
    /first[-_]?name|last[-_]?name|given-name|family-name|prenom|nachname|vorname|fname|lname|surname/i,
  ],
  ['country', /country|\bpays\b|\bland\b|pais/i],
  ['phone', /phone|\btel\b|telephone|telefon|mobile/i],
];
const CARD =
  /^cc-(?:number|exp|csc)|card[-_]?num|cardnumber|numero[-_]?carte|kartennummer|\bcvc\b|\bcvv\b|security[-_]?code|cc[-_]?number|card[-_]?cvc|card[-_]?expiry/i;
const QUANTITY = /\bqty\b|quantit|\bmenge\b|anzahl|cart\[|\[qty\]|update_cart|cantidad|aantal/i;
const PAYMENT = /payment|paiement|zahlung|betaal|pago|pagamento/i;
const FIELD_LIMIT = 300;

/** Looks at names, types and autocomplete of the page's fields and at the words on its buttons. */
export function fieldSigns(document: Document, dom: Dom): FieldSigns {
  const kinds = new Set<string>();
  const paymentChoices: Element[] = [];
  const buttons: string[] = [];
  let hasCardFields = false;
  let hasPassword = false;
  let hasOneTimeCode = false;
  let visibleInputs = 0;
  let editableQuantities = 0;
  const fields = dom.all(
    document,
    'input,select,textarea,button,a[class*="checkout" i],a[class*="button" i],a[class*="btn" i]',
  );
  for (let index = 0; index < Math.min(fields.length, FIELD_LIMIT); index++) {
    const field = fields[index] as Element;
    const tag = dom.name(field);
    const type = (dom.attribute(field, 'type') ?? '').toLowerCase();
    if (tag === 'button' || tag === 'a' || type === 'submit' || type === 'button' || type === 'image') {
      const words =
        tag === 'input'
          ? (dom.attribute(field, 'value') ?? dom.attribute(field, 'alt') ?? '')
          : dom.text(field);
      if (words.length < 200) buttons.push(words.replace(/\s+/g, ' ').trim());
      continue;
    }
    if (type === 'hidden') continue;
    const names = `${dom.attribute(field, 'autocomplete') ?? ''} ${dom.attribute(field, 'name') ?? ''} ${dom.attribute(field, 'id') ?? ''}`;
    if (type === 'radio' || type === 'checkbox') {
      if (type === 'radio' && PAYMENT.test(names)) paymentChoices.push(field);
      continue;
    }
    visibleInputs++;
    if (type === 'password') hasPassword = true;
    if (names.includes('one-time-code')) hasOneTimeCode = true;
    if (CARD.test(names.trim())) hasCardFields = true;
    else if (
      QUANTITY.test(names) ||
      (type === 'number' && /^(?:quantity|qty)$/i.test(dom.attribute(field, 'name') ?? ''))
    )
      editableQuantities++;
    else {
      for (const [kind, pattern] of ADDRESS_KINDS) {
        if (!kinds.has(kind) && pattern.test(names)) {
          kinds.add(kind);
          break;
        }
      }
    }
  }
  return {
    addressKinds: kinds.size,
    hasCardFields,
    hasPassword,
    hasOneTimeCode,
    visibleInputs,
    editableQuantities,
    paymentChoices,
    buttons,
  };
}
