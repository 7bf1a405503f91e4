import { useId, useState } from 'preact/hooks';
import { peopleOf } from '../../lib/purchase/people';
import type { Purchase } from '../../lib/purchase/purchase';
import { dossier } from '../../locales/rooms/dossier';
import { changePurchase } from '../world/purchase-actions';
import { useWorld } from '../world/world';

const LIMIT = 60;

/** Whose order it is, in a household; names that were given before are proposed. Saved at every keystroke. */
export function PersonField({ purchase }: { readonly purchase: Purchase }) {
  const world = useWorld();
  const words = dossier(world.language.value).people;
  const [text, setText] = useState(purchase.person ?? '');
  const [id, list] = [useId(), useId()];
  function type(typed: string) {
    setText(typed);
    const person = typed.trim().slice(0, LIMIT) || null;
    void changePurchase(world, purchase.id, (before) => ({ ...before, person }));
  }
  return (
    <div class="field">
      <label for={id}>{words.forWhom}</label>
      <input
        id={id}
        list={list}
        value={text}
        maxLength={LIMIT}
        autocomplete="off"
        aria-describedby={`${id}-help`}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <datalist id={list}>
        {peopleOf(world.purchases.value).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-help`} class="quiet small">
        {words.help}
      </p>
    </div>
  );
}

/** Whose purchases are looked at: everybody's, or those of one person; null is the shopper himself. */
export type Whose = 'everyone' | { readonly person: string | null };

/** Whether a purchase is one of theirs. */
export const isTheirs = (whose: Whose, { person }: Purchase): boolean =>
  whose === 'everyone' || (person ?? null) === whose.person;

/** Whose purchases the list shows; nothing to choose while nobody was named. */
export function PersonFilter(props: { readonly whose: Whose; readonly onWhose: (whose: Whose) => void }) {
  const world = useWorld();
  const words = dossier(world.language.value).people;
  const people = peopleOf(world.purchases.value);
  if (people.length === 0) return null;
  // A name may be any word, so the choices are known by their place.
  const choices = [null, ...people];
  const chosen = props.whose === 'everyone' ? -1 : choices.indexOf(props.whose.person);
  return (
    <label class="field">
      {words.whose}
      <select
        value={chosen}
        onChange={(event) => {
          const person = choices[Number(event.currentTarget.value)];
          props.onWhose(person === undefined ? 'everyone' : { person });
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
