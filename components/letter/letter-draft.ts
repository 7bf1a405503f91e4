import type { Claim, LetterKind, LetterRecord } from '../../lib/claim/claim';
import type { Language } from '../../lib/values/sentence';

/** What the shopper's letter says, as it is on the screen. */
export interface LetterWords {
  readonly subject: string;
  readonly body: string;
}

/** Where a letter belongs. */
export interface LetterPlace {
  readonly kind: LetterKind;
  readonly route: string;
  readonly language: Language;
}

/** The latest version of a letter in a language, or null. */
export function latestLetter(
  claim: Claim,
  { kind, language }: Pick<LetterPlace, 'kind' | 'language'>,
): LetterRecord | null {
  return claim.letters.findLast((letter) => letter.kind === kind && letter.language === language) ?? null;
}

/** The shopper's own words, if the latest version has any: they stand instead of what the facts would give. */
export function editedWords(claim: Claim, place: Pick<LetterPlace, 'kind' | 'language'>): LetterWords | null {
  const latest = latestLetter(claim, place);
  return latest?.edited ? { subject: latest.subject, body: latest.body } : null;
}

/**
 * The claim with a letter as it now is. A version that was not sent yet is written over, keystroke by keystroke; one
 * that was sent stays as it went out and a new one begins. `newId` is used if one begins.
 */
export function withLetter(
  claim: Claim,
  place: LetterPlace,
  words: LetterWords,
  edited: boolean,
  newId: string,
  at: string,
): Claim {
  const version = {
    ...place,
    subject: words.subject.slice(0, 400),
    body: words.body.slice(0, 40_000),
    edited,
    at,
  };
  const latest = latestLetter(claim, place);
  const isSent = latest !== null && claim.events.some((event) => event.letterId === latest.id);
  // A version of another kind (edited, or written from the facts) is kept as it was.
  if (latest !== null && !isSent && latest.edited === edited)
    return {
      ...claim,
      letters: claim.letters.map((letter) =>
        letter.id === latest.id ? { ...version, id: latest.id } : letter,
      ),
    };
  return { ...claim, letters: [...claim.letters, { ...version, id: newId }].slice(-500) };
}
