import { addDays, type Day } from '../values/day';
import type { Text } from '../values/sentence';
import type { DatedReason, Plan } from './plan';
import { dueText } from './plan-due.text';

/** One entry of a calendar: an all-day event with a reminder in the morning. */
export interface CalendarEntry {
  /** Stable: the same thing always has the same uid, so that importing again updates instead of doubling. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string | null;
}

/** Content lines are folded at 75 octets (RFC 5545 §3.1). */
const LINE_LIMIT = 75;

/**
 * A calendar file (RFC 5545) of all-day events with an alarm at nine in the morning of the day, for when no browser is
 * open. `stamp` is the time of writing, `2026-11-22T14:05:00.000Z`; the text is the same for the same input.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const written = utc(stamp);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Recours//Recours 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, written)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * The dates of a plan: the last safe day of every route not used yet and of every duty of the law, and what the plan reminds of besides. `say` puts a
 * text in the shopper's language; `label` goes before each summary, so that a calendar says which purchase it is about.
 */
export function calendarEntries(
  plan: Plan,
  claimId: string,
  say: (text: Text) => string,
  label: string,
): CalendarEntry[] {
  const entry = (
    kind: string,
    routeId: string | null,
    day: Day,
    words: Text,
    reason: DatedReason | null,
  ): CalendarEntry => ({
    uid: uidOf(`${claimId}:${kind}:${routeId ?? ''}:${day}`),
    day,
    summary: label === '' ? say(words) : `${label}: ${say(words)}`,
    description: reason === null ? null : described(reason, say),
  });
  const lastDays = plan.routes.flatMap((route) => {
    const closes = route.window.closes;
    if (closes === null || !['open', 'not-yet'].includes(route.state) || closes.safe.day < plan.today)
      return [];
    // A used route shows its answer's day instead.
    if (
      !plan.due.some((due) => due.kind === 'last-day' && due.routeId === route.id) &&
      closes.safe.day !== plan.today
    )
      return [];
    return [
      entry(
        'closes',
        route.id,
        closes.safe.day,
        { say: dueText.calendarLastDay, with: { route: { text: route.name } } },
        closes.safe,
      ),
    ];
  });
  const reminded = new Set(plan.due.flatMap(({ rightId }) => rightId ?? []));
  const duties = plan.rights.flatMap(({ id, says, days }) =>
    days === null || !reminded.has(id)
      ? []
      : [
          entry(
            'closes',
            id,
            days.safe.day,
            { say: dueText.calendarDuty, with: { rule: { text: says } } },
            days.safe,
          ),
        ],
  );
  const reminders = plan.due
    // A calendar tells of days to come; the undone step of an earlier day stands in the plan.
    .filter((due) => due.kind !== 'last-day' && due.day >= plan.today)
    .map((due) => entry(due.kind, due.routeId, due.day, due.text, null));
  return [...lastDays, ...duties, ...reminders].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** How the day was counted and where its rule was read. */
function described(reason: DatedReason, say: (text: Text) => string): string {
  const sources = reason.basis.map((basis) => `${basis.source} (${basis.checkedOn})`);
  return [say(reason.why), ...sources].join('\n');
}

/** Ids hold only letters, digits, `-` and `:`; anything else could not stand in a uid. */
const uidOf = (id: string): string => `${id.replace(/[^A-Za-z0-9-]/g, '-')}@recours`;

function eventLines(entry: CalendarEntry, written: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${written}`,
    `DTSTART;VALUE=DATE:${date(entry.day)}`,
    `DTEND;VALUE=DATE:${date(addDays(entry.day, 1))}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.description === null ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
    // A deadline does not make its day busy.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(entry.summary)}`,
    'TRIGGER;RELATED=START:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

const date = (day: Day): string => day.replaceAll('-', '');

/** `20261122T140500Z` from an instant; fractions of a second are dropped. */
const utc = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Text as RFC 5545 §3.3.11 wants it; control characters have no place in it. */
function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replace(/\n/g, '\\n')
  );
}

/** Folds at 75 octets without cutting a character in two. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LINE_LIMIT) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}

/** Octets of one character in UTF-8; a lone surrogate is written as the replacement character, three of them. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
