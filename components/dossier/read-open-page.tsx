import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../lib/extension/ask-worker';
import { lastReadableTab } from '../../lib/extension/last-web-tab';
import { fill } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { failures } from '../../locales/rooms/failures';
import { go } from '../base/hash';
import { startClaim } from '../world/claim-actions';
import { useWorld } from '../world/world';

/** How to have the open order page read, and a button that does it where the shopper allowed that shop. */
export function ReadOpenPage({ isClaim }: { readonly isClaim: boolean }) {
  const world = useWorld();
  const words = dossier(world.language.value).start.page;
  const [tab, setTab] = useState<Awaited<ReturnType<typeof lastReadableTab>>>(null);
  const [said, say] = useState<string | null>(null);

  async function look(isOpen: boolean) {
    if (isOpen) setTab(await lastReadableTab());
  }
  useEffect(() => {
    // The shopper goes to the shop's tab and comes back.
    const onShow = () => void look(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, []);

  async function read(tabId: number) {
    say(words.reading);
    const answer = await askWorker('read-tab', { tabId });
    if (!answer.ok || answer.value.state === 'failed') {
      const known: Readonly<Record<string, { happened: string; todo: string }>> = failures(
        world.language.value,
      );
      const code = answer.ok
        ? answer.value.state === 'failed'
          ? answer.value.code
          : ''
        : answer.failure.code;
      const why = known[code];
      return say(why === undefined ? words.none : `${why.happened} ${why.todo}`);
    }
    if (answer.value.state !== 'order') return say(words.none);
    const { purchaseId } = answer.value;
    await world.refresh();
    if (!isClaim) return go('purchase', purchaseId);
    const open = world.claims.value.find((claim) => claim.purchaseId === purchaseId);
    const claim = open ?? (await startClaim(world, purchaseId));
    await world.refresh();
    if (claim !== null) go('claim', claim.id);
  }

  return (
    <details class="way" onToggle={(event) => void look(event.currentTarget.open)}>
      <summary>{words.summary}</summary>
      <div class="stack">
        {tab !== null && (
          <div>
            <button type="button" onClick={() => void read(tab.tabId)}>
              {fill(words.offer, { host: tab.host })}
            </button>
          </div>
        )}
        <ol class="steps">
          <li>{words.step1}</li>
          <li>{words.step2}</li>
          <li>{words.step3}</li>
        </ol>
        <div role="status">{said !== null && <p class="notice">{said}</p>}</div>
      </div>
    </details>
  );
}
