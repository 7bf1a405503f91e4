import { useState } from 'preact/hooks';
import { type QuietPattern, samePattern } from '../../lib/purchase/page-pattern';
import { fill } from '../../locales/render';
import { settings as room } from '../../locales/rooms/settings';
import { useFocusOnShow } from '../base/focus-on-show';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import { Section } from './section';

/** Pages of which the shopper said that they are no order, each with a button that lets Recours read them again. */
export function QuietSection() {
  const world = useWorld();
  const words = room(world.language.value).quiet;
  const [again, setAgain] = useState<QuietPattern | null>(null);
  const said = useFocusOnShow<HTMLParagraphElement>(again, 'nearest');
  const quiet = world.settings.value.quiet ?? [];
  if (quiet.length === 0 && again === null) return null;

  async function hear(pattern: QuietPattern) {
    const saved = await changeSettings(world, (settings) => ({
      ...settings,
      quiet: (settings.quiet ?? []).filter((one) => !samePattern(one, pattern)),
    }));
    if (saved !== null) setAgain(pattern);
  }

  return (
    <Section heading={words.heading}>
      <p>{words.explain}</p>
      <ul class="plain watched">
        {quiet.map((pattern) => (
          <li key={`${pattern.host}${pattern.path}`} class="row apart">
            <span class="host">
              {pattern.host} <span class="quiet">{pattern.path}</span>
            </span>
            <button
              type="button"
              class="text"
              aria-label={fill(words.againLabel, { path: pattern.path })}
              onClick={() => void hear(pattern)}
            >
              {words.again}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {again !== null && (
          <p ref={said} tabIndex={-1} class="notice">
            {fill(words.done, { path: again.path, host: again.host })}
          </p>
        )}
      </div>
    </Section>
  );
}
