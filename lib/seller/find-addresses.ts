import type { AddressFound } from './address-found';
import { COUNTRIES, countriesNamed, countryOfPlace } from './countries';
import { findForms } from './legal-forms';
import type { LegalLine } from './legal-text';
import { isPlaceholder } from './placeholders';
import { FOUR, PREFIX, SHAPES, type Shape } from './postcode-shapes';
import { hasStreet, LABEL, NO_STREET, STOP, STREET, streetAbove, streetIn, trimmed } from './street-words';

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
