import type { OpeningHours } from '../../lib/recourse/plan';
import { type Moment, type Opening, placeOfZone, type Turn } from '../../lib/routes/opening';
import { weekday } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { fill, sayDay } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';

type Words = ReturnType<typeof planRoom>['hours'];

/** From this many days on a weekday alone could be taken for this week's. */
const NEXT_WEEK = 7;

/** "open now, until 20:00", "closed, opens Monday at 09:00 (15:00 by your clock)"; empty where no hours are known. */
export function sayOpening(opening: Opening, language: Language): string {
  const words = planRoom(language).hours;
  switch (opening.state) {
    case 'never':
      return '';
    case 'always':
      return words.always;
    case 'open': {
      const { until } = opening;
      const said =
        until.daysAhead <= 0
          ? fill(words.openUntil, { time: sayTime(until.time, language) })
          : fill(words.openUntilDay, {
              day: dayOf(until, words, language),
              time: sayTime(until.time, language),
            });
      return joined([said + own(until, words, language), opening.maybeHoliday ? words.maybeHoliday : '']);
    }
    case 'closed': {
      const { opens } = opening;
      const form =
        opens.daysAhead <= 0 ? words.opensToday : opens.daysAhead === 1 ? words.opensTomorrow : words.opensOn;
      const said = fill(form, { day: dayOf(opens, words, language), time: sayTime(opens.time, language) });
      return joined([said + own(opens, words, language), opening.isHoliday ? words.holiday : '']);
    }
  }
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** The same moment by the shopper's clock, where it shows something else. */
function own({ local, day }: Turn, words: Words, language: Language): string {
  if (local === null) return '';
  const time = sayTime(local.time, language);
  const said =
    local.day === day
      ? fill(words.local, { time })
      : fill(words.localDay, { day: dayOf(local, words, language), time });
  return ` (${said})`;
}

function dayOf(moment: Moment, words: Words, language: Language): string {
  if (moment.daysAhead >= NEXT_WEEK) return sayDay(moment.day, language);
  return words.weekdays[weekday(moment.day) - 1] ?? '';
}

/** The hours of the week: "Monday to Friday, 09:00–17:00 (Zurich time)". */
export function sayHours(opening: OpeningHours, language: Language): string {
  const { hours, zone, closedOnHolidaysOf, onHolidays } = opening;
  const words = planRoom(language).hours;
  const runs = hours.map((run) => {
    const isAlways = run.opens === '00:00' && run.closes === '24:00';
    const isSingle = run.from === run.to;
    const form = isAlways
      ? isSingle
        ? words.singleAlways
        : words.rangeAlways
      : isSingle
        ? words.single
        : words.range;
    return fill(form, {
      from: words.weekdays[run.from - 1] ?? '',
      to: words.weekdays[run.to - 1] ?? '',
      opens: sayTime(run.opens, language),
      closes: sayTime(run.closes, language),
    });
  });
  const holidays =
    onHolidays !== undefined
      ? [
          fill(words.onHolidays, {
            opens: sayTime(onHolidays.opens, language),
            closes: sayTime(onHolidays.closes, language),
          }),
        ]
      : closedOnHolidaysOf === undefined
        ? []
        : [words.notOnHolidays];
  return `${[...runs, ...holidays].join(' · ')} (${fill(words.zone, { zone: placeOfZone(zone) })})`;
}

/** `20:00`; in French `20 h`, `9 h 30`. */
function sayTime(time: string, language: Language): string {
  if (time === '24:00') return planRoom(language).hours.midnight;
  if (language !== 'fr') return time;
  const [hour, minute] = time.split(':');
  return `${Number(hour)}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}`;
}
