import type { Language } from '../lib/values/sentence';
import type { Words } from './words';

/**
 * The interface's words, room by room, so that a page carries only the rooms it stands in:
 *
 * - `locales/en/popup.ts`:    `export const popup = { search: 'Search', … } as const;` English is the shape.
 * - `locales/fr/popup.ts`:    `export const popup: Words<typeof english> = { search: 'Rechercher', … };`
 *                             (`import type { popup as english } from '../en/popup'`), the same for `de`.
 * - `locales/rooms/popup.ts`: `export const popup = pick({ en, fr, de });`
 * - in a component:           `const words = popup(language); … words.search`
 *
 * Values go into `{name}` with `fill`, counts into `{ one, other }` with `plural`, days and money through `sayDay` and
 * `sayMoney` (render.ts). Every room is compared in its three languages by rooms.test.ts: keys, placeholders, blanks.
 */
export function pick<T>(room: {
  readonly en: T;
  readonly fr: Words<NoInfer<T>>;
  readonly de: Words<NoInfer<T>>;
}): (language: Language) => Words<T> {
  // A const English object has every key of its own Words; TypeScript can't see that through a generic.
  const languages: Record<Language, Words<T>> = { en: room.en as Words<T>, fr: room.fr, de: room.de };
  return (language) => languages[language];
}
