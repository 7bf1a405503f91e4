import { allWords } from './words/all';
import { spelled } from './words/spelled';
import type { Label, PhraseList, State, Unit, Words } from './words/words';

/** A label at the beginning of a text. */
export interface FoundLabel {
  readonly label: Label;
  /** The label's words. */
  readonly phrase: string;
  /** How many of the text's words it takes. */
  readonly end: number;
  /** Nothing but signs is behind it. */
  readonly isWhole: boolean;
}

/** All languages' words as the reader compares with them; one is made for each reading. */
export interface Vocabulary {
  /** The language with the most small words in the page; null when it has few of any. */
  readonly language: string | null;
  /** The month that a folded word names, 1 to 12. */
  readonly monthOf: (word: string) => number | undefined;
  /** The unit of a delay that folded `text` begins with. */
  readonly unitOf: (text: string) => Unit | null;
  /** The state of a delivery that folded `text` begins with, and how much of the text says so. */
  readonly stateOf: (text: string) => { readonly state: State; readonly end: number } | null;
  /** Does a phrase of `list` stand in folded `text`? */
  readonly says: (text: string, list: PhraseList) => boolean;
  /** Where the first phrase of `list` begins in folded `text`; infinitely far for nowhere. */
  readonly placeOf: (text: string, list: PhraseList) => number;
  /** Does folded `text` begin with a phrase of `list` and go on with no more than a name or number? */
  readonly opens: (text: string, list: PhraseList) => boolean;
  /** Is folded `text` about something else than the arrival of goods? */
  readonly isNotArrival: (text: string) => boolean;
  /** The longest label that folded `text` begins with, or null. */
  readonly labelOf: (text: string) => FoundLabel | null;
  /** May one of these begin with `label`? A yes may be wrong; costs far less than to ask for the label of each. */
  readonly mayLabel: (pieces: readonly { readonly folded: string }[], label: Label) => boolean;
}

/** One phrase with the forms of its words. `slots` is filled when a text first holds its first word. */
interface Phrase<Name> {
  readonly name: Name;
  readonly source: string;
  slots: readonly string[] | null;
}

type PhraseKind = 'labels' | 'phrases' | 'states' | 'units';

/**
 * The phrases of one kind by the words they may begin with, of `words`. Most words of a page begin none.
 * Run on every page before any code is warm: hence plain loops.
 */
function phrasesBy<Name extends string>(
  kind: PhraseKind,
  languages: readonly Words[],
  words: ReadonlySet<string>,
  wanted?: readonly string[],
): ReadonlyMap<string, Phrase<Name>[]> {
  const known = new Map<string, Phrase<Name>[]>();
  for (const { [kind]: given } of languages) {
    const list = given as Readonly<Partial<Record<Name, string>>>;
    for (const name in list) {
      if (wanted && !wanted.includes(name)) continue;
      const sources = spelled(list[name] as string).split('|');
      for (let index = 0; index < sources.length; index++) {
        const source = sources[index] as string;
        let phrase: Phrase<Name> | null = null;
        for (let from = 0, isOptional = true; isOptional; ) {
          const space = source.indexOf(' ', from);
          let slot = space < 0 ? source.slice(from) : source.slice(from, space);
          isOptional = slot.endsWith('?');
          if (isOptional) slot = slot.slice(0, -1);
          from = space + 1;
          if (!words.has(slot) && !slot.includes('/')) continue;
          for (const word of slot.split('/')) {
            if (!words.has(word)) continue;
            phrase ??= { name, source, slots: null };
            const others = known.get(word);
            if (others) others.push(phrase);
            else known.set(word, [phrase]);
          }
        }
      }
    }
  }
  return known;
}

/** `read` with its answers kept, none of which is undefined. */
function kept<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = read(text);
      known.set(text, answer);
    }
    return answer;
  };
}

/** Gives the phrases that may begin with a word. Those of the page's own words are looked for all at once. */
function beginnings<Name extends string>(
  kind: PhraseKind,
  spoken: readonly Words[],
  words: ReadonlySet<string>,
  wanted?: readonly string[],
) {
  let own: ReturnType<typeof phrasesBy<Name>> | undefined;
  const foreign = kept((word) => phrasesBy<Name>(kind, allWords(), new Set([word]), wanted));
  return (word: string): readonly Phrase<Name>[] => {
    if (!word) return NONE;
    own ??= phrasesBy<Name>(kind, spoken, words, wanted);
    return (words.has(word) ? own : foreign(word)).get(word) ?? NONE;
  };
}
const NONE: readonly never[] = [];

