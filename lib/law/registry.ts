import type { Jurisdiction, LawPack } from './schema';

/** One line of the index of law packs. */
export interface LawEntry {
  readonly jurisdiction: Jurisdiction;
  readonly load: () => Promise<LawPack>;
}

/** Every law pack, one line each. A page loads only those of the laws that apply to its claim. */
export const LAWS: readonly LawEntry[] = [
  { jurisdiction: 'EU', load: async () => (await import('./eu')).eu },
  { jurisdiction: 'FR', load: async () => (await import('./fr')).fr },
  { jurisdiction: 'CH', load: async () => (await import('./ch')).ch },
  { jurisdiction: 'DE', load: async () => (await import('./de')).de },
  { jurisdiction: 'AT', load: async () => (await import('./at')).at },
  { jurisdiction: 'BE', load: async () => (await import('./be')).be },
  { jurisdiction: 'LU', load: async () => (await import('./lu')).lu },
  { jurisdiction: 'ES', load: async () => (await import('./es')).es },
  { jurisdiction: 'IT', load: async () => (await import('./it')).it },
  { jurisdiction: 'NL', load: async () => (await import('./nl')).nl },
  { jurisdiction: 'PT', load: async () => (await import('./pt')).pt },
  { jurisdiction: 'IE', load: async () => (await import('./ie')).ie },
  { jurisdiction: 'UK', load: async () => (await import('./uk')).uk },
  { jurisdiction: 'US', load: async () => (await import('./us')).us },
];

/** The packs of some jurisdictions, in the order asked for; those not carried are left out. */
export const loadLaws = (wanted: readonly Jurisdiction[]): Promise<LawPack[]> =>
  Promise.all(
    wanted.flatMap((jurisdiction) => {
      const entry = LAWS.find((each) => each.jurisdiction === jurisdiction);
      return entry === undefined ? [] : [entry.load()];
    }),
  );

/** Every law pack there is, for the rules page and for tests. */
export const allLaws = (): Promise<LawPack[]> => Promise.all(LAWS.map((entry) => entry.load()));
