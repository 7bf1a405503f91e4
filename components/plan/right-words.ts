import type { DatedReason, Right } from '../../lib/recourse/plan';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { fill, say, sayDay, sayDayWithDistance } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';

/** The other side is late only after the latest reading; the shopper keeps to the safe one. */
const isTheirs = ({ kind }: Right): boolean => kind === 'reply' || kind === 'penalty';

/** The day that is told of a right, with how it was counted; null where none can be. */
export function rightReason(right: Right): DatedReason | null {
  if (right.days === null) return null;
  return isTheirs(right) ? right.days.latest : right.days.safe;
}

/** Where a right stands, in a few words and with its day: "Your last day: Mon 30 November, 8 days left". */
export function rightWords(right: Right, today: Day, language: Language): string {
  const words = planRoom(language).rights;
  const grown =
    right.percent !== null && right.percent > 0
      ? fill(words.grown, { percent: right.percent }, language)
      : '';
  return [grown, stateOf(right, today, language)].filter(Boolean).join(' · ');
}

function stateOf(right: Right, today: Day, language: Language): string {
  const words = planRoom(language).rights;
  const { state, days } = right;
  if (state === 'holds') return '';
  if (state === 'depends') return words.depends;
  if (state === 'not-started' || days === null)
    return right.startsWith === null
      ? words.notStarted
      : fill(words.startsWith, { start: say(right.startsWith, language, today) }, language);

  const plain = (form: string, day: Day) => fill(form, { day: sayDay(day, language, today) }, language);
  const counted = (form: string, day: Day) =>
    fill(form, { day: sayDayWithDistance(day, today, language) }, language);
  const { safe, latest } = days;
  if (right.kind === 'first-day') return plain(state === 'not-yet' ? words.opens : words.opened, safe.day);
  if (isTheirs(right))
    return state === 'over' ? plain(words.wasDue, latest.day) : counted(words.theirs, latest.day);
  if (state === 'over') return plain(words.over, latest.day);
  if (state === 'probably-over') return plain(words.probablyOver, safe.day);
  return counted(words.yours, safe.day);
}
