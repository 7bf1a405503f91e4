import * as z from 'zod/mini';
import type { Day } from './day';
import type { Money } from './money';

/** The languages Recours is complete in. */
export const LANGUAGES = ['fr', 'en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
export const languageSchema = z.enum(LANGUAGES);

/**
 * One sentence in the shopper's languages, with `{name}` where a value goes. English must be there; another language
 * that is missing falls back to English, marked, and `npm run check` counts it.
 */
export type Sentence = { readonly en: string } & { readonly [L in Exclude<Language, 'en'>]?: string };

/** What stands in a sentence's `{name}`; days and money are written in the reader's own form. */
export type Parameter =
  | string
  | number
  | { readonly day: Day }
  | { readonly money: Money }
  | { readonly text: Text };

/** A sentence and its values, not yet in a language. `locales/render.ts` says it. */
export interface Text {
  readonly say: Sentence;
  readonly with?: Readonly<Record<string, Parameter>>;
}
