import { readdirSync, readFileSync } from 'node:fs';
import { completedBy, leavesOpen } from '../../lib/page/completed';
import { domOf } from '../../lib/page/dom';
import { forMails } from '../../lib/page/for-mails';
import { unhurried } from '../../lib/page/pace';
import { PLATFORM_IDS } from '../../lib/page/platforms/ids';
import { readDocument } from '../../lib/page/read-document';
import { type ReaderResult, readerResultSchema } from '../../lib/page/reader-result';
import { scriptFacts } from '../../lib/page/script-facts';
import type { SightingFacts } from '../../lib/page/sighting';
import { structuredOrders } from '../../lib/page/structured';
import { platformsOf } from './platforms';

type Facts = Readonly<Record<string, unknown>>;

/** What stands beside a page: what it says, from the order it was made of and never from what the reader made of it. */
export interface Expected {
  /** Empty for an e-mail. */
  readonly url: string;
  /** Nothing may be recorded, and the page's kind is told. */
  readonly nothing?: true;
  /** Nothing may be recorded; whether the page is read at all is the reader's own affair. */
  readonly silent?: true;
  readonly notRead?: string;
  readonly kind?: string | { readonly anyOf: readonly string[] };
  readonly platform?: string | null;
  readonly language?: string;
  /**
   * A fact that is null must be left out; a fact that is missing here is not looked at. `{ "anyOf": [ … ] }` takes any
   * of several readings.
   */
  readonly facts?: Facts;
  /** The orders of a list, in its order; of each only the facts named here are looked at. */
  readonly rows?: readonly Facts[];
  /** The list's only order stands there with all its details: read as that order, it is read right, too. */
  readonly orDetail?: true;
  readonly doubts?: readonly string[];
}

/** With the platform's own file, as in a browser, or by words and layout alone. */
export const WAYS = ['platform file', 'words alone'] as const;
export type Way = (typeof WAYS)[number];

const folder = new URL('.', import.meta.url);

/** Every page of this folder, without its ending. */
export const PAGES = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

export const htmlOf = (name: string) => readFileSync(new URL(`${name}.html`, folder), 'utf8');
export const expectedOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Expected;

/** What the reader says of an open page, through the schema that every border uses. */
export async function readPage(document: Document, { url }: Expected, way: Way): Promise<ReaderResult> {
  const platforms = way === 'words alone' ? [] : platformsOf(document, url);
  const beside = { platforms, structured: structuredOrders, ...(url === '' && { forMails }) };
  const result = await readDocument(document, { url, today: '2026-11-22' }, unhurried, beside);
  // As the worker does.
  const whole = leavesOpen(result) ? completedBy(result, scriptFacts(document, domOf(document))) : result;
  return readerResultSchema.parse(whole);
}

/**
 * Everything that is not as expected, as `total missed` or `total wrong` (a missed fact can be typed, a wrong one
 * misleads), with what was read.
 */
export function failures(expected: Expected, result: ReaderResult, way: Way): Record<string, unknown> {
  const failed: Record<string, unknown> = {};
  const look = (what: string, read: unknown, wanted: unknown) => {
    if (wanted === undefined || matches(read, wanted)) return;
    failed[`${what} ${read === null ? 'missed' : 'wrong'}`] = { read, expected: wanted };
  };
  const lookAt = (facts: Partial<SightingFacts>, wanted: Facts) => {
    for (const [fact, value] of Object.entries(wanted)) look(fact, factOf(facts, fact), value);
  };
  if (expected.notRead !== undefined) {
    look('reason', result.result === 'not-read' ? result.reason : result.result, expected.notRead);
  } else if (expected.silent) {
    look('nothing', result.result, { anyOf: ['nothing', 'not-read'] });
  } else if (expected.nothing) {
    look('nothing', result.result, 'nothing');
    if (result.result === 'nothing') look('kind', result.kind, expected.kind);
  } else if (expected.rows !== undefined) {
    const [only] = expected.rows;
    if (expected.orDetail && only !== undefined && result.result === 'sighting')
      lookAt(result.sighting.facts, only);
    else if (result.result !== 'history')
      look('rows', result.result === 'nothing' ? null : result.result, 'history');
    else {
      const read = result.history.rows.map(({ facts }, index) =>
        Object.fromEntries(
          Object.keys(expected.rows?.[index] ?? {}).map((fact) => [fact, factOf(facts, fact)]),
        ),
      );
      look('rows', read, expected.rows);
    }
  } else if (result.result !== 'sighting') {
    look('sighting', result.result === 'nothing' ? null : result, expected.kind ?? 'a sighting');
  } else {
    const { sighting } = result;
    look('kind', sighting.kind, expected.kind);
    look('language', sighting.language, expected.language);
    if (way === 'platform file' && hasFile(expected.platform))
      look('platform', sighting.platform, expected.platform);
    look('doubts', sighting.doubts, expected.doubts);
    lookAt(sighting.facts, expected.facts ?? {});
  }
  return failed;
}

/** How many single statements a page's expectations make. */
export const statements = ({ facts, rows }: Expected) =>
  1 + Object.keys(facts ?? {}).length + (rows?.length ?? 0);

/** A platform whose file is still to be written is read by words. */
const hasFile = (platform: string | null | undefined) =>
  platform === null || PLATFORM_IDS.some((id) => id === platform);

function factOf(facts: Partial<SightingFacts>, name: string): unknown {
  if (name === 'offered') return facts.offered;
  const reading = facts[name as Exclude<keyof SightingFacts, 'offered'>];
  if (reading === undefined) return null;
  if (name === 'payment' && facts.payment !== undefined) {
    const { printed: _, ...payment } = facts.payment.value;
    return payment;
  }
  return reading.value;
}

/** Equal, in whatever order the keys stand; what the expectations leave out of an item or a row is not looked at. */
function matches(read: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(read) &&
      read.length === wanted.length &&
      wanted.every((part, index) => matches(read[index], part))
    );
  }
  if (wanted === null || typeof wanted !== 'object') return read === wanted;
  if ('anyOf' in wanted && Array.isArray(wanted.anyOf)) return wanted.anyOf.some((one) => matches(read, one));
  return (
    read !== null &&
    typeof read === 'object' &&
    Object.entries(wanted).every(([key, part]) => matches((read as Record<string, unknown>)[key], part))
  );
}
