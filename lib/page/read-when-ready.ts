import { addressKind } from './address-kind';
import { readDialogs } from './dialogs';
import { type Pace, paceBy } from './pace';
import { type Beside, readDocument } from './read-document';
import type { ReaderResult } from './reader-result';

/** Longest wait for an order that a confirmation's address promises and the page does not show yet. */
const WAIT = 4_000;
/** A page that has been still for this long has shown what it will show. */
const STILL = 1_200;
/** Own time all readings of one visit may use. */
const OWN_TIME = 200;

/** What only the rim of the program knows. */
export interface Rim {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** The calendar day, `2026-11-22`. */
  readonly today: string;
  readonly yieldToPage: () => Promise<void>;
  readonly beside: Beside;
}

/** What a page said and the own time, in milliseconds, that it took. */
export interface TimedReading {
  readonly result: ReaderResult;
  readonly cost: number;
}

/** Reads the page once: what stands over it in a dialog, else the page itself. */
export async function readOnce(
  document: Document,
  url: string,
  rim: Rim,
  limit = OWN_TIME,
): Promise<TimedReading> {
  const pace: Pace = paceBy(rim.now, rim.yieldToPage, limit);
  const context = { url, today: rim.today };
  const result =
    (await readDialogs(document, context, pace)) ?? (await readDocument(document, context, pace, rim.beside));
  return { result, cost: pace.used() };
}

/** Is there still something to wait for? A confirmation by its address that shows no order yet. */
function isUnfinished(result: ReaderResult, url: string): boolean {
  if (addressKind(url) !== 'confirmation' || result.result === 'not-read' || result.result === 'history')
    return false;
  if (result.result === 'nothing') return result.kind === 'other' || result.kind === 'checkout';
  const { kind, facts } = result.sighting;
  return kind !== 'order-detail' && !facts.orderNumber && !facts.total;
}

/**
 * Reads the live page within its time (slices of 16 ms, 200 ms in all). Where the address promises an order that is not
 * there yet, watches for it for at most four seconds; nothing is left behind.
 */
export async function readWhenReady(document: Document, url: string, rim: Rim): Promise<ReaderResult> {
  let spent = 0;
  const read = async () => {
    const { result, cost } = await readOnce(document, url, rim, OWN_TIME - spent);
    spent += cost;
    return result;
  };
  let result = await read();
  const end = rim.now() + WAIT;
  while (isUnfinished(result, url) && rim.now() < end && spent < OWN_TIME / 2) {
    if (!(await hasChanged(document, Math.min(STILL, end - rim.now())))) break;
    result = await read();
  }
  return result;
}

/** Attributes by which a page shows what was there already; all others say nothing of an order. */
const SHOWING = ['open', 'hidden', 'aria-hidden', 'class', 'style'];

/**
 * Resolves true soon after the page's content changed, false when it stayed still for `patience` milliseconds. Only the
 * first change is waited for: a page that changes ten thousand times a second costs no more than one that does so once.
 */
export function hasChanged(
  document: Document,
  patience: number,
  { showing = false, signal }: { readonly showing?: boolean; readonly signal?: AbortSignal } = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = (changed: boolean, delay: number) => {
      observer.disconnect();
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      // A burst of changes is one change.
      setTimeout(() => resolve(changed), delay);
    };
    const giveUp = () => stop(false, 0);
    const observer = new MutationObserver(() => stop(true, 300));
    const timer = setTimeout(giveUp, Math.max(0, patience));
    signal?.addEventListener('abort', giveUp);
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      ...(showing && { attributeFilter: SHOWING }),
    });
  });
}
