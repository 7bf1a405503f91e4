import { type Candidate, propose } from './candidates';
import type { Labelled } from './labelled';
import { squeezed } from './merchant';

/**
 * Who sells on the merchant's marketplace: named beside the goods, the same for all of them, and not the merchant
 * himself. Goods of several sellers leave it unknown.
 */
export function sellerNames(
  labelled: readonly Labelled[],
  merchants: readonly Candidate<'merchant'>[],
): Candidate<'sellerName'>[] {
  const found: Candidate<'sellerName'>[] = [];
  for (const { label, text, place, whole } of labelled) {
    if (label !== 'seller' || place.isAside) continue;
    const name = text.split(/\s{2,}|\s[|·(]\s?|,\s/)[0]?.trim() ?? '';
    if (name.length < 2 || name.length > 80 || !/[A-Za-zÀ-\uffff]{2}/.test(name)) continue;
    propose(found, name, 0.76, whole);
  }
  const isMerchant = (name: string) =>
    merchants.some(({ value }) => {
      const [a, b] = [squeezed(value), squeezed(name)];
      return a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a));
    });
  const names = new Set(found.map(({ value }) => squeezed(value)));
  const [first] = found;
  return names.size === 1 && first && !isMerchant(first.value) ? [first] : [];
}
