import { useId } from 'preact/hooks';
import { settings as room } from '../../locales/rooms/settings';
import { replanAll } from '../world/replan-all';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import { regions } from './regions';

/** Which part of the country the shopper lives in, where its holidays differ; nothing for other countries. */
export function RegionSelect() {
  const id = useId();
  const world = useWorld();
  const { country, region } = world.settings.value;
  const words = room(world.language.value).you;
  const choices = regions(country, world.language.value);
  if (choices.length === 0) return null;
  const chosen = choices.some(({ code }) => code === region) ? region : null;
  return (
    <div class="field" data-question="region">
      <label for={id}>{words.region}</label>
      <select
        id={id}
        aria-describedby={`${id}-help`}
        value={chosen ?? ''}
        onChange={(event) => {
          const next = event.currentTarget.value || null;
          void changeSettings(world, (settings) => ({ ...settings, region: next })).then(() =>
            replanAll(world),
          );
        }}
      >
        <option value="">{words.regionUnknown}</option>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="help">
        {words.regionHelp}
      </p>
    </div>
  );
}
