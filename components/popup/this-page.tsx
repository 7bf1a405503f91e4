import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../lib/extension/ask-worker';
import type { TabState } from '../../lib/extension/messages';
import { activeTabId, openPage } from '../../lib/extension/tabs';
import { fill, plural } from '../../locales/render';
import { failures } from '../../locales/rooms/failures';
import { popup } from '../../locales/rooms/popup';
import { go } from '../base/hash';
import { Icon } from '../base/icon';
import { later } from '../base/later';
import { useWorld } from '../world/world';

const ShieldWarning = later(async () => (await import('../shield/shield-warning')).ShieldWarning);
const KeepPage = later(async () => (await import('./keep-page')).KeepPage);

type State = TabState | { readonly state: 'asking' } | { readonly state: 'reading' };

/** What the page in front is to Recours, and the one or two things that can be done with it. */
export function ThisPage() {
  const world = useWorld();
  const words = popup(world.language.value);
  const [tabId, setTabId] = useState<number | null>(null);
  const [state, setState] = useState<State>({ state: 'asking' });

  async function ask(message: 'tab-state' | 'read-tab', id: number): Promise<void> {
    const answer = await askWorker(message, { tabId: id });
    if (!answer.ok) {
      world.failure.value = answer.failure;
      setState({ state: 'unknown' });
      return;
    }
    setState(answer.value);
    if (message === 'read-tab') await world.refresh();
  }

  useEffect(() => {
    void activeTabId().then((id) => {
      setTabId(id);
      if (id === null) setState({ state: 'unreadable' });
      else void ask('tab-state', id);
    });
  }, []);

  function read() {
    if (tabId === null) return;
    setState({ state: 'reading' });
    void ask('read-tab', tabId);
  }

  return (
    <section class="this-page" aria-labelledby="this-page-title" data-page-state={state.state}>
      <h2 id="this-page-title" class="group-title">
        {words.page.title}
      </h2>
      {tabId !== null && (
        <ShieldWarning
          tabId={tabId}
          round={state}
          onShow={({ claim, purchase }) =>
            claim === null ? go('purchase', purchase.id) : go('claim', claim.id)
          }
        />
      )}
      <div role="status">
        <Says state={state} />
      </div>
      <div class="row">
        <Actions state={state} tabId={tabId ?? -1} onRead={read} onState={setState} />
      </div>
      {tabId !== null && 'host' in state && <KeepPage tabId={tabId} state={state} />}
    </section>
  );
}

function Says({ state }: { readonly state: State }) {
  const { purchases, language } = useWorld();
  const { page } = popup(language.value);
  switch (state.state) {
    case 'asking':
      return <p class="quiet">{page.asking}</p>;
    case 'reading':
      return <p class="quiet">{page.reading}</p>;
    case 'unknown':
      return <p class="quiet">{page.unknown}</p>;
    case 'unreadable':
      return <p class="quiet">{page.unreadable}</p>;
    case 'readable':
      return <p>{page.readable}</p>;
    case 'history': {
      const { history } = page;
      const said = [
        state.recorded.length > 0
          ? plural(history.recorded, state.recorded.length, language.value)
          : state.fresh > 0
            ? plural(history.found, state.fresh + state.known, language.value)
            : plural(history.allKnown, state.known, language.value),
        ...(state.fresh > 0 && state.known > 0 ? [plural(history.known, state.known, language.value)] : []),
      ];
      return <p>{said.join(' ')}</p>;
    }
    case 'quiet':
      return <p>{fill(page.quiet, { host: state.host }, language.value)}</p>;
    case 'read': {
      const kinds: Readonly<Record<string, string>> = page.kinds;
      const said = kinds[state.kind];
      return (
        <p class={state.kind === 'closing' ? 'row' : undefined}>
          {state.kind === 'closing' && <Icon name="warn" />}
          <span>{said ?? page.nothing}</span>
        </p>
      );
    }
    case 'failed': {
      const known: Readonly<Record<string, { happened: string; todo: string }>> = failures(language.value);
      const why = known[state.code];
      return <p>{why === undefined ? page.failed : `${why.happened} ${why.todo}`}</p>;
    }
    case 'order': {
      const order = purchases.value.find((purchase) => purchase.id === state.purchaseId);
      const number = order?.facts.orderNumber?.value;
      return (
        <p class="row order-line">
          {state.did !== 'left-out' && (
            <span class="good">
              <Icon name="check" />
            </span>
          )}
          <span>{orderWords(state.did, number, page, language.value)}</span>
        </p>
      );
    }
  }
}

type OrderState = Extract<TabState, { state: 'order' }>;

function orderWords(
  did: OrderState['did'],
  number: string | undefined,
  page: ReturnType<typeof popup>['page'],
  language: Parameters<typeof popup>[0],
): string {
  const named = (sentence: string, plain: string) =>
    number === undefined ? plain : fill(sentence, { number }, language);
  switch (did) {
    case 'recorded':
      return named(page.recorded, page.recordedPlain);
    case 'updated':
      return named(page.updated, page.updatedPlain);
    case 'unchanged':
      return named(page.known, page.knownPlain);
    case 'left-out':
      return page.leftOut;
  }
}

