import { addressKind } from './address-kind';
import { noCandidates } from './candidates';
import { collectText } from './collect';
import { forMails } from './for-mails';
import { merchants } from './merchant';
import { type ReadingContext, readMatter } from './read';
import type { Sighting } from './sighting';
import { makeVocabulary } from './vocabulary';
import { addWords } from './words/all';
import { MORE_WORDS } from './words/more';

// Pasted texts and mails come from everywhere, and nothing is injected for them.
addWords(MORE_WORDS);

/** The subject line of a copied e-mail, whose label mail programs print in their own language. */
const SUBJECT = /^\s*(?:subject|objet|betreff|asunto|oggetto|onderwerp)\s*:\s*(.{2,200})$/im;

/**
 * What a pasted text (an order e-mail copied as plain text) says of an order, or null when it says nothing of one.
 */
export function readText(text: string, context: Partial<ReadingContext> = {}): Sighting | null {
  const page = collectText(text);
  if (page.lines.length === 0) return null;
  const title = SUBJECT.exec(text.slice(0, 4000))?.[1]?.trim() ?? page.lines[0]?.text.slice(0, 200) ?? '';
  const words = makeVocabulary(page.folded);
  const reading = readMatter({
    words,
    page,
    title,
    address: addressKind(context.url ?? ''),
    fields: null,
    source: null,
    forMails,
    context: { ...context, url: context.url ?? '' },

    merchants: () => merchants(null, null, title, context.url ?? '', page, words),
    chosenPayment: () => null,
    into: noCandidates(),
    orders: 0,
    platform: null,
    markup: null,
  });
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  const result = step.value;
  return result.result === 'sighting' ? result.sighting : null;
}
