import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Language } from '../../lib/values/sentence';
import { welcome } from '../../locales/rooms/welcome';
import { countries } from './countries';

/** A labelled choice of country; null is "not said". */
export function CountrySelect(props: {
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  readonly language: Language;
  readonly value: string | null;
  readonly onChoose: (country: string | null) => void;
}) {
  const id = useId();
  const words = welcome(props.language).you;
  const { europe, elsewhere } = useMemo(() => countries(props.language), [props.language]);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        aria-describedby={props.help ? `${id}-help` : undefined}
        value={props.value ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value || null)}
      >
        <option value="">{words.countryUnknown}</option>
        <optgroup label={words.europe}>
          {europe.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.elsewhere}>
          {elsewhere.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
      {props.help && (
        <p id={`${id}-help`} class="help">
          {props.help}
        </p>
      )}
    </div>
  );
}
