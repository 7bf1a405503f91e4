import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A labelled list to choose one from. `empty` is the line shown while nothing is chosen; null leaves it out. */
export function Select<V extends string>(props: {
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  readonly wrong?: string | null;
  readonly value: V | '';
  readonly empty: string | null;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V) => void;
  /** Lets the empty line be chosen again. */
  readonly onClear?: () => void;
}) {
  const id = useId();
  const described = [props.help && `${id}-help`, props.wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        aria-describedby={described || undefined}
        aria-invalid={props.wrong ? true : undefined}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.currentTarget.value);
          if (chosen !== undefined) props.onChoose(chosen.value);
          else props.onClear?.();
        }}
      >
        {props.empty !== null && (
          <option value="" disabled={props.onClear === undefined && props.value !== ''}>
            {props.empty}
          </option>
        )}
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {props.help && (
        <p id={`${id}-help`} class="help">
          {props.help}
        </p>
      )}
      {props.wrong && (
        <p id={`${id}-wrong`} class="wrong small">
          {props.wrong}
        </p>
      )}
    </div>
  );
}
