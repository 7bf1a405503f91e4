import { count } from '../law/counting';
import type { LawRule } from '../law/schema';
import { addDays, type Day, daysBetween } from '../values/day';
import { ANSWERS, answeredDay, type CaseView } from './case-view';
import { routeOf } from './history';
import type { Deeds } from './law-facts';

/** Days that a period leaves out, the first and the last among them. */
export interface Standing {
  readonly from: Day;
  readonly until: Day;
}

const SELLER: ReadonlySet<string> = new Set(['merchant', 'formal-notice']);

/**
 * The days that a rule lets stand still, read generously: from the first day on which they can have begun to the last
 * known, or to today while nothing tells of an end. They serve the latest reading alone. Whether the other side agreed
 * to a mediation, or was passed the request in time, no record tells; so they never move a shopper's own safe day.
 */
export function standingOf(rule: LawRule, view: CaseView, deeds: Deeds): Standing[] {
  switch (rule.trigger) {
    case 'request-for-repair':
      return away(view);
    case 'defect-notified':
      return span(view.days.complaint?.earliest, answeredDay(view.claim, ANSWERS.repairedOn) ?? view.today);
    case 'negotiation': {
      const talks = talksOf(view, deeds);
      return talks === null ? [] : span(talks.from, talks.until);
    }
    case 'application':
    case 'mediation-agreed':
      return mediationsOf(deeds, view.today);
    case 'mediation-over': {
      const { period } = rule;
      return period.kind !== 'counted'
        ? []
        : mediationsOf(deeds, view.today).flatMap(({ until, isOver }) =>
            isOver ? span(until, count(until, period.period, rule.calendar ?? 'UNSTATED').plain) : [],
          );
    }
    default:
      return [];
  }
}

const span = (from: Day | null | undefined, until: Day): Standing[] =>
  from === null || from === undefined || from > until ? [] : [{ from, until }];

/** The goods are away from the request, or from their sending where none was noted, until they are back. */
function away({ days, claim, today }: CaseView): Standing[] {
  const returned = days.return?.earliest ?? null;
  const back = answeredDay(claim, ANSWERS.repairedOn);
  // Asked for alone, they may never have left.
  if (returned === null && back === null) return [];
  const asked = days.complaint?.earliest ?? null;
  const from = asked === null || (returned !== null && returned < asked) ? returned : asked;
  return span(from, back !== null && back <= today ? back : today);
}

/**
 * Talks with the seller: from the first letter, once an answer came that was no refusal, to the refusal; without one, to
 * the last word between the two or the day by which it is awaited. What falls asleep is over. Null: there were none.
 */
export function talksOf(
  view: CaseView,
  { histories }: Pick<Deeds, 'histories'>,
): (Standing & { readonly isOver: boolean }) | null {
  const words = view.events.filter((event) => {
    const route = routeOf(event, view.events);
    return route !== null && SELLER.has(route);
  });
  const first = words.find(({ kind }) => kind === 'sent');
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (!words.some(({ kind }) => kind === 'answered' || kind === 'offered')) return null;
  if (last.kind === 'refused' || last.kind === 'bounced')
    return { from: first.day, until: last.day, isOver: true };
  const awaited = [...SELLER].flatMap((id) => histories.get(id)?.answerBy?.day ?? []);
  const until = [last.day, ...awaited].sort().at(-1) ?? last.day;
  return until < view.today
    ? { from: first.day, until, isOver: true }
    : { from: first.day, until: view.today, isOver: false };
}

/** What was brought before bodies between shopper and seller: from the request to its answer, today while none came. */
export function mediationsOf(
  { histories, withSeller }: Pick<Deeds, 'histories' | 'withSeller'>,
  today: Day,
): (Standing & { readonly isOver: boolean })[] {
  return [...withSeller].flatMap((id) => {
    const history = histories.get(id);
    const from = history?.uses[0];
    if (history === undefined || from === undefined || history.stage === 'bounced') return [];
    const end =
      history.stage === 'waiting' || history.stage === 'silent' ? null : (history.last?.day ?? null);
    return [{ from, until: end ?? today, isOver: end !== null }];
  });
}

/** How many days several standstills leave out of a period that runs from `start` to `end`, and which of them do. */
export function leftOut<Each extends Standing>(
  standings: readonly Each[],
  start: Day,
  end: Day,
): { readonly end: Day; readonly used: readonly Each[] } {
  let running = end;
  let covered = addDays(start, -1);
  const used: Each[] = [];
  for (const each of [...standings].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const from = each.from > covered ? each.from : addDays(covered, 1);
    // What is over when the standstill begins is not brought back; days that two of them name count once.
    if (from > running || from > each.until) continue;
    running = addDays(running, daysBetween(from, each.until) + 1);
    covered = each.until;
    used.push({ ...each, from });
  }
  return { end: running, used };
}
