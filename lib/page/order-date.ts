import type { Candidates } from './candidates';
import type { PageText } from './collect';
import { type DateReading, findDays } from './date-text';
import type { Labelled } from './labelled';
import type { Vocabulary } from './vocabulary';

/** `Commande n° 4182 du 3 octobre 2026`, `Order # 18 was placed on November 22, 2026`, `Order 18 (14 August 2026)` */
const PLACED =
  /\b(?:(?:passe|effectue|confirme|recu|enregistre)e? le|du|placed|vom|(?:eingegangen|aufgegeben|bestellt) am|dated|on|(?:geplaatst|besteld|ontvangen) op|van|(?:realizado|realizo|hecho|recibido) el|del|(?:effettuato|inserito|ricevuto) (?:il|in data))\s(?:on\s)?|\((?=\s*\d)/;
const PLAIN = /^(?:date|datum|fecha|data)$/;

/** Adds the day of the order; true when all that is printed could be two different days. */
export function orderDates(
  page: PageText,
  labelled: readonly Labelled[],
  vocabulary: Vocabulary,
  dates: DateReading,
  into: Candidates,
): boolean {
  let isAmbiguous = false;
  const add = (folded: string, weight: number, excerpt: string) => {
    const day = findDays(folded.slice(0, 80), dates)[0];
    if (day === undefined || day.at > 14) return;
    if (day.isAmbiguous) isAmbiguous = true;
    else into.orderDate.push({ value: day.day, weight, excerpt });
  };
  for (const at of labelled) {
    if (at.label === 'date' && !at.place.isAside)
      add(at.folded, PLAIN.test(at.phrase) ? 0.7 : 0.84, at.excerpt);
  }
  for (const { text, folded, place } of page.lines) {
    if (place.isAside || text.length > 240 || !/\d/.test(text)) continue;
    const match = PLACED.exec(folded);
    if (match !== null && vocabulary.says(folded, 'order'))
      add(folded.slice(match.index + match[0].length), 0.76, text);
  }
  return isAmbiguous && into.orderDate.length === 0;
}
