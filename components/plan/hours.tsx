import { useEffect, useState } from 'preact/hooks';
import type { OpeningHours } from '../../lib/recourse/plan';
import { type Opening, openingAt } from '../../lib/routes/opening';
import { Icon } from '../base/icon';
import { instant, useWorld } from '../world/world';
import { sayHours, sayOpening } from './say-opening';

/** How often "open now" is looked at again while it stands on the screen. */
const LOOK_AGAIN_MS = 30_000;

/** Whether a channel can be reached now and until when, and its hours of the week. */
export function Hours({ hours }: { readonly hours: OpeningHours }) {
  const { language } = useWorld();
  const [opening, setOpening] = useState<Opening | null>(null);
  useEffect(() => {
    const look = () =>
      void instant().then((now) => setOpening(openingAt(hours, now, Temporal.Now.timeZoneId())));
    look();
    const again = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(again);
  }, [hours]);

  return (
    <>
      {opening && opening.state !== 'never' && (
        <p
          class={`small opening ${opening.state === 'closed' ? 'quiet' : 'good'}`}
          data-opening={opening.state}
        >
          <Icon name="clock" size={14} /> <span>{sayOpening(opening, language.value)}</span>
        </p>
      )}
      {opening?.state !== 'always' && <p class="small quiet">{sayHours(hours, language.value)}</p>}
    </>
  );
}
