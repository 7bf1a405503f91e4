/**
 * Where one row of what we know of a provider went: the facts of the packs that carry it, by basis id, or why no fact
 * does.
 */
export type Row = { readonly used: readonly string[] } | { readonly left: string };

/** A provider's rows by their number, `K1`. */
export type Rows = Readonly<Record<string, Row>>;

/** Who has a table in `rows/`, with the letter and the count of its rows. */
export const PROVIDERS = {
  klikandpay: { letter: 'K', count: 18 },
  cetelem: { letter: 'C', count: 22 },
  sogexia: { letter: 'S', count: 23 },
  cdiscount: { letter: 'D', count: 20 },
  cembra: { letter: 'M', count: 30 },
} as const;

/** The numbers a provider's table must hold, in order. */
export const numbersOf = ({ letter, count }: { letter: string; count: number }): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** What is wrong with a provider's table, in words; nothing where every row is told and every fact it names exists. */
export function wrongRows(
  provider: string,
  rows: Rows | null,
  expected: readonly string[],
  facts: ReadonlySet<string>,
): string[] {
  if (rows === null) return [`rows/${provider}.ts: there is no such table, or it does not export \`rows\``];
  const wrong = expected
    .filter((number) => !Object.hasOwn(rows, number))
    .map((number) => `rows/${provider}.ts: ${number} is not told`);
  for (const [number, row] of Object.entries(rows)) {
    const where = `rows/${provider}.ts: ${number}`;
    if (!expected.includes(number)) wrong.push(`${where} is no row of this provider`);
    if ('left' in row) {
      if (row.left.trim().length < 10) wrong.push(`${where} is left out without a reason`);
    } else if (row.used.length === 0) wrong.push(`${where} is neither used nor left out`);
    else
      for (const id of row.used)
        if (!facts.has(id)) wrong.push(`${where} names ${id}, which is no fact of any pack`);
  }
  return wrong;
}
