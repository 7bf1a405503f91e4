import type { ExhibitKind } from './exhibit';

/** What a file is by its own first bytes; its name is believed only where bytes say nothing. */
export interface FileKind {
  readonly kind: ExhibitKind;
  readonly mediaType: string;
  /** What the shopper should know of it. */
  readonly doubt: 'heic' | 'not-pdf' | null;
}

/** How many bytes `kindOfFile` needs. */
export const BYTES_NEEDED = 512;

/** Pictures that every browser shows and that hold nothing but a picture. */
export const SHOWN_PICTURES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/bmp',
]);

const HEIF_BRANDS = /^(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)$/;

/** Tells a file by its first bytes and its name. */
export function kindOfFile(name: string, start: Uint8Array): FileKind {
  const text = String.fromCharCode(...start.subarray(0, BYTES_NEEDED));
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const photo = (mediaType: string): FileKind => ({ kind: 'photo', mediaType, doubt: null });
  const file = (mediaType: string, doubt: FileKind['doubt'] = null): FileKind => ({
    kind: 'file',
    mediaType,
    doubt,
  });
  if (text.startsWith('\xff\xd8\xff')) return photo('image/jpeg');
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return photo('image/png');
  if (/^GIF8[79]a/.test(text)) return photo('image/gif');
  if (/^RIFF[\s\S]{4}WEBP/.test(text)) return photo('image/webp');
  if (text.startsWith('BM') && extension === 'bmp') return photo('image/bmp');
  const brand = /^[\s\S]{4}ftyp([\s\S]{4})/.exec(text)?.[1];
  if (brand === 'avif' || brand === 'avis') return photo('image/avif');
  if (brand !== undefined && HEIF_BRANDS.test(brand)) return file('image/heic', 'heic');
  if (extension === 'heic' || extension === 'heif') return file('image/heic', 'heic');
  // Programs write a few bytes before the mark, and readers accept that.
  if (text.includes('%PDF-')) return file('application/pdf');
  if (extension === 'pdf') return file('application/octet-stream', 'not-pdf');
  if (extension === 'eml' || isMessage(text))
    return { kind: 'message', mediaType: 'message/rfc822', doubt: null };
  if (extension === 'txt') return file('text/plain');
  // A page someone saved is kept as it is, and never shown as a page of ours.
  return file('application/octet-stream');
}

/** An e-mail begins with its headers, whatever its file is called. */
function isMessage(text: string): boolean {
  return (
    /^(?:[\w-]{2,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2}/.test(text) &&
    /^(?:from|received|return-path|message-id|delivered-to|date|subject|mime-version):/im.test(text)
  );
}
