import { isPrivateAddress } from '../page/private-address';
import type { FetchResult } from '../seller/shop';
import { siteOf } from './site';

/** Longest a page may take, in milliseconds, and most that is taken of it, in bytes. */
const LIMITS = { time: 8_000, bytes: 2_000_000 };

const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;
const PDF = /^application\/pdf\b/i;

/** What came of asking: how it ended, and what was got. */
export interface Fetched {
  readonly result: FetchResult;
  /** The page's text; cut off after two megabytes when `result` is `cut`. Null for every other result. */
  readonly text: string | null;
  /** A PDF's bytes as they came when `result` is `pdf`: nothing reads them. Null for every other result. */
  readonly file: Uint8Array<ArrayBuffer> | null;
}

const without = (result: FetchResult): Fetched => ({ result, text: null, file: null });

/**
 * THE one place in Recours that asks the network for anything: one page of the shop in front, by GET, without cookies,
 * without referrer, at most 8 seconds and 2 MB. Only an address on the same site as `shopAddress` is asked; a redirect is
 * never followed, because where it leads cannot be seen before it is. Text is read; a PDF is handed on unread, a part of
 * one never; anything else is named and dropped. Whether the shopper switched this on, how often it may be done and that it is written down is decided by
 * its only caller, `legal-pages.ts`. Never throws.
 */
export async function fetchPage(address: string, shopAddress: string, limits = LIMITS): Promise<Fetched> {
  if (!mayBeAsked(address, shopAddress)) return without('not-this-shop');
  const signal = AbortSignal.timeout(limits.time);
  try {
    const response = await fetch(address, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      headers: { Accept: 'text/html' },
      signal,
    });
    return await taken(response, limits.bytes);
  } catch (error) {
    const isSlow = signal.aborted || (error instanceof Error && error.name === 'TimeoutError');
    return without(isSlow ? 'too-slow' : 'unreachable');
  }
}

function mayBeAsked(address: string, shopAddress: string): boolean {
  const site = siteOf(address);
  if (site === null || site !== siteOf(shopAddress) || isPrivateAddress(address)) return false;
  const [url, shop] = [new URL(address), new URL(shopAddress)];
  // A page that was reached safely is not asked for in the clear.
  return (
    url.username === '' && url.password === '' && (url.protocol === 'https:' || shop.protocol === 'http:')
  );
}

async function taken(response: Response, most: number): Promise<Fetched> {
  const drop = async (result: FetchResult) => {
    await response.body?.cancel().catch(() => {});
    return without(result);
  };
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return drop('redirected');
  if (status === 404 || status === 410) return drop('not-found');
  if (!response.ok) return drop('refused');
  const type = response.headers.get('content-type') ?? 'text/html';
  if (!READABLE.test(type) && !PDF.test(type)) return drop('not-text');
  const { bytes, isCut } = await firstBytes(response, most);
  if (startsAsPdf(bytes))
    return isCut ? without('pdf-too-large') : { result: 'pdf', text: null, file: bytes };
  if (PDF.test(type)) return without('not-text');
  return { result: isCut ? 'cut' : 'read', text: decoded(bytes, type), file: null };
}

/** At most two megabytes of the body; the rest is not waited for. */
async function firstBytes(
  response: Response,
  most: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isCut: boolean }> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  let isCut = false;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    const rest = most - size;
    parts.push(value.subarray(0, rest));
    size += Math.min(value.length, rest);
    if (value.length > rest) {
      isCut = true;
      await reader.cancel().catch(() => {});
      break;
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, isCut };
}

const startsAsPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

/** Text in the encoding the server or the page itself names; UTF-8 where neither does or nobody knows it. */
function decoded(bytes: Uint8Array, type: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const named =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
