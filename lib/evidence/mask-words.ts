/** What stands where a word was: always as long, so that its length tells nothing. */
export const BAR = '█████';
/** Words that may be covered at once, and characters of each. */
export const MASK_WORDS = 50;
export const MASK_LENGTH = 200;

/** Between two pieces of text; no text of a document holds it. */
const SEAM = '\u0000';
/** May stand inside a word without being seen: a seam, a soft hyphen, a joiner. */
const UNSEEN = '[\u0000\u00ad\u200b-\u200d\u2060]*';
const SPACE = '[\\s\u0000\u00ad\u200b-\u200d\u2060]*';

/** The lines a shopper wrote, each a word, name, address or number to be covered; shorter than two characters is none. */
export function wordsToMask(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.replace(/\s+/g, ' ').trim().slice(0, MASK_LENGTH));
  return [...new Set(lines)].filter((line) => line.length > 1).slice(0, MASK_WORDS);
}

/** How often each word was covered, in the words' order. */
export type Covered<T> = { readonly masked: T; readonly counts: readonly number[] };

/** Covers every occurrence of the words in a text: whatever their case, accents as one sign or two, spaces or none. */
export function maskText(text: string, words: readonly string[]): Covered<string> {
  let masked = text;
  // The longest first, so that a name is covered as a whole before its parts are.
  const counts = new Map<string, number>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    let count = 0;
    masked = masked.replace(patternOf(word), (found) => {
      count += 1;
      return BAR + SEAM.repeat(found.split(SEAM).length - 1);
    });
    counts.set(word, count);
  }
  return { masked, counts: words.map((word) => counts.get(word) ?? 0) };
}

/**
 * Covers the words in a document of our own: in its texts, also where a word is spread over several elements, in what
 * its attributes say, addresses included, and in its title and remarks. Nothing of a covered word is left in it.
 */
export function maskDocument(document: Document, words: readonly string[]): Covered<string> {
  const nodes: CharacterData[] = [];
  const values: { readonly element: Element; readonly name: string }[] = [];
  gather(document, nodes, values);
  const texts = maskText(nodes.map(({ data }) => data).join(SEAM), words);
  texts.masked.split(SEAM).forEach((piece, index) => {
    const node = nodes[index];
    if (node !== undefined && node.data !== piece) node.data = piece;
  });
  const counts = [...texts.counts];
  for (const { element, name } of values) {
    const before = element.getAttribute(name) ?? '';
    const after = maskText(before, words);
    if (after.masked === before) continue;
    element.setAttribute(name, after.masked);
    after.counts.forEach((count, index) => {
      counts[index] = (counts[index] ?? 0) + count;
    });
  }
  return { masked: `<!doctype html>\n${document.documentElement.outerHTML}\n`, counts };
}

function gather(
  parent: Node,
  nodes: CharacterData[],
  values: { readonly element: Element; readonly name: string }[],
): void {
  // Without recursion: a page may be as deep as it likes.
  const waiting: Node[] = [parent];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType === 3 || node.nodeType === 8) nodes.push(node as CharacterData);
    if (node.nodeType === 1) {
      const element = node as Element;
      for (const name of element.getAttributeNames()) values.push({ element, name });
      if (element.localName === 'template') waiting.push((element as HTMLTemplateElement).content);
    }
    for (let child = node.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
  }
}

function patternOf(word: string): RegExp {
  // As it was typed, and in the one form that most texts have.
  const plain = [...new Set([word, word.normalize('NFC')])]
    .map((one) =>
      one
        .split(' ')
        .map((part) => [...part].map(signPattern).join(UNSEEN))
        // One class for all that may stand between two words: two that overlap would try every way to share it.
        .join(SPACE),
    )
    .join('|');
  const inAddress = encodeURIComponent(word.toWellFormed())
    .split('%20')
    .map((part) => [...part].map(literal).join(''))
    .join('(?:%20|\\+)');
  const starts = /^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
  const ends = /[\p{L}\p{N}]$/u.test(word) ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return new RegExp(`${starts}(?:${plain}|${inAddress})${ends}`, 'giu');
}

function signPattern(sign: string): string {
  const apart = sign.normalize('NFD');
  return apart === sign ? literal(sign) : `(?:${literal(sign)}|${[...apart].map(literal).join('')})`;
}

const literal = (sign: string): string =>
  sign === '’' || sign === "'" ? "['’]" : sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
