import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Purchase } from '../../lib/purchase/purchase';
import { purchasesOf } from '../../lib/purchase/purchases-of';
import { byUrgency, type Group, type Listed } from '../../lib/purchase/urgency';
import { fill, plural } from '../../locales/render';
import { popup } from '../../locales/rooms/popup';
import { FailureLine } from '../base/failure-line';
import { Icon, Mark } from '../base/icon';
import { later } from '../base/later';
import { UndoLine } from '../base/undo-line';
import { wanted } from '../base/wanted-person';
import { useWorld } from '../world/world';
import { afterPaint } from './after-paint';
import { OpenPanel } from './open-panel';
import { Row } from './row';
import { matching } from './search';

const PersonFilter = later(async () => (await import('../base/person-filter')).PersonFilter);
const EmptyList = later(async () => (await import('./empty')).EmptyList);
const ThisPage = later(async () => (await import('./this-page')).ThisPage);

/** Rows of a group shown before "all purchases" is asked for. */
const SHOWN: Record<Group, number> = { 'to-do': 12, waiting: 8, rest: 4 };

/** The purchases by urgency, each with its one next step, and what the page in front is. */
export function PurchaseList() {
  const world = useWorld();
  const { purchases, claims, today, language } = world;
  const words = popup(language.value);
  const [isSearching, setSearching] = useState(false);
  const [text, setText] = useState('');
  const [isAll, setAll] = useState(false);
  const [arrived, setArrived] = useState<Purchase | null>(null);
  const [isPainted, setPainted] = useState(false);

  useEffect(
    () =>
      afterPaint(async () => {
        setPainted(true);
        const { refreshOutlooks } = await import('../world/claim-actions');
        await refreshOutlooks(world);
      }),
    [world],
  );

  const whose = wanted.value;
  const listed = useMemo(
    () => byUrgency(purchasesOf(whose, purchases.value), claims.value, today.value),
    [whose, purchases.value, claims.value, today.value],
  );
  const isFinding = isSearching && text.trim() !== '';
  const found = isFinding ? matching(listed, text) : listed;
  const groups: readonly Group[] = ['to-do', 'waiting', 'rest'];
  const titles = { 'to-do': words.toDo, waiting: words.waiting, rest: words.others };
  const isShort = !isFinding && !isAll;
  const hidden = isShort
    ? groups.reduce((sum, group) => sum + Math.max(0, countOf(listed, group) - SHOWN[group]), 0)
    : 0;

  async function undoArrival(purchase: Purchase) {
    setArrived(null);
    const { takeBack } = await import('../world/purchase-actions');
    await takeBack(world, purchase.id, 'deliveredOn');
  }

  return (
    <>
      <Header
        words={words}
        search={listed.length > 0 ? { isSearching, text, setText, setSearching } : null}
      />
      <main class="popup-main">
        <FailureLine />
        {arrived && (
          <UndoLine done={words.noted} undo={words.undo} onUndo={() => void undoArrival(arrived)} />
        )}
        {listed.length === 0 && isPainted && <EmptyList />}
        {purchases.value.some(({ person }) => person) && <PersonFilter />}
        {isFinding && (
          <p role="status" class={found.length === 0 ? 'quiet' : 'visually-hidden'}>
            {found.length === 0
              ? fill(words.foundNone, { text: text.trim() }, language.value)
              : plural(words.found, found.length, language.value)}
          </p>
        )}
        {groups.map((group) => {
          const rows = found.filter((row) => row.group === group);
          if (rows.length === 0) return null;
          return (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`} class="group-title">
                {titles[group]}
              </h2>
              <ul class="plain rows">
                {(isShort ? rows.slice(0, SHOWN[group]) : rows).map((row) => (
                  <Row key={row.purchase.id} listed={row} onArrived={setArrived} />
                ))}
              </ul>
            </section>
          );
        })}
        {listed.length > 0 && (
          <div class="row apart list-foot">
            {hidden > 0 || (isAll && !isFinding) ? (
              <button type="button" class="text" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
                {isAll ? words.fewer : plural(words.all, listed.length, language.value)}
              </button>
            ) : (
              <span />
            )}
            <AddByHand words={words} />
          </div>
        )}
      </main>
      <div class="this-page-space">{isPainted && <ThisPage />}</div>
    </>
  );
}

function countOf(listed: readonly Listed[], group: Group): number {
  return listed.filter((row) => row.group === group).length;
}

type PopupWords = ReturnType<typeof popup>;

/** Opens the dossier page at a new purchase; typing a purchase in needs more room than the popup has. */
function AddByHand({ words }: { readonly words: PopupWords }) {
  return (
    <button type="button" class="text" onClick={() => void openInTab('dossier.html#/by-hand')}>
      <Icon name="plus" size={16} /> {words.byHand}
    </button>
  );
}

async function openInTab(path: string): Promise<void> {
  const { openPage } = await import('../../lib/extension/tabs');
  await openPage(path);
}

function Header(props: {
  readonly words: PopupWords;
  readonly search: {
    readonly isSearching: boolean;
    readonly text: string;
    readonly setText: (text: string) => void;
    readonly setSearching: (isSearching: boolean) => void;
  } | null;
}) {
  const { words, search } = props;
  function end() {
    search?.setText('');
    search?.setSearching(false);
  }
  return (
    <header class="popup-header">
      <h1 class="brand">
        <Mark /> {words.title}
      </h1>
      <div class="row header-tools">
        {search && (
          <button
            type="button"
            class="icon-only"
            aria-label={search.isSearching ? words.endSearch : words.search}
            aria-expanded={search.isSearching}
            onClick={() => (search.isSearching ? end() : search.setSearching(true))}
          >
            <Icon name="search" />
          </button>
        )}
        <OpenPanel />
        <button
          type="button"
          class="icon-only"
          aria-label={words.settings}
          onClick={() => void openInTab('settings.html')}
        >
          <Icon name="settings" />
        </button>
      </div>
      {search?.isSearching && (
        <input
          class="search-box"
          type="search"
          aria-label={words.searchLabel}
          placeholder={words.searchLabel}
          value={search.text}
          autocomplete="off"
          // The shopper has just asked for it with a click.
          ref={(input) => input?.focus()}
          onInput={(event) => search.setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            end();
          }}
        />
      )}
    </header>
  );
}
