import { guide } from '../../locales/rooms/guide';
import { Icon } from '../base/icon';
import { useWorld } from '../world/world';
import type { Saver } from './saver';

/** Says "Saved" once what was typed is on disk; keeps its place while there is nothing to say. */
export function SavedLine({ saver }: { readonly saver: Saver }) {
  const words = guide(useWorld().language.value);
  const state = saver.state.value;
  return (
    <p class="saved-line small quiet" role="status" data-saved={state}>
      {state === 'saving' && words.saving}
      {state === 'saved' && (
        <>
          <Icon name="check" size={14} /> {words.saved}
        </>
      )}
    </p>
  );
}
