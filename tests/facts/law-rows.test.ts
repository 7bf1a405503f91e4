import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { allLaws } from '../../lib/law/registry';

/** One table of rules: how many rows it has, and those that are left out with the reason. */
interface Table {
  readonly rows: number;
  readonly left: Readonly<Record<string, string>>;
}

const FOLDER = path.join(import.meta.dirname, 'law-rows');
const LAWS = await allLaws();
const TABLES = await Promise.all(
  readdirSync(FOLDER).map(async (file): Promise<[string, Table]> => {
    const name = file.replace(/\.ts$/, '');
    const table: Table = await import(`./law-rows/${name}.ts`);
    return [name.toUpperCase(), table];
  }),
);

describe.each(TABLES)('the rows of %s', (jurisdiction, { rows, left }) => {
  const carried = Object.keys(LAWS.find((law) => law.jurisdiction === jurisdiction)?.rules ?? {});
  const known = Array.from({ length: rows }, (_, at) => `${jurisdiction}-${String(at + 1).padStart(2, '0')}`);
  /** A row that gives several periods is carried as several rules: `UK-13`, `UK-13-no-goods`. */
  const isOf = (row: string) => (id: string) => id === row || id.startsWith(`${row}-`);

  test('are each carried by the pack or left out for a reason, never both', () => {
    for (const row of known) {
      const isCarried = carried.some(isOf(row));
      expect(isCarried, row).toBe(!Object.hasOwn(left, row));
      if (!isCarried) expect(left[row]?.length, row).toBeGreaterThan(10);
    }
  });

  test('are the only ones that the pack and the list of those left out name', () => {
    for (const id of [...carried, ...Object.keys(left)])
      expect(
        known.some((row) => isOf(row)(id)),
        id,
      ).toBe(true);
  });
});

test('every law that is carried has a table of its rows, and every row of the laws is told', () => {
  const sorted = (names: string[]) => names.sort();
  expect(sorted(TABLES.map(([jurisdiction]) => jurisdiction))).toEqual(
    sorted(LAWS.map(({ jurisdiction }) => jurisdiction)),
  );
  expect(TABLES.reduce((sum, [, { rows }]) => sum + rows, 0)).toBe(264);
});
