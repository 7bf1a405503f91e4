import type { Money } from '../values/money';
import type { Candidate, Candidates } from './candidates';
import { withoutCardNumbers } from './card-numbers';
import type { DOUBTS, FactName, Item, SightingFacts } from './sighting';

type Doubt = (typeof DOUBTS)[number];

/** Below this a fact is left out: a missed field is better than a wrong one. */
const THRESHOLD = 0.5;
const EXCERPT = 240;
const CENT = 1;

export interface Solution {
  readonly facts: SightingFacts;
  readonly doubts: Doubt[];
}

/** Candidates of equal value share their trust; the best of each value stands for all. */
function ranked<F extends FactName>(candidates: readonly Candidate<F>[]): Candidate<F>[] {
  const best = new Map<string, Candidate<F>>();
  for (const candidate of candidates) {
    const key = JSON.stringify(candidate.value);
    const known = best.get(key);
    if (known === undefined) best.set(key, candidate);
    else {
      const stronger = candidate.weight > known.weight ? candidate : known;
      best.set(key, { ...stronger, weight: Math.min(0.99, stronger.weight + 0.05) });
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

function sumOf(items: readonly Item[]): number | null {
  let sum = 0;
  for (const item of items) {
    const amount = item.lineTotal ?? (item.unitPrice !== null && item.quantity === 1 ? item.unitPrice : null);
    if (amount === null) return null;
    sum += amount.minor;
  }
  return sum;
}

/** Does `total` follow from the goods, delivery, discount and tax? Null: too little is known. */
function addsUp(
  total: Money,
  goods: readonly number[],
  delivery: number,
  discount: number,
  tax: number,
): boolean | null {
  if (goods.length === 0) return null;
  return goods.some((sum) =>
    [sum + delivery - discount, sum + delivery - discount + tax, sum + delivery, sum + delivery + tax].some(
      (expected) => Math.abs(expected - total.minor) <= CENT,
    ),
  );
}

/** One value per fact, with the words it was read from, and the doubts that remain. */
export function solve(candidates: Candidates, known: readonly Doubt[]): Solution {
  const doubts = new Set<Doubt>(known);
  const pick = <F extends FactName>(name: F): Candidate<F> | undefined =>
    ranked(candidates[name] as Candidate<F>[])[0];
  const delivery = pick('delivery');
  const discount = pick('discount');
  const tax = pick('tax');
  const totals = ranked(candidates.total);
  const itemChoices = ranked(candidates.items);
  const subtotals = ranked(candidates.subtotal);
  const aside = [delivery?.value.minor ?? 0, discount?.value.minor ?? 0, tax?.value.minor ?? 0] as const;

  // Goods that add up to a subtotal or, with delivery, to a total are the order's own.
  const items = itemChoices
    .map((choice) => {
      const sum = sumOf(choice.value);
      const fits =
        sum !== null &&
        (subtotals.some((s) => Math.abs(s.value.minor - sum) <= CENT) ||
          totals.some((t) => addsUp(t.value, [sum], ...aside) === true));
      return { choice, rank: choice.weight + (fits ? 0.3 : 0), fits };
    })
    .sort((a, b) => b.rank - a.rank)[0];
  const goods = subtotals.map((s) => s.value.minor);
  const sum = items === undefined ? null : sumOf(items.choice.value);
  if (sum !== null) goods.push(sum);
  const judged = totals
    .map((candidate) => {
      const fits = addsUp(candidate.value, goods, ...aside);
      return { candidate, fits, rank: candidate.weight + (fits === true ? 0.15 : 0) };
    })
    .sort((a, b) => b.rank - a.rank);
  const total = judged[0];
  const isCounted = (items !== undefined && sum !== null) || (subtotals.length > 0 && delivery !== undefined);
  if (total !== undefined && total.fits === false && isCounted) doubts.add('totals-do-not-add-up');
  const numbers = ranked(candidates.orderNumber);
  const [number, rival] = numbers;
  if (
    number !== undefined &&
    rival !== undefined &&
    number.weight - rival.weight < 0.06 &&
    rival.weight > 0.7
  )
    doubts.add('conflicting-numbers');

  const facts: Record<string, unknown> = {};
  const put = <F extends FactName>(name: F, candidate: Candidate<F> | undefined, bonus = 0) => {
    if (candidate === undefined || candidate.weight + bonus < THRESHOLD) return;
    facts[name] = {
      value: candidate.value,
      excerpt: withoutCardNumbers(candidate.excerpt.replace(/\s+/g, ' ').trim()).slice(0, EXCERPT),
      weight: Math.round(Math.max(0, Math.min(1, candidate.weight + bonus)) * 100) / 100,
    };
  };
  put('orderNumber', number);
  put('orderDate', pick('orderDate'));
  put('items', items?.choice, items?.fits === true ? 0.1 : 0);
  put('subtotal', subtotals[0]);
  put('delivery', delivery);
  put('discount', discount);
  put('tax', tax);
  put('total', total?.candidate, total?.fits === true ? 0.1 : 0);
  put('promised', pick('promised'));
  put('merchant', pick('merchant'));
  put('payment', pick('payment'));
  put('intermediary', pick('intermediary'));
  put('shopperEmail', pick('shopperEmail'));
  put('merchantEmail', pick('merchantEmail'));
  return { facts: facts as SightingFacts, doubts: [...doubts] };
}
