import { namesOneOrder } from './address';
import { contradicts, isSameShop, numbersOf, type Printed, sameMoney } from './identity';
import type { Purchase } from './purchase';

/**
 * Finds among `purchases` the one that another Recours recorded apart as `theirs`: joined before, or the same number at
 * the same shop, or the same page that belongs to one order while nothing known contradicts it. What is deleted on
 * either side is never found again by what it says.
 */
export function recordedApart(purchases: readonly Purchase[]): (theirs: Purchase) => Purchase | null {
  const byMark = new Map<string, Purchase[]>();
  for (const purchase of purchases)
    for (const mark of marksOf(purchase)) byMark.set(mark, [...(byMark.get(mark) ?? []), purchase]);
  return (theirs) => {
    const alike = marksOf(theirs).flatMap((mark) => byMark.get(mark) ?? []);
    return (
      alike.find((one) => idsOf(one).some((id) => idsOf(theirs).includes(id))) ??
      alike.find((one) => one.removedAt === null && theirs.removedAt === null && isOneOrder(one, theirs)) ??
      null
    );
  };
}

const idsOf = ({ id, aliases = [] }: Purchase): string[] => [id, ...aliases];

/** What two records of one order have in common at least once: an id, the number, or a page of this order alone. */
function marksOf(purchase: Purchase): string[] {
  const pages = purchase.sightings.map(({ url }) => url).filter(namesOneOrder);
  return [...new Set([...idsOf(purchase), ...numbersOf(purchase), ...pages])];
}

function isOneOrder(a: Purchase, b: Purchase): boolean {
  const [numbers, others] = [numbersOf(a), numbersOf(b)];
  if (numbers.length > 0 && others.length > 0) {
    if (!numbers.some((number) => others.includes(number))) return false;
    if (a.host !== '' && b.host !== '') return isSameShop(a.host, b.host);
    // Typed by hand without an address: the number alone could be another shop's.
    const [total, other] = [a.facts.total?.value, b.facts.total?.value];
    return total !== undefined && other !== undefined && sameMoney(total, other);
  }
  const pages = a.sightings.map(({ url }) => url).filter(namesOneOrder);
  return b.sightings.some(({ url }) => pages.includes(url)) && !contradicts(a, printedOf(b));
}

function printedOf({ facts: { total, orderDate, items } }: Purchase): Printed {
  return {
    ...(total && { total: total.page ?? total }),
    ...(orderDate && { orderDate: orderDate.page ?? orderDate }),
    ...(items && { items: items.page ?? items }),
  };
}
