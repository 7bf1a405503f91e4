import { useState } from 'preact/hooks';
import { watchShop } from '../../lib/extension/watching';
import { fill } from '../../locales/render';
import { settings as room } from '../../locales/rooms/settings';
import { Icon } from '../base/icon';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import { hostTyped } from './host';
import type { Permissions } from './use-permissions';

/** "Watch this shop" from the popup: one button, whose click the browser's own question needs. */
export function WatchOne(props: { readonly host: string; readonly permissions: Permissions | null }) {
  const world = useWorld();
  const words = room(world.language.value).watch;
  const [said, say] = useState<'done' | 'refused' | null>(null);
  const host = hostTyped(props.host);
  const back = (
    <p>
      <a href="#/">{words.back}</a>
    </p>
  );
  if (host === null)
    return (
      <>
        <h1 tabIndex={-1}>{room(world.language.value).heading}</h1>
        <p>{words.notAnAddress}</p>
        {back}
      </>
    );

  const { permissions } = props;
  const isWatched =
    permissions !== null &&
    (permissions.watching === 'all' ||
      permissions.hosts.some((watched) => host === watched || host.endsWith(`.${watched}`)));

  // Nothing may be awaited before the browser's own question.
  function watch(shop: string) {
    const answer = watchShop(shop);
    void answer.then(async (granted) => {
      say(granted.ok && granted.value ? 'done' : 'refused');
      if (granted.ok && granted.value)
        await changeSettings(world, (settings) => ({
          ...settings,
          watching: settings.watching === 'all' ? 'all' : 'chosen',
        }));
    });
  }

  return (
    <>
      <h1 tabIndex={-1} class="host">
        {fill(words.heading, { host })}
      </h1>
      <p>{fill(words.explain, { host })}</p>
      {!isWatched && (
        <div>
          <button type="button" class="main" onClick={() => watch(host)}>
            {fill(words.button, { host })}
          </button>
        </div>
      )}
      <div role="status">
        {isWatched ? (
          <p class="notice row">
            <Icon name="check" /> {fill(said === 'done' ? words.done : words.already, { host })}
          </p>
        ) : (
          said === 'refused' && <p class="notice soon">{fill(words.refused, { host })}</p>
        )}
      </div>
      {back}
    </>
  );
}
