import { localDay } from '../../lib/values/day';
import { plural, sayShortDay } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';

/** Whether a copy of the terms is kept, and of when. */
export function termsRow({ notes, today }: Seen, { words, language }: Tongue): Row {
  const says = words.terms;
  const first = notes.kept[0];
  if (first === undefined)
    return { id: 'terms', mark: 'unknown', line: says.none, excerpts: [], means: [says.means] };
  const day = localDay(first.at);
  return {
    id: 'terms',
    mark: 'ok',
    line: plural(says.kept, notes.kept.length, language, {
      day: day === null ? '' : sayShortDay(day, language, today),
    }),
    excerpts: [],
    means: [says.means],
  };
}
