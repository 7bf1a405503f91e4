import { openDialogs } from './dialogs';
import { type Dom, domOf, HEADINGS } from './dom';
import { hasChanged, type Rim, readOnce } from './read-when-ready';
import type { ReaderResult } from './reader-result';
import type { PageKind } from './sighting';

const MINUTE = 60_000;
/** How long a page may still become an order: a form is filled in slowly, an answer of the shop comes soon. */
const LIMIT: Partial<Record<PageKind, number>> = { checkout: 30 * MINUTE, confirmation: MINUTE };
const OTHERWISE = MINUTE / 2;
/** Looks are at least so far apart, */
const PAUSE = 1_000;
/** and so far that they take at most one part in this of the main thread. */
const SHARE = 60;
/** A page whose headings and dialogs are as before is read again this seldom. */
const SAME_LOOK = 5_000;

/** What only the rim of the program knows. */
export interface WatchRim extends Rim {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The page's address now, and whether the page may still be watched. */
  readonly address: () => string;
}

/**
 * Watches a page that was read as `first` for an order that it shows later: content that comes after seconds, a dialog
 * over a checkout. Resolves true once the page says more of an order than before, which then is to be read for the
 * record; false when it has gone to another address, or nothing came within the bound for its kind. `spent` is the own
 * time the first reading took. However often the page changes, looking takes at most a sixtieth of the main thread, and
 * nothing stays behind.
 */
export async function watchPage(
  document: Document,
  first: ReaderResult,
  spent: number,
  rim: WatchRim,
  signal: AbortSignal,
): Promise<boolean> {
  if (isComplete(first)) return false;
  const dom = domOf(document);
  const url = rim.address();
  const end = rim.now() + (LIMIT[sightingOf(first)?.kind ?? 'other'] ?? OTHERWISE);
  const isOver = () => signal.aborted || rim.address() !== url || rim.now() >= end;
  let look = looksOf(document, dom);
  let before = look;
  let readAt = rim.now();
  let cost = spent;
  while (!isOver()) {
    if (!(await hasChanged(document, end - rim.now(), { showing: true, signal }))) continue;
    do {
      await rim.wait(Math.max(PAUSE, cost * SHARE));
      if (isOver()) return false;
      const began = rim.now();
      before = look;
      look = looksOf(document, dom);
      cost = rim.now() - began;
    } while (look === before && rim.now() - readAt < SAME_LOOK);
    const reading = await readOnce(document, url, rim);
    readAt = rim.now();
    cost += reading.cost;
    if (!isOver() && saysMore(reading.result, first)) return true;
  }
  return false;
}

/** What a page shows at first sight: its title, its headings, and what stands over it. A few native look-ups. */
function looksOf(document: Document, dom: Dom): string {
  const headings = dom.all(document, HEADINGS).slice(0, 12);
  return [
    ...[dom.one(document, 'head > title'), ...headings].map((element) => dom.text(element).slice(0, 80)),
    ...openDialogs(document, dom).map((dialog) => dom.text(dialog).slice(0, 2_000)),
  ].join('\n');
}

const sightingOf = (result: ReaderResult) => (result.result === 'sighting' ? result.sighting : null);

const isOrder = (result: ReaderResult) => /^(?:conf|order-d)/.test(sightingOf(result)?.kind ?? '');

/** An order with all that a confirmation can be hoped to say. */
function isComplete(result: ReaderResult): boolean {
  return isOrder(result) && known(result) === ESSENTIAL.length;
}

const ESSENTIAL = ['orderNumber', 'total', 'items'] as const;

const known = (result: ReaderResult) => ESSENTIAL.filter((name) => sightingOf(result)?.facts[name]).length;

/** Whether a page says more of an order than it did: it has become one, states more of it, or another basket. */
export function saysMore(now: ReaderResult, before: ReaderResult): boolean {
  if (now.result === 'history') return before.result !== 'history';
  if (isOrder(now)) {
    if (known(now) === 0) return false;
    return !isOrder(before) || known(now) > known(before);
  }
  if (sightingOf(now)?.kind !== 'checkout' || isOrder(before)) return false;
  return basket(now) !== basket(before) && known(now) >= known(before);
}

function basket(result: ReaderResult): string {
  const { total, items, payment } = sightingOf(result)?.facts ?? {};
  return JSON.stringify([result.result, total?.value, items?.value, payment?.value.method]);
}
