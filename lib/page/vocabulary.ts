import { fold } from './fold';
import { ALL_WORDS } from './words/all';
import { LABELS, type Label } from './words/words';

/** All languages' words in the forms the reader compares with. Made once per reading page, not per call. */
export interface Vocabulary {
  readonly labels: ReadonlyMap<string, Label>;
  /** First words of labels: most text is turned away by this one look-up. */
  readonly beginnings: ReadonlySet<string>;
  readonly finalTotals: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, 'hours' | 'calendar' | 'working' | 'ouvrables' | 'weeks'>;
  readonly phrases: { readonly [P in PhraseList]: readonly string[] };
}
type PhraseList =
  | 'order'
  | 'thanks'
  | 'detail'
  | 'history'
  | 'checkout'
  | 'cart'
  | 'tracking'
  | 'legal'
  | 'closing'
  | 'failed'
  | 'pending'
  | 'pay'
  | 'arrives'
  | 'notArrival'
  | 'recommended';
const PHRASES: readonly PhraseList[] = [
  'order',
  'thanks',
  'detail',
  'history',
  'checkout',
  'cart',
  'tracking',
  'legal',
  'closing',
  'failed',
  'pending',
  'pay',
  'arrives',
  'notArrival',
  'recommended',
];

/** A word as labels are compared: without what stands around it. `(TTC)` is `ttc`, `n°` is `n`, `#` is nothing. */
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

function bareWords(phrase: string): string[] {
  return fold(phrase)
    .split(' ')
    .map(bare)
    .filter((word) => word !== '');
}

let made: Vocabulary | undefined;

/** The vocabulary of all languages. */
export function vocabulary(): Vocabulary {
  made ??= make();
  return made;
}

function make(): Vocabulary {
  const labels = new Map<string, Label>();
  const beginnings = new Set<string>();
  const finalTotals = new Set<string>();
  const months = new Map<string, number>();
  const units = new Map<string, 'hours' | 'calendar' | 'working' | 'ouvrables' | 'weeks'>();
  const phrases = Object.fromEntries(PHRASES.map((list) => [list, [] as string[]])) as Record<
    PhraseList,
    string[]
  >;
  for (const words of ALL_WORDS) {
    for (const label of LABELS) {
      for (const phrase of words.labels[label]) {
        const parts = bareWords(phrase);
        const key = parts.join(' ');
        if (labels.has(key)) continue;
        labels.set(key, label);
        beginnings.add(parts[0] ?? '');
      }
    }
    for (const phrase of words.finalTotals) finalTotals.add(bareWords(phrase).join(' '));
    words.months.forEach((names, index) => {
      for (const name of names) months.set(fold(name), index + 1);
    });
    for (const unit of ['hours', 'calendar', 'working', 'ouvrables', 'weeks'] as const) {
      for (const name of words.units[unit]) units.set(fold(name), unit);
    }
    for (const list of PHRASES) phrases[list].push(...words[list].map(fold));
  }
  return { labels, beginnings, finalTotals, months, units, phrases };
}

/** True when one of `phrases` stands in folded `text` at word borders. */
export function says(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => hasPhrase(text, phrase));
}

/** True when `phrase` stands in folded `text`, not as part of a longer word. */
export function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = at === 0 || !isWordCharacter(text.charCodeAt(at - 1));
    const end = at + phrase.length;
    if (
      before &&
      (end === text.length ||
        !isWordCharacter(text.charCodeAt(end)) ||
        !isWordCharacter(phrase.charCodeAt(phrase.length - 1)))
    )
      return true;
  }
  return false;
}
