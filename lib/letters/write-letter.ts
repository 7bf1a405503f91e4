import type { LetterKind } from '../claim/claim';
import type { Language } from '../values/sentence';
import { cut } from './clean';
import type { LetterFacts } from './facts';
import type { Letter, Tongue } from './letter';
import { type MissingFact, missingFacts } from './missing';
import { de } from './tongue-de';
import { en } from './tongue-en';
import { fr } from './tongue-fr';

const TONGUES: Readonly<Record<Language, Tongue>> = { fr, en, de };

/** The claim field takes about this much; the account's own limit is not published. Ours. */
export const CLAIM_FIELD_LIMIT = 1500;

/**
 * How many characters the receiver's field takes, for texts that go into one; null for letters. No receiver of ours
 * publishes a number: the one used is ours, and fits what such forms usually take.
 */
export function fieldLimit(kind: LetterKind): number | null {
  return kind === 'klikandpay-claim' || kind === 'platform-case' || kind === 'regulator-report'
    ? CLAIM_FIELD_LIMIT
    : null;
}

/** Who gets paper wants to see what came with it; a shop's inbox and a form's field don't. */
const LISTS_ENCLOSURES: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'merchant-formal-notice',
  'contract-end',
  'carrier-reserve',
  'issuer-dispute',
  'direct-debit-refund',
  'unauthorised-payment',
  'issuer-complaint',
  'consumer-service',
  'mediation-request',
  'court-annex',
]);

/** Either the letter, or what must be asked for first; `useful` facts would make it stronger and block nothing. */
export type Written =
  | { readonly ok: true; readonly letter: Letter; readonly useful: readonly MissingFact[] }
  | { readonly ok: false; readonly missing: readonly MissingFact[]; readonly useful: readonly MissingFact[] };

/**
 * Writes a letter from what is known, in any of the three languages. A fact it can't do without is asked for, never
 * left as a blank or made up; the sentence of any other unknown fact is left out.
 */
export function writeLetter(kind: LetterKind, facts: LetterFacts, language: Language): Written {
  const { missing, useful } = missingFacts(kind, facts);
  if (missing.length > 0) return { ok: false, missing, useful };
  const limit = fieldLimit(kind);
  const letter = limit === null ? written(kind, facts, language) : fitted(kind, facts, language, limit);
  return { ok: true, letter, useful };
}

function written(kind: LetterKind, facts: LetterFacts, language: Language): Letter {
  const { writers, phrases } = TONGUES[language];
  const draft = writers[kind](facts);
  const enclosures = draft.enclosures.filter((enclosure) => enclosure !== null);
  const paragraphs = draft.paragraphs.filter((paragraph) => paragraph !== null && paragraph !== '');
  if (LISTS_ENCLOSURES.has(kind) && enclosures.length > 0)
    paragraphs.push(phrases.enclosed(facts, enclosures));
  return { kind, subject: cut(draft.subject, 200), body: paragraphs.join('\n\n'), enclosures };
}

/** A form's field is short: first items are left out and counted, then names and the description are cut. */
function fitted(kind: LetterKind, facts: LetterFacts, language: Language, limit: number): Letter {
  const shortened = {
    ...facts,
    items: facts.items.map((item) => ({ ...item, name: cut(item.name, 60) })),
    description: facts.description === null ? null : cut(facts.description, 240),
  };
  const attempts = [facts, shortened, ...[5, 3, 1, 0].map((itemsShown) => ({ ...shortened, itemsShown }))];
  let letter = written(kind, facts, language);
  for (const attempt of attempts) {
    letter = written(kind, attempt, language);
    if (letter.body.length <= limit) return letter;
  }
  return { ...letter, body: cut(letter.body, limit) };
}
