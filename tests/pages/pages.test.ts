import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unhurried } from '../../lib/page/pace';
import { readDocument } from '../../lib/page/read-document';
import { readerResultSchema } from '../../lib/page/reader-result';
import type { SightingFacts } from '../../lib/page/sighting';
import { KNOWN_FAILURES } from './known-failures';
import { openPage } from './open-page';
import { platformsOf } from './platforms';

interface Expected {
  readonly url: string;
  readonly nothing?: true;
  readonly notRead?: string;
  readonly kind?: string;
  /** The orders of a list, in its order; of each only the facts named here are looked at. */
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly platform?: string | null;
  readonly language?: string;
  /** A fact that is null must be left out; a fact that is missing here is not looked at. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly doubts?: readonly string[];
}

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

function factOf(facts: SightingFacts, name: string): unknown {
  if (name === 'offered') return facts.offered;
  const reading = facts[name as Exclude<keyof SightingFacts, 'offered'>];
  if (reading === undefined) return null;
  if (name === 'payment' && facts.payment !== undefined) {
    const { printed: _, ...payment } = facts.payment.value;
    return payment;
  }
  return reading.value;
}

describe('pages made in the likeness of real ones', () => {
  it.each(names)('%s is read as its expectations say', async (name) => {
    const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Expected;
    const document = openPage(html, expected.url);
    const before = document.documentElement.outerHTML;
    const result = readerResultSchema.parse(
      await readDocument(
        document,
        { url: expected.url, today: '2026-11-22' },
        unhurried,
        platformsOf(document, expected.url),
      ),
    );
    expect(document.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(result)).not.toMatch(/SECRET|4242 ?4242 ?4242|WRONG/);
    if (expected.notRead !== undefined) {
      expect(result).toEqual({ result: 'not-read', reason: expected.notRead });
      return;
    }
    if (expected.nothing) {
      expect(result).toMatchObject({ result: 'nothing', ...(expected.kind && { kind: expected.kind }) });
      return;
    }
    if (expected.rows !== undefined) {
      if (result.result !== 'history') throw new Error(`no list of orders: ${JSON.stringify(result)}`);
      const rows = result.history.rows.map((row, index) =>
        Object.fromEntries(
          Object.keys(expected.rows?.[index] ?? {}).map((fact) => [fact, factOf(row.facts, fact)]),
        ),
      );
      const isRight = JSON.stringify(sortKeys(rows)) === JSON.stringify(sortKeys(expected.rows));
      if (isRight === KNOWN_FAILURES.includes(`${name}: rows`)) expect(rows).toEqual(expected.rows);
      return;
    }
    if (result.result !== 'sighting') throw new Error(`no sighting: ${JSON.stringify(result)}`);
    const { sighting } = result;
    expect(sighting).toMatchObject({
      kind: expected.kind,
      platform: expected.platform,
      language: expected.language,
    });
    if (expected.doubts !== undefined) expect(sighting.doubts).toEqual(expected.doubts);
    const wrong: Record<string, unknown> = {};
    for (const [fact, value] of Object.entries(expected.facts ?? {})) {
      const read = factOf(sighting.facts, fact);
      const isKnown = KNOWN_FAILURES.includes(`${name}: ${fact}`);
      const isRight = JSON.stringify(sortKeys(read)) === JSON.stringify(sortKeys(value));
      // Worse fails; better fails too, until its line is taken out of the list.
      if (isRight === isKnown) wrong[fact] = { read, expected: value, isKnown };
    }
    expect(wrong).toEqual({});
  });

  it('has at most three known failures in a hundred facts', () => {
    const facts = names.flatMap((name) =>
      Object.keys(
        (JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Expected).facts ?? {},
      ),
    );
    expect(facts.length).toBeGreaterThan(200);
    expect(KNOWN_FAILURES.length / facts.length).toBeLessThan(0.03);
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sortKeys(part)]),
  );
}
