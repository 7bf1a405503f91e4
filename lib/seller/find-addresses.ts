import { COUNTRIES, countriesNamed, countryOfPlace } from './countries';
import { findForms } from './legal-forms';
import type { LegalLine } from './legal-text';
import { isPlaceholder } from './placeholders';

/** A postal address where it stands on a page. Lines are counted from 0; `at` is a place in line `line`. */
export interface AddressFound {
  /** First and last line it takes. */
  readonly first: number;
  readonly line: number;
  readonly at: number;
  readonly end: number;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  /** Named beside it, or the only one with such a postcode. */
  readonly country: string | null;
  readonly isCountryNamed: boolean;
  /** Countries whose postcodes look so, where none is named. */
  readonly shape: readonly string[];
  /** All in one line, as printed. */
  readonly printed: string;
  readonly excerpt: string;
  readonly weight: number;
}

const TOWN =
  "(?:[’']?[A-ZÀ-ÞŁŚŻ][\\p{L}.’'-]*)(?:[ -](?:(?:am|an|an der|im|in|auf|ob|unter|vor|bei|sur|sous|la|le|les|en|de|du|des|d['’]|del|della|di|da|aan|den|der|op|l['’]|a\\.?|i\\.|v\\.?d\\.?|d\\.|st\\.?)[ -]?)*[A-ZÀ-ÞŁ][\\p{L}.’'-]*){0,3}";
