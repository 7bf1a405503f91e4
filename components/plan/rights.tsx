import type { Plan, Right } from '../../lib/recourse/plan';
import type { Day } from '../../lib/values/day';
import { plural, say } from '../../locales/render';
import { common } from '../../locales/rooms/common';
import { plan as planRoom } from '../../locales/rooms/plan';
import { useWorld } from '../world/world';
import { rightReason, rightWords } from './right-words';
import { dayClass } from './state-words';
import { BasisLine } from './why';

/** What the law gives for this problem: shut until asked for, what has a day first, the rest one click further. */
export function Rights({ plan }: { readonly plan: Plan }) {
  const { language } = useWorld();
  const words = planRoom(language.value).rights;
  if (plan.rights.length === 0) return null;
  const dated = plan.rights.filter(({ days }) => days !== null);
  const others = plan.rights.filter(({ days }) => days === null);
  const list = (rights: readonly Right[]) => (
    <ul class="plain aside-list">
      {rights.map((right) => (
        <RightLine key={right.id} right={right} today={plan.today} />
      ))}
    </ul>
  );
  return (
    <details class="aside rights">
      <summary>
        <h2 class="section-title">{words.title}</h2>{' '}
        <span class="small quiet">{plural(words.count, plan.rights.length, language.value)}</span>
      </summary>
      {dated.length > 0 && list(dated)}
      {others.length > 0 &&
        (dated.length === 0 ? (
          list(others)
        ) : (
          <details class="why rights-more">
            <summary>{plural(words.more, others.length, language.value)}</summary>
            {list(others)}
          </details>
        ))}
    </details>
  );
}

/** A rule in one sentence, how its day stands, and its basis one click away. */
export function RightLine({ right, today }: { readonly right: Right; readonly today: Day }) {
  const { language } = useWorld();
  const spoken = language.value;
  const words = planRoom(spoken);
  const state = rightWords(right, today, spoken);
  const reason = rightReason(right);
  const isOwnLastDay = right.state === 'running' && right.kind === 'last-day' && right.days !== null;
  const tone =
    right.state === 'probably-over'
      ? 'lost'
      : isOwnLastDay
        ? dayClass(right.days?.safe.day ?? today, today)
        : 'quiet';
  return (
    <li data-right={right.id} data-state={right.state}>
      <p>{say(right.says, spoken, today)}</p>
      {state !== '' && <p class={`small ${tone}`}>{state}</p>}
      <details class="why">
        <summary>{reason === null ? words.route.rules : common(spoken).whyThisDate}</summary>
        <div class="stack-close small">
          {reason !== null && <p>{say(reason.why, spoken, today)}</p>}
          {right.effect && <p>{say(right.effect, spoken, today)}</p>}
          {right.conditions && <p>{say(right.conditions, spoken, today)}</p>}
          {right.days?.bound && <p class="quiet">{words.route.bound}</p>}
          {right.floor && <p class="quiet">{words.rights.floor}</p>}
          {right.possible && <p class="quiet">{words.rights.possible}</p>}
          <BasisLine basis={right.basis} isSaid />
        </div>
      </details>
    </li>
  );
}
