import type { Sentence } from '../values/sentence';

/** What `eu.ts` says besides its rules. */
export const euText = {
  name: { en: 'European Union', fr: 'Union européenne', de: 'Europäische Union' },
} as const satisfies Record<string, Sentence>;