const FIVE = ['FR', 'DE', 'IT', 'ES', 'US', 'FI', 'HR', 'EE', 'TR', 'MC', 'MX', 'MY', 'MA', 'TH'];
const FOUR = [
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

interface Shape {
  readonly pattern: RegExp;
  readonly countries: readonly string[];
  /** The town stands before the postcode: `London E1 6RS`, `Lehi, UT 84043`. */
  readonly isTownFirst: boolean;
}

const SHAPES: readonly Shape[] = [
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

const PREFIX: Readonly<Record<string, string>> = {
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

const STREET =
  /(?<!\p{L})(?:rue|avenue|av\.?|ave\.?|bd\.?|boulevard|bld|blvd|all[ée]es?|chemin|ch\.|place|pl\.|quai|route|rte|impasse|cours|square|passage|villa|faubourg|fbg|z\.?[aic]\.?|zone|parc|lieu[- ]dit|r[ée]sidence|b[âa]timent|b[âa]t\.?|immeuble|tour|street|st\.|road|rd\.?|lane|drive|dr\.?|court|way|close|square|house|floor|suite|unit|building|park|estate|business|centre|center|tower|room|flat|block|highway|parkway|pkwy|broadway|terrace|mews|yard|wharf|gasse|weg|platz|allee|damm|ring|ufer|chaussee|steig|graben|markt|hof|via|viale|piazza|corso|largo|vicolo|strada|localit[àa]|loc\.|fraz\.?|calle|c\/|avda\.?|avenida|paseo|plaza|ctra\.?|carretera|pol[ií]gono|carrer|ronda|rua|ulica|ul\.|kade|plein|laan|gracht|singel|dreef|postbus|postfach|b\.?p\.?|p\.?o\.? ?box|case postale|c\/o|chez|district|industrial)(?!\p{L})|(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ring|ufer|chaussee|graben|straat|laan|kade|plein|gracht|weg|dijk|singel|hof|park|steig|stieg|berg|feld|markt|wiese|halde|matte|rain)(?!\p{L})/iu;
const MAILBOX =
  /(?<!\p{L})(?:p\.? ?o\.? ?box|postfach|bo[îi]te postale|b\.?p\.? ?\d|cs ?\d{4,5}|case postale|casella postale|apartado(?: de correos)?|postbus|c\/o|mail ?boxes? etc|domiciliation|coworking|regus|virtual office|mail forwarding|paketstation|packstation)/iu;

/** A P.O. box, forwarding or "care of" address. */
export const isMailbox = (printed: string): boolean => MAILBOX.test(printed);

/** Words behind which an address begins. */
const LABEL =
  /(?:si[èe]ge(?: social)?(?:\s*(?:est|se situe|se trouve))?(?:\s*(?:situ[ée]e?|sise?|établie?|fixé))?(?:\s+(?:au|à|est|en|dans))?(?:\s+l['’]adresse(?: suivante)?)?|adresse(?:\s+(?:postale|du si[èe]ge(?: social)?|de correspondance|suivante|est|physique|g[ée]ographique))*|domicili[ée]e?(?:\s+(?:au|à|en))?|demeurant(?:\s+(?:au|à))?|situ[ée]e?s?(?:\s+(?:au|à|en|chez))?|sise?\s+(?:au|à|en)?|[ée]tablie?\s+(?:au|à|en)|(?:registered|business|postal|trading|company|head|principal|our|physical|mailing|correspondence)?\s*(?:address|office|offices|place of business)(?:\s+(?:is|at|located|in|of|being))*|located(?:\s+(?:at|in))?|with offices? (?:at|in)|headquarter(?:s|ed)(?:\s+(?:at|in|is))?|based (?:at|in)|of\s(?=\d)|firmensitz|gesch[äa]ftssitz|sitz(?:\s+(?:der gesellschaft|in|ist))*|mit sitz in(?: der)?|anschrift|gesch[äa]ftsanschrift|postanschrift|adresse|ans[äa]ssig(?: in)?|sede(?:\s+(?:legale|operativa|social|fiscal))*(?:\s+(?:in|en|è))?|con sede(?:\s+(?:legale))?(?:\s+in)?|indirizzo|domicilio(?:\s+(?:social|fiscal))*(?:\s+(?:en|es))?|direcci[óo]n(?:\s+postal)?|gevestigd(?:\s+(?:te|aan|in|op|en kantoorhoudende))*|kantoorhoudende(?:\s+(?:te|aan))*|(?:vestigings|bezoek|post)?adres|contact|kontakt|[ée]tablissement(?: principal)?|bureaux?|visiting)\s*(?:[:,–—-]|(?=\s)|$)\s*/giu;
const STOP =
  /(?:^|[\s,;|(–—·•-])(?:RCS|R\.C\.S\.?|SIREN|SIRET|SIREN\/SIRET|TVA|VAT|T[ÉEée]l|Tel|Tél|T[ée]l[ée]phone|Telefon|Phone|Fax|E-?[Mm]ail|Mail|Courriel|Email|Capital|HRB|HRA|Amtsgericht|Handelsregister|USt|UID|BCE|KBO|KvK|KVK|BTW|BE\d|P\.?\s?IVA|C\.?F|CIF|NIF|REA|Immatricul\w*|Inscrite?|Registered|Company|Numéro|N°|Nr|Site|Web|www|http\w*|Représent\w*|Directeur|Directrice|Geschäftsführ\w*|Inhaber\w*|Vertreten|Contact|Kontakt|Gérant\w*|Président\w*|Cedex|CEDEX|cedex|Et|Ci|Société|SAS|SARL|Code|APE|NAF|Hotline|Service|Sous|Au|And|Und|Nous|We|Wir|Iscritta|Registro|Reg|Telefono|Teléfono|Correo|PEC|SDI|M|Hébergeur|Host|Hébergement|Internet|Dienstanbieter|Steuernummer|Ust|Copyright|Tous|All|Alle|Horaires|Öffnungszeiten|Opening|Vertretungsberechtigt\w*|E)(?![\p{L}\d])/u;

const trimmed = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/^[\s,;:.|–—•·(-]+|[\s,;:|–—•·(-]+$/g, '');

/** The end of a street's part before the postcode: what belongs to the address, without the sentence before it. */
function streetIn(left: string): string {
  let from = 0;
  for (const match of left.matchAll(LABEL)) from = Math.max(from, match.index + match[0].length);
  for (const match of left.matchAll(/[:;|]\s|[«»()]|\.\s+(?=\p{Lu})/gu)) {
    // "St. Gallen", "B. Dupont", "Av. de": a dot behind a short word ends no sentence.
    const word = /(\p{L}+)$/u.exec(left.slice(0, match.index))?.[1] ?? '';
    if (match[0].startsWith('.') && word.length <= 3) continue;
    from = Math.max(from, match.index + match[0].length);
  }
  // "SAS au capital de 5 000 € – RCS Lyon 123 … – 7 quai …": what comes before the last such part is no street.
  const parts = [...left.slice(from).matchAll(/(?:^|\s[–—-]\s|,\s)((?:(?!\s[–—-]\s|,\s).)+)/gu)];
  for (const part of parts.reverse())
    if (NO_STREET.test(part[0])) return left.slice(from + part.index + part[0].length);
  return left.slice(from);
}

const hasStreet = (text: string) => /\d/.test(text) || STREET.test(text);
/** Legal forms, numbers and labels are no streets. */
const NO_STREET =
  /@|https?:|www\.|\b(?:tel|tél|fax|phone|siret|siren|rcs|hrb|ust|tva|vat|capital|iban)\b|[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+|\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|immatricul|registered|©|\bcapital\b/iu;

/** Every address on the page, in order. Names that end inside a line stop an address from reaching into them. */
export function findAddresses(
  lines: readonly LegalLine[],
  nameEnds: (line: number) => readonly number[],
): AddressFound[] {
  const found: AddressFound[] = [];
  for (const [index, line] of lines.entries()) {
    if (!/\d/.test(line.text) || line.text.length > 20_000) {
      const far = withoutPostcode(lines, index, nameEnds);
      if (far !== null) found.push(far);
      continue;
    }
    let before = 0;
    let isAny = false;
    for (const address of inLine(lines, index, nameEnds)) {
      if (address.at < before) continue;
      found.push(address);
      before = address.end;
      isAny = true;
    }
    if (isAny) continue;
    const far = withoutPostcode(lines, index, nameEnds);
    if (far !== null) found.push(far);
  }
  return found;
}

function inLine(
  lines: readonly LegalLine[],
  index: number,
  nameEnds: (line: number) => readonly number[],
): AddressFound[] {
  const { text } = lines[index] as LegalLine;
  const found: AddressFound[] = [];
  const takes = (at: number, end: number) => found.some((other) => at < other.end && end > other.at);
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape.pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (takes(at, end)) continue;
      const address = complete(lines, index, shape, match, nameEnds(index));
      if (address !== null && !takes(address.at, address.end)) found.push(address);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function complete(
  lines: readonly LegalLine[],
  index: number,
  shape: Shape,
  match: RegExpExecArray,
  nameEnds: readonly number[],
): AddressFound | null {
  const { text, folded } = lines[index] as LegalLine;
  const groups = match.slice(1);
  const prefix = groups.length === 3 ? groups[0] : undefined;
  const postcode = groups[groups.length === 3 ? 1 : 0] ?? '';
  let town = shape.isTownFirst ? '' : (groups[groups.length - 1] ?? '');
  const at = match.index;
  // Never reaches back into a name.
  const nameEnd = Math.max(0, ...nameEnds.filter((end) => end <= at));
  let left = text.slice(nameEnd, at);
  left = streetIn(left);
  let start = at - left.length;
  if (!shape.isTownFirst) {
    const stop = STOP.exec(` ${town}`);
    if (stop !== null) town = town.slice(0, Math.max(0, stop.index - 1));
    const named = countriesNamed(
      folded.slice(at + match[0].length - (groups[groups.length - 1] ?? '').length, at + match[0].length),
    );
    for (const each of named) {
      // "Luxembourg" and "Monaco" are towns as well.
      if (each.at === 0) continue;
      town = town.slice(0, each.at);
      break;
    }
    town = trimmed(town);
  } else {
    const parts = left.split(',').map((part) => part.trim());
    const last = parts.filter((part) => part !== '').pop() ?? '';
    if (/^\d/.test(last) || (hasStreet(last) && parts.length === 1)) {
      const tail = /(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)\s*$/u.exec(last)?.[1] ?? '';
      town = shape.countries[0] === 'SG' ? 'Singapore' : tail;
    } else town = last;
    if (town === '') {
      // Town in the line above the postcode.
      const above = lines[index - 1]?.text ?? '';
      if (/^\p{Lu}[\p{L} '-]{2,30},?$/u.test(above)) town = above.replace(/,$/, '');
    }
  }
  if (town.length < 2 && shape.countries[0] !== 'GB') return null;
  if (
    /^(?:Uhr|Tage|Jahre|Euro|Mitarbeiter|Artikel|Kunden|Produkte|Jours|Ans|Clients|Sept|Août|Mars|Avril|Mai|Juin|Juillet|Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|June|July|October|December|Alle|Tous|All|Par|By|Der|Die|Das|The|Le|La|Les|Version|Stand|Loi|Art|Article|Building|Floor|Block|Room|Unit|Suite|Tower|Bâtiment|Bat|Rue|Avenue|Street|Road|Euros?|Francs?|Chars?)(?![\p{L}])/iu.test(
      town,
    )
  )
    return null;
  if (findForms(town, fold(town)).some((form) => !form.isWords && form.form.length > 2)) return null;
  let street = trimmed(
    shape.isTownFirst ? left.replace(new RegExp(`[,\\s]*${literal(town)}[,\\s]*$`), '') : left,
  );
  let first = index;
  const isAlone = street === '';
  if (street === '' || !hasStreet(street)) {
    const above = streetAbove(lines, index);
    if (above !== null && (isAlone || street.length < 40)) {
      street = trimmed(street === '' ? above.text : `${above.text}, ${street}`);
      first = above.first;
      if (isAlone) start = at;
    } else if (!isAlone && (street.length > 60 || NO_STREET.test(street))) {
      street = '';
      start = at;
    }
  }
  const care = lines[first - 1];
  if (
    care !== undefined &&
    care.text.length < 80 &&
    /^(?:c\/o|postfach|p\.? ?o\.? ?box|bp \d|case postale|postbus)/.test(care.folded)
  )
    street = `${care.text}, ${street}`;
  if (street.length > 160) street = trimmed(street.slice(-120).replace(/^\S*\s/, ''));
  const isYearLike = /^(?:19|20)\d{2}$/.test(postcode);
  if (isYearLike && prefix === undefined && !STREET.test(street)) return null;
  if (
    (isYearLike || shape.countries === FOUR) &&
    street === '' &&
    prefix === undefined &&
    (isYearLike || text.length > 60)
  )
    return null;
  if (street === '' && text.length > 200 && prefix === undefined && shape.countries.length > 1) return null;
  if (isPlaceholder(`${street} ${town}`, `${fold(street)} ${fold(town)}`)) return null;
  const behind = at + match[0].length;
  const named = countryNear(lines, index, behind, shape.isTownFirst);
  const byPrefix = prefix === undefined ? null : (PREFIX[prefix] ?? prefix);
  const country =
    named?.country ?? byPrefix ?? (shape.countries.length === 1 ? (shape.countries[0] as string) : null);
  const tail = shape.isTownFirst
    ? postcode
    : `${prefix === undefined ? '' : `${prefix}-`}${postcode} ${town}`;
  const printed = [street, shape.isTownFirst ? `${town === '' ? '' : `${town}, `}${tail}` : tail]
    .filter((part) => part !== '')
    .join(', ');
  return {
    first,
    line: index,
    at: Math.max(0, start),
    end: shape.isTownFirst ? behind : at + match[0].lastIndexOf(town) + town.length,
    street: street === '' ? null : street.slice(0, 160),
    postcode: shape.countries[0] === 'US' ? (/\d{5}(?:-\d{4})?$/.exec(postcode)?.[0] ?? postcode) : postcode,
    town: town === '' ? null : town.slice(0, 80),
    country,
    isCountryNamed: named !== null || byPrefix !== null,
    shape: shape.countries,
    printed: printed.slice(0, 300),
    excerpt: fromWord(
      first === index
        ? text.slice(wordBefore(text, start), behind + 30)
        : `${lines[first]?.text ?? ''}, ${text}`,
    ),
    weight: street === '' ? 0.6 : 0.9,
  };
}

/** Where the words just before a place begin. */
const wordBefore = (text: string, at: number): number =>
  at <= 10 ? 0 : Math.min(at, text.indexOf(' ', at - 10) + 1 || at);

/** An excerpt that does not begin with what ended the sentence before. */
const fromWord = (text: string): string =>
  text
    .replace(/^[\s,;.:)–-]+/, '')
    .slice(0, 240)
    .trim();

const fold = (text: string) => text.toLowerCase();
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The one or two lines above a "postcode town" line that hold its street. */
function streetAbove(
  lines: readonly LegalLine[],
  index: number,
): { readonly text: string; readonly first: number } | null {
  const above = lines[index - 1];
  if (above === undefined || above.text.length > 110 || (above.heading > 0 && above.heading < 7)) return null;
  const text = trimmed(streetIn(above.text));
  if (text === '' || NO_STREET.test(text)) return null;
  if (hasStreet(text) && !/^\d{1,3}[.)]/.test(text)) {
    // "Building C" alone wants the street above it.
    const further = lines[index - 2];
    if (
      !/\d.*\p{L}|\p{L}.*\d/u.test(text) &&
      further !== undefined &&
      further.text.length < 80 &&
      STREET.test(further.text) &&
      /\d/.test(further.text) &&
      !NO_STREET.test(further.text)
    )
      return { text: `${trimmed(streetIn(further.text))}, ${text}`, first: index - 2 };
    return { text, first: index - 1 };
  }
  const further = lines[index - 2];
  if (
    further === undefined ||
    further.text.length > 90 ||
    NO_STREET.test(further.text) ||
    further.heading > 0
  )
    return null;
  const street = trimmed(streetIn(further.text));
  return STREET.test(street) && /\d/.test(street) && /^[\p{L}\d .,'’/-]{2,50}$/u.test(text)
    ? { text: `${street}, ${text}`, first: index - 2 }
    : null;
}

/** The country named right behind an address, or alone in one of the next two lines. */
function countryNear(
  lines: readonly LegalLine[],
  index: number,
  behind: number,
  isTownFirst: boolean,
): { readonly country: string } | null {
  const { folded } = lines[index] as LegalLine;
  const after = folded.slice(behind, behind + 60);
  const here = countriesNamed(after)[0];
  if (
    here !== undefined &&
    /^[\s,.;:(/–—-]*(?:cedex(?: \d+)?)?(?:\([a-z]{2}\))?[\s,.;:(/–—-]*(?:[a-z' -]{0,24}, )?$/.test(
      after.slice(0, here.at),
    )
  )
    return here;
  // A town's own words may hold it: `8001 Zürich Schweiz`.
  const within = countriesNamed(folded.slice(Math.max(0, behind - 44), behind))
    .filter((each) => each.at > 8)
    .pop();
  if (within !== undefined && !isTownFirst) return within;
  if (folded.slice(behind).trim().length > 12) return null;
  for (const next of [lines[index + 1], lines[index + 2]]) {
    if (next === undefined || next.text.length > 40) continue;
    const named = countriesNamed(next.folded)[0];
    if (named !== undefined && named.at === 0 && next.folded.length - named.end <= 12) return named;
    if (next === lines[index + 1] && /[:@]/.test(next.text)) return null;
  }
  return null;
}

/** Where no postcode is used or printed: Hong Kong, the Emirates, China in English. A country or a known town must be named. */
function withoutPostcode(
  lines: readonly LegalLine[],
  index: number,
  nameEnds: (line: number) => readonly number[],
): AddressFound | null {
  const { text, folded } = lines[index] as LegalLine;
  const below = lineByLine(lines, index);
  if (below !== null) return below;
  if (text.length < 12) return null;
  const window = folded.length > 600 ? folded.slice(0, 600) : folded;
  const named = countriesNamed(window);
  const place = countryOfPlace(window);
  const last = named[named.length - 1];
  const end = Math.max(last?.end ?? 0, place?.end ?? 0);
  if (end === 0) return null;
  const country = last?.country ?? place?.country ?? '';
  const ends = nameEnds(index).filter((each) => each < end);
  const from = Math.max(0, ...ends);
  const isLabelled = [...text.slice(from, end).matchAll(LABEL)].length > 0;
  const street = streetIn(text.slice(from, end));
  const clean = trimmed(street);
  const commas = clean.split(',').length;
  if (clean.length > 200 || clean.length < 10) return null;
  if (!hasStreet(clean) || commas < 2 || NO_STREET.test(clean)) return null;
  if (!isLabelled && from === 0 && (text.length > 180 || commas < 3)) return null;
  if (!/\d|room|unit|floor|building|road|street/i.test(clean)) return null;
  const parts = clean.split(',').map((part) => part.trim());
  const townPart = parts[parts.length - (last !== undefined && parts.length > 2 ? 2 : 1)] ?? null;
  if (isPlaceholder(clean, folded)) return null;
  return {
    first: index,
    line: index,
    at: end - street.length,
    end,
    street:
      parts
        .slice(0, Math.max(1, parts.length - 2))
        .join(', ')
        .slice(0, 160) || null,
    postcode: /(?<!\d)\d{6}(?!\d)/.exec(clean)?.[0] ?? null,
    town: townPart?.replace(/\d{6}/, '').trim().slice(0, 80) || null,
    country: last === undefined && place !== null ? place.country : country,
    isCountryNamed: true,
    shape: [country],
    printed: clean.slice(0, 300),
    excerpt: fromWord(text.slice(Math.max(0, end - street.length), end + 20)),
    weight: isLabelled ? 0.85 : 0.7,
  };
}

const ADDRESS_TITLE =
  /^(?:business |company |customer services? |gesch[äa]fts|firmen)?(?:address|adresse|anschrift|indirizzo|direcci[óo]n|adres)(?: (?:de l['’]entreprise|commerciale|du si[èe]ge(?: social)?|postale|commercial|comercial|aziendale|des unternehmens))?\s*:?$/i;

/** A marketplace's way: a label alone, then street, town, region, postcode and country code each in a line. */
function lineByLine(lines: readonly LegalLine[], index: number): AddressFound | null {
  if (!ADDRESS_TITLE.test(lines[index]?.text ?? '')) return null;
  const parts: string[] = [];
  for (let at = index + 1; at <= index + 9; at++) {
    const line = lines[at];
    if (line === undefined || line.text.length > 90 || /[:@]/.test(line.text)) return null;
    const named = countriesNamed(line.folded)[0];
    const isCountry = named !== undefined && named.at === 0 && named.end === line.folded.length;
    const code =
      /^[A-Z]{2}$/.test(line.text) && COUNTRIES.includes(line.text === 'UK' ? 'GB' : line.text)
        ? line.text
        : null;
    if (!isCountry && code === null) {
      parts.push(line.text);
      continue;
    }
    if (parts.length < 2) return null;
    const country = code === 'UK' ? 'GB' : (code ?? named?.country ?? '');
    const postcode =
      parts.find((part) => /^(?:\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2})$/.test(part)) ??
      null;
    const streets = parts.filter((part) => part !== postcode);
    return {
      ...{ first: index, line: at, at: 0, end: line.text.length, postcode, country, isCountryNamed: true },
      street: streets.find((part) => STREET.test(part) && /\d/.test(part)) ?? streets[0] ?? null,
      town: streets.length > 1 ? (streets[streets.length - (streets.length > 2 ? 2 : 1)] ?? null) : null,
      ...{
        shape: [country],
        printed: parts.join(', ').slice(0, 300),
        excerpt: parts.join(', ').slice(0, 240),
        weight: 0.9,
      },
    };
  }
  return null;
}
