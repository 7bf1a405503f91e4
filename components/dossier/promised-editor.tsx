import { useState } from 'preact/hooks';
import type { Promised } from '../../lib/page/sighting';
import { type Day, parseDay } from '../../lib/values/day';
import { dossier } from '../../locales/rooms/dossier';
import { Field } from '../base/field';
import { useWorld } from '../world/world';

/** When delivery was promised: a last day, and a first one where the shop named a span. */
export function PromisedEditor(props: {
  readonly value: Promised | null;
  readonly onChange: (promised: Promised) => void;
}) {
  const words = dossier(useWorld().language.value).edit;
  const [from, setFrom] = useState<string>(props.value?.from ?? '');
  const [until, setUntil] = useState<string>(props.value?.until ?? '');
  const isBackwards = from !== '' && until !== '' && until < from;

  function change(nextFrom: string, nextUntil: string) {
    setFrom(nextFrom);
    setUntil(nextUntil);
    const [first, last]: (Day | null)[] = [parseDay(nextFrom), parseDay(nextUntil)];
    if ((first === null && last === null) || (first && last && last < first)) return;
    // Days that the shopper names take the place of a delay that the page counted from the order.
    props.onChange({ from: first ?? null, until: last ?? null, delay: null });
  }

  return (
    <div class="amount-fields">
      <Field label={words.from} type="date" value={from} onInput={(next) => change(next, until)} />
      <Field
        label={words.until}
        type="date"
        value={until}
        wrong={isBackwards ? words.wrongOrder : null}
        onInput={(next) => change(from, next)}
      />
    </div>
  );
}
