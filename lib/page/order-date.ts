import { type Candidates, propose } from './candidates';
import type { PageText } from './collect';
import { type DateReading, findDays } from './date-text';
import type { Labelled } from './labelled';
import { span } from './span';
import type { Vocabulary } from './vocabulary';

/** `Commande n° 4182 du 3 octobre 2026`, `Order # 18 was placed on November 22, 2026`, `Order 18 (14 August 2026)`, `Order 18 · 14.8.2026` */
const PLACED =
  /\b(?:(?:passe|effectue|confirme|recu|enregistre)e? le|du|placed|vom|(?:eingegangen|aufgegeben|best(?:ell|atig)t) am|(?:wurde|bestellung|ist) am(?=.{6,40}(?:aufg|erha|eing))|dated|on|(?:geplaatst|besteld|ontvangen) op|van|(?:realizado|realizo|efectuado|hecho|recibido) el|del|(?:effettuato|inserito|ricevuto) (?:il|in data))\s(?:on\s)?|(?:\(|[·|,-] )(?=\s*(?:\d|[a-z]{3,9} \d\d?,))/g;
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
    if (!day || day.at > 14) return false;
    if (day.isAmbiguous) isAmbiguous = true;
    else propose(into.orderDate, day.day, weight, excerpt);
    return true;
  };
  for (const at of labelled) {
    if (at.label === 'date' && !at.place.isAside)
      add(at.folded, PLAIN.test(at.phrase) ? 0.7 : 0.84, at.whole);
  }
  for (const [index, { text, folded, place }] of page.lines.entries()) {
    if (place.isAside || text.length > 240 || !/\d/.test(text)) continue;
    // `Your order` above `Nr. 2026-55190 · 3 August 2026`.
    const isNumber = labelled.some((at) => at.label === 'number' && at.valueLine === index);
    const bearers = () =>
      span(page.lines, index - 2, index).filter(
        (above) => /\d{3}/.test(above.text) && vocabulary.says(above.folded, 'order'),
      );
    // Alone under the heading that bears the order's number, perhaps with its state between.
    if (text.length < 30 && (isNumber || bearers().some((above) => above.place.heading)))
      add(folded, 0.66, text);
    for (const match of folded.matchAll(PLACED)) {
      // `Order TA104418` above `on 13 November 2026`.
      const isOf = isNumber || (!match.index && bearers().length) || vocabulary.says(folded, 'order');
      if (isOf && add(folded.slice(match.index + match[0].length), 0.76, text)) break;
    }
  }
  return isAmbiguous && !into.orderDate.length;
}
