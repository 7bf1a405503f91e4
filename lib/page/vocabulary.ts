import { fold } from './fold';
import { ALL_WORDS } from './words/all';
import type { Label, PhraseList, Unit } from './words/words';

/** A label at the beginning of a text. */
export interface FoundLabel {
  readonly label: Label;
  /** The label's words as in the vocabulary. */
  readonly phrase: string;
  /** How many of the text's words it takes. */
  readonly end: number;
  /** Nothing but signs is behind it. */
  readonly isWhole: boolean;
}

/** All languages' words in the forms the reader compares with; one is made for each reading. */
export interface Vocabulary {
  readonly months: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Does a phrase of `list` stand in folded `text`, at the borders of words? */
  readonly says: (text: string, list: PhraseList) => boolean;
  /** Does folded `text` begin with a phrase of `list` and go on with no more than a name or number? */
  readonly opens: (text: string, list: PhraseList) => boolean;
  /** A pattern for all phrases of `list`, without borders. */
  readonly pattern: (list: PhraseList) => string;
  /** The longest label that folded `text` begins with, or null. */
  readonly labelOf: (text: string) => FoundLabel | null;
}

const LONGEST = 8;

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0xbf;
}

/** A word without the signs around it: `(ttc)` is `ttc`, `n°` is `n`, `#` is nothing. */
export function bare(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && !isWordCharacter(word.charCodeAt(from))) from++;
  while (to > from && !isWordCharacter(word.charCodeAt(to - 1))) to--;
  return from === 0 && to === word.length ? word : word.slice(from, to);
}

/** Calls `use` for each phrase that `source` stands for: `(a,b,) c|d` is `a c`, `b c`, `c` and `d`. */
export function eachPhrase(source: string, use: (phrase: string) => void): void {
  const expand = (done: string, rest: string) => {
    const open = rest.indexOf('(');
    if (open < 0) {
      const phrase = done + rest;
      use(
        phrase.includes('  ') || phrase.startsWith(' ') || phrase.endsWith(' ')
          ? phrase.replace(/ +/g, ' ').trim()
          : phrase,
      );
      return;
    }
    const close = rest.indexOf(')', open);
    const before = done + rest.slice(0, open);
    const after = rest.slice(close + 1);
    for (const part of rest.slice(open + 1, close).split(',')) expand(before + part, after);
  };
  for (const phrase of source.split('|')) expand('', phrase);
}

/** `source` as a pattern: its brackets are groups already, an empty alternative takes the space behind it along. */
function patternOf(source: string): string {
  const some = (parts: string) => `(?:${parts.replace(/,$/, '').replace(/,/g, '|')})`;
  return source
    .replace(/[.+*?^$[\]{}\\]/g, '\\$&')
    .replace(/\(([^()]*,)\) /g, (_, parts: string) => `(?:${some(parts)} )?`)
    .replace(
      / ?\(([^()]*,)\)/g,
      (lead, parts: string) => `(?:${lead.startsWith(' ') ? ' ' : ''}${some(parts)})?`,
    )
    .replace(/\(([^()?]*,[^()]*)\)/g, (_, parts: string) => some(parts));
}

/** Makes the vocabulary of all languages. */
export function makeVocabulary(): Vocabulary {
  const labels = new Map<string, Label>();
  const beginnings = new Set<string>();
  const months = new Map<string, number>();
  const units = new Map<string, Unit>();
  for (const words of ALL_WORDS) {
    for (const [label, source] of Object.entries(words.labels) as [Label, string][]) {
      eachPhrase(fold(source), (phrase) => {
        if (labels.has(phrase)) return;
        labels.set(phrase, label);
        const space = phrase.indexOf(' ');
        beginnings.add(space < 0 ? phrase : phrase.slice(0, space));
      });
    }
    fold(words.months)
      .split('|')
      .forEach((names, index) => {
        for (const name of names.split(',')) if (name !== '') months.set(name, index + 1);
      });
    for (const [unit, source] of Object.entries(words.units) as [Unit, string][])
      eachPhrase(fold(source), (name) => units.set(name, unit));
  }

  const pattern = (list: PhraseList) =>
    ALL_WORDS.map((words) => patternOf(fold(words.phrases[list] ?? '')))
      .filter((source) => source !== '')
      .join('|');
  const compiled = new Map<string, RegExp>();
  const test = (key: string, text: string, make: () => string) => {
    let known = compiled.get(key);
    if (known === undefined) {
      known = new RegExp(make());
      compiled.set(key, known);
    }
    return known.test(text);
  };

  const seen = new Map<string, FoundLabel | null>();
  const look = (text: string): FoundLabel | null => {
    const words = text.replace('(s)', 's').split(' ', LONGEST + 2);
    const start = bare(words[0] as string) === '' ? 1 : 0;
    if (!beginnings.has(bare(words[start] ?? ''))) return null;
    let phrase = '';
    let best: Omit<FoundLabel, 'isWhole'> | null = null;
    for (let end = start; end < words.length; end++) {
      const word = words[end] as string;
      const part = bare(word);
      if (part !== '') {
        phrase = phrase === '' ? part : `${phrase} ${part}`;
        const label = labels.get(phrase);
        if (label !== undefined) best = { label, phrase, end: end + 1 };
      }
      if (word.endsWith(':')) break;
    }
    if (best === null) return null;
    const isWhole =
      text.length <= 60 &&
      !text
        .split(' ')
        .slice(best.end)
        .some((word) => bare(word) !== '');
    return { ...best, isWhole };
  };

  return {
    months,
    units,
    pattern,
    says: (text, list) => test(list, text, () => `(?<![a-z0-9])(?:${pattern(list)})(?![a-z0-9])`),
    opens: (text, list) => test(`^${list}`, text, () => `^(?:${pattern(list)})(?=$| ?[^a-z ]).{0,28}$`),
    labelOf: (text) => {
      let known = seen.get(text);
      if (known === undefined) {
        known = look(text);
        seen.set(text, known);
      }
      return known;
    },
  };
}
