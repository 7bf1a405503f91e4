import { sayPlainDay } from '../../locales/render';
import type { Day } from '../values/day';
import type { Language } from '../values/sentence';
import { oneLine, severalLines } from './clean';

/** Longest address that every mail program is known to take whole. */
export const MAILTO_LIMIT = 1900;

export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

/**
 * A `mailto:` address that opens the shopper's mail program with the letter in it, or `too-long`: then the letter is
 * copied instead, and the shopper told. Where typographic signs would make it too long, plain ones are used. Nothing
 * from subject or address can add a header: both are one line and encoded, and an address that is none is left out.
 */
export function mailDraft(
  letter: LetterText,
  to: string | null,
): { readonly kind: 'mailto'; readonly href: string } | { readonly kind: 'too-long' } {
  const address = mailAddress(to);
  for (const write of [(text: string) => text, plainSigns]) {
    const subject = encodeURIComponent(write(oneLine(letter.subject, 200) ?? ''));
    const body = encodeURIComponent(write(letter.body.toWellFormed()).replace(/\r\n?|\n/g, '\r\n'));
    const href = `mailto:${address}?subject=${subject}&body=${body}`;
    if (href.length <= MAILTO_LIMIT) return { kind: 'mailto', href };
  }
  return { kind: 'too-long' };
}

/** One address as a mailto may carry it; empty when it is none, or several. */
function mailAddress(to: string | null): string {
  if (to === null || to.length > 254) return '';
  const address = to.trim();
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address)) return '';
  return encodeURIComponent(address).replace('%40', '@');
}

/** Each typographic sign costs up to nine characters in an address, its plain form one or three. */
function plainSigns(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/×/g, 'x');
}

/** The letter as one text, for the clipboard: subject, empty line, body. */
export function asPlainText(letter: LetterText): string {
  return `${oneLine(letter.subject, 400) ?? ''}\n\n${letter.body}`;
}

/** The parts of a letter on paper, in the order they stand; every one is text. */
export interface PrintableLetter {
  readonly sender: readonly string[];
  readonly receiver: readonly string[];
  /** "Lausanne, le 22 novembre 2026" */
  readonly placeAndDay: string;
  /** "Objet : …" */
  readonly subject: string;
  /** A paragraph is its lines. */
  readonly paragraphs: readonly (readonly string[])[];
}

export interface Correspondents {
  /** Name, address lines, e-mail: the head of the letter. */
  readonly sender: { readonly name: string; readonly address: string; readonly email: string };
  /** Name and, where known, address of the receiver. */
  readonly receiver: { readonly name: string; readonly address: string };
  readonly place: string;
  readonly day: Day;
}

const SUBJECT: Record<Language, string> = { fr: 'Objet\u00A0: ', en: 'Re: ', de: 'Betreff: ' };

/**
 * The letter in proper letter form. The signature's address goes to the head, so that it does not stand twice; a body
 * the shopper changed keeps every word that is not exactly that block.
 */
export function printable(letter: LetterText, people: Correspondents, language: Language): PrintableLetter {
  const name = oneLine(people.sender.name, 120);
  const contact = [
    ...severalLines(people.sender.address, 6, 100),
    ...severalLines(people.sender.email, 1, 254),
  ];
  const receiver = [oneLine(people.receiver.name, 120), ...severalLines(people.receiver.address, 8, 100)];
  return {
    sender: [...(name === null ? [] : [name]), ...contact],
    receiver: receiver.filter((line) => line !== null),
    placeAndDay: placeAndDay(oneLine(people.place, 80), people.day, language),
    subject: `${SUBJECT[language]}${oneLine(letter.subject, 400) ?? ''}`,
    paragraphs: letter.body
      .split(/\n{2,}/)
      .map((paragraph) => withoutContact(paragraph.split('\n'), name, contact))
      .filter((lines) => lines.some((line) => line.trim() !== '')),
  };
}

function placeAndDay(place: string | null, on: Day, language: Language): string {
  const written = sayPlainDay(on, language);
  const dated =
    language === 'fr' ? `le ${written}` : language === 'de' && place !== null ? `den ${written}` : written;
  return place === null ? dated : `${place}, ${dated}`;
}

/** The signature with its name, and an e-mail address that the head does not carry. */
function withoutContact(
  lines: readonly string[],
  name: string | null,
  contact: readonly string[],
): readonly string[] {
  const rest = lines.slice(1).filter((line) => !contact.includes(line));
  const isSignature = name !== null && lines[0] === name && rest.every((line) => /^\S+@\S+$/.test(line));
  return isSignature ? [name, ...rest] : lines;
}
