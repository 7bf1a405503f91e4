import { localDay } from '../../lib/values/day';
import { fill, plural, sayShortDay } from '../../locales/render';
import { sayInstant } from '../base/say-instant';
import type { Row, Seen, Tongue } from './checklist';
import { pageName } from './where';

/** How much of a hash tells one page from another at a glance; the whole of it stands with the evidence. */
const HASH_SHOWN = 12;

/** Whether a copy of the terms is kept, and of when. A copy of the checkout alone is none of the terms. */
export function termsRow({ notes, today }: Seen, { words, language }: Tongue): Row {
  const says = words.terms;
  const { kept } = notes;
  const first = kept[0];
  if (first === undefined)
    return { id: 'terms', mark: 'unknown', line: says.none, excerpts: [], means: [says.means] };
  const day = localDay(first.at);
  const legal = kept.filter(({ kind }) => kind !== null);
  return {
    id: 'terms',
    mark: legal.length > 0 ? 'ok' : 'look',
    line:
      legal.length > 0
        ? plural(says.kept, legal.length, language, {
            day: day === null ? '' : sayShortDay(day, language, today),
          })
        : says.onlyCheckout,
    excerpts: [],
    means: [
      ...kept.map(({ kind, at, sha256 }) =>
        fill(says.keptPage, {
          page: pageName(kind, words),
          time: sayInstant(at, language),
          hash: sha256.slice(0, HASH_SHOWN),
        }),
      ),
      says.means,
    ],
  };
}
