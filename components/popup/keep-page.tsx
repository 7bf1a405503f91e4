import { useState } from 'preact/hooks';
import { STAGES, type Stage } from '../../lib/evidence/exhibit';
import { askWorker } from '../../lib/extension/ask-worker';
import type { TabState } from '../../lib/extension/messages';
import { openPage } from '../../lib/extension/tabs';
import { evidence } from '../../locales/rooms/evidence';
import { Icon } from '../base/icon';
import { Select } from '../base/select';
import { useWorld } from '../world/world';
import { nameOf } from './row';

type OnPage = Extract<TabState, { host: string }>;

/** What a page of each kind is evidence of; any other the shopper says. */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  confirmation: 'order',
  'order-detail': 'order',
  checkout: 'order',
  tracking: 'tracking',
  legal: 'terms',
};

/**
 * "Keep this page": one click where it is clear which purchase the page is about, a choice where it is not. The worker
 * keeps it, since a popup can close at any moment.
 */
export function KeepPage({ tabId, state }: { readonly tabId: number; readonly state: OnPage }) {
  const world = useWorld();
  const language = world.language.value;
  const words = evidence(language);
  const here = world.purchases.value.filter(({ host }) => host === state.host);
  const clear = state.state === 'order' ? state.purchaseId : here.length === 1 ? (here[0]?.id ?? null) : null;
  const guessed: Stage =
    state.state === 'order' ? 'order' : state.state === 'read' ? (STAGE_OF[state.kind] ?? 'other') : 'other';
  const [isChoosing, setChoosing] = useState(false);
  const [purchaseId, setPurchaseId] = useState(clear ?? here[0]?.id ?? '');
  const [stage, setStage] = useState<Stage>(guessed);
  const [ids] = useState(() => ({ id: crypto.randomUUID(), pictureId: crypto.randomUUID() }));
  const [did, setDid] = useState<'nothing' | 'keeping' | 'kept' | 'keptPlain'>('nothing');

  async function keep(of: string | null, as: Stage) {
    setDid('keeping');
    const claim = world.claims.value.find((one) => one.purchaseId === of && one.step === 'plan');
    const kept = await askWorker('keep-tab', {
      tabId,
      ...ids,
      purchaseId: of,
      claimId: claim?.id ?? null,
      stage: as,
    });
    if (!kept.ok) {
      world.failure.value = kept.failure;
      return setDid('nothing');
    }
    setDid(kept.value.hasPicture ? 'kept' : 'keptPlain');
    setChoosing(false);
  }

  return (
    <div class="stack">
      {did === 'nothing' && !isChoosing && (
        <div>
          <button
            type="button"
            class="text"
            onClick={() => (clear === null ? setChoosing(true) : void keep(clear, guessed))}
          >
            <Icon name="page" /> {words.keep.button}
          </button>
        </div>
      )}
      {did === 'nothing' && isChoosing && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void keep(purchaseId === '' ? null : purchaseId, stage);
          }}
        >
          <Select
            label={words.keep.choose}
            value={purchaseId}
            empty={words.keep.later}
            options={[...here, ...world.purchases.value.filter((one) => !here.includes(one))]
              .slice(0, 100)
              .map((purchase) => ({ value: purchase.id, label: nameOf(purchase, language) }))}
            onChoose={setPurchaseId}
            onClear={() => setPurchaseId('')}
          />
          <Select
            label={words.keep.stage}
            value={stage}
            empty={null}
            options={STAGES.map((one) => ({ value: one, label: words.stages[one] }))}
            onChoose={setStage}
          />
          <div class="row">
            <button type="submit" class="main">
              {words.keep.save}
            </button>
            <button type="button" class="text" onClick={() => setChoosing(false)}>
              {words.call.cancel}
            </button>
          </div>
        </form>
      )}
      <div role="status">
        {did === 'keeping' && <p class="quiet">{words.keep.keeping}</p>}
        {(did === 'kept' || did === 'keptPlain') && (
          <p class="row">
            <span class="good">
              <Icon name="check" />
            </span>
            <span>{words.keep[did]}</span>
            {(clear ?? purchaseId) !== '' && (
              <button
                type="button"
                class="text"
                onClick={() =>
                  void openPage(`dossier.html#/purchase/${clear ?? purchaseId}/exhibit/${ids.id}`)
                }
              >
                {words.keep.see}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