/** The words of folded text, and the two signs that are words. */
const TOKENS = /[a-z0-9]+|[:#]/g;

/** The place after the last word that `slots` from `slot` on take of `tokens` from `at` on; -1 when they do not match. */
function matched(slots: readonly string[], slot: number, tokens: readonly string[], at: number): number {
  const wanted = slots[slot];
  if (!wanted) return at;
  if (at < tokens.length && wanted.includes(`/${tokens[at]}/`)) {
    const end = matched(slots, slot + 1, tokens, at + 1);
    if (end >= 0) return end;
  }
  return wanted.endsWith('?') ? matched(slots, slot + 1, tokens, at) : -1;
}

function endOf<Name>(phrase: Phrase<Name>, tokens: readonly string[], at: number): number {
  phrase.slots ??= phrase.source
    .split(' ')
    .map((slot) => (slot.endsWith('?') ? `/${slot.slice(0, -1)}/?` : `/${slot}/`));
  return matched(phrase.slots, 0, tokens, at);
}

/** Which of `phrases` takes the most tokens from the first on; of two as long the one that its language names first. */
function longestOf<Name>(
  phrases: readonly Phrase<Name>[],
  tokens: readonly string[],
): { name: Name; length: number } | null {
  let best: { name: Name; length: number } | null = null;
  for (const phrase of phrases) {
    const length = endOf(phrase, tokens, 0);
    if (length > (best?.length ?? 0)) best = { name: phrase.name, length };
  }
  return best;
}

const tokensOf = (text: string): readonly string[] => text.match(TOKENS) ?? [];

/** The word that `text` begins with, after a few signs at the most; else the empty one. */
const firstWord = (text: string) => /^[^a-z0-9]{0,3}([a-z0-9]+)/.exec(text)?.[1] ?? '';

/** How much of `text` its first `count` tokens take, in characters. */
function lengthOf(text: string, count: number): number {
  TOKENS.lastIndex = 0;
  for (let index = 0; index < count; index++) TOKENS.exec(text);
  return TOKENS.lastIndex;
}

/** Longest beginning of a text in which a label is looked for. */
const LABEL_LIMIT = 120;

/**
 * Makes the vocabulary of all languages. `page` is the folded text it will mostly be asked about, `declared` the
 * language it says it is in; other texts are answered as well, only more slowly. Where `wanted` is given, it names the
 * lists of phrases that there are to be; no text says any of the others.
 */
export function makeVocabulary(
  page = '',
  declared: string | null = null,
  wanted?: readonly PhraseList[],
): Vocabulary {
  const words: ReadonlySet<string> = new Set(page.match(TOKENS));
  const countOf = (list: string) => list.split('|').filter((word) => words.has(word)).length;
  const smallWords = new Map(allWords().map(({ language: name, small }) => [name, countOf(small)]));
  let language: string | null = null;
  let most = 2;
  for (const [name, count] of smallWords) if (count > most) [language, most] = [name, count];
  // What belongs to no language (`total`, `date`) is among the English words.
  const spoken = allWords().filter(
    ({ language: name, phrases }) =>
      !page ||
      name === 'en' ||
      declared?.startsWith(name) ||
      (smallWords.get(name) as number) > 2 ||
      countOf(spelled(phrases.order as string)),
  );
  const labels = beginnings<Label>('labels', spoken, words);
  const phrases = beginnings<PhraseList>('phrases', spoken, words, wanted);
  const states = beginnings<State>('states', spoken, words);
  const units = beginnings<Unit>('units', spoken, words);
  let months: ReadonlyMap<string, number> | null = null;
  let notArrival: readonly string[] | null = null;

  /** The lists that a text says, each with the token at which its first phrase begins. */
  const listsIn = kept((text): ReadonlyMap<PhraseList, number> => {
    const lists = new Map<PhraseList, number>();
    const tokens = tokensOf(text);
    for (let at = 0; at < tokens.length; at++) {
      for (const phrase of phrases(tokens[at] as string))
        if (!lists.has(phrase.name) && endOf(phrase, tokens, at) >= 0) lists.set(phrase.name, at);
    }
    return lists;
  });
  const look = (whole: string, startingWith = labels): FoundLabel | null => {
    const first = firstWord(whole);
    const starting = startingWith(first);
    if (!starting.length) return null;
    const text = whole.slice(0, LABEL_LIMIT);
    const all = tokensOf(text);
    const tokens = all.slice(all.indexOf(first));
    const best = longestOf(starting, tokens);
    if (!best) return null;
    const { name: label, length } = best;
    const from = text.indexOf(first);
    const end = from + lengthOf(text.slice(from), length);
    return {
      label,
      phrase: tokens.slice(0, length).join(' '),
      end: text.slice(0, end).split(' ').length,
      isWhole: !/[a-z0-9]/.test(whole.slice(end)),
    };
  };

  return {
    language,
    monthOf: (word) => {
      months ??= monthsOf(spoken);
      return months.get(word);
    },
    unitOf: (text) => {
      const tokens = tokensOf(text);
      return longestOf(units(tokens[0] ?? ''), tokens)?.name ?? null;
    },
    stateOf: (text) => {
      const tokens = tokensOf(text);
      const best = longestOf(states(tokens[0] ?? ''), tokens);
      return best && { state: best.name, end: lengthOf(text, best.length) };
    },
    says: (text, list) => listsIn(text).has(list),
    placeOf: (text, list) => {
      const token = listsIn(text).get(list);
      if (token === undefined) return Infinity;
      return lengthOf(text, token + 1) - (tokensOf(text)[token] as string).length;
    },
    opens: (text, list) => {
      // What is asked of every heading and button for list after list is looked through once.
      if (!listsIn(text).has(list)) return false;
      const tokens = tokensOf(text);
      for (const phrase of phrases(tokens[0] ?? '')) {
        if (phrase.name !== list || !text.startsWith(tokens[0] as string)) continue;
        const end = endOf(phrase, tokens, 0);
        const rest = end < 0 ? 'no' : text.slice(lengthOf(text, end));
        if (rest.length <= 28 && /^$|^ ?(?:[^a-z ]|(?:chf|eur|gbp|usd) )/.test(rest)) return true;
      }
      return false;
    },
    isNotArrival: (text) => {
      notArrival ??= spoken.flatMap((language) => spelled(language.notArrival).split('|'));
      return notArrival.some((beginning) => text.includes(beginning));
    },
    labelOf: kept((text) => look(text)),
    mayLabel: (pieces, label) => {
      const beginning = phrasesBy<Label>('labels', spoken, words, [label]);
      return pieces.some(({ folded }) => look(folded, (first) => beginning.get(first) ?? NONE));
    },
  };
}

function monthsOf(spoken: readonly Words[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of spoken) {
    spelled(language.months)
      .split('|')
      .forEach((names, index) => {
        for (const name of names.split('/')) months.set(name, index + 1);
      });
  }
  return months;
}
