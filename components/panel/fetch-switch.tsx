import { useId } from 'preact/hooks';
import { openPage } from '../../lib/extension/tabs';
import type { Shop } from '../../lib/seller/shop';
import { fill } from '../../locales/render';
import { frame } from '../../locales/rooms/frame';
import { panel as room } from '../../locales/rooms/panel';
import { useWorld } from '../world/world';
import { letFetch } from './notes-actions';
import type { Looking } from './use-look';

/** The one thing that makes Recours ask the network: off until the shopper switches it on for this shop. */
export function FetchSwitch(props: {
  readonly site: string;
  readonly host: string;
  readonly isWatched: boolean;
  readonly shop: Shop | null;
  readonly doing: Looking;
}) {
  const world = useWorld();
  const words = room(world.language.value);
  const says = words.fetching;
  const id = useId();
  const { shop, site } = props;
  const isOn = shop?.fetching?.on === true;
  const failed = (shop?.pages ?? []).filter(({ says: said, how }) => said === null && how === 'fetched');
  return (
    <section class="stack fetching">
      {props.isWatched ? (
        <p class="tick">
          <input
            id={id}
            type="checkbox"
            checked={isOn}
            aria-describedby={`${id}-help`}
            onChange={(event) => void letFetch(world, site, event.currentTarget.checked)}
          />
          <label for={id}>{says.label}</label>
        </p>
      ) : (
        <>
          <p class="small">{says.allowFirst}</p>
          <p>
            <button
              type="button"
              class="text"
              onClick={() => void openPage(`settings.html#/watch/${encodeURIComponent(props.host)}`)}
            >
              {frame(world.language.value).watch}
            </button>
          </p>
        </>
      )}
      <p id={`${id}-help`} class="quiet small">
        {fill(says.help, { site })}
      </p>
      <div role="status" class="small">
        {props.doing === 'fetching' && <p class="quiet">{says.running}</p>}
        {failed.length > 0 && (
          <>
            <ul class="plain stack">
              {failed.map((page) => (
                <li key={page.url}>
                  <span class="address">{page.url}</span>: {says.results[page.result]}
                </li>
              ))}
            </ul>
            <p class="quiet">{says.openYourself}</p>
          </>
        )}
      </div>
    </section>
  );
}
