import { allWords } from './words/all';
import { spelled } from './words/spelled';
import type { PhraseList } from './words/words';

/** Lists of which every language has hints, in their order. The last two are on buttons, which begin with them. */
const HINTED = 'history closing cart legal tracking pay product'.split(' ') as PhraseList[];

/**
 * The lists of which folded `top` (title and headings) or `buttons`, a line each, may say a phrase: on buttons, begin with
 * one. A yes may be wrong, a no is sure; costs far less than to ask a vocabulary, and most pages hint at none.
 */
export function hinted(top: string, buttons: string): PhraseList[] {
  const all = allWords().map(({ hints }) => spelled(hints).split(':'));
  return HINTED.filter((_, at) => {
    const hints = `(?:${all.map((lists) => lists[at]).join('|')})`;
    return at < 5 ? RegExp(hints).test(top) : RegExp(`^${hints}`, 'm').test(buttons);
  });
}
