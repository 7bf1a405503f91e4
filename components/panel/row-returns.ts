import { fill, plural } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';
import { onPagesRead } from './where';

/** Days the law gives in the EU, the EEA and the United Kingdom. */
const DAYS = 14;

/** Whether what was bought can be sent back: by the law of the shopper's country, and by the shop's own terms. */
export function returnsRow(seen: Seen, tongue: Tongue): Row {
  const { words } = tongue;
  const { terms } = seen.version ?? { terms: null };
  const { gives, basis } = seen.law;
  const isEu = gives === '14-days-eu';
  const stated = terms?.noReturns ?? terms?.returnDays ?? null;
  return {
    id: 'returns',
    ...lineOf(seen, tongue),
    basis,
    excerpts:
      stated === null || stated.excerpt === '' ? [] : [{ words: stated.excerpt, where: words.pages.terms }],
    means: [
      ...(gives === 'nothing' ? [words.returns.meansSwiss] : []),
      ...(isEu || gives === '14-days' ? [words.returns.meansFourteen] : []),
      ...(terms?.returnPostage ? [words.returns.postage[terms.returnPostage.value]] : []),
      ...(isEu ? functionLine(seen, tongue) : []),
    ],
  };
}

function lineOf(seen: Seen, tongue: Tongue): Pick<Row, 'mark' | 'line'> {
  const { words, language } = tongue;
  const says = words.returns;
  const where = onPagesRead(seen, tongue);
  const days = seen.version?.terms.returnDays?.value ?? null;
  const refused = seen.version?.terms.noReturns != null;
  if (refused) return { mark: 'look', line: says.refused };
  switch (seen.law.gives) {
    case '14-days-eu':
    case '14-days':
      if (days !== null)
        return { mark: days >= DAYS ? 'ok' : 'look', line: plural(says.lawAndShop, days, language) };
      return seen.version === null
        ? { mark: 'unknown', line: says.lawNotRead }
        : { mark: 'look', line: fill(says.law, { where }) };
    case 'nothing':
      if (days !== null) return { mark: 'look', line: plural(says.swissShop, days, language) };
      return seen.version === null
        ? { mark: 'unknown', line: says.swissNotRead }
        : { mark: 'look', line: fill(says.swissNone, { where }) };
    case 'unknown':
      if (days !== null) return { mark: 'unknown', line: plural(says.shopOnly, days, language) };
      return { mark: 'unknown', line: seen.country === null ? says.noCountry : says.otherCountry };
  }
}

/** The function for withdrawing that EU shops must offer, once something was read. */
function functionLine(seen: Seen, tongue: Tongue): string[] {
  const says = tongue.words.returns;
  const found = seen.version?.withdrawal ?? null;
  if (found === null || found.found === 'unknown') return [];
  if (found.found === 'no') return [fill(says.functionNo, { where: onPagesRead(seen, tongue) })];
  return [fill(found.isAsTheLawSays ? says.functionYes : says.functionLike, { words: found.words })];
}
