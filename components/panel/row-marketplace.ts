import { fill } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';

/** Who runs the marketplace, beside who sells on it; no row where the shop itself sells. */
export function marketplaceRow({ offer, version }: Seen, { words, countryName }: Tongue): Row | null {
  if (offer === null) return null;
  const says = words.marketplace;
  const entity = version?.seller.entity ?? null;
  const means = [says.means];
  if (entity?.name == null)
    return { id: 'marketplace', mark: 'unknown', line: says.notRead, excerpts: [], means };
  const { name, country } = entity;
  const where =
    words.pages[
      version?.pages.find(({ kind }) => kind === 'legal-notice')?.kind ?? version?.pages[0]?.kind ?? 'other'
    ];
  return {
    id: 'marketplace',
    mark: version?.seller.isSure === true ? 'ok' : 'unknown',
    line:
      country === null
        ? name.value
        : fill(says.named, { name: name.value, country: countryName(country.value) }),
    excerpts: name.excerpt === '' ? [] : [{ words: name.excerpt, where }],
    means,
  };
}
