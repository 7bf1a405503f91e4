import type { PlannedRoute } from '../../lib/recourse/plan';
import { type Day, daysBetween } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { fill, sayDay, sayDayWithDistance } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';

/** From this many days on a last day is no longer worth a colour. */
const SOON_DAYS = 10;

/** A route's state and the one day that goes with it: "Open, until Mon 30 November, 8 days left". */
export function stateWords(route: PlannedRoute, today: Day, language: Language): string {
  const words = planRoom(language).states;
  const { state, window } = route;
  const named = (sentence: string, day: Day) =>
    fill(sentence, { day: sayDayWithDistance(day, today, language) }, language);
  switch (state) {
    case 'open':
      // One that was used in time stays open after its last day.
      return window.closes === null || window.closes.safe.day < today
        ? words.open
        : named(words.openUntil, window.closes.safe.day);
    case 'waiting': {
      if (window.answerBy === null) return words.waiting;
      const isLate = window.answerBy.day < today;
      return named(isLate ? words.answerLate : words.waitingUntil, window.answerBy.day);
    }
    case 'not-yet':
      return window.opens === null
        ? words['not-yet']
        : fill(words.opens, { day: sayDay(window.opens.day, language, today) }, language);
    default:
      return words[state];
  }
}

/** The colour of a route's state; the words beside it say the same. */
export function stateClass(route: PlannedRoute, today: Day): string {
  if (route.state === 'probably-late') return 'lost';
  const closes = route.window.closes;
  if (route.state !== 'open' || closes === null) return 'quiet';
  return dayClass(closes.safe.day, today);
}

/** Red for today or lost, amber for soon. */
export function dayClass(last: Day, today: Day): string {
  const left = daysBetween(today, last);
  if (left <= 0) return 'lost';
  return left <= SOON_DAYS ? 'soon' : 'quiet';
}
