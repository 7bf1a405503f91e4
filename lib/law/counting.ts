import { addDays, addMonths, type Day, day, daysBetween, weekday } from '../values/day';
import { easter, isHoliday, type Region, regionsOf } from './holidays';

/**
 * How a period is counted; the codes of the law packs.
 * - `EXACT`: a machine ends it (an account's automatic closing): no roll in any reading
 * - `UNSTATED`: no counting rule was found (contract terms, network rules): safe does not roll, fair does
 * - `FR-CAL`: French contract periods: no roll was read, so as `UNSTATED`, with French holidays
 * - `FR-PROC`: French withdrawal (L221-19) and procedure (CPC 642): rolls, Saturday too
 * - `CH-CAL`: Swiss contract periods: Sunday and holiday roll, Saturday doubtful; `CH-STAT`: federal periods of law
 * - `CH-PROC`: conciliation; `CH-COURT`: the three months for filing a claim in court, which the court
 *   holidays may lengthen (ZPO 145, 146, 209)
 */
export type CalendarCode =
  | 'EXACT'
  | 'UNSTATED'
  | 'EU-CAL'
  | 'FR-CAL'
  | 'FR-PROC'
  | 'CH-CAL'
  | 'CH-STAT'
  | 'CH-PROC'
  | 'CH-COURT'
  | 'DE-CAL'
  | 'BE-CAL'
  | 'ES-CAL'
  | 'IT-CAL'
  | 'NL-CAL'
  | 'LU-CAL'
  | 'AT-CAL'
  | 'PT-CAL'
  | 'IE-CAL'
  | 'UK-CAL'
  | 'US';

/** `working`: Monday to Friday (jours ouvrés); `ouvrables`: Monday to Saturday; holidays left out of both. */
export type Unit = 'days' | 'weeks' | 'months' | 'years' | 'working' | 'ouvrables';

export interface Period {
  readonly amount: number;
  readonly unit: Unit;
  /** One period in two units: "twelve months and fourteen days". Not a second one, which has its own event. */
  readonly plus?: Period;
  /** It begins at the end of the event's year (BGB 199). */
  readonly fromYearEnd?: true;
}

export const days = (amount: number): Period => ({ amount, unit: 'days' });
export const months = (amount: number): Period => ({ amount, unit: 'months' });
export const years = (amount: number): Period => ({ amount, unit: 'years' });

/** `yes`: moves the last day on; `no`: does not; `doubt`: only the fair reading moves it. */
type Roll = 'yes' | 'no' | 'doubt';

interface CalendarRule {
  /** Whose holidays; null: those of the place given, else none. */
  readonly country: string | null;
  readonly saturday: Roll;
  /** Sundays and public holidays. */
  readonly sunday: Roll;
  /** Days treated as holidays besides. */
  readonly goodFriday?: true;
  /** Short periods of at least `from` days must hold two working days. */
  readonly twoWorkingDaysFrom?: number;
  /** Court holidays stand still in the fair reading. */
  readonly courtHolidays?: true;
  /** Periods longer than these do not roll (NL-11). */
  readonly shortOnly?: { readonly days: number; readonly weeks: number; readonly months: number };
}

const CALENDARS: Readonly<Record<CalendarCode, CalendarRule>> = {
  EXACT: { country: null, saturday: 'no', sunday: 'no' },
  UNSTATED: { country: null, saturday: 'doubt', sunday: 'doubt' },
  'EU-CAL': { country: null, saturday: 'yes', sunday: 'yes', twoWorkingDaysFrom: 2 },
  'FR-CAL': { country: 'FR', saturday: 'doubt', sunday: 'doubt' },
  'FR-PROC': { country: 'FR', saturday: 'yes', sunday: 'yes' },
  'CH-CAL': { country: 'CH', saturday: 'doubt', sunday: 'yes' },
  'CH-STAT': { country: 'CH', saturday: 'yes', sunday: 'yes' },
  'CH-PROC': { country: 'CH', saturday: 'yes', sunday: 'yes' },
  'CH-COURT': { country: 'CH', saturday: 'yes', sunday: 'yes', courtHolidays: true },
  'DE-CAL': { country: 'DE', saturday: 'yes', sunday: 'yes' },
  'BE-CAL': { country: 'BE', saturday: 'yes', sunday: 'yes', twoWorkingDaysFrom: 2 },
  'ES-CAL': { country: 'ES', saturday: 'no', sunday: 'no' },
  'IT-CAL': { country: 'IT', saturday: 'doubt', sunday: 'yes' },
  'NL-CAL': {
    country: 'NL',
    saturday: 'yes',
    sunday: 'yes',
    goodFriday: true,
    twoWorkingDaysFrom: 3,
    shortOnly: { days: 90, weeks: 12, months: 3 },
  },
  'LU-CAL': { country: 'LU', saturday: 'yes', sunday: 'yes' },
  'AT-CAL': { country: 'AT', saturday: 'yes', sunday: 'yes', goodFriday: true },
  'PT-CAL': { country: 'PT', saturday: 'doubt', sunday: 'yes' },
  'IE-CAL': { country: 'IE', saturday: 'doubt', sunday: 'doubt' },
  'UK-CAL': { country: 'GB', saturday: 'no', sunday: 'no' },
  // Nothing is said of weekends: safe does not roll, fair does.
  US: { country: 'US', saturday: 'doubt', sunday: 'doubt' },
};

