import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registered } from '../lib/page/platforms/registered';
import { toldIn } from '../lib/page/read';
import { readWhenReady } from '../lib/page/read-when-ready';
import { structuredBeside } from '../lib/page/structured-beside';
import { watchPage } from '../lib/page/watch-page';

interface Realm {
  /** The gate's own way to tell the worker of this page. */
  tell?: () => void;
  /** Ends the watching that an earlier reading of this page left to be begun. */
  endWatch?: AbortController;
  /** For the worker: watches on, where the shopper allowed that. The page does not see the isolated world. */
  watchOn?: () => void;
  /** How often this page has been told of again. */
  told?: number;
}

/** A page that says something else all the time is told of no more. */
const MOST_TOLD = 20;

/** Lets everything else in the page run before the next slice. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? wait(0);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Only web pages have an address that says something; a message or a saved file has none. */
function addressOf(href: string): string {
  return /^https?:/.test(href) ? href : '';
}

/** Injected by the worker into a page the gate or the shopper chose; its promise is what the page says. */
export default defineUnlistedScript(async () => {
  const realm = globalThis as Realm;
  const rim = {
    now: () => performance.now(),
    today: Temporal.Now.plainDateISO().toJSON(),
    yieldToPage,
    beside: { platforms: registered(), structured: structuredBeside() },
    wait,
    address: () => addressOf(location.href),
  };
  realm.endWatch?.abort();
  const end = new AbortController();
  realm.endWatch = end;
  delete realm.watchOn;
  const result = await readWhenReady(document, addressOf(location.href), rim);
  const cost = toldIn(result)?.cost ?? 20;
  realm.watchOn = () => {
    delete realm.watchOn;
    void watchPage(document, result, cost, rim, end.signal).then((saysMore) => {
      realm.told = (realm.told ?? 0) + (saysMore ? 1 : 0);
      if (saysMore && realm.told <= MOST_TOLD) realm.tell?.();
    });
  };
  return result;
});
