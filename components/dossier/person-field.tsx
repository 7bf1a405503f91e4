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
