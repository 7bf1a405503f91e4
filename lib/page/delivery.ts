import { FREE } from './amounts';
import { type Candidate, type Candidates, propose } from './candidates';
import type { Line, PageText } from './collect';
import { countryNamed } from './country-named';
import { type DateReading, findDays } from './date-text';
import { fold } from './fold';
import type { Labelled } from './labelled';
import { findAmounts } from './money-text';
import { identifierAt } from './order-number';
import type { DeliveryState } from './sighting';
import type { Vocabulary } from './vocabulary';

/** Carriers by the names that ways of delivery bear. */
export const CARRIERS =
  /\b(colissimo|chronopost|mondial relay|relais colis|la poste|postnord|canada post|\S*ische post|dpd|gls|ups|dhl|fedex|hermes|evri|royal mail|usps|postnl|bpost|swiss post|die post|inpost|correos|seur|brt)\b/i;
/** What stands behind a carrier's name: `#RX9044122208`, ` tracking number: QB123456785GB`, ` 00340434161094042557`. */
const TOLD =
  /^(?: ?[^:#\d]{0,12}(?:track|sendung|paket|segui|tracci|suivi)[^:#\d]{0,12}[\s#:]|\s?[#:·]| n°|(?=\s*\S*\d{9}))\s*(\S.*)/i;
/** A parcel's number, which is longer than most. */
const trackingIn = (text: string) => {
  const number = identifierAt(text);
  return number && /^.{8}/.test(number) && /(?:\d\D*){5}/.test(number) ? number : null;
};
/** What names an order before its state. */
const UP_TO_NUMBER = /^\D{0,40} (?=\S*\d)\S{4,} /;
/** `wurde am 19.11.2026 versandt` */
const BETWEEN = /^wurde am (.{6,20}) ([a-z]+)/;
/** Lines that an address takes at most. */
const ADDRESS_LINES = 9;

/** What is left of a way of delivery without its price: `Expédition : Mondial Relay 3,90 €`, `4,90 € via Colissimo`. */
function wayIn(value: string): string | null {
  const via = /(?:^|\d.*\s)(?:via|par|per|mit|über|con|met)\s+(\S.{1,120})$/i.exec(value)?.[1];
  const amount = findAmounts(value)[0];
  const printed = via ?? (amount ? value.slice(0, amount.at) : value);
  const way = printed.replace(/^[\s:·|(–-]+|[\s:·|(–-]+$/g, '').replace(/\s{2,}/g, ' ');
  return /[A-Za-zÀ-ɏ]{3}/.test(way) && way.length <= 160 ? way : null;
}

/** Is it what some total is more than its goods? */
export const isWhatIsMore = (minor: number, { total, subtotal }: Candidates) =>
  total.some((all) => subtotal.some((goods) => all.value.minor - goods.value.minor === minor));

/** Adds how the goods travel: way of delivery, carrier, tracking number, how far they have come, and to which country. */
export function readDelivery(
  page: PageText,
  labelled: readonly Labelled[],
  words: Vocabulary,
  dates: DateReading,
  language: string | null,
  into: Candidates,
): void {
  const ship = (value: string | null, weight: number, excerpt: string) => {
    if (!value) return;
    propose(into.shippingMethod, value, weight, excerpt);
    const name = CARRIERS.exec(fold(value).length === value.length ? value : fold(value))?.[1];
    propose(into.carrier, name, 0.7, excerpt);
  };
  const track = (value: string | null, weight: number, excerpt: string) => {
    propose(into.trackingNumber, value, weight, excerpt);
    return !!value;
  };
  // `DHL #RX9044122208`, `UPS:` or `Parcel 1 – UPS` above its number, a carrier beside the number in a table.
  page.lines.forEach(({ text, place }, index) => {
    const name = text.length < 120 && !place.isAside ? CARRIERS.exec(text) : null;
    if (!name) return;
    const next = page.lines[index + 1];
    const behind = text.slice(name.index + name[0].length);
    const rest = /\w/.test(behind) ? behind : `${behind} ${next?.text}`;
    const isTabled = !!place.inRow && place.inRow === next?.place.inRow;
    const own = TOLD.exec(rest)?.[1];
    const number = own ?? (isTabled ? next?.text : '');
    if (track(trackingIn(number ?? ''), 0.72, text))
      propose(into.carrier, own ? name[0] : text.replace(/:$/, ''), 0.74, text);
  });
  for (const at of labelled) {
    if (at.place.isAside || at.text.length > 200) continue;
    const { text: value, whole: excerpt, label } = at;
    // `Livraison : Gratuit` names a price, not a way.
    if (label === 'delivery' && !at.isLoose) {
      const isPriced = findAmounts(value).length;
      // `Expédition : Mondial Relay` with its price in the next cell.
      const isNamed =
        !at.isApart &&
        into.orderNumber.length &&
        value.length <= 80 &&
        !/\d/.test(value) &&
        !FREE.test(at.folded);
      // `Livraison` above an address.
      if (at.place.heading && at.isApart) readCountry(page, at, words, language, into);
      if (isPriced || isNamed) ship(wayIn(value), isPriced ? 0.7 : 0.62, excerpt);
    } else if (label === 'shipping-method' && value.length <= 160)
      // What follows in figures is how long it takes.
      ship(wayIn(value.replace(/ {2}\D*\d+ ?[-–].*/, '')), 0.84, excerpt);
    else if (
      label === 'carrier' &&
      !at.isLoose &&
      value.length <= 60 &&
      (!at.place.isHeaderCell || at.place.inRow === page.lines[at.valueLine]?.place.inRow)
    ) {
      const name = findAmounts(value).length ? null : wayIn(value);
      if (!name || name.length > 60 || /\d{5}/.test(name) || words.labelOf(at.folded)) continue;
      propose(into.carrier, name, 0.78, excerpt);
      propose(into.shippingMethod, name, 0.66, excerpt);
    } else if (label === 'tracking') {
      track(trackingIn(value), 0.84, excerpt);
    } else if (label === 'ship-to') readCountry(page, at, words, language, into);
  }
  into.deliveryState.push(...states(page, labelled, words, dates));
}

/** The last line of the address under its heading that names a country. */
function readCountry(
  page: PageText,
  at: Labelled,
  words: Vocabulary,
  language: string | null,
  into: Candidates,
): void {
  const parts: string[] = [];
  const excerpts: string[] = [];
  for (let index = at.valueLine; index < Math.min(page.lines.length, at.valueLine + ADDRESS_LINES); index++) {
    const line = page.lines[index];
    if (!line || line.text.length > 160) break;
    const { inRow: row, cell } = page.lines[at.valueLine]?.place ?? line.place;
    if (row && row === line.place.inRow && cell !== line.place.cell) break;
    if (index > at.valueLine && words.labelOf(line.folded)?.isWhole) break;
    for (const part of line.folded.split(/,(?! metropol)|\s{2,}/)) {
      parts.push(part.trim());
      excerpts.push(line.text);
    }
  }
  const found = countryNamed(parts, language);
  if (found) propose(into.deliveryCountry, found.code, 0.82, excerpts[found.part] as string);
}

/**
 * How far the delivery has come. Of several dated states the latest counts; without a day only one that stands alone,
 * since pages print all steps of a parcel's way at once.
 */
function states(
  page: PageText,
  labelled: readonly Labelled[],
  words: Vocabulary,
  dates: DateReading,
): Candidate<'deliveryState'>[] {
  const dated: Candidate<'deliveryState'>[] = [];
  const plain: Candidate<'deliveryState'>[] = [];
  const add = (folded: string, excerpt: string, weight: number, isWhole: boolean, beside = '') => {
    const said = words.stateOf(folded);
    // `Livres (4)` are books.
    if (!said || /[Ll]ivre/.test(excerpt)) return;
    const rest = folded.slice(said.end);
    const day = findDays((/[a-z0-9]/.test(rest) ? rest : beside).slice(0, 40), dates)[0];
    const value: DeliveryState = { state: said.state, day: null };
    if (day && !day.isAmbiguous && day.at <= 14) propose(dated, { ...value, day: day.day }, weight, excerpt);
    else if (isWhole || /^[^a-z]*$|^[.!]/.test(rest)) propose(plain, value, weight - 0.1, excerpt);
  };
  for (const at of labelled)
    if (at.label === 'status' && !at.place.isAside && at.text.length <= 60)
      add(at.folded, at.whole, 0.8, true);
  const { lines, pieces } = page;
  pieces.forEach((piece, index) => {
    const { text, folded, place, first } = lines[piece.line] as Line;
    if (place.isAside || place.isButton || place.isHeaderCell) return;
    // `Order 18 was placed on 3 May and is currently <mark>Cancelled</mark>.`, `Your order 18 has been cancelled.`
    if (text.length < 160 && words.says(folded, 'order') && !words.says(folded, 'if'))
      add(
        index > first ? piece.folded : folded.replace(UP_TO_NUMBER, '').replace(BETWEEN, '$2 am $1'),
        text,
        0.72,
        false,
      );
    if (index > first || text.length > 60) return;
    // In a table its day stands in the cell before, under `Delivered on` in the next line.
    const before = lines[piece.line - 1];
    const isTabled = !!place.inRow && before?.place.inRow === place.inRow;
    const isOn = / (?:le|am|on|el|il|op):?$/.test(folded);
    add(folded, text, 0.72, false, (isOn ? lines[piece.line + 1] : isTabled ? before : null)?.folded);
  });
  const latest = dated.sort((a, b) => ((a.value.day ?? '') < (b.value.day ?? '') ? 1 : -1))[0];
  if (latest) return [latest];
  return new Set(plain.map(({ value }) => value.state)).size === 1 ? plain.slice(0, 1) : [];
}
