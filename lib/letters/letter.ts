import type { LetterKind } from '../claim/claim';
import type { LetterFacts } from './facts';
import type { Phrases } from './phrases/phrases';

/** A letter ready to be read, changed and sent by the shopper. Plain text throughout; never markup. */
export interface Letter {
  readonly kind: LetterKind;
  readonly subject: string;
  /** Greeting to signature, lines parted by `\n`, paragraphs by an empty line. */
  readonly body: string;
  /** What to send with it, in words; named in the body where the receiver expects a list. */
  readonly enclosures: readonly string[];
}

/** What a letter file gives back: parts that are null vanish with their paragraph. */
export interface Draft {
  readonly subject: string;
  readonly paragraphs: readonly (string | null)[];
  readonly enclosures: readonly (string | null)[];
}

/** One file per receiver and language: known facts in, a draft out. Only called once nothing needed is missing. */
export type LetterWriter = (facts: LetterFacts) => Draft;

/** All letters of one language, and what they are made of. */
export interface Tongue {
  readonly phrases: Phrases;
  readonly writers: Readonly<Record<LetterKind, LetterWriter>>;
}

/** Joins what is there with a blank, so that a sentence whose fact is unknown leaves no gap. */
export function sentences(...parts: readonly (string | null | false)[]): string | null {
  const said = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return said.length === 0 ? null : said.join(' ');
}

/** The same, line under line. */
export function lines(...parts: readonly (string | null | false)[]): string | null {
  const said = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return said.length === 0 ? null : said.join('\n');
}
