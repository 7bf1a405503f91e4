import { useState } from 'preact/hooks';
import { openPage } from '../../lib/extension/tabs';
import type { Card } from '../../lib/purchase/card';
import type { Shop } from '../../lib/seller/shop';
import { panel as room } from '../../locales/rooms/panel';
import { cardName } from '../base/card-name';
import { TextArea } from '../base/field';
import { Select } from '../base/select';
import { useWorld } from '../world/world';
import { checklist, type Row } from './checklist';
import { FetchSwitch } from './fetch-switch';
import { KeepTerms } from './keep-terms';
import { changeNotes } from './notes-actions';
import { RowView } from './row-view';
import type { Front } from './use-front-page';
import type { Looking } from './use-look';
import { useNow } from './use-now';
import { useSeen } from './use-seen';
import { useTongue } from './use-tongue';
import '../plan/plan.css';

/** The checklist of the checkout in front. */
export function CheckoutView(props: {
  readonly front: Front;
  readonly shop: Shop | null;
  readonly doing: Looking;
}) {
  const { front, shop } = props;
  const world = useWorld();
  const language = world.language.value;
  const words = room(language);
  const at = useNow();
  const seen = useSeen(front, shop, at);
  const { site } = front;
  const tongue = useTongue();
  if (site === null || !('host' in front.state)) return null;
  const rows = checklist(seen, tongue);

  const tick = (row: Row['id'], isTicked: boolean) =>
    void changeNotes(world, { site, host: seen.host }, (notes, now) => {
      const { [row]: _, ...others } = notes.ticks;
      return { ...notes, ticks: isTicked ? { ...others, [row]: now } : others };
    });

  return (
    <>
      <div class="panel-title">
        <h2>{site}</h2>
        <span class="quiet small">{words.titleCheckout}</span>
      </div>
      <ul class="plain checklist" aria-busy={props.doing !== 'idle'}>
        {rows.map((row) => (
          <RowView
            key={row.id}
            row={row}
            isTicked={seen.notes.ticks[row.id] !== undefined}
            onTick={(isTicked) => tick(row.id, isTicked)}
          >
            {row.id === 'payment' && <CardChoice site={site} host={seen.host} card={seen.card} />}
          </RowView>
        ))}
      </ul>
      {front.address !== null && (
        <KeepTerms
          tabId={front.tabId}
          address={front.address}
          site={site}
          front="checkout"
          kind={null}
          mayFetch={shop?.fetching?.on === true}
        />
      )}
      <Note key={site} site={site} host={seen.host} note={seen.notes.note} />
      <FetchSwitch
        site={site}
        host={front.state.host}
        isWatched={front.state.watched}
        shop={shop}
        doing={props.doing}
      />
    </>
  );
}

function CardChoice({
  card,
  ...shop
}: {
  readonly site: string;
  readonly host: string;
  readonly card: Card | null;
}) {
  const world = useWorld();
  const language = world.language.value;
  const words = room(language).payment;
  const cards = world.settings.value.cards ?? [];
  if (cards.length === 0)
    return (
      <p>
        <button type="button" class="text" onClick={() => void openPage('settings.html')}>
          {words.addCard}
        </button>
      </p>
    );
  return (
    <Select
      label={words.card}
      value={card?.id ?? ''}
      empty={words.noCard}
      options={cards.map((one) => ({
        value: one.id,
        label: cardName(one, language),
      }))}
      onChoose={(cardId) => void changeNotes(world, shop, (notes) => ({ ...notes, cardId }))}
      onClear={() => void changeNotes(world, shop, (notes) => ({ ...notes, cardId: null }))}
    />
  );
}

/** Saved as it is typed. */
function Note({ note, ...shop }: { readonly site: string; readonly host: string; readonly note: string }) {
  const world = useWorld();
  const words = room(world.language.value);
  const [text, setText] = useState(note);
  return (
    <TextArea
      label={words.note}
      help={words.noteHelp}
      rows={2}
      value={text}
      onInput={(next) => {
        const kept = next.slice(0, 2000);
        setText(kept);
        void changeNotes(world, shop, (notes) => ({ ...notes, note: kept }));
      }}
    />
  );
}
