import { fold } from './fold';
import { ALL_WORDS } from './words/all';
import type { Label, PhraseList, Unit } from './words/words';

/** All languages' words in the forms the reader compares with. */
export interface Vocabulary {
  readonly labels: ReadonlyMap<string, Label>;
  /** First words of labels: most text is turned away by this one look-up. */
  readonly beginnings: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly phrases: Readonly<Record<PhraseList, readonly string[]>>;
}

/** A word as labels are compared: without the signs around it. `(TTC)` is `ttc`, `n°` is `n`, `#` is nothing. */
export function bare(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && !isWordCharacter(word.charCodeAt(from))) from++;
  while (to > from && !isWordCharacter(word.charCodeAt(to - 1))) to--;
  return from === 0 && to === word.length ? word : word.slice(from, to);
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0xbf;
}

/** The phrases that `source` stands for, folded: `(a,b,) c|d` is `a c`, `b c`, `c` and `d`. */
export function phrasesOf(source: string): string[] {
  const found: string[] = [];
  const expand = (phrase: string) => {
    const close = phrase.indexOf(')');
    const open = phrase.lastIndexOf('(', close);
    if (open < 0 || close < 0) found.push(phrase.replace(/ +/g, ' ').trim());
    else {
      for (const part of phrase.slice(open + 1, close).split(',')) {
        expand(phrase.slice(0, open) + part + phrase.slice(close + 1));
      }
    }
  };
  for (const phrase of fold(source).split('|')) expand(phrase);
  return found;
}

let made: Vocabulary | undefined;

/** The vocabulary of all languages, made at its first use. */
export function vocabulary(): Vocabulary {
  made ??= make();
  return made;
}

function make(): Vocabulary {
  const labels = new Map<string, Label>();
  const beginnings = new Set<string>();
  const months = new Map<string, number>();
  const units = new Map<string, Unit>();
  const phrases = Object.create(null) as Record<PhraseList, string[]>;
  for (const words of ALL_WORDS) {
    for (const [label, source] of Object.entries(words.labels) as [Label, string][]) {
      for (const phrase of phrasesOf(source)) {
        const parts = phrase
          .split(' ')
          .map(bare)
          .filter((word) => word !== '');
        const key = parts.join(' ');
        if (key === '' || labels.has(key)) continue;
        labels.set(key, label);
        beginnings.add(parts[0] ?? '');
      }
    }
    fold(words.months)
      .split('|')
      .forEach((names, index) => {
        for (const name of names.split(',')) if (name !== '') months.set(name, index + 1);
      });
    for (const [unit, source] of Object.entries(words.units) as [Unit, string][]) {
      for (const name of phrasesOf(source)) units.set(name, unit);
    }
    for (const [list, source] of Object.entries(words.phrases) as [PhraseList, string][]) {
      phrases[list] ??= [];
      phrases[list].push(...phrasesOf(source));
    }
  }
  return { labels, beginnings, months, units, phrases };
}

/** True when one of `phrases` stands in folded `text` at word borders. */
export function says(text: string, phrases: readonly string[]): boolean {
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const end = at + phrase.length;
      const isApart = at === 0 || !isWordCharacter(text.charCodeAt(at - 1));
      if (
        isApart &&
        (end === text.length ||
          !isWordCharacter(text.charCodeAt(end)) ||
          !isWordCharacter(text.charCodeAt(end - 1)))
      ) {
        return true;
      }
    }
  }
  return false;
}
