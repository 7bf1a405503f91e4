import { fold } from './fold';
import { ALL_WORDS } from './words/all';
import type { Label, PhraseList, Unit, Words } from './words/words';

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
  /** The unit of a delay that folded `text` begins with. */
  readonly unitOf: (text: string) => Unit | null;
  /** Does a phrase of `list` stand in folded `text`, at the borders of words? */
  readonly says: (text: string, list: PhraseList) => boolean;
  /** Does folded `text` begin with a phrase of `list` and go on with no more than a name or number? */
  readonly opens: (text: string, list: PhraseList) => boolean;
  /** A pattern for all phrases of `list`, without borders. */
  readonly pattern: (list: PhraseList) => string;
  /** The longest label that folded `text` begins with, or null. */
  readonly labelOf: (text: string) => FoundLabel | null;
}

const UNITS: readonly Unit[] = ['ouvrables', 'working', 'weeks', 'hours', 'calendar'];
/** Labels in the order they are tried: what may begin with another's words comes before it. */
const ORDER: readonly Label[] = [
  'grand-total',
  'promised',
  'date',
  'subtotal',
  'unit-price',
  'product',
  'discount',
  'tax',
  'total',
  'delivery',
  'payment',
  'email',
  'quantity',
  'number',
];

/** Makes the vocabulary of all languages. */
export function makeVocabulary(): Vocabulary {
  const months = new Map<string, number>();
  for (const words of ALL_WORDS) {
    fold(words.months)
      .split(/\|/)
      .forEach((names, index) => {
        for (const name of names.split(',')) months.set(name, index + 1);
      });
  }
  const joined = (pick: (words: Words) => string | undefined) =>
    fold(ALL_WORDS.map(pick).filter(Boolean).join('|')).replace(/\(/g, '(?:');
  const patterns = new Map<string, RegExp>();
  const compiled = (key: string, source: () => string) => {
    let known = patterns.get(key);
    if (known === undefined) {
      known = new RegExp(source());
      patterns.set(key, known);
    }
    return known;
  };
  const pattern = (list: PhraseList) => joined((words) => words.phrases[list]);

  // Words may be parted by signs as well: `N° de commande`, `Total (TTC)`.
  const start = (order: readonly Label[]) => {
    const groups = order.map(
      (label) => `(${joined((words) => words.labels[label]).replace(/ /g, '[^a-z0-9:]+')})`,
    );
    return new RegExp(`^[^a-z0-9]{0,3}(?:${groups.join('|')})(?![a-z0-9])`);
  };
  const [known, ignored] = [start(ORDER), start(['ignored'])];
  const seen = new Map<string, FoundLabel | null>();
  const look = (text: string): FoundLabel | null => {
    const match = known.exec(text);
    const stranger = ignored.exec(text);
    const isStranger = (stranger?.[0].length ?? 0) > (match?.[0].length ?? 0);
    const found = isStranger ? stranger : match;
    if (found === null) return null;
    const place = found.findIndex((group, index) => index > 0 && group !== undefined);
    return {
      label: isStranger ? 'ignored' : (ORDER[place - 1] as Label),
      phrase: (found[place] as string).replace(/[^a-z0-9]+/g, ' '),
      end: found[0].split(' ').length,
      isWhole: !/[a-z0-9]/.test(text.slice(found[0].length)),
    };
  };

  return {
    months,
    unitOf: (text) => {
      for (const unit of UNITS) {
        if (compiled(unit, () => `^(?:${joined((words) => words.units[unit])})(?![a-z])`).test(text))
          return unit;
      }
      return null;
    },
    pattern,
    says: (text, list) => compiled(list, () => `(?<![a-z0-9])(?:${pattern(list)})(?![a-z0-9])`).test(text),
    opens: (text, list) =>
      compiled(`^${list}`, () => `^(?:${pattern(list)})(?=$| ?[^a-z ]).{0,28}$`).test(text),
    labelOf: (text) => {
      let found = seen.get(text);
      if (found === undefined) {
        found = look(text);
        seen.set(text, found);
      }
      return found;
    },
  };
}
