import type { FactEntry } from '../../lib/recourse/all-facts';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';

/** What makes a fact worth a second look. */
export const MARKS = ['expired', 'recalled', 'conflict', 'secondary', 'ours'] as const;
export type Mark = (typeof MARKS)[number];

/** The marks of a fact on a day, the gravest first; none for one that was read in the official text and still holds. */
export function marksOf(fact: FactEntry, today: Day): Mark[] {
  const marks: Record<Mark, boolean> = {
    expired: fact.expiresOn !== null && fact.expiresOn <= today,
    recalled: fact.certainty === 'recalled',
    conflict: fact.conflict !== undefined,
    secondary: fact.certainty === 'verified-secondary',
    ours: fact.certainty === 'ours',
  };
  return MARKS.filter((mark) => marks[mark]);
}

/** `law:FR`, `route:cembra`, `payment`, `ours`: the group a fact is listed in. */
export function groupOf({ home }: FactEntry): string {
  switch (home.kind) {
    case 'law':
      return `law:${home.jurisdiction}`;
    case 'route':
      return `route:${home.route}`;
    case 'payment':
    case 'ours':
      return home.kind;
  }
}

export interface Wanted {
  /** Words that must all stand in the fact; case and accents don't matter. */
  readonly text: string;
  readonly mark: Mark | null;
  /** A group; a route's also holds the facts of others that it rests on. */
  readonly whose: string | null;
}

/** The facts that fit everything asked for, in their order. */
export function findFacts(
  facts: readonly FactEntry[],
  wanted: Wanted,
  language: Language,
  today: Day,
): FactEntry[] {
  const words = plain(wanted.text).split(/\s+/).filter(Boolean);
  return facts.filter(
    (fact) =>
      (wanted.mark === null || marksOf(fact, today).includes(wanted.mark)) &&
      (wanted.whose === null || isOf(fact, wanted.whose)) &&
      (words.length === 0 || hasWords(fact, words, language)),
  );
}

const isOf = (fact: FactEntry, whose: string): boolean =>
  groupOf(fact) === whose || fact.usedBy.some((route) => whose === `route:${route}`);

function hasWords(fact: FactEntry, words: readonly string[], language: Language): boolean {
  const said = textOf(fact, language);
  return words.every((word) => said.includes(word));
}

/** A fact's text never changes; typing a word asks for hundreds of them at every key. */
const texts = new WeakMap<FactEntry, Partial<Record<Language, string>>>();

function textOf(fact: FactEntry, language: Language): string {
  const known = texts.get(fact) ?? {};
  const said =
    known[language] ??
    plain(
      [fact.rule, fact.conditions, fact.effect, fact.conflict]
        .map((sentence) => sentence?.[language] ?? sentence?.en ?? '')
        .concat(fact.id, fact.source, groupOf(fact), fact.usedBy.join(' '))
        .join(' '),
    );
  texts.set(fact, { ...known, [language]: said });
  return said;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\u00A0\u202F]/g, ' ')
    .toLowerCase();
