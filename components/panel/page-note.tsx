import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../lib/extension/ask-worker';
import { openPage } from '../../lib/extension/tabs';
import { frame as room } from '../../locales/rooms/frame';
import { useWorld } from '../world/world';
import type { Front } from './use-front-page';

/** What can be done with a page that was not read: nothing, or "Read this page" and "Watch this shop". */
export function PageNote({ front }: { readonly front: Front }) {
  const world = useWorld();
  const words = room(world.language.value);
  const [reading, setReading] = useState<'no' | 'yes' | 'failed'>('no');
  const { state, tabId } = front;
  useEffect(() => setReading('no'), [tabId, front.address]);

  async function read() {
    setReading('yes');
    const answer = await askWorker('read-tab', { tabId });
    setReading(
      answer.ok && answer.value.state !== 'failed' && answer.value.state !== 'unknown' ? 'no' : 'failed',
    );
  }

  if (state.state === 'unreadable') return <p class="quiet small">{words.unreadable}</p>;
  if (state.state === 'order' || (state.state === 'read' && state.kind === 'checkout')) return null;
  return (
    <section class="stack page-note">
      <div role="status" class="quiet small">
        {reading === 'failed' ? (
          <p>{words.readFailed}</p>
        ) : reading === 'yes' ? (
          <p>{words.reading}</p>
        ) : (
          <p>{state.state === 'unknown' ? words.unknown : words.nothing}</p>
        )}
      </div>
      <div class="row">
        <button type="button" disabled={reading === 'yes'} onClick={() => void read()}>
          {words.read}
        </button>
        {'host' in state && !state.watched && (
          <button
            type="button"
            class="text"
            onClick={() => void openPage(`settings.html#/watch/${encodeURIComponent(state.host)}`)}
          >
            {words.watch}
          </button>
        )}
      </div>
    </section>
  );
}
