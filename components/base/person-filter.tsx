import { useEffect } from 'preact/hooks';
import { persons, whoseOf } from '../../lib/purchase/people';
import { dossier } from '../../locales/rooms/dossier';
import { useWorld } from '../world/world';
import { wanted } from './wanted-person';

/** Lets one person of a household be chosen; nothing to choose while all purchases are one person's. */
export function PersonFilter() {
  const world = useWorld();
  const words = dossier(world.language.value).people;
  // A name may be any word, so the choices are known by their place.
  const choices = persons(world.purchases.value);
  const whose = whoseOf(wanted.value, world.purchases.value);
  useEffect(() => {
    // From what is wanted by now: the shopper may have chosen another since this was drawn.
    wanted.value = whoseOf(wanted.value, world.purchases.value);
  }, [whose]);
  if (choices.length < 2) return null;
  return (
    <label class="field person-filter">
      {words.whose}
      <select
        value={whose === 'everyone' ? -1 : choices.indexOf(whose.person)}
        onChange={(event) => {
          const person = choices[Number(event.currentTarget.value)];
          wanted.value = person === undefined ? 'everyone' : { person };
        }}
      >
        <option value={-1}>{words.everyone}</option>
        {choices.map((name, place) => (
          <option key={name} value={place}>
            {name ?? words.own}
          </option>
        ))}
      </select>
    </label>
  );
}
