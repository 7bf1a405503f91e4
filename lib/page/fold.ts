/** Longest stretch of one text node that is looked at: a label or a value is never longer. */
const PIECE_LIMIT = 1_000;

export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Anything but single plain spaces between words. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;
const NOT_ASCII = /[^\0-\x7f]/;
const MARKS = /[\u0300-\u036f]/g;

/** `text` with every kind of white space made one plain space and invisible characters dropped. */
export function tidy(text: string): string {
  const short = text.slice(0, PIECE_LIMIT);
  const seen = NOT_ASCII.test(short) ? short.replace(INVISIBLE, '') : short;
  return UNTIDY.test(seen) ? seen.replace(/\s+/g, ' ').trim() : seen;
}

/**
 * `text` in lower case without accents, for comparing with words. White space must be tidy already; the number of
 * words stays the same, so that word 3 here is word 3 there.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[’‘`´]/g, "'")
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replace(/[–—−]/g, '-');
}
