import { fold, tidy } from '../page/fold';

/** What a field of a contact or claim form asks for, as far as a letter and its purchase can answer it. */
export const FIELD_USES = [
  'message',
  'subject',
  'order-number',
  'email',
  'name',
  'first-name',
  'last-name',
  'postcode',
  'town',
  'street',
  'phone',
] as const;
export type FieldUse = (typeof FIELD_USES)[number];

/** What is never touched, whatever else its words say: secrets, payment, searching, newsletters, answers to riddles. */
const NEVER =
  /\bcc-|card|carte bancaire|karten ?nummer|\biban\b|\bbic\b|cv[cv]\b|passw|mot de passe|kennwort|one-time|captcha|\bpin\b|search|recherche|suche|newsletter|coupon|promo|gutschein|honeypot|\burl\b|website|company|societe|firma|entreprise/;

/** `autocomplete` says it best; its words are the standard's own. */
const BY_AUTOCOMPLETE: Readonly<Record<string, FieldUse>> = {
  name: 'name',
  'given-name': 'first-name',
  'family-name': 'last-name',
  email: 'email',
  'postal-code': 'postcode',
  'address-level2': 'town',
  'street-address': 'street',
  'address-line1': 'street',
  tel: 'phone',
};

/** How labels and names say it, in the shops' languages; the first that fits counts. Compared without capitals and accents. */
const BY_WORDS: readonly (readonly [FieldUse, RegExp])[] = [
  [
    'order-number',
    /(?:order|purchase|booking)[ _-]?(?:number|no\b|nr|id|ref|#)|(?:numero|n°|no|nr|ref\w*)\.? ?(?:de |der |of |d')?(?:la |your |votre )?(?:commande|order|bestellung)|commande ?(?:n°|numero|no\b)|bestell ?(?:nummer|nr)|auftrags ?(?:nummer|nr)|bestelnummer|numero (?:de pedido|d'ordine|ordine)|^(?:order|commande|bestellung)$|\border_?(?:id|number|ref)\b|id_order/,
  ],
  ['name', /nom (?:et|&|\/) prenom|prenom (?:et|&|\/) nom|vor- ?und nachname|first (?:and|&) last name/],
  ['email', /e-?mail|courriel|correo|posta elettronica/],
  ['phone', /phone|telephone|telefon|\btel\b|mobile|handy|portable/],
  ['postcode', /post(?:al)?[ _-]?code|\bzip\b|code[ _-]?postal|\bplz\b|postleitzahl|\bcap\b/],
  ['first-name', /first[ _-]?name|prenom|vorname|given[ _-]?name|\bfname\b|voornaam|nombre de pila/],
  [
    'last-name',
    /last[ _-]?name|nom de famille|nachname|family[ _-]?name|surname|\blname\b|familienname|achternaam|apellido|cognome/,
  ],
  ['town', /\bcity\b|\btown\b|\bville\b|\bort\b|\bstadt\b|wohnort|woonplaats|ciudad|citta/],
  ['street', /street|address|adresse|\brue\b|strasse|anschrift|direccion|indirizzo/],
  ['subject', /subject|sujet|objet|betreff|onderwerp|asunto|oggetto|\btopic\b|\btitle\b|\btitre\b/],
  [
    'message',
    /message|description|demande|nachricht|mitteilung|beschreib|anliegen|comment|commentaire|bericht|mensaje|messaggio|details?\b|question|enquiry|inquiry|reclamation|beschwerde|explain|expliquez/,
  ],
  ['name', /\bname\b|\bnom\b|nom et prenom|full[ _-]?name|\bnaam\b|\bnombre\b|\bnome\b|your[ _-]?name/],
];

/** What is known of a field without looking at what is in it. */
export interface FieldWords {
  readonly tag: 'input' | 'textarea' | 'select';
  readonly type: string;
  readonly autocomplete: string;
  /** Its label, as the shopper reads it; empty when there is none. */
  readonly label: string;
  readonly placeholder: string;
  /** `name` and `id`. */
  readonly names: string;
}

const TYPED = new Set(['', 'text', 'email', 'tel', 'number']);

/** What a field asks for; null when it is none of ours to fill. */
export function useOf(field: FieldWords): FieldUse | null {
  if (field.tag === 'input' && !TYPED.has(field.type)) return null;
  const says = [field.label, field.placeholder, field.names.replace(/([a-z])([A-Z])/g, '$1 $2')].map((text) =>
    fold(tidy(text)),
  );
  const autocomplete = field.autocomplete.toLowerCase().trim().split(/\s+/).at(-1) ?? '';
  if (NEVER.test(`${autocomplete} ${says.join(' ')}`)) return null;
  const standard = Object.hasOwn(BY_AUTOCOMPLETE, autocomplete) ? BY_AUTOCOMPLETE[autocomplete] : undefined;
  if (standard !== undefined) return field.tag === 'textarea' ? null : standard;
  for (const text of says) {
    if (text === '') continue;
    const found = BY_WORDS.find(([, words]) => words.test(text))?.[0];
    if (found === undefined) continue;
    // A large field for an order's number or a subject is a message; one line for a message is too short for one.
    if (field.tag === 'textarea') return found === 'street' ? null : 'message';
    if (found === 'message') return null;
    return found;
  }
  if (field.type === 'email') return 'email';
  if (field.type === 'tel') return 'phone';
  return field.tag === 'textarea' ? 'message' : null;
}
