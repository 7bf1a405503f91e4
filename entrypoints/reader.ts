import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readWhenReady } from '../lib/page/read-when-ready';

/** Lets everything else in the page run before the next slice; a message channel is not throttled as timers are. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Injected by the worker into a page the gate or the shopper chose; its promise is what the page says. */
export default defineUnlistedScript(() =>
  readWhenReady(document, location.href, { now: () => performance.now(), today: today(), yieldToPage }),
);
