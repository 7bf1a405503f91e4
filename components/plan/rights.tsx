import type { Plan, Right } from '../../lib/recourse/plan';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { fill, plural, say, sayDay, sayDayWithDistance } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { useWorld } from '../world/world';
import { dayClass } from './state-words';
import { Rules, Why } from './why';

/** What the law gives for this problem, with its days; shut until asked for. */
export function Rights({ plan }: { readonly plan: Plan }) {
  const { language } = useWorld();
  const words = planRoom(language.value).rights;
  if (plan.rights.length === 0) return null;
  return (
    <details class="aside rights">
      <summary>
        <h2 class="section-title">{words.title}</h2>{' '}
        <span class="small quiet">{plural(words.count, plan.rights.length, language.value)}</span>
      </summary>
      <ul class="plain aside-list">
        {plan.rights.map((right) => (
          <RightLine key={right.id} right={right} today={plan.today} />
        ))}
      </ul>
    </details>
  );
}

function RightLine({ right, today }: { readonly right: Right; readonly today: Day }) {
  const { language } = useWorld();
  const spoken = language.value;
  const words = planRoom(spoken).rights;
  const state = rightWords(right, today, spoken);
  const isOpen = right.state === 'running' && right.kind === 'last-day' && right.days !== null;
  const tone =
    right.state === 'probably-over'
      ? 'lost'
      : isOpen
        ? dayClass(right.days?.safe.day ?? today, today)
        : 'quiet';
  const reason = right.kind === 'reply' || right.kind === 'penalty' ? right.days?.latest : right.days?.safe;
  const doubts = [
    right.possible ? words.possible : '',
    right.floor ? words.floor : '',
    right.days?.bound ? planRoom(spoken).route.bound : '',
  ].filter(Boolean);
  return (
    <li data-right={right.id} data-state={right.state}>
      <p>{say(right.says, spoken, today)}</p>
      {state !== '' && <p class={`small ${tone}`}>{state}</p>}
      {right.effect && <p class="small">{say(right.effect, spoken, today)}</p>}
      {right.conditions && <p class="small quiet">{say(right.conditions, spoken, today)}</p>}
      {doubts.length > 0 && <p class="small quiet">{doubts.join(' · ')}</p>}
      {reason === undefined ? (
        <Rules basis={[right.basis]} title={planRoom(spoken).route.rules} />
      ) : (
        <Why reason={reason} />
      )}
    </li>
  );
}

/** Where a right stands, in a few words and with its day: "Your last day: Mon 30 November, 8 days left". */
export function rightWords(right: Right, today: Day, language: Language): string {
  const words = planRoom(language).rights;
  const { days, kind } = right;
  const parts: string[] = [];
  if (right.percent !== null && right.percent > 0)
    parts.push(fill(words.grown, { percent: right.percent }, language));
  switch (right.state) {
    case 'not-started':
      parts.push(
        right.startsWith === null
          ? words.notStarted
          : fill(words.startsWith, { start: say(right.startsWith, language, today) }, language),
      );
      break;
    case 'depends':
      parts.push(words.depends);
      break;
    case 'holds':
      break;
    default:
      if (days !== null) parts.push(dated(right.state, kind, days, today, language));
  }
  return parts.join(' · ');
}

function dated(
  state: 'running' | 'probably-over' | 'over' | 'not-yet',
  kind: Right['kind'],
  days: NonNullable<Right['days']>,
  today: Day,
  language: Language,
): string {
  const words = planRoom(language).rights;
  const plain = (form: string, day: Day) => fill(form, { day: sayDay(day, language, today) }, language);
  const counted = (form: string, day: Day) =>
    fill(form, { day: sayDayWithDistance(day, today, language) }, language);
  if (kind === 'first-day') return plain(state === 'not-yet' ? words.opens : words.opened, days.safe.day);
  if (kind === 'reply' || kind === 'penalty')
    return state === 'over' ? plain(words.wasDue, days.latest.day) : counted(words.theirs, days.latest.day);
  switch (state) {
    case 'over':
      return plain(words.over, days.latest.day);
    case 'probably-over':
      return plain(words.probablyOver, days.safe.day);
    case 'not-yet':
    case 'running':
      return counted(words.yours, days.safe.day);
  }
}
