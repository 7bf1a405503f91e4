import type { ClaimEvent } from '../../lib/claim/claim';
import type { PlannedRoute } from '../../lib/recourse/plan';
import type { Language } from '../../lib/values/sentence';
import { fill, say, sayMoney } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';

/** An event in words: "You wrote to the seller", "34.90 € came back". */
export function eventWords(event: ClaimEvent, routes: readonly PlannedRoute[], language: Language): string {
  const words = planRoom(language).events;
  const route = routes.find(({ id }) => id === event.route);
  const who = route === undefined ? words.someone : say(route.name, language);
  if (event.kind === 'refunded' && event.amount)
    return fill(words.kinds.refundedAmount, { amount: sayMoney(event.amount, language) }, language);
  // A notice is a thing that is sent, not somebody.
  if (event.kind === 'sent' && event.route === 'formal-notice') return words.kinds.noticeSent;
  return fill(words.kinds[event.kind], { who }, language);
}
