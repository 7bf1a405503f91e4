import { useState } from 'preact/hooks';
import { PAYMENT_METHODS } from '../../lib/page/sighting';
import { expectedBy } from '../../lib/purchase/arrival';
import type { Purchase } from '../../lib/purchase/purchase';
import { parseDay } from '../../lib/values/day';
import { fill, sayDay, sayMoney } from '../../locales/render';
import { guide } from '../../locales/rooms/guide';
import { Choices } from '../base/choices';
import { Field } from '../base/field';
import { correct } from '../world/purchase-actions';
import { useWorld } from '../world/world';
import './fact-lines.css';
import { paymentBy, promisedUntil } from './answers';
import type { Saver } from './saver';
import { amountToType, COMMON_CURRENCIES, typedAmount } from './typed-amount';

const SHOWN = ['orderDate', 'promised', 'total', 'payment'] as const;
type Shown = (typeof SHOWN)[number];

/** What is known already and bears on the plan, each changeable in its place. */
export function KnownFacts(props: {
  readonly purchase: Purchase;
  readonly saver: Saver;
  /** Facts a question on the same screen asks for. */
  readonly asked: ReadonlySet<string>;
}) {
  const { language } = useWorld();
  const words = guide(language.value).facts;
  const [open, setOpen] = useState<Shown | null>(null);
  return (
    <section aria-labelledby="known-title" class="stack">
      <h2 id="known-title" class="group-title">
        {words.knownTitle}
      </h2>
      <dl class="fact-lines known">
        {SHOWN.filter((name) => !props.asked.has(name)).map((name) => (
          <div key={name} data-fact={name}>
            <dt>{words.known[name]}</dt>
            <dd>
              <Value name={name} purchase={props.purchase} />
              <button
                type="button"
                class="text"
                aria-expanded={open === name}
                aria-label={fill(words.changeWhat, { what: words.known[name] }, language.value)}
                onClick={() => setOpen(open === name ? null : name)}
              >
                {open === name ? words.keep : words.change}
              </button>
            </dd>
            {open === name && (
              <dd class="editor">
                <Editor name={name} purchase={props.purchase} saver={props.saver} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Value({ name, purchase }: { readonly name: Shown; readonly purchase: Purchase }) {
  const { language, today } = useWorld();
  const words = guide(language.value).facts;
  const { facts } = purchase;
  const value = (() => {
    switch (name) {
      case 'orderDate':
        return facts.orderDate ? sayDay(facts.orderDate.value, language.value, today.value) : null;
      case 'promised': {
        const expected = facts.promised ? expectedBy(purchase) : null;
        return expected ? sayDay(expected.day, language.value, today.value) : null;
      }
      case 'total':
        return facts.total ? sayMoney(facts.total.value, language.value) : null;
      case 'payment':
        return facts.payment?.value.printed ?? null;
    }
  })();
  return value === null ? <span class="quiet">{words.unknown}</span> : <span>{value}</span>;
}

function Editor(props: { readonly name: Shown; readonly purchase: Purchase; readonly saver: Saver }) {
  const world = useWorld();
  const { language } = world;
  const words = guide(language.value).facts;
  const { purchase, saver, name } = props;
  const { facts } = purchase;
  const [text, setText] = useState(() => {
    switch (name) {
      case 'orderDate':
        return facts.orderDate?.value ?? '';
      case 'promised':
        return facts.promised?.value.until ?? facts.promised?.value.from ?? '';
      case 'total':
        return facts.total ? amountToType(facts.total.value, language.value) : '';
      case 'payment':
        return facts.payment?.value.method ?? '';
    }
  });
  const [currency, setCurrency] = useState<string>(facts.total?.value.currency ?? 'EUR');

  if (name === 'payment')
    return (
      <Choices
        question={words.known.payment}
        name="known-payment"
        value={text === '' ? null : text}
        choices={PAYMENT_METHODS.map((method) => ({
          value: method as string,
          label: words.payments[method],
        }))}
        onChoose={(method) => {
          setText(method);
          const known = PAYMENT_METHODS.find((candidate) => candidate === method);
          const payment = paymentBy(method, known ? words.payments[known] : method, purchase);
          if (payment)
            saver.save(name, async () => (await correct(world, purchase.id, name, payment)) !== null);
        }}
      />
    );

  if (name === 'total') {
    const save = (amount: string, code: string) => {
      const money = typedAmount(amount, code);
      if (money) saver.save(name, async () => (await correct(world, purchase.id, name, money)) !== null);
    };
    const known = facts.total?.value.currency;
    const currencies = [...new Set([...(known ? [known] : []), ...COMMON_CURRENCIES])];
    return (
      <div class="amount-fields">
        <Field
          label={words.amount}
          inputMode="decimal"
          value={text}
          wrong={text !== '' && typedAmount(text, currency) === null ? words.amountWrong : null}
          onInput={(typed) => {
            setText(typed);
            save(typed, currency);
          }}
        />
        <label class="field">
          {words.currency}
          <select
            value={currency}
            onChange={(event) => {
              setCurrency(event.currentTarget.value);
              save(text, event.currentTarget.value);
            }}
          >
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
      </div>
    );
  }

  return (
    <Field
      label={words.day}
      type="date"
      value={text}
      wrong={text !== '' && parseDay(text) === null ? words.dayWrong : null}
      onInput={(typed) => {
        setText(typed);
        const day = parseDay(typed);
        const promised = promisedUntil(typed);
        if (name === 'orderDate' && day)
          saver.save(name, async () => (await correct(world, purchase.id, name, day)) !== null);
        if (name === 'promised' && promised)
          saver.save(name, async () => (await correct(world, purchase.id, name, promised)) !== null);
      }}
    />
  );
}
