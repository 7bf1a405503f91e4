import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import { now, today } from '../../lib/extension/clock';
import { browserLanguage } from '../../lib/extension/language';
import type { Purchase } from '../../lib/purchase/purchase';
import { openStore } from '../../lib/store/open-store';
import type { Settings } from '../../lib/store/records';
import type { Store } from '../../lib/store/store';
import type { Day } from '../../lib/values/day';
import { done, type Failure, type Outcome } from '../../lib/values/outcome';
import type { Language } from '../../lib/values/sentence';

/** What one of our pages stands in: the records as they are now, the day, the language. Signals follow every change. */
export interface World {
  readonly store: Store;
  readonly purchases: Signal<readonly Purchase[]>;
  readonly claims: Signal<readonly Claim[]>;
  readonly settings: Signal<Settings>;
  readonly today: Signal<Day>;
  readonly language: Signal<Language>;
  /** The last thing that went wrong, for the page's failure line; null once it was put away. */
  readonly failure: Signal<Failure | null>;
  /** Reads everything again; called by itself after every change here or elsewhere. */
  readonly refresh: () => Promise<void>;
}

/** How often an open page looks whether a new day has begun. */
const DAY_CHECK_MS = 30_000;
/** Changes come several at once; the shield follows when they are over, and after the first paint. */
const SHIELD_AFTER_MS = 300;

/** Opens the store and reads what every page shows. Fails only when the store itself cannot be opened or read. */
export async function openWorld(): Promise<Outcome<World>> {
  const opened = await openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  const [settings, purchases, claims, day] = await Promise.all([
    store.settings(),
    store.purchases(),
    store.claims(),
    today(),
  ]);
  if (!settings.ok) return settings;
  if (!purchases.ok) return purchases;
  if (!claims.ok) return claims;

  const world: World = {
    store,
    purchases: signal(purchases.value),
    claims: signal(claims.value),
    settings: signal(settings.value),
    today: signal(day),
    language: signal(settings.value.language ?? browserLanguage()),
    failure: signal(null),
    refresh,
  };

  async function refresh(): Promise<void> {
    const [s, p, c, d] = await Promise.all([store.settings(), store.purchases(), store.claims(), today()]);
    for (const outcome of [s, p, c]) if (!outcome.ok) world.failure.value = outcome.failure;
    if (s.ok) {
      world.settings.value = s.value;
      world.language.value = s.value.language ?? browserLanguage();
    }
    if (p.ok) world.purchases.value = p.value;
    if (c.ok) world.claims.value = c.value;
    world.today.value = d;
    keepShield();
  }

  let shielding: ReturnType<typeof setTimeout> | undefined;
  function keepShield(): void {
    clearTimeout(shielding);
    shielding = setTimeout(async () => (await import('./raise-shield')).raiseShield(world), SHIELD_AFTER_MS);
  }
  keepShield();

  store.subscribe(() => void refresh());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh();
  });
  setInterval(async () => {
    if ((await today()) !== world.today.value) void refresh();
  }, DAY_CHECK_MS);
  return done(world);
}

const WorldContext = createContext<World | null>(null);
export const WorldProvider = WorldContext.Provider;

/** The world of the page; every component below `WorldProvider` has one. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (world === null) throw new Error('no WorldProvider above this component');
  return world;
}

/** Shows the failure of an outcome on the page, if it failed, and gives back its value. */
export function valueOr<T>(world: World, outcome: Outcome<T>): T | null {
  if (outcome.ok) return outcome.value;
  world.failure.value = outcome.failure;
  return null;
}

/** An instant for records, from the one clock. */
export const instant = (): Promise<string> => now();
