import { fill, sayPlainDay } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';
import { sayMismatch } from './say-mismatch';
import { onPagesRead, pageName, sellerIn, sellerPage } from './where';

/** Where the seller is, beside where the shop looks as if it were. */
export function seatRow(seen: Seen, tongue: Tongue): Row {
  const { words, countryName } = tongue;
  const says = words.seat;
  const seller = sellerIn(seen);
  if (seller === null && seen.offer !== null)
    return { id: 'seat', mark: 'unknown', line: says.offerNotRead, excerpts: [], means: [says.meansNone] };
  if (seller === null)
    return {
      id: 'seat',
      mark: seen.hasNoLegalLink ? 'look' : 'unknown',
      line: seen.hasNoLegalLink ? says.noPage : says.notRead,
      excerpts: [],
      means: [seen.hasNoLegalLink ? says.meansNone : words.seller.meansNotRead],
    };
  const stated = seller.entity?.country ?? null;
  const page = pageName(sellerPage(seen), words);
  const told = seen.mismatches
    .map((mismatch) => sayMismatch(mismatch, seen, tongue))
    .filter((text) => text !== null);
  const excerpts = [
    ...(stated === null || stated.excerpt === '' ? [] : [{ words: stated.excerpt, where: page }]),
    ...seen.mismatches.flatMap((mismatch) =>
      mismatch.kind === 'seat-elsewhere' && mismatch.appearance !== ''
        ? [{ words: mismatch.appearance, where: seen.host }]
        : [],
    ),
  ];
  if (stated === null)
    return {
      id: 'seat',
      mark: 'look',
      line: fill(says.none, { where: onPagesRead(seen, tongue) }),
      excerpts,
      means: [says.meansNone, ...told],
    };
  const country = countryName(stated.value);
  const changed = seen.mismatches.find((one) => one.kind === 'changed' && one.what === 'country');
  const elsewhere = seen.mismatches.find((one) => one.kind === 'seat-elsewhere');
  const line =
    changed?.kind === 'changed'
      ? fill(says.changed, {
          country,
          before: named(changed.before, tongue),
          day: sayPlainDay(changed.since, tongue.language),
        })
      : elsewhere?.kind === 'seat-elsewhere'
        ? fill(says.elsewhere, { country, looks: countryName(elsewhere.looksLike) })
        : fill(says.stated, { country, page });
  return {
    id: 'seat',
    mark: seen.mismatches.length > 0 ? 'look' : 'ok',
    line,
    excerpts,
    means: [...(elsewhere === undefined ? [] : [says.meansElsewhere]), ...told, ...sayMeaning(seen, tongue)],
  };
}

/** What the seat means for the shopper: whose law protects, and whether a parcel crosses a customs border. */
function sayMeaning({ meaning }: Seen, { words }: Tongue): string[] {
  if (meaning === null) return [];
  const says = words.seat;
  return [
    ...(meaning.protection === 'unknown' ? [] : [says.protection[meaning.protection]]),
    ...(meaning.customs === true ? [says.customs] : []),
  ];
}

const named = (country: string, { countryName }: Tongue): string =>
  /^[A-Z]{2}$/.test(country) ? countryName(country) : country;