function Actions(props: {
  readonly state: State;
  readonly tabId: number;
  readonly onRead: () => void;
  readonly onState: (state: State) => void;
}) {
  const world = useWorld();
  const words = popup(world.language.value);
  const { state } = props;
  const [denied, setDenied] = useState<OrderState | null>(null);

  async function leaveOut(order: OrderState) {
    const { remove } = await import('../world/purchase-actions');
    if (await remove(world, order.purchaseId)) {
      await world.refresh();
      props.onState({ ...order, did: 'left-out' });
    }
  }
  /** Takes the record back, and keeps Recours quiet on pages like this one. */
  async function denyOrder(order: OrderState) {
    const { keepQuiet, remove } = await import('../world/purchase-actions');
    const quiet = await keepQuiet(world, props.tabId, true);
    if (quiet === null || !(await remove(world, order.purchaseId))) return;
    await world.refresh();
    setDenied(order);
    props.onState(quiet);
  }
  async function hearAgain() {
    const { bringBack, keepQuiet } = await import('../world/purchase-actions');
    const state = await keepQuiet(world, props.tabId, false);
    if (state === null) return;
    if (denied !== null) await bringBack(world, denied.purchaseId);
    props.onState(denied === null ? state : { ...denied, did: 'unchanged' });
    setDenied(null);
  }
  async function recordAll() {
    const answer = await askWorker('record-history', { tabId: props.tabId });
    if (!answer.ok) {
      world.failure.value = answer.failure;
      return;
    }
    await world.refresh();
    props.onState(answer.value);
  }
  async function undoAll(history: Extract<TabState, { state: 'history' }>) {
    const { removeAll } = await import('../world/purchase-actions');
    if (!(await removeAll(world, history.recorded))) return;
    props.onState({
      ...history,
      recorded: [],
      fresh: history.fresh + history.recorded.length,
      known: history.known - history.recorded.length,
    });
  }
  async function record(order: OrderState) {
    const { bringBack } = await import('../world/purchase-actions');
    await bringBack(world, order.purchaseId);
    props.onState({ ...order, did: 'unchanged' });
  }

  if (state.state === 'asking' || state.state === 'reading' || state.state === 'unreadable') return null;
  if (state.state === 'order')
    return (
      <>
        {state.did === 'left-out' ? (
          <button type="button" onClick={() => void record(state)}>
            {words.page.record}
          </button>
        ) : (
          <a class="button" href={`#/purchase/${state.purchaseId}`}>
            {words.page.open}
          </a>
        )}
        {state.did === 'recorded' && (
          <button type="button" class="text" onClick={() => void leaveOut(state)}>
            {words.undo}
          </button>
        )}
        {state.did !== 'left-out' && (
          <button type="button" class="text" onClick={() => void denyOrder(state)}>
            {words.page.notAnOrder}
          </button>
        )}
        <Watch state={state} />
      </>
    );
  if (state.state === 'history')
    return (
      <>
        {state.fresh > 0 && (
          <button type="button" onClick={() => void recordAll()}>
            {plural(words.page.history.record, state.fresh, world.language.value)}
          </button>
        )}
        {state.recorded.length > 0 && (
          <button type="button" class="text" onClick={() => void undoAll(state)}>
            {words.undo}
          </button>
        )}
        <Watch state={state} />
      </>
    );
  if (state.state === 'quiet')
    return (
      <>
        <button type="button" class="text" onClick={() => void hearAgain()}>
          {denied === null ? words.page.hearAgain : words.undo}
        </button>
        <button type="button" onClick={props.onRead}>
          {words.page.read}
        </button>
      </>
    );
  return (
    <>
      <button type="button" onClick={props.onRead}>
        {state.state === 'read' || state.state === 'failed' ? words.page.readAgain : words.page.read}
      </button>
      {(state.state === 'read' || state.state === 'failed') && (
        <button
          type="button"
          class="text"
          onClick={() => void openPage(`dossier.html#/report/${props.tabId}`)}
        >
          {words.page.report}
        </button>
      )}
      {state.state !== 'unknown' && <Watch state={state} />}
    </>
  );
}

/** Watching needs the browser's own question, which a popup cannot ask: the settings page does. */
function Watch({ state }: { readonly state: { readonly host: string; readonly watched: boolean } }) {
  const { language } = useWorld();
  const { page } = popup(language.value);
  if (state.watched)
    return <span class="quiet small">{fill(page.watched, { host: state.host }, language.value)}</span>;
  return (
    <button
      type="button"
      class="text"
      onClick={() => void openPage(`settings.html#/watch/${encodeURIComponent(state.host)}`)}
    >
      {page.watch}
    </button>
  );
}
