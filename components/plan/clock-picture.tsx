import type { Plan } from '../../lib/recourse/plan';
import { say, sayPlainDay } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { useWorld } from '../world/world';
import { clockOf } from './clock-bars';

/** Width of a track in its own units; it is stretched to the place there is. */
const WIDTH = 1000;

/** The routes as bars on one axis with today marked. The list below says the same, so it is hidden from readers. */
export function ClockPicture({ plan }: { readonly plan: Plan }) {
  const { language } = useWorld();
  const words = planRoom(language.value);
  const { bars, today, ticks } = clockOf(plan);
  if (bars.length === 0) return null;
  const percent = (part: number) => `${part * 100}%`;
  return (
    <figure class="clock-picture" aria-hidden="true">
      <div class="clock-head small quiet">
        <span />
        <div class="clock-axis">
          <span class="clock-today" style={{ insetInlineStart: percent(today) }}>
            {words.today}
          </span>
          {ticks.map(({ day, at }) => (
            <span key={day} style={{ insetInlineStart: percent(at) }}>
              {withoutYear(sayPlainDay(day, language.value))}
            </span>
          ))}
        </div>
      </div>
      {bars.map(({ route, from, to, fades, kind }) => (
        <div class="clock-row" key={route.id}>
          <span class="clock-name">{say(route.name, language.value)}</span>
          <svg
            class={`clock-track ${kind} ${route.force}`}
            viewBox={`0 0 ${WIDTH} 16`}
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            {kind === 'not-yet' && (
              <line x1={today * WIDTH} x2={from * WIDTH} y1="8" y2="8" class="clock-until" />
            )}
            <rect
              x={to * WIDTH}
              y="5"
              width={Math.max(0, fades - to) * WIDTH}
              height="6"
              class="clock-fades"
            />
            <rect
              x={from * WIDTH}
              y="3"
              width={Math.max(0, to - from) * WIDTH}
              height="10"
              class="clock-bar"
            />
            {ticks.map(({ day, at }) => (
              <line key={day} x1={at * WIDTH} x2={at * WIDTH} y1="0" y2="16" class="clock-tick" />
            ))}
            <line x1={today * WIDTH} x2={today * WIDTH} y1="0" y2="16" class="clock-now" />
          </svg>
        </div>
      ))}
    </figure>
  );
}

const withoutYear = (day: string): string => day.replace(/\s\d{4}$/, '');
