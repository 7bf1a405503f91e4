import type { Exhibit } from '../../lib/evidence/exhibit';
import type { Language } from '../../lib/values/sentence';
import { fill, plural, sayNumber } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';

/** What an exhibit is called: in the shopper's words, else in its own. */
export function exhibitTitle({ caption, title, kind, call }: Exhibit, language: Language): string {
  const words = evidence(language);
  if (caption.trim() !== '') return caption.trim();
  if (kind === 'call-note')
    return call?.number ? fill(words.call.title, { number: call.number }) : words.call.titlePlain;
  return title === '' ? words.untitled : title;
}

/** What was left out, as one line: `3 pictures, 1 card number`. */
export function leftOutWords({ leftOut }: Pick<Exhibit, 'leftOut'>, language: Language): string {
  const words = evidence(language);
  if (leftOut.length === 0) return words.one.leftOutNothing;
  return leftOut.map(({ what, count }) => plural(words.leftOut[what], count, language)).join(', ');
}

/** `1,4 MB`: whole kilobytes below one megabyte. */
export function sayBytes(bytes: number, language: Language): string {
  const mega = language === 'fr' ? 'Mo' : 'MB';
  const kilo = language === 'fr' ? 'ko' : 'kB';
  return bytes >= 1_000_000
    ? `${sayNumber(Math.round(bytes / 100_000) / 10, language)}\u00a0${mega}`
    : `${sayNumber(Math.max(1, Math.round(bytes / 1000)), language)}\u00a0${kilo}`;
}
