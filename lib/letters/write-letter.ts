import type { LetterKind } from '../claim/claim';
import type { Language } from '../values/sentence';
import { cut } from './clean';
import type { LetterFacts } from './facts';
import { write as issuerDe } from './issuer-dispute/de';
import { write as issuerEn } from './issuer-dispute/en';
import { write as issuerFr } from './issuer-dispute/fr';
import { write as klikDe } from './klikandpay-claim/de';
import { write as klikEn } from './klikandpay-claim/en';
import { write as klikFr } from './klikandpay-claim/fr';
import type { Letter, LetterWriter } from './letter';
import { write as requestDe } from './merchant-first-request/de';
import { write as requestEn } from './merchant-first-request/en';
import { write as requestFr } from './merchant-first-request/fr';
import { write as noticeDe } from './merchant-formal-notice/de';
import { write as noticeEn } from './merchant-formal-notice/en';
import { write as noticeFr } from './merchant-formal-notice/fr';
import { type MissingFact, missingFacts } from './missing';
import { german } from './phrases/de';
import { english } from './phrases/en';
import { french } from './phrases/fr';
import type { Phrases } from './phrases/phrases';

const WRITERS: Record<LetterKind, Record<Language, LetterWriter>> = {
  'merchant-first-request': { fr: requestFr, en: requestEn, de: requestDe },
  'merchant-formal-notice': { fr: noticeFr, en: noticeEn, de: noticeDe },
  'klikandpay-claim': { fr: klikFr, en: klikEn, de: klikDe },
  'issuer-dispute': { fr: issuerFr, en: issuerEn, de: issuerDe },
};

const PHRASES: Record<Language, Phrases> = { fr: french, en: english, de: german };

/** The claim field takes about this much; the account's own limit is not published. Ours. */
export const CLAIM_FIELD_LIMIT = 1500;

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
  const isOrderKnown = facts.orderNumber !== null || facts.orderDate !== null;
  if (missing.length > 0 || !isOrderKnown) return { ok: false, missing, useful };
  const letter = kind === 'klikandpay-claim' ? fitted(facts, language) : written(kind, facts, language);
  return { ok: true, letter, useful };
}

function written(kind: LetterKind, facts: LetterFacts, language: Language): Letter {
  const draft = WRITERS[kind][language](facts);
  const enclosures = draft.enclosures.filter((enclosure) => enclosure !== null);
  const paragraphs = draft.paragraphs.filter((paragraph) => paragraph !== null && paragraph !== '');
  // Who gets paper wants to see what came with it; a shop's inbox and a claim field don't.
  if ((kind === 'merchant-formal-notice' || kind === 'issuer-dispute') && enclosures.length > 0) {
    paragraphs.push(PHRASES[language].enclosed(facts, enclosures));
  }
  return { kind, subject: cut(draft.subject, 200), body: paragraphs.join('\n\n'), enclosures };
}

/** A claim field is short: first items are left out and counted, then names and the description are cut. */
function fitted(facts: LetterFacts, language: Language): Letter {
  const shortened = {
    ...facts,
    items: facts.items.map((item) => ({ ...item, name: cut(item.name, 60) })),
    description: facts.description === null ? null : cut(facts.description, 240),
  };
  const attempts = [facts, shortened, ...[5, 3, 1, 0].map((itemsShown) => ({ ...shortened, itemsShown }))];
  let letter = written('klikandpay-claim', facts, language);
  for (const attempt of attempts) {
    letter = written('klikandpay-claim', attempt, language);
    if (letter.body.length <= CLAIM_FIELD_LIMIT) return letter;
  }
  return { ...letter, body: cut(letter.body, CLAIM_FIELD_LIMIT) };
}
