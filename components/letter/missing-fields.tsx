import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { MissingFact } from '../../lib/letters/missing';
import type { Purchase } from '../../lib/purchase/purchase';
import { parseDay } from '../../lib/values/day';
import { say } from '../../locales/render';
import { letter as letterRoom } from '../../locales/rooms/letter';
import { Field, TextArea } from '../base/field';
import type { Saver } from '../guide/saver';
import { COMMON_CURRENCIES, typedAmount } from '../guide/typed-amount';
import { answer } from '../world/claim-actions';
import { correct, takeBack } from '../world/purchase-actions';
import { changeSettings } from '../world/settings-actions';
import { useWorld, type World } from '../world/world';

/**
 * Asks for the facts a letter lacks, each kept at every keystroke where it belongs. A fact stays on the screen once it
 * is known, until the letter is left, so that a name does not vanish after its first character.
 */
export function MissingFields(props: {
  readonly facts: readonly MissingFact[];
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly saver: Saver;
  readonly onAnswerBy: (day: string) => void;
}) {
  const [shown, setShown] = useState(props.facts);
  const { language } = useWorld();
  const words = letterRoom(language.value);
  useEffect(() => {
    setShown((before) => [
      ...before,
      ...props.facts.filter(({ id }) => !before.some((known) => known.id === id)),
    ]);
  }, [props.facts]);
  const hasEither = shown.some(({ or }) => or !== null);
  return (
    <>
      {shown.map((fact) => (
        <MissingField key={fact.id} fact={fact} {...props} />
      ))}
      {hasEither && <p class="quiet small">{words.or}</p>}
    </>
  );
}

function MissingField(props: {
  readonly fact: MissingFact;
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly saver: Saver;
  readonly onAnswerBy: (day: string) => void;
}) {
  const world = useWorld();
  const { language } = world;
  const words = letterRoom(language.value);
  const { fact, purchase, claim, saver } = props;
  const [text, setText] = useState('');
  const [currency, setCurrency] = useState<string>('EUR');
  const label = say(fact.ask, language.value);
  const help = fact.help ? say(fact.help, language.value) : null;

  function keep(typed: string, code = currency) {
    setText(typed);
    if (fact.keep.in === 'letter') {
      if (parseDay(typed) !== null) props.onAnswerBy(typed);
      return;
    }
    saver.save(fact.id, () => keepMissing(world, fact, purchase, claim, typed, code));
  }

  if (fact.answer === 'lines')
    return <TextArea label={label} help={help} rows={3} value={text} onInput={(typed) => keep(typed)} />;
  if (fact.answer === 'money')
    return (
      <div class="amount-fields">
        <Field
          label={label}
          help={help}
          inputMode="decimal"
          value={text}
          wrong={text !== '' && typedAmount(text, currency) === null ? words.amountWrong : null}
          onInput={(typed) => keep(typed)}
        />
        <label class="field">
          {words.currency}
          <select
            value={currency}
            onChange={(event) => {
              setCurrency(event.currentTarget.value);
              keep(text, event.currentTarget.value);
            }}
          >
            {COMMON_CURRENCIES.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
      </div>
    );
  const { otherwise } = fact;
  const isOtherwise = otherwise !== null && text === otherwise.value;
  return (
    <div class="stack">
      <Field
        label={label}
        help={help}
        type={fact.answer === 'day' ? 'date' : fact.id === 'shopper-email' ? 'email' : 'text'}
        value={isOtherwise ? '' : text}
        wrong={
          fact.answer === 'day' && text !== '' && !isOtherwise && parseDay(text) === null
            ? words.dayWrong
            : null
        }
        onInput={(typed) => keep(typed)}
      />
      {otherwise && (
        <label class="row skip">
          <input
            type="checkbox"
            checked={isOtherwise}
            onChange={() => keep(isOtherwise ? '' : otherwise.value)}
          />
          {say(otherwise.label, language.value)}
        </label>
      )}
    </div>
  );
}

/** Keeps a typed fact; an emptied one is unknown again. Answers whether it was saved. */
async function keepMissing(
  world: World,
  fact: MissingFact,
  purchase: Purchase,
  claim: Claim,
  typed: string,
  currency: string,
): Promise<boolean> {
  const { keep } = fact;
  const text = typed.trim();
  if (keep.in === 'letter') return true;
  if (keep.in === 'settings') {
    const limit = { name: 120, address: 400, email: 254 }[keep.field];
    const saved = await changeSettings(world, (settings) => ({
      ...settings,
      shopper: { ...settings.shopper, [keep.field]: typed.slice(0, limit) },
    }));
    return saved !== null;
  }
  if (keep.in === 'claim') {
    if (fact.answer === 'day' && text !== '' && parseDay(text) === null && text !== fact.otherwise?.value)
      return true;
    await answer(world, claim.id, keep.answer, text.slice(0, 4000));
    return true;
  }
  if (text === '') return (await takeBack(world, purchase.id, keep.fact)) !== null;
  switch (keep.fact) {
    case 'merchant':
      return (await correct(world, purchase.id, 'merchant', text.slice(0, 120))) !== null;
    case 'orderNumber':
      return (await correct(world, purchase.id, 'orderNumber', text.slice(0, 60))) !== null;
    case 'orderDate':
    case 'deliveredOn': {
      const day = parseDay(text);
      return day === null || (await correct(world, purchase.id, keep.fact, day)) !== null;
    }
    case 'total': {
      const money = typedAmount(text, currency);
      return money === null || (await correct(world, purchase.id, 'total', money)) !== null;
    }
  }
}
