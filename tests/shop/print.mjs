/** How the demo shop writes amounts, dates and text. */
const LOCALES = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' };

/** `8900` → `89,00 €` in the language's own form. */
export const amount = (cents, language) =>
  new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** A `Date` at noon UTC as "27 novembre 2026". */
export const longDate = (date, language) =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);

/** `date` moved by whole days. */
export const inDays = (date, days) => new Date(date.getTime() + days * 86_400_000);

/** Text made safe for HTML. */
export const escaped = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** The sentence with its `{…}` filled in. */
export const say = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
