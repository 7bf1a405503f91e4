import type { FactEntry } from '../../lib/recourse/all-facts';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';

/** What somebody found wrong with a fact, with the fact as it stood, for whoever looks after the packs. */
export interface Correction {
  readonly kind: 'recours-correction';
  readonly version: 1;
  readonly fact: string;
  /** In the shopper's own words, written in `language`. */
  readonly words: string;
  readonly language: Language;
  readonly day: Day;
  /** The extension's version. */
  readonly recours: string;
  readonly current: FactEntry;
}

export function correctionOf(
  fact: FactEntry,
  said: Pick<Correction, 'words' | 'language' | 'day' | 'recours'>,
): Correction {
  return { kind: 'recours-correction', version: 1, fact: fact.id, ...said, current: fact };
}

/** A correction as a file: its name and what is in it. It holds nothing of the shopper's but what he typed. */
export function correctionFile(correction: Correction): { readonly name: string; readonly content: string } {
  const id = correction.fact.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    name: `recours-correction-${id}-${correction.day}.json`,
    content: `${JSON.stringify(correction, null, 2)}\n`,
  };
}
