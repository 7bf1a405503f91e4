import type { Promised } from '../../lib/page/sighting';
import { fill, sayNumber, sayShortDay } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';

/** The day or delay the checkout promises; without one, what the terms say. */
export function deliveryRow(seen: Seen, tongue: Tongue): Row {
  const { words } = tongue;
  const says = words.delivery;
  const promised = seen.checkout?.promised;
  if (promised !== undefined)
    return {
      id: 'delivery',
      mark: 'ok',
      line: sayPromised(promised.value, seen, tongue),
      excerpts: promised.excerpt === '' ? [] : [{ words: promised.excerpt, where: seen.host }],
      means: [says.meansPromised],
    };
  const inTerms = seen.version?.terms.delivery ?? null;
  return {
    id: 'delivery',
    mark: 'look',
    line: inTerms === null ? says.none : fill(says.inTerms, { words: inTerms.value }),
    excerpts: inTerms === null ? [] : [{ words: inTerms.excerpt, where: words.pages.delivery }],
    means: [seen.law.gives === '14-days-eu' ? says.meansNoneEu : says.meansNone],
  };
}

function sayPromised(promised: Promised, seen: Seen, { words, language }: Tongue): string {
  const says = words.delivery;
  const day = (of: Parameters<typeof sayShortDay>[0]) => sayShortDay(of, language, seen.today);
  const { from, until, delay } = promised;
  if (until !== null && from !== null && from !== until)
    return fill(says.span, { from: day(from), until: day(until) });
  const last = until ?? from;
  if (last !== null) return fill(says.byDay, { day: day(last) });
  if (delay === null) return says.none;
  const unit = says.units[delay.unit];
  const [min, max] = [sayNumber(delay.min, language), sayNumber(delay.max, language)];
  return delay.min === delay.max || delay.min === 0
    ? fill(says.oneDelay, { max, unit })
    : fill(says.delay, { min, max, unit });
}
