import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { fill } from '../../locales/render';
import { panel as room } from '../../locales/rooms/panel';
import { Icon, type IconName } from '../base/icon';
import { Rules } from '../plan/why';
import { useWorld } from '../world/world';
import type { Mark, Row } from './checklist';

const ICONS: Record<Mark, IconName> = { ok: 'check', look: 'warn', unknown: 'question' };

/** One row: its mark, name and line; opened, the shop's own words, what they mean, and the shopper's tick. */
export function RowView(props: {
  readonly row: Row;
  readonly isTicked?: boolean;
  /** Without it the row has nothing to tick: the page in front is no checkout. */
  readonly onTick?: (isTicked: boolean) => void;
  /** What else the row opens to. */
  readonly children?: ComponentChildren;
}) {
  const { row, onTick } = props;
  const { language } = useWorld();
  const words = room(language.value);
  const id = useId();
  return (
    <li class="check-row" data-row={row.id} data-mark={row.mark}>
      <details>
        <summary>
          <span class={`mark mark-${row.mark}`}>
            <Icon name={ICONS[row.mark]} size={17} />
            <span class="visually-hidden">{words.marks[row.mark]}: </span>
          </span>
          <span class="check-name">{words.rows[row.id]}</span>
          <span class="check-line">{row.line}</span>
          {props.isTicked && (
            <span class="check-tick quiet small">
              <Icon name="check" size={14} /> {words.tickShort}
            </span>
          )}
        </summary>
        <div class="check-more stack">
          {row.excerpts.map(({ words: said, where }) => (
            <figure key={`${where} ${said}`} class="excerpt">
              <blockquote>{said}</blockquote>
              <figcaption class="quiet small">{fill(words.onPage, { page: where })}</figcaption>
            </figure>
          ))}
          {row.means.map((sentence) => (
            <p key={sentence} class="small">
              {sentence}
            </p>
          ))}
          {row.basis !== undefined && row.basis.length > 0 && <Rules basis={row.basis} title={words.rules} />}
          {props.children}
          {onTick !== undefined && (
            <p class="tick">
              <input
                id={id}
                type="checkbox"
                checked={props.isTicked}
                aria-label={fill(words.tick, { row: words.rows[row.id] })}
                onChange={(event) => onTick(event.currentTarget.checked)}
              />
              <label for={id} class="small">
                {words.tickShort}
              </label>
            </p>
          )}
        </div>
      </details>
    </li>
  );
}
