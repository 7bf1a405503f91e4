import type { Money } from '../values/money';
import { bySurety, type Candidate, type Candidates, FACTS } from './candidates';
import { excerptOf } from './card-numbers';
import type { DOUBTS, FactName, Item, SightingFacts } from './sighting';

export type Doubt = (typeof DOUBTS)[number];

/** Below this a fact is left out: a missed field is better than a wrong one. */
const THRESHOLD = 0.5;

/** Candidates of equal value strengthen each other; the best of each value stands for all. */
function ranked<F extends FactName>(candidates: readonly Candidate<F>[]): Candidate<F>[] {
  const best = new Map<string, Candidate<F>>();
  for (const candidate of candidates) {
    const key = JSON.stringify(candidate.value);
    const known = best.get(key);
    const stronger = known && known.weight >= candidate.weight ? known : candidate;
    best.set(key, !known ? candidate : { ...stronger, weight: Math.min(0.99, stronger.weight + 0.05) });
  }
  return bySurety(best.values());
}

function sumOf(items: readonly Item[]): number {
  return items.reduce((sum, { lineTotal }) => sum + (lineTotal?.minor ?? Number.NaN), 0);
}

/** The goods as if what each row prints were the price of one piece. */
function byThePiece(items: readonly Item[]): Item[] {
  return items.map((item) =>
    !item.lineTotal || (item.quantity ?? 1) === 1
      ? item
      : {
          ...item,
          unitPrice: item.lineTotal,
          lineTotal: { ...item.lineTotal, minor: item.lineTotal.minor * (item.quantity as number) },
        },
  );
}

/** One value per fact, with the words it was read from, and the doubts that remain. */
export function solve(
  candidates: Candidates,
  known: readonly Doubt[],
): { facts: SightingFacts; doubts: Doubt[] } {
  const doubts = new Set(known);
  const facts: Record<string, unknown> = {};
  const put = (name: FactName, candidate: Candidate | undefined) => {
    if (!candidate || candidate.weight < THRESHOLD) return;
    facts[name] = {
      value: candidate.value,
      excerpt: excerptOf(candidate.excerpt),
      weight: Math.round(Math.min(1, candidate.weight) * 100) / 100,
    };
  };
  const amount = (name: 'delivery' | 'discount' | 'tax') =>
    ranked(candidates[name] as readonly Candidate<'tax'>[])[0]?.value.minor ?? 0;
  const [delivery, discount, tax] = [amount('delivery'), amount('discount'), amount('tax')];
  const subtotals = ranked(candidates.subtotal);
  const totals = ranked(candidates.total);
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;
  /** Does the total follow from the goods? Shops print tax inside or beside, and discounts within the goods or apart. */
  const follows = (total: Money, sum: number) =>
    [0, delivery, -discount, delivery - discount].some(
      (more) => isNear(sum + more, total.minor) || isNear(sum + more + tax, total.minor),
    );

  // Goods that add up to a subtotal or, with delivery, to a total are the order's own.
  const isSubtotal = (sum: number) => subtotals.some((s) => isNear(s.value.minor, sum));
  const adds = (sum: number) => isSubtotal(sum) || totals.some((t) => follows(t.value, sum));
  // What only one of the sources tells of a good is told of it whichever of them is believed.
  const options = new Map(
    candidates.items.flatMap(({ value }) =>
      value.filter((item) => item.variant).map((item) => [item.name, item]),
    ),
  );
  const [items] = bySurety(
    ranked(candidates.items).map((read) => {
      // A row may print the price of one piece alone, and lines of a sum or choices may stand among goods that are counted.
      const counted = read.value.filter(({ quantity }) => quantity);
      // Beside those, what is neither counted nor costs anything is such a line, or what costs as much as delivery.
      const isGood = ({ quantity, lineTotal }: Item) =>
        quantity || (lineTotal?.minor !== 0 && lineTotal?.minor !== delivery);
      const all = counted.length ? read.value.filter(isGood) : read.value;
      // Fees under the goods are not counted.
      const before = all.flatMap(({ quantity }, at) =>
        all[0]?.quantity && !quantity ? [all.slice(0, at)] : [],
      );
      const ways = [all, byThePiece(all), counted, byThePiece(counted), ...before].filter(
        ({ length }) => length,
      );
      // A fee may stand among the goods: what they add up to alone is the surer sum.
      const fitting =
        // A sum under a name of its own may follow the goods.
        ways.find(
          (value) => isSubtotal(sumOf(value)) || sumOf(value) === all[value.length]?.lineTotal?.minor,
        ) ?? ways.find((value) => adds(sumOf(value)));
      const value = fitting ?? all;
      const bonus = fitting ? 0.2 : value.some(({ quantity }) => quantity) ? 0 : -0.1;
      // Of two as sure the one that tells what each piece costs.
      const more = value.every(({ unitPrice }) => unitPrice) ? 0.001 : 0;
      return { ...read, value, sum: sumOf(value), bonus, weight: read.weight + bonus + more };
    }),
  );
  const sums = subtotals.map((subtotal) => subtotal.value.minor);
  if (items && !Number.isNaN(items.sum)) sums.push(items.sum);
  const [total] = bySurety(
    totals.map((candidate) => {
      const { value } = candidate;
      // What takes in delivery and discount is the last of several.
      const isWhole = sums.some((sum) => isNear(sum + delivery - discount, value.minor));
      // What is less than the goods is of one of them.
      const less = items && items.bonus > 0 && value.minor + discount < items.sum ? -0.1 : 0;
      const bonus = isWhole ? 0.19 : sums.some((sum) => follows(value, sum)) ? 0.12 : less;
      return { ...candidate, bonus, weight: candidate.weight + bonus };
    }),
  );
  if (total && total.bonus <= 0 && sums.length) doubts.add('totals-do-not-add-up');
  const [first, second] = ranked(candidates.orderNumber);
  if (first && second && second.weight > 0.7 && first.weight - second.weight < 0.06)
    doubts.add('conflicting-numbers');

  for (const name of FACTS) {
    if (name !== 'items' && name !== 'total' && name !== 'subtotal')
      put(name, ranked(candidates[name] as readonly Candidate[])[0]);
  }
  const value = items?.value.map((item) => {
    const variant = options.get(item.name)?.variant;
    return variant ? { ...item, variant } : item;
  });
  put('items', items && value && { ...items, value });
  put('total', total);
  // Of several subtotals, or of two totals of which one is called grand, the one that the total follows from.
  const follower = (candidate: Candidate<'total'> | Candidate<'subtotal'>) =>
    !!total && candidate.value.minor !== total.value.minor && follows(total.value, candidate.value.minor);
  put(
    'subtotal',
    subtotals.find(follower) ??
      (subtotals.length === 1 ? subtotals[0] : totals.find(follower)) ??
      subtotals[0],
  );
  return { facts: facts as SightingFacts, doubts: [...doubts] };
}
