import type { ComponentChildren } from 'preact';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
}

/** A question with its answers as large radio rows; the question is the group's name for screen readers. */
export function Choices<V extends string>(props: {
  readonly question: ComponentChildren;
  readonly name: string;
  readonly value: V | null;
  readonly choices: readonly Choice<V>[];
  readonly onChoose: (value: V) => void;
}) {
  return (
    <fieldset class="stack">
      <legend style={{ marginBottom: '8px' }}>{props.question}</legend>
      {props.choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={props.name}
            value={choice.value}
            checked={props.value === choice.value}
            onChange={() => props.onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.help && (
              <span class="quiet small" style={{ display: 'block' }}>
                {choice.help}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
