import { browser } from 'wxt/browser';
import { done, failed, type Outcome } from '../values/outcome';
import { askWorker } from './ask-worker';

/** Which pages Recours may read: every one, those of some shops, or only the one where the shopper clicks. */
export type Watching = 'all' | 'chosen' | 'click';

/** The pattern of every web page. */
export const EVERYWHERE = '*://*/*';

/** What the browser lets us read now. The browser is the truth; settings only remember the wish. */
export async function watching(): Promise<Watching> {
  return watchingOf(await grantedOrigins());
}

/** Hosts watched one by one, in order; empty when every shop is. */
export async function watchedHosts(): Promise<string[]> {
  const origins = await grantedOrigins();
  return watchingOf(origins) === 'all' ? [] : hostsOf(origins);
}

/** Whether the shopper allowed the page at this address, if only by the browser's own switch for one site. */
export async function isWatched(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/**
 * Asks the browser for every shop; true when the shopper agreed. Must be called straight from the click: one `await`
 * before it and the browser refuses.
 */
export function watchAll(): Promise<Outcome<boolean>> {
  return asked(browser.permissions.request({ origins: [EVERYWHERE] }));
}

/** Asks the browser for one shop and its subdomains (its checkout may be on one); same rule as `watchAll`. */
export function watchShop(host: string): Promise<Outcome<boolean>> {
  return asked(browser.permissions.request({ origins: [patternOf(host)] }));
}

/** Asks the browser for notifications; same rule as `watchAll`. */
export async function allowReminders(): Promise<Outcome<boolean>> {
  return outcomeOf(browser.permissions.request({ permissions: ['notifications'] }));
}

/** Gives the permission for one shop, or for all, back to the browser. */
export async function stopWatching(host: string | 'all'): Promise<Outcome<void>> {
  const origins = await grantedOrigins();
  const ended =
    host === 'all' ? origins : origins.filter((origin) => hostOfPattern(origin) === plainHost(host));
  if (ended.length > 0) {
    const removed = await outcomeOf(browser.permissions.remove({ origins: ended }));
    if (!removed.ok) return removed;
  }
  await askWorker('watching-changed', {});
  return done(undefined);
}

async function asked(answer: Promise<boolean>): Promise<Outcome<boolean>> {
  const granted = await outcomeOf(answer);
  if (granted.ok && granted.value) await askWorker('watching-changed', {});
  return granted;
}

async function outcomeOf(answer: Promise<boolean>): Promise<Outcome<boolean>> {
  return answer.then(done, (error) => failed('unexpected', String(error).slice(0, 300)));
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** What a list of granted patterns amounts to. */
export function watchingOf(origins: readonly string[]): Watching {
  const everywhere = (scheme: string) => origins.includes(`${scheme}://*/*`);
  if (origins.includes('<all_urls>') || everywhere('*') || (everywhere('http') && everywhere('https')))
    return 'all';
  return hostsOf(origins).length > 0 ? 'chosen' : 'click';
}

/** The hosts of granted patterns, each once. */
export function hostsOf(origins: readonly string[]): string[] {
  const hosts = origins.map(hostOfPattern).filter((host) => host !== null);
  return [...new Set(hosts)].sort();
}

function hostOfPattern(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host === undefined ? null : plainHost(host);
}

/** The permission that covers a host: with its subdomains, but for addresses and names that have none. */
export function patternOf(host: string): string {
  const plain = plainHost(host);
  const hasSubdomains = plain.includes('.') && !/^[\d.]+$/.test(plain) && !plain.startsWith('[');
  return hasSubdomains ? `*://*.${plain}/*` : `*://${plain}/*`;
}

const plainHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');
