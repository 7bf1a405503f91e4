import type { Stake } from '../recourse/plan';
import type { Money } from '../values/money';
import type { Text } from '../values/sentence';
import { cembraText as text } from './cembra.text';
import { cembraBasis as basis } from './cembra-facts';
import {
  dueDay,
  interestCeiling,
  interestOn,
  interestPeriods,
  minimumPayment,
  parseFrancs,
  parsePercent,
} from './cembra-interest';
import type { StakeFacts } from './schema';

const francs = (minor: number): Money => ({ minor, currency: 'CHF' });
const cost = (id: string, kind: Stake['kind'], says: Text, amount: Money | null, more: Partial<Stake> = {}) =>
  ({
    id: `cembra/${id}`,
    kind,
    side: 'costs',
    routeId: 'cembra',
    says,
    amount,
    on: null,
    basis: [],
    ...more,
  }) satisfies Stake;

/** What the bill, the fee for purchases abroad and the card's own costs may add to the loss. */
export function cembraStakes(facts: StakeFacts): readonly Stake[] {
  return [
    ...interest(facts),
    ...minimum(facts),
    ...foreignFee(facts),
    ...debit(facts),
    ...replacement(facts),
  ];
}

/** Interest on this purchase, counted back, if the bill is not paid in full: by its due day, later by today. */
function interest({ total, orderedOn, billedOn, today, answers }: StakeFacts): Stake[] {
  if (billedOn === null || orderedOn === null || orderedOn > billedOn) return [];
  const due = dueDay(billedOn);
  const until = today > due ? today : due;
  const rate = parsePercent(String(answers['cembra-rate'] ?? ''));
  const days = { due: { day: due }, bought: { day: orderedOn } };
  const rests = [basis.backdated, basis.year, basis.ceiling];
  const ceiling = interestCeiling(today);
  if (rate !== null && ceiling !== null && rate > ceiling)
    return [
      cost('interest', 'interest', { say: text.interestAbove, with: { rate, ceiling } }, null, {
        basis: rests,
      }),
    ];
  if (rate === null || total === null || total.currency !== 'CHF' || total.minor <= 0)
    return [cost('interest', 'interest', { say: text.interestUnknown, with: days }, null, { basis: rests })];
  const periods = interestPeriods({ purchases: [{ day: orderedOn, minor: total.minor }], due }, [], until);
  const says = { say: text.interestStake, with: { ...days, rate, day: { day: until } } };
  return [cost('interest', 'interest', says, francs(interestOn(periods, rate)), { on: until, basis: rests })];
}

/** The smallest payment, once the bill's total is known. */
function minimum({ billedOn, today, answers }: StakeFacts): Stake[] {
  const bill = parseFrancs(String(answers['cembra-bill-amount'] ?? ''));
  if (billedOn === null || bill === null || bill === 0) return [];
  const due = dueDay(billedOn);
  if (today > due) return [];
  const says = { say: text.minimumStake, with: { due: { day: due } } };
  return [
    cost('minimum', 'route-cost', says, francs(minimumPayment(bill)), { basis: [basis.minimum, basis.due] }),
  ];
}

/** The fee for a purchase abroad, where the seller's seat is known to be abroad. */
function foreignFee({ sellerCountry, total }: StakeFacts): Stake[] {
  if (sellerCountry === null || sellerCountry === 'CH' || sellerCountry === 'LI') return [];
  const amount =
    total !== null && total.currency === 'CHF' && total.minor > 0
      ? francs(Math.round((total.minor * 2) / 100))
      : null;
  return [
    cost('foreign-fee', 'foreign-fee', { say: text.foreignStake }, amount, {
      basis: [basis.foreign, basis.foreignRate],
    }),
  ];
}

/** What an objection to the bill's direct debit costs when it is not justified. */
function debit({ answers }: StakeFacts): Stake[] {
  const by = answers['cembra-direct-debit'];
  if (by !== 'lsv' && by !== 'postfinance') return [];
  return [
    cost('direct-debit', 'route-cost', { say: text.debitFeeStake }, francs(3000), {
      basis: [basis.debitFee],
    }),
  ];
}

/** A card that had to be blocked is replaced for a price. */
function replacement({ problem }: StakeFacts): Stake[] {
  if (problem !== 'not-authorised') return [];
  return [
    cost('replacement', 'route-cost', { say: text.replacementStake }, francs(2000), {
      basis: [basis.replacement],
    }),
  ];
}