export interface Place {
  /** Where the act is to be done, ISO 3166-1 alpha-2; its holidays count where the calendar names none. */
  readonly country?: string | null;
  readonly region?: Region;
}

/** The last day of a period, in both readings. `safe` is never after `fair`. */
export interface Counted {
  /** Same-numbered day or plain addition, before any roll. A second period is counted from the event, never from a rolled day. */
  readonly plain: Day;
  /** Earliest defensible last day: what a shopper keeps to. */
  readonly safe: Day;
  /** Latest defensible last day: only after it is the other side late. */
  readonly fair: Day;
}

type Reading = 'safe' | 'fair';
const FIRST: Day = day('1900-01-01');
const LAST: Day = day('9999-12-31');

function free(
  of: Day,
  rule: CalendarRule,
  reading: Reading,
  place: Place,
): { weekend: boolean; holiday: boolean } {
  const country = rule.country ?? place.country ?? null;
  const week = weekday(of);
  const holiday =
    week === 7 ||
    (country !== null && isHoliday(of, country, reading === 'fair' ? 'possible' : 'certain', place.region)) ||
    (rule.goodFriday === true && week === 5 && addDays(of, 2) === easter(Number(of.slice(0, 4))));
  return { weekend: week === 6, holiday };
}

const rolls = (roll: Roll, reading: Reading): boolean =>
  roll === 'yes' || (roll === 'doubt' && reading === 'fair');

function rolled(from: Day, period: Period, rule: CalendarRule, reading: Reading, place: Place): Day {
  if (isLong(period, rule)) return from;
  let at = from;
  while (at < LAST) {
    const { weekend, holiday } = free(at, rule, reading, place);
    if ((weekend && rolls(rule.saturday, reading)) || (holiday && rolls(rule.sunday, reading)))
      at = addDays(at, 1);
    else break;
  }
  return at;
}

function isLong(period: Period, rule: CalendarRule): boolean {
  const limit = rule.shortOnly;
  if (limit === undefined) return false;
  if (period.unit === 'years') return true;
  if (period.unit === 'months') return period.amount > limit.months;
  if (period.unit === 'weeks') return period.amount > limit.weeks;
  return period.amount > limit.days;
}

const isWorking = (
  of: Day,
  saturdayWorks: boolean,
  rule: CalendarRule,
  reading: Reading,
  place: Place,
): boolean => {
  const { weekend, holiday } = free(of, rule, reading, place);
  return !holiday && (saturdayWorks || !weekend);
};

/** `event` moved on by working days; the event day is not counted. */
function addWorking(event: Day, period: Period, rule: CalendarRule, reading: Reading, place: Place): Day {
  let at = event;
  for (let left = Math.min(period.amount, 4000); left > 0 && at < LAST; ) {
    at = addDays(at, 1);
    if (isWorking(at, period.unit === 'ouvrables', rule, reading, place)) left -= 1;
  }
  return at;
}

function addCalendar(event: Day, period: Period, eventDayCounts: boolean): Day {
  const from = period.fromYearEnd === true ? day(`${event.slice(0, 4)}-12-31`) : event;
  const end = addDays(added(from, period), eventDayCounts ? -1 : 0);
  return period.plus === undefined ? end : addCalendar(end, period.plus, false);
}

function added(from: Day, { amount, unit }: Period): Day {
  if (unit === 'days') return addDays(from, amount);
  if (unit === 'weeks') return addDays(from, amount * 7);
  // Clamped to the month's last day, as Reg. 1182/71 art. 3(2)(c), CPC 641 and BGB 188(3) ask.
  return addMonths(from, unit === 'months' ? amount : amount * 12);
}

function lengthened(
  event: Day,
  end: Day,
  period: Period,
  rule: CalendarRule,
  reading: Reading,
  place: Place,
): Day {
  const from = rule.twoWorkingDaysFrom;
  if (from === undefined || period.unit !== 'days' || period.amount < from || period.amount > 10) return end;
  let held = 0;
  for (let at = addDays(event, 1); at <= end; at = addDays(at, 1)) {
    if (isWorking(at, false, rule, reading, place)) held += 1;
  }
  let at = end;
  while (held < 2 && at < LAST) {
    at = addDays(at, 1);
    if (isWorking(at, false, rule, reading, place)) held += 1;
  }
  return at;
}

