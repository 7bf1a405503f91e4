import type { ComponentChildren } from 'preact';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { plan as planRoom } from '../../locales/rooms/plan';
import { Icon } from '../base/icon';
import { useWorld } from '../world/world';
import type { Clock, Tie } from './clock-bars';

/** From here on ties run over each other rather than push the rows off a narrow screen. */
const MOST_LANES = 4;

/**
 * The list of routes as one picture: the axis above, each row with its days (`children`), and beside the rows the lines
 * that say which route ends which.
 */
export function Ways({ clock, children }: { readonly clock: Clock; readonly children: ComponentChildren[] }) {
  const lanes = Math.min(MOST_LANES, clock.lanes);
  return (
    <div class="ways" style={{ '--lanes': lanes }}>
      <Axis clock={clock} />
      <ol class="plain routes" style={{ gridRow: `2 / span ${Math.max(1, children.length)}` }}>
        {children}
      </ol>
      {clock.ties.map((tie) => (
        <TieLine key={`${tie.source}-${tie.ended}`} tie={tie} lane={Math.min(tie.lane, MOST_LANES - 1)} />
      ))}
    </div>
  );
}

function Axis({ clock }: { readonly clock: Clock }) {
  const { language } = useWorld();
  const words = planRoom(language.value);
  const place = (at: number) => ({ insetInlineStart: `${(at * 100).toFixed(2)}%` });
  return (
    <div class="ways-axis small quiet" aria-hidden="true">
      <div>
        {clock.events.map((at, index) => (
          <span key={index} class="axis-event" style={place(at)} />
        ))}
        <span class="axis-today" style={{ '--today': `${clock.today * 100}%` }}>
          {words.today}
        </span>
        {clock.ticks.map(({ day, at }) => (
          <span key={day} class="axis-day" style={place(at)}>
            {shortDate(day, language.value)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** A bracket from the row that is used to the row that it ends, drawn by the rows it stands beside, however high. */
function TieLine({ tie, lane }: { readonly tie: Tie; readonly lane: number }) {
  const [first, last] = [Math.min(tie.source, tie.ended), Math.max(tie.source, tie.ended)];
  const endsBelow = tie.ended > tie.source;
  return (
    <span
      aria-hidden="true"
      class={`tie ${tie.kind}`}
      data-tie={tie.kind}
      style={{ gridRow: `${first + 2} / ${last + 2}`, '--lane': lane }}
    >
      <span class={endsBelow ? 'tie-mark below' : 'tie-mark'}>
        <Icon name="cross" size={13} />
      </span>
    </span>
  );
}

const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' };

/** `6 Dec`: the axis is narrow, and its days are written out in the rows. */
function shortDate(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(day));
}
