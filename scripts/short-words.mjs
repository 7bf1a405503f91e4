import { readFileSync } from 'node:fs';

const WORDS = new URL('../lib/page/words/', import.meta.url);
/** A text; what a colon follows is the name of a list. */
const TEXT = /'([^'\\]*)'(\s*:)?/g;

/** The sign of the part at that place: `spelled` reads it. */
const signOf = (at) => String.fromCharCode(at + (at < 59 ? 36 : 133));

/** The text of a language's file with each part that its lists are full of written as one sign. */
export function shortWords(source) {
  const parts = /'([^']+)'\.split/.exec(readFileSync(new URL('spelled.ts', WORDS), 'utf8'))[1].split(',');
  // The longest first: what they hold may be a part, too.
  const byLength = parts.map((part, at) => [part, signOf(at)]).sort(([a], [b]) => b.length - a.length);
  const short = (list) =>
    byLength.reduce((text, [part, sign]) => (part ? text.replaceAll(part, () => sign) : text), list);
  return source.replace(/^ {2}(?:labels|phrases|states|units): \{.*?^ {2}\}/gms, (lists) =>
    lists.replace(TEXT, (all, list, isName) => (isName ? all : `'${short(list)}'`)),
  );
}

/** Shortens the words that the reader always carries; `spelled` writes them out again. */
export function shortenedWords() {
  return {
    name: 'recours:short-words',
    enforce: 'pre',
    transform: (code, id) =>
      /\/words\/(?:fr|de|en)\.ts$/.test(id) ? { code: shortWords(code), map: null } : null,
  };
}
