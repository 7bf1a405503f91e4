import { readFileSync } from 'node:fs';

const WORDS = new URL('../lib/page/words/', import.meta.url);
/** A text; what a colon follows is the name of a list. */
const TEXT = /'([^'\\]*)'(\s*:)?/g;

/** The text of a language's file with each part that its lists are full of written as one sign. */
export function shortWords(source) {
  const parts = /'([^']+)'\.split/.exec(readFileSync(new URL('spelled.ts', WORDS), 'utf8'))[1].split(',');
  const short = (list) =>
    parts.reduce(
      (text, part, at) => (part ? text.replaceAll(part, () => String.fromCharCode(36 + at)) : text),
      list,
    );
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
