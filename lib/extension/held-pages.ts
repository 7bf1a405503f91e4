import type { FetchResult } from '../seller/shop';

/** Where texts of pages lie that were asked for in this visit, so that keeping one does not ask for it again. */
const NAME = 'legal-pages';
const AT = 'x-held-at';
const RESULT = 'x-held-result';

/** A page's text as it was got, and when. */
export interface HeldPage {
  readonly text: string;
  readonly at: string;
  readonly result: FetchResult;
}

/** Lays a page's text by. Where the browser has no room for it, it is asked for again when it is needed. */
export async function holdPage(url: string, { text, at, result }: HeldPage): Promise<void> {
  try {
    const cache = await caches.open(NAME);
    await cache.put(url, new Response(text, { headers: { [AT]: at, [RESULT]: result } }));
  } catch {
    // Nothing is lost: the record of the shop has what was read.
  }
}

/** The text of a page that was got since then; null where none is held. */
export async function heldPage(url: string, since: string): Promise<HeldPage | null> {
  try {
    const found = await (await caches.open(NAME)).match(url);
    const at = found?.headers.get(AT) ?? null;
    if (found === undefined || at === null || at < since) return null;
    return { text: await found.text(), at, result: found.headers.get(RESULT) === 'cut' ? 'cut' : 'read' };
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
