import { readFileSync } from 'node:fs';

const WORDS = new URL('../lib/page/words/', import.meta.url);
/** The sign of the part at that place: `spelled` reads it. */
const signOf = (at) => String.fromCharCode(at + (at < 96 ? 1 : 96));

const PARTS = /'([^']+)'\.split/;
const written = readFileSync(new URL('spelled.ts', WORDS), 'utf8');
const parts = PARTS.exec(written)[1].split(',');
const signs = new Map(parts.map((part, at) => [part, signOf(at)]).filter(([part]) => part));
const longest = Math.max(...parts.map(({ length }) => length));
/** `list` with parts shorter than `limit` written as their signs, in the way that takes the fewest bytes. */
function short(list, limit = Infinity) {
  /** The shortest writings of its beginnings. */
  const ways = [''];
  const bytes = [0];
  for (let at = 0; at < list.length; at++)
    for (let length = 1; length <= longest && at + length <= list.length; length++) {
      const text = list.slice(at, at + length);
      const sign = length < limit ? signs.get(text) : undefined;
      const shortest = length === 1 ? text : sign;
      if (!shortest) continue;
      const cost = bytes[at] + Buffer.byteLength(shortest);
      if (cost >= (bytes[at + length] ?? Infinity)) continue;
      bytes[at + length] = cost;
      ways[at + length] = ways[at] + shortest;
    }
  return ways[list.length];
}

const names = /^const NAMES =\s+'([^']+)'/m.exec(written)[1].split(' ');
const GROUP = /^ {2}(labels|phrases|states|units): \{(.*?)^ {2}\}/gms;
/** A list in a group, after its name. */
const LIST = /(?:'([\w-]+)'|(\w+)):\s+'([^'\\]*)'/g;

/** The lists of a group as one text, as `named` takes them apart. */
const inOne = (lists) =>
  Array.from(lists.matchAll(LIST), ([, quoted, plain, list]) => {
    const at = names.indexOf(quoted ?? plain);
    if (at < 0) throw new Error(`${quoted ?? plain} is not among the names of lists`);
    return `${String.fromCharCode(at + 40)}${short(list)}`;
  }).join('!');

/** The text of a language's file with each part that its lists are full of written as one sign, and each group as one text. */
export const shortWords = (source) =>
  `import { named } from './spelled';\n${source
    .replace(GROUP, (_, group, lists) => `  ${group}: named(${JSON.stringify(inOne(lists))})`)
    .replace(/^ {2}(?:months|countries|hints|notArrival):\s[^,]*/gm, (text) =>
      text.replace(/'([^']*)'/, (_, list) => JSON.stringify(short(list))),
    )}`;

/** The text of `spelled.ts` with the parts that others hold written as one sign. */
export const shortParts = (source) =>
  source.replace(
    PARTS,
    () => `${JSON.stringify(parts.map((part) => short(part, part.length)).join(','))}.split`,
  );

/**
 * Shortens the words that the reader always carries; `spelled` writes them out again. Scripts that need none of them
 * carry nothing of it.
 */
export function shortenedWords() {
  const as = (code) => ({ code, map: null, moduleSideEffects: false });
  return {
    name: 'recours:short-words',
    enforce: 'pre',
    transform: (code, id) => {
      if (/\/words\/(?:fr|de|en)\.ts$/.test(id)) return as(shortWords(code));
      return /\/words\/spelled\.ts$/.test(id) ? as(shortParts(code)) : null;
    },
  };
}
