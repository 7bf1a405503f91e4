import { fill, sayMoney, sayPlainDay } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';

/** What the shopper's card adds to a purchase abroad. */
export function feeRow({ card, hasCards, rate, fee, offer }: Seen, { words, language }: Tongue): Row {
  const says = words.fee;
  const unknown = (line: string): Row => ({ id: 'fee', mark: 'unknown', line, excerpts: [], means: [] });
  if (card === null) return unknown(hasCards ? words.payment.noCard : says.noCard);
  if (rate === null || fee === null) return unknown(says.needsRate);
  if (fee.due === 'unknown') return unknown(fee.lacks === 'seat' ? says.needsSeat : says.needsCountry);
  const from =
    'typedOn' in rate.from ? [fill(says.typed, { day: sayPlainDay(rate.from.typedOn, language) })] : [];
  if (offer !== null) from.push(says.marketplace);
  const basis = 'basis' in rate.from ? rate.from.basis : [];
  if (fee.due === 'no')
    return { id: 'fee', mark: 'ok', line: says.none, excerpts: [], means: [says.whyNone, ...from], basis };
  const { percent } = rate;
  if (percent === 0) return { id: 'fee', mark: 'ok', line: says.none, excerpts: [], means: from };
  return {
    id: 'fee',
    mark: 'look',
    line:
      fee.amount === null
        ? fill(says.percent, { percent }, language)
        : fill(says.about, { amount: sayMoney(fee.amount, language), percent }, language),
    excerpts: [],
    basis,
    means: [fee.why === 'seat' ? says.whySeat : says.whyCurrency, ...from],
  };
}
