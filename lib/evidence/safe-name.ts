// A map, since what a file says of its kind may be the name of something every object has (`valueOf`).
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/avif', 'avif'],
  ['image/bmp', 'bmp'],
  ['image/heic', 'heic'],
  ['application/pdf', 'pdf'],
  ['text/html', 'html'],
  ['text/plain', 'txt'],
  ['message/rfc822', 'eml'],
]);
/** What file managers run or open without asking never becomes an ending. */
const KNOWN_ENDING =
  /^(?:jpe?g|png|webp|gif|avif|bmp|heic|heif|tiff?|pdf|txt|csv|eml|msg|docx?|xlsx?|odt|ods|mp3|m4a|wav|mp4|mov|zip)$/;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

/**
 * A name that every system takes: letters a–z, digits, dashes and one ending; no folder, no device name of Windows, no
 * direction mark. What is written in another script leaves no word. Empty when nothing is left.
 */
export function plainWords(text: string, limit = 48): string {
  const words = text
    .toLowerCase()
    .replace(/[ßœæøłđ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words.slice(0, limit).replace(/-+$/, '');
}

/** `03-broken-foot.jpg`: the exhibit's number, its words, and the ending of what it is. */
export function exhibitName(number: number, title: string, mediaType: string): string {
  const own = /\.([a-z0-9]{1,5})$/i.exec(title.trim())?.[1]?.toLowerCase() ?? '';
  const ending = EXTENSIONS.get(mediaType) ?? (KNOWN_ENDING.test(own) ? own : 'bin');
  const words = plainWords(own === '' ? title : title.trim().slice(0, -own.length - 1));
  return `${String(number).padStart(2, '0')}${words === '' ? '' : `-${words}`}.${ending}`;
}
