import { isInEu } from '../../lib/law/applicable';
import { loadLaws } from '../../lib/law/registry';
import { basisOf, type Jurisdiction } from '../../lib/law/schema';
import type { Basis } from '../../lib/values/basis';

/** What the law of the shopper's country gives to whoever bought at a distance and wants to send it back. */
export interface WithdrawalLaw {
  /** `14-days-eu`: with the function for withdrawing that EU shops must offer · `nothing`: as in Switzerland. */
  readonly gives: '14-days-eu' | '14-days' | 'nothing' | 'unknown';
  readonly basis: readonly Basis[];
}

/** The directive holds in the European Economic Area too; its newer rules come there later. */
const EEA = new Set(['IS', 'LI', 'NO']);

/** The withdrawal that the law of `country` gives; unknown where no pack says. */
export async function withdrawalLaw(country: string | null): Promise<WithdrawalLaw> {
  if (country === null) return { gives: 'unknown', basis: [] };
  if (isInEu(country)) return { gives: '14-days-eu', basis: await basisIn('EU', 'EU-10') };
  if (EEA.has(country)) return { gives: '14-days', basis: await basisIn('EU', 'EU-10') };
  if (country === 'GB') return { gives: '14-days', basis: await basisIn('UK', 'UK-11') };
  if (country === 'CH') return { gives: 'nothing', basis: await basisIn('CH', 'CH-01') };
  return { gives: 'unknown', basis: [] };
}

async function basisIn(jurisdiction: Jurisdiction, id: string): Promise<Basis[]> {
  const [pack] = await loadLaws([jurisdiction]);
  const rule = pack?.rules[id];
  return rule === undefined ? [] : [basisOf(rule)];
}
