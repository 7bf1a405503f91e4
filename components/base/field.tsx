import type { ComponentChildren, InputHTMLAttributes, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  /** What is wrong with the value and what to type instead; shown and read out. */
  readonly wrong?: string | null;
  readonly value: string;
  /** At every keystroke: a popup can close at any moment. */
  readonly onInput: (value: string) => void;
}

/** A labelled text, date or number input with its help and its error tied to it. */
export function Field(
  props: FieldProps & {
    readonly type?: 'text' | 'date' | 'email' | 'search' | 'url';
    readonly autocomplete?: string;
    readonly inputMode?: 'decimal' | 'text';
    readonly lang?: string;
  },
) {
  const id = useId();
  // Preact types each input type apart, and ours is chosen by the caller.
  const attributes = {
    id,
    type: props.type ?? 'text',
    value: props.value,
    autocomplete: props.autocomplete ?? 'off',
    inputMode: props.inputMode,
    lang: props.lang,
    'aria-describedby': described(id, props),
    'aria-invalid': props.wrong ? true : undefined,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => props.onInput(event.currentTarget.value),
  } as InputHTMLAttributes<HTMLInputElement>;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input {...attributes} />
      <Below id={id} help={props.help} wrong={props.wrong} />
    </div>
  );
}

/** The same for longer text. */
export function TextArea(props: FieldProps & { readonly rows?: number; readonly lang?: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        rows={props.rows ?? 8}
        value={props.value}
        lang={props.lang}
        aria-describedby={described(id, props)}
        aria-invalid={props.wrong ? true : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Below id={id} help={props.help} wrong={props.wrong} />
    </div>
  );
}

function described(id: string, { help, wrong }: Pick<FieldProps, 'help' | 'wrong'>): string | undefined {
  return [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
}

function Below({ id, help, wrong }: { id: string; help?: ComponentChildren; wrong?: string | null }) {
  return (
    <>
      {help && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} class="wrong small">
          {wrong}
        </p>
      )}
    </>
  );
}
