import { type Day, daysBetween } from '../lib/values/day';
import { decimalsOf, type Money } from '../lib/values/money';
import type { Language, Parameter, Sentence, Text } from '../lib/values/sentence';
import type { PluralForms } from './words';

/** British English: day before month, which is what Europe's shops and banks print. */
const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' };

/** An unclosed direction mark in a shop's name would turn the rest of the sentence round, dates included. */
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

const PLACEHOLDER = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;

/**
 * A sentence with its values, in the reader's language. One that is missing there is said in English and ends in
 * " (en)". Days carry their year unless it is that of `today`. Never throws; a value that was not given leaves its
 * `{name}` standing, for tests to see.
 */
export function say(text: Text | Sentence, language: Language, today?: Day): string {
  const { say: sentence, with: values } = 'say' in text ? text : { say: text, with: undefined };
  const own = sentence[language];
  const spoken: Language = own === undefined ? 'en' : language;
  const template = own === undefined ? sentence.en : language === 'fr' ? withFrenchSpaces(own) : own;
  const words = template.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? placeholder : sayParameter(value, spoken, today);
  });
  return spoken === language ? words : `${words} (en)`;
}

/** In French no line may begin with a high punctuation mark: an ordinary space before it becomes a no-break one. */
function withFrenchSpaces(template: string): string {
  return template.replace(/ (?=[;:!?»])/g, '\u00A0').replace(/« /g, '«\u00A0');
}

function sayParameter(value: Parameter, language: Language, today: Day | undefined): string {
  if (typeof value === 'string') return value.replace(DIRECTION_MARKS, '');
  if (typeof value === 'number') return sayNumber(value, language);
  if ('day' in value) return sayDay(value.day, language, today);
  if ('money' in value) return sayMoney(value.money, language);
  return say(value.text, language, today);
}

/** A dictionary's template with its `{name}`s filled; numbers in the language's form, text without direction marks. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number>>,
  language: Language = 'en',
): string {
  return template.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? placeholder : sayParameter(value, language, undefined);
  });
}

/** The form that `count` takes in the language, `{count}` and any other `{name}` filled. */
export function plural(
  forms: PluralForms,
  count: number,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const category = pluralRules(language).select(count);
  return fill(category === 'one' ? forms.one : forms.other, { ...values, count }, language);
}

/** `1 234,5` in the language's form; below 10 000 without grouping, so that a year or a code stays whole. */
export function sayNumber(value: number, language: Language): string {
  return numberFormat(language).format(value);
}

/** `189,00 CHF`, `€34.90`: the amount with the currency's own decimals. */
export function sayMoney(money: Money, language: Language): string {
  const decimals = decimalsOf(money.currency);
  const amount = money.minor / 10 ** decimals;
  try {
    return new Intl.NumberFormat(LOCALE[language], {
      style: 'currency',
      currency: money.currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(amount);
  } catch {
    return `${amount.toFixed(decimals)} ${money.currency}`;
  }
}

/**
 * `vendredi 27 novembre`, `Friday 27 November`, `Freitag, 27. November`. The year is added unless it is that of
 * `today`; without `today` it always is, because a deadline must not be read in the wrong year.
 */
export function sayDay(day: Day, language: Language, today?: Day): string {
  return writeDay(day, language, 'long', today);
}

/** `ven. 27 nov.`, `Fri 27 Nov`, `Fr., 27. Nov.`: for rows and narrow columns. */
export function sayShortDay(day: Day, language: Language, today?: Day): string {
  return writeDay(day, language, 'short', today);
}

/** `27 novembre 2026`, `27 November 2026`, `27. November 2026`: as letters and facts write it. */
export function sayPlainDay(day: Day, language: Language): string {
  return writeDay(day, language, 'plain', undefined);
}

function writeDay(day: Day, language: Language, style: 'long' | 'short' | 'plain', today?: Day): string {
  const [year, month, ofMonth] = day.split('-').map(Number);
  if (year === undefined || month === undefined || ofMonth === undefined) return day;
  const at = Date.UTC(year, month - 1, ofMonth);
  if (Number.isNaN(at)) return day;
  const names = dayNames(language, style === 'short' ? 'short' : 'long');
  // French writes the first of a month as an ordinal and no other day so; Intl does not know.
  const number =
    language === 'de' ? `${ofMonth}.` : language === 'fr' && ofMonth === 1 ? '1er' : String(ofMonth);
  const date = `${number} ${names.month.format(at)}`;
  const dated = today === undefined || today.slice(0, 4) !== day.slice(0, 4) ? `${date} ${year}` : date;
  if (style === 'plain') return dated;
  return `${names.weekday.format(at)}${language === 'de' ? ',' : ''} ${dated}`;
}

interface DistanceWords {
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  readonly left: PluralForms;
  readonly ago: PluralForms;
}

const DISTANCE: Record<Language, DistanceWords> = {
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    left: { one: '{count} day left', other: '{count} days left' },
    ago: { one: '{count} day ago', other: '{count} days ago' },
  },
  fr: {
    today: 'aujourd’hui',
    tomorrow: 'demain',
    yesterday: 'hier',
    left: { one: 'il reste {count} jour', other: 'il reste {count} jours' },
    ago: { one: 'il y a {count} jour', other: 'il y a {count} jours' },
  },
  de: {
    today: 'heute',
    tomorrow: 'morgen',
    yesterday: 'gestern',
    left: { one: 'noch {count} Tag', other: 'noch {count} Tage' },
    ago: { one: 'vor {count} Tag', other: 'vor {count} Tagen' },
  },
};

/** How far a day is: `today`, `tomorrow`, `5 days left`, `yesterday`, `3 days ago`. */
export function sayDistance(day: Day, today: Day, language: Language): string {
  const days = daysBetween(today, day);
  const words = DISTANCE[language];
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  if (days === -1) return words.yesterday;
  return days > 0 ? plural(words.left, days, language) : plural(words.ago, -days, language);
}

/** `Monday 30 November, 8 days left`. */
export function sayDayWithDistance(day: Day, today: Day, language: Language): string {
  return `${sayDay(day, language, today)}, ${sayDistance(day, today, language)}`;
}

// Making an Intl object costs more than using it a hundred times; a list of purchases uses hundreds.
function remembered<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(LOCALE[language]);
    made.set(language, known);
    return known;
  };
}

const pluralRules = remembered((locale) => new Intl.PluralRules(locale));
const numberFormat = remembered((locale) => new Intl.NumberFormat(locale, { useGrouping: 'min2' }));

function namesOf(width: 'long' | 'short') {
  return remembered((locale) => ({
    weekday: new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }),
    month: monthNames(locale, width),
  }));
}

/** Month names as they stand beside a day number: German and French short forms keep their full stop. */
function monthNames(locale: string, width: 'long' | 'short'): { format(at: number): string } {
  const withDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: width, timeZone: 'UTC' });
  return { format: (at) => withDay.formatToParts(at).find((part) => part.type === 'month')?.value ?? '' };
}

const longNames = namesOf('long');
const shortNames = namesOf('short');
const dayNames = (language: Language, width: 'long' | 'short') =>
  width === 'long' ? longNames(language) : shortNames(language);
