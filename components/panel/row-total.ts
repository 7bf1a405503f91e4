import { fill, sayMoney } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';

/** The whole price, and whether delivery is in it. */
export function totalRow({ checkout, host }: Seen, { words, language }: Tongue): Row {
  const says = words.total;
  const row = { id: 'total', means: [says.means] } as const;
  const total = checkout?.total;
  if (total === undefined) return { ...row, mark: 'unknown', line: says.none, excerpts: [] };
  const delivery = checkout?.delivery;
  const excerpts = [total.excerpt, delivery?.excerpt ?? '']
    .filter((text) => text !== '')
    .map((text) => ({ words: text, where: host }));
  const amount = sayMoney(total.value, language);
  if (delivery === undefined)
    return { ...row, mark: 'unknown', line: fill(says.bare, { total: amount }), excerpts };
  const line =
    delivery.value.minor === 0
      ? fill(says.free, { total: amount })
      : fill(says.with, { total: amount, delivery: sayMoney(delivery.value, language) });
  return { ...row, mark: 'ok', line, excerpts };
}
