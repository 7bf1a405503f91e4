import { readFileSync } from 'node:fs';

const WORDS = new URL('../lib/page/words/', import.meta.url);
/** A text; what a colon follows is the name of a list. */
const TEXT = /'([^'\\]*)'(\s*:)?/g;

/** The sign of the part at that place: `spelled` reads it. */
const signOf = (at) => String.fromCharCode(at + (at < 61 ? 36 : 131));

const PARTS = /'([^']+)'\.split/;
const written = readFileSync(new URL('spelled.ts', WORDS), 'utf8');
const parts = PARTS.exec(written)[1].split(',');
// The longest first: what they hold may be a part, too.
const byLength = parts.map((part, at) => [part, signOf(at)]).sort(([a], [b]) => b.length - a.length);
/** `list` with each part that is shorter than `limit` written as its sign. */
const short = (list, limit = Infinity) =>
  byLength.reduce(
    (text, [part, sign]) => (part && part.length < limit ? text.replaceAll(part, () => sign) : text),
    list,
  );

/** The text of a language's file with each part that its lists are full of written as one sign. */
export const shortWords = (source) =>
  source.replace(
    /^ {2}(?:(?:labels|phrases|states|units): \{.*?^ {2}\}|(?:months|countries|notArrival):\s[^,]*)/gms,
    (lists) => lists.replace(TEXT, (all, list, isName) => (isName ? all : JSON.stringify(short(list)))),
  );

/** The text of `spelled.ts` with the parts that others hold written as one sign. */
export const shortParts = (source) =>
  source.replace(
    PARTS,
    () => `${JSON.stringify(parts.map((part) => short(part, part.length)).join(','))}.split`,
  );

/** Shortens the words that the reader always carries; `spelled` writes them out again. */
export function shortenedWords() {
  return {
    name: 'recours:short-words',
    enforce: 'pre',
    transform: (code, id) => {
      if (/\/words\/(?:fr|de|en)\.ts$/.test(id)) return { code: shortWords(code), map: null };
      return /\/words\/spelled\.ts$/.test(id) ? { code: shortParts(code), map: null } : null;
    },
  };
}
