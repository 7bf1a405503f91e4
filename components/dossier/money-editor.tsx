import { useState } from 'preact/hooks';
import type { Money } from '../../lib/values/money';
import { dossier } from '../../locales/rooms/dossier';
import { Field } from '../base/field';
import { Select } from '../base/select';
import { amountToType } from '../guide/typed-amount';
import { useWorld } from '../world/world';
import { currencies } from './currencies';
import { isAmount, printedAmount } from './printed-amount';

/** An amount in any printed form and its currency; one typed beside the number is taken from there. */
export function MoneyEditor(props: {
  readonly label: string;
  readonly value: Money | null;
  readonly onChange: (money: Money) => void;
}) {
  const language = useWorld().language.value;
  const words = dossier(language).edit;
  const [text, setText] = useState(props.value === null ? '' : amountToType(props.value, language));
  const [currency, setCurrency] = useState(props.value?.currency ?? null);
  const isTyped = text.trim() !== '';

  function change(nextText: string, chosen: string | null) {
    const read = printedAmount(nextText, chosen);
    setText(nextText);
    setCurrency(read.currency ?? chosen);
    if (read.money !== null) props.onChange(read.money);
  }

  return (
    <div class="amount-fields">
      <Field
        label={props.label}
        inputMode="decimal"
        value={text}
        wrong={isTyped && !isAmount(text) ? words.wrongAmount : null}
        onInput={(next) => change(next, currency)}
      />
      <Select
        label={words.currency}
        value={currency ?? ''}
        empty={words.chooseCurrency}
        wrong={isTyped && isAmount(text) && currency === null ? words.wrongCurrency : null}
        options={currencies(currency)}
        onChoose={(chosen) => change(text, chosen)}
      />
    </div>
  );
}
