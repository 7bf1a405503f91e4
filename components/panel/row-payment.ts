import { fill, say, sayDistance, sayShortDay } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';

/** What the chosen way to pay protects: who could give the money back, and until when at the earliest reading. */
export function paymentRow({ protection, checkout, host, today }: Seen, { words, language }: Tongue): Row {
  const says = words.payment;
  const excerpt = checkout?.payment?.excerpt ?? '';
  const excerpts = excerpt === '' ? [] : [{ words: excerpt, where: host }];
  if (protection === null || protection.force === 'unknown')
    return { id: 'payment', mark: 'unknown', line: says.unknown, excerpts, means: [] };
  if (protection.force === 'nothing')
    return { id: 'payment', mark: 'look', line: says.nothing, excerpts, means: [says.meansNothing] };
  const who = say(protection.who, language, today);
  if (protection.force === 'talks')
    return {
      id: 'payment',
      mark: 'look',
      line: fill(says.talks, { who }),
      excerpts,
      means: [says.meansTalks],
    };
  const { lastDay } = protection;
  return {
    id: 'payment',
    mark: 'ok',
    line:
      lastDay === null
        ? fill(says.decidesNoDay, { who })
        : fill(says.decides, { who, day: sayShortDay(lastDay, language, today) }),
    excerpts,
    basis: protection.basis,
    means: [
      says.meansDecides,
      ...(lastDay === null
        ? []
        : [
            fill(says.lastDay, {
              day: sayShortDay(lastDay, language, today),
              distance: sayDistance(lastDay, today, language),
            }),
          ]),
    ],
  };
}

/** A way that decides, where the chosen one does not and the shop offers one. */
export function betterRow({ protection }: Seen, { words, firmName }: Tongue): Row | null {
  const better = protection?.better ?? null;
  if (better === null) return null;
  return {
    id: 'better',
    mark: 'look',
    line: fill(words.better.offered, { name: firmName(better) }),
    excerpts: [],
    means: [words.better.means],
  };
}
