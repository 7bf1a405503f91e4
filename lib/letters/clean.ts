/**
 * Text from a page or a keyboard as it may stand in a letter: one line, no control, direction or invisible marks,
 * well-formed, at most `limit` characters (then `…`). No-break spaces stay. Null when nothing readable is left. Markup stays text.
 */
export function oneLine(text: string | null | undefined, limit: number): string | null {
  if (text === null || text === undefined) return null;
  // 4 times the limit holds every honest value and spares the work on a hostile one.
  const readable = text
    .slice(0, limit * 4 + 16)
    .toWellFormed()
    .replace(/(?:[^\S\u00A0\u202F]|[\p{Cc}\p{Zl}\p{Zp}])+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\uFFFD]/gu, '')
    .trim();
  return readable === '' ? null : cut(readable, limit);
}

/** The same for an address: up to `count` lines, each of at most `limit` characters. */
export function severalLines(text: string | null | undefined, count: number, limit: number): string[] {
  if (text === null || text === undefined) return [];
  const found: string[] = [];
  for (const line of text.slice(0, count * limit * 8).split(/[\r\n\u2028\u2029]+/)) {
    const readable = oneLine(line, limit);
    if (readable !== null) found.push(readable);
    if (found.length === count) break;
  }
  return found;
}

/** At most `limit` characters, never half of one; what is left out shows as `…`. */
export function cut(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}
