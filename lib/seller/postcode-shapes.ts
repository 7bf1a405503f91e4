const TOWN =
  "(?:[’']?[A-ZÀ-ÞŁŚŻ][\\p{L}.’'-]*)(?:[ -](?:(?:am|an|an der|im|in|auf|ob|unter|vor|bei|sur|sous|la|le|les|en|de|du|des|d['’]|del|della|di|da|aan|den|der|op|l['’]|a\\.?|i\\.|v\\.?d\\.?|d\\.|st\\.?)[ -]?)*[A-ZÀ-ÞŁ][\\p{L}.’'-]*){0,3}";

const FIVE = ['FR', 'DE', 'IT', 'ES', 'US', 'FI', 'HR', 'EE', 'TR', 'MC', 'MX', 'MY', 'MA', 'TH'];

/** Countries whose postcodes have four digits. */
export const FOUR = [
  'CH',
  'AT',
  'BE',
  'LU',
  'NL',
  'DK',
  'NO',
  'HU',
  'BG',
  'SI',
  'LV',
  'CY',
  'LI',
  'AU',
  'NZ',
  'PT',
  'TN',
];

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|California|New York|Florida|Texas|Delaware|Wyoming|Nevada|Colorado|Illinois|Washington|Massachusetts|Georgia|New Jersey|Arizona|Oregon|Utah|Ohio';

/** One way to write postcode and town. */
export interface Shape {
  readonly pattern: RegExp;
  readonly countries: readonly string[];
  /** The town stands before the postcode: `London E1 6RS`, `Lehi, UT 84043`. */
  readonly isTownFirst: boolean;
}

/** How postcode and town are written, by country. */
export const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:NL-?\\s?)?(\\d{4}\\s?(?!SA|SD|SS)[A-Z]{2})\\)?(?:\\s*,)?\\s+(${TOWN})`,
      'gu',
    ),
    countries: ['NL'],
    isTownFirst: false,
  },
  {
    pattern: /(?<![\p{L}\d])((?:[A-Z]{1,2}\d{1,2}[A-Z]?)\s{0,2}\d[A-Z]{2})(?![\p{L}\d])/gu,
    countries: ['GB'],
    isTownFirst: true,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])((?:${STATES})[.,]?\\s+\\d{5}(?:-\\d{4})?)(?!\\d)`, 'gu'),
    countries: ['US'],
    isTownFirst: true,
  },
  {
    pattern: /(?<![\p{L}\d])([ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d)(?![\p{L}\d])/gu,
    countries: ['CA'],
    isTownFirst: true,
  },
  {
    pattern: /(?<![\p{L}\d])((?:A|C|D|E|F|H|K|N|P|R|T|V|W|X|Y)\d[\dW]\s?[A-Z0-9]{4})(?![\p{L}\d])/gu,
    countries: ['IE'],
    isTownFirst: true,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:PL-?)?(\\d{2}-\\d{3})\\s+(${TOWN})`, 'gu'),
    countries: ['PL'],
    isTownFirst: false,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:PT-?)?(\\d{4}-\\d{3})\\s+(${TOWN})`, 'gu'),
    countries: ['PT'],
    isTownFirst: false,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d./-])(?:(FR?|DE?|IT?|ES?|FI|MC)\\s?[-–]\\s?)?(\\d{5}|\\d{2} \\d{3}(?= [A-Z]))(?!\\d|[ .]?\\d{3}|\\s*(?:€|EUR|[Ee]uros?|CHF))\\s*[,–-]?\\s*(${TOWN})`,
      'gu',
    ),
    countries: FIVE,
    isTownFirst: false,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d./-])(?:(CH|AT?|BE?|LU?|DK|NO?|FL|SI|HU|LI|NL)\\s?[-–]\\s?)?(\\d{4})(?!\\d|[ .]?\\d{3}|\\s*(?:€|EUR|[Ee]uros?|CHF|%))\\s*[,–-]?\\s*(${TOWN})`,
      'gu',
    ),
    countries: FOUR,
    isTownFirst: false,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:(SE|CZ|SK|GR)[- ])?(\\d{3} \\d{2})\\s+(${TOWN})`, 'gu'),
    countries: ['SE', 'CZ', 'SK', 'GR'],
    isTownFirst: false,
  },
  { pattern: /(?<![\p{L}\d])(?:Singapore\s+)(\d{6})(?!\d)/gu, countries: ['SG'], isTownFirst: true },
];

/** Letters before a postcode: `F-75001`. */
export const PREFIX: Readonly<Record<string, string>> = {
  F: 'FR',
  D: 'DE',
  I: 'IT',
  E: 'ES',
  A: 'AT',
  B: 'BE',
  L: 'LU',
  N: 'NO',
  FL: 'LI',
};
