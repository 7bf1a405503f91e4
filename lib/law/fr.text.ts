import type { Sentence } from '../values/sentence';

/** What `fr.ts` says besides its rules. */
export const frText = {
  name: { en: 'France', fr: 'France', de: 'Frankreich' },
} as const satisfies Record<string, Sentence>;
