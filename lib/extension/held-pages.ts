import type { FetchResult } from '../seller/shop';

/** Where texts of pages and PDFs lie that were asked for in this visit, so that keeping one does not ask for it again. */
const NAME = 'legal-pages';
const AT = 'x-held-at';
const RESULT = 'x-held-result';

/** What was got of a page, its text or a PDF's bytes, and when. */
export interface HeldPage {
  readonly text: string | null;
  readonly file: Uint8Array<ArrayBuffer> | null;
  readonly at: string;
  readonly result: FetchResult;
}

/** Lays what was got of a page by. Where the browser has no room for it, it is asked for again when it is needed. */
export async function holdPage(url: string, { text, file, at, result }: HeldPage): Promise<void> {
  try {
    const cache = await caches.open(NAME);
    await cache.put(url, new Response(text ?? file, { headers: { [AT]: at, [RESULT]: result } }));
  } catch {
    // Nothing is lost: the record of the shop has what was read.
  }
}

/** What was got of a page since then; null where nothing is held. */
export async function heldPage(url: string, since: string): Promise<HeldPage | null> {
  try {
    const found = await (await caches.open(NAME)).match(url);
    const at = found?.headers.get(AT) ?? null;
    if (found === undefined || at === null || at < since) return null;
    const result = found.headers.get(RESULT);
    if (result === 'pdf') return { text: null, file: new Uint8Array(await found.arrayBuffer()), at, result };
    return { text: await found.text(), file: null, at, result: result === 'cut' ? 'cut' : 'read' };
  } catch {
    return null;
  }
}

/** Forgets the texts got before then; without a day, all of them. */
export async function forgetHeld(before: string | null = null): Promise<void> {
  try {
    if (before === null) {
      await caches.delete(NAME);
      return;
    }
    const cache = await caches.open(NAME);
    for (const request of await cache.keys()) {
      const at = (await cache.match(request))?.headers.get(AT) ?? '';
      if (at < before) await cache.delete(request);
    }
  } catch {
    // There was nothing to forget.
  }
}