/** Whether the Swiss courts rest: a week around Easter, 15 July to 15 August, 18 December to 2 January (ZPO 145). */
function isCourtHoliday(of: Day): boolean {
  const date = of.slice(5);
  if (date >= '12-18' || date <= '01-02' || (date >= '07-15' && date <= '08-15')) return true;
  // Easter is between 22 March and 25 April.
  return date >= '03-15' && date <= '05-02' && Math.abs(daysBetween(easter(Number(of.slice(0, 4))), of)) <= 7;
}

/**
 * The last day of a period that stands still while the courts rest: counted from the last day before the rest where the
 * event fell into it (ZPO 146), and moved on by as many days as they rested since.
 */
function pastCourtHolidays(event: Day, period: Period, wording: 'after' | 'beginning'): Day {
  let from = event;
  while (isCourtHoliday(from) && from > FIRST) from = addDays(from, -1);
  let end = addCalendar(from, period, wording === 'beginning');
  for (let at = addDays(from, 1); at <= end && at < LAST; at = addDays(at, 1))
    if (isCourtHoliday(at)) end = addDays(end, 1);
  return end;
}

const latest = (a: Day, b: Day): Day => (a > b ? a : b);
/**
 * The latest reading. Where the region is not known, the latest that one of the regions gives: 31 October and 1 November
 * are both holidays in Germany, but in no Land are both.
 */
function fairest(safe: Day, rule: CalendarRule, place: Place, read: (at: Place) => Day): Day {
  const somewhere = read(place);
  const country = rule.country ?? place.country ?? null;
  if (somewhere === safe || country === null || place.region?.startsWith(country)) return somewhere;
  const regions = regionsOf(country);
  return regions.length === 0
    ? somewhere
    : regions.map((region) => read({ ...place, region })).reduce(latest);
}

const inWorkingDays = (period: Period): boolean => period.unit === 'working' || period.unit === 'ouvrables';

/**
 * The last day of a period that an event starts, under a jurisdiction's counting rule: event day counted or not,
 * month end, roll over weekends and holidays, working days. Both readings come back: `safe` for the shopper's own last
 * day, `fair` before the other side is called late. Never earlier than the event (but for `beginning` periods of
 * nothing); rolled once, at the end only.
 */
export function count(
  event: Day,
  period: Period,
  calendar: CalendarCode,
  place: Place = {},
  /** `beginning`: "14 days beginning on the day": the event day is the first day (IE, UK wordings). */
  wording: 'after' | 'beginning' = 'after',
): Counted {
  const rule = CALENDARS[calendar];
  if (inWorkingDays(period)) {
    const from = wording === 'beginning' ? addDays(event, -1) : event;
    const safe = addWorking(from, period, rule, 'safe', place);
    const fair = fairest(safe, rule, place, (at) => addWorking(from, period, rule, 'fair', at));
    return { plain: safe, safe, fair };
  }
  const plain = addCalendar(event, period, wording === 'beginning');
  const read = (reading: Reading, end: Day, at: Place): Day =>
    rolled(lengthened(event, end, period, rule, reading, at), period, rule, reading, at);
  const end = rule.courtHolidays === true ? latest(plain, pastCourtHolidays(event, period, wording)) : plain;
  const safe = read('safe', plain, place);
  return { plain, safe, fair: fairest(safe, rule, place, (at) => read('fair', end, at)) };
}

/**
 * The last day of a period that the text counts "from the expiry" of another (twelve months from the end of the first
 * fourteen days): the safe reading begins at the first period's plain end, the fair one at its rolled end. A period that
 * only follows another in time is counted from its own event instead.
 */
export function countFromExpiry(
  first: Counted,
  period: Period,
  calendar: CalendarCode,
  place: Place = {},
): Counted {
  const { plain, safe } = count(first.plain, period, calendar, place);
  return { plain, safe, fair: count(first.fair, period, calendar, place).fair };
}

/**
 * The first day on which something may be done after a waiting period has passed in full: the day after its plain last
 * day. A weekend never shortens a waiting period and need not lengthen it; one in working days counts no day that may
 * be a holiday.
 */
export function afterWaiting(event: Day, period: Period, calendar: CalendarCode, place: Place = {}): Day {
  const counted = count(event, period, calendar, place);
  return addDays(inWorkingDays(period) ? counted.fair : counted.plain, 1);
}

/** A day the other side was given, read fairly: moved past weekends and holidays of its place. */
export function fairDay(of: Day, country: string | null, region?: Region): Day {
  const place: Place = region === undefined ? { country } : { country, region };
  return count(of, days(0), 'UNSTATED', place).fair;
}
