import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';

const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' };

/** When something was noted, on this computer's clock: `22 November 2026, 14:05`. */
export function sayInstant(at: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  );
}

/** The day of it, as this computer's calendar has it: `22 November 2026`. */
export function sayInstantDay(at: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long' }).format(new Date(at));
}

/** Two days as one span: `13–17 novembre 2026`, `13–17 November 2026`, `13.–17. November 2026`. */
export function sayDaySpan(from: Day, until: Day, language: Language): string {
  const writer = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' });
  return writer.formatRange(Date.parse(from), Date.parse(until));
}
