import type { LegalLine } from './legal-text';
import { type Section, sectionsOf } from './sections';

/** A page's lines as one text, and the way back from a place in it to its line. */
export interface Layout {
  readonly lines: readonly LegalLine[];
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
  readonly text: string;
  readonly folded: string;
  /** Of each line. */
  readonly sections: readonly Section[];
  readonly lineAt: (at: number) => number;
  /** The line a place stands in, cut around it where it is long. */
  readonly excerptAt: (at: number, end: number) => string;
}

/** Longest excerpt kept while a page is read. */
export const EXCERPT = 200;

/** Lays a page's lines out as one text. */
export function layOut(lines: readonly LegalLine[]): Layout {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  const folded = lines.map((line) => line.folded).join('\n');
  const lineAt = (at: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const excerptAt = (at: number, end: number): string => {
    const line = lineAt(at);
    const start = starts[line] as number;
    const whole = lines[line]?.text ?? '';
    if (whole.length <= EXCERPT) return whole;
    return whole
      .slice(Math.max(0, at - start - 60), Math.min(whole.length, end - start + 100))
      .slice(0, EXCERPT);
  };
  return { lines, starts, text, folded, sections: sectionsOf(lines, starts), lineAt, excerptAt };
}
