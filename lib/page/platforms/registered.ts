import type { Platform } from './platform';

/** Where a platform's file leaves its platform for the reader that is injected after it. The page sees no such thing. */
interface Realm {
  platforms?: Record<string, Platform>;
}

/** Makes a platform known to the reader in the same isolated world. */
export function register(platform: Platform): void {
  const realm = globalThis as Realm;
  realm.platforms = { ...realm.platforms, [platform.id]: platform };
}

/** The platforms whose files were injected before the reader. */
export function registered(): readonly Platform[] {
  return Object.values((globalThis as Realm).platforms ?? {});
}
