import { stopWatching, type Watching, watchAll, watching } from '../../lib/extension/watching';
import { changeSettings } from '../world/settings-actions';
import type { World } from '../world/world';

export type Chosen = 'saved' | 'refused' | 'failed';

/**
 * Takes the shopper's choice of what may be read: asks the browser for more, or gives back what is no longer wanted.
 * To be called straight from the click: the browser refuses its own question after one `await`.
 */
export function chooseWatching(world: World, choice: Watching): Promise<Chosen> {
  return settled(world, choice, choice === 'all' ? watchAll() : givenBack(choice));
}

async function settled(world: World, choice: Watching, answer: ReturnType<typeof watchAll>): Promise<Chosen> {
  const granted = await answer;
  if (!granted.ok) return 'failed';
  if (!granted.value) return 'refused';
  const saved = await changeSettings(world, (settings) => ({ ...settings, watching: choice }));
  return saved === null ? 'failed' : 'saved';
}

/** "Shops I choose" keeps the shops chosen so far; "only when I click" keeps nothing. */
async function givenBack(choice: 'chosen' | 'click'): ReturnType<typeof watchAll> {
  const isTooMuch = choice === 'click' || (await watching()) === 'all';
  if (!isTooMuch) return { ok: true, value: true };
  const ended = await stopWatching('all');
  return ended.ok ? { ok: true, value: true } : ended;
}
