import { useState } from 'preact/hooks';
import { DELIVERY_STATES, PAYMENT_METHODS, type Payment } from '../../lib/page/sighting';
import type { PurchaseFactName } from '../../lib/purchase/purchase';
import { parseDay } from '../../lib/values/day';
import { dossier } from '../../locales/rooms/dossier';
import { Field } from '../base/field';
import { Select } from '../base/select';
import { countries } from '../settings/countries';
import { useWorld } from '../world/world';
import { intermediaries, intermediaryName } from './intermediary-names';
import { ItemsEditor } from './items-editor';
import { MoneyEditor } from './money-editor';
import { PromisedEditor } from './promised-editor';
import type { AnyFact } from './say-fact';

/** Longest text each written fact may have. */
const LIMIT = {
  merchant: 120,
  seller: 200,
  sellerName: 200,
  merchantEmail: 254,
  orderNumber: 60,
  shippingMethod: 160,
  carrier: 60,
  trackingNumber: 60,
  shopperEmail: 254,
} as const;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The input that suits a fact. `onChange` gets each value that can stand; what can't is said below the input. */
export function FactEditor(props: {
  readonly name: PurchaseFactName;
  readonly fact: AnyFact | null;
  readonly onChange: (fact: AnyFact) => void;
}) {
  const { language } = useWorld();
  const words = dossier(language.value);
  const { name, fact, onChange } = props;
  const label = words.fact[name];
  switch (name) {
    case 'merchant':
    case 'seller':
    case 'merchantEmail':
    case 'sellerName':
    case 'shippingMethod':
    case 'carrier':
    case 'trackingNumber':
    case 'orderNumber':
    case 'shopperEmail':
      return (
        <TextEditor
          label={label}
          isEmail={name === 'merchantEmail' || name === 'shopperEmail'}
          value={fact?.name === name ? fact.value : ''}
          onChange={(value) => onChange({ name, value: value.slice(0, LIMIT[name]) })}
        />
      );
    case 'sellerCountry':
    case 'deliveryCountry': {
      const { europe, elsewhere } = countries(language.value);
      return (
        <Select
          label={label}
          value={fact?.name === name ? fact.value : ''}
          empty={words.edit.choose}
          options={[...europe, ...elsewhere].map((country) => ({ value: country.code, label: country.name }))}
          onChoose={(value) => onChange({ name, value })}
        />
      );
    }
    case 'orderDate':
    case 'deliveredOn':
      return <DayEditor name={name} label={label} fact={fact} onChange={onChange} />;
    case 'subtotal':
    case 'delivery':
    case 'discount':
    case 'tax':
    case 'total':
      return (
        <MoneyEditor
          label={label}
          value={fact?.name === name ? fact.value : null}
          onChange={(value) => onChange({ name, value })}
        />
      );
    case 'promised':
      return (
        <PromisedEditor
          value={fact?.name === name ? fact.value : null}
          onChange={(value) => onChange({ name, value })}
        />
      );
    case 'payment':
      return (
        <PaymentEditor
          value={fact?.name === name ? fact.value : null}
          onChange={(value) => onChange({ name, value })}
        />
      );
    case 'intermediary':
      return (
        <Select
          label={label}
          value={fact?.name === name ? fact.value : ''}
          empty={words.edit.choose}
          options={intermediaries().map((firm) => ({ value: firm.id, label: firm.name }))}
          onChoose={(value) => onChange({ name, value })}
        />
      );
    case 'issuer':
      return (
        <Select
          label={label}
          value={fact?.name === name ? fact.value : ''}
          empty={words.edit.choose}
          options={[
            { value: 'cembra', label: intermediaryName('cembra') },
            { value: 'other', label: words.edit.otherIssuer },
          ]}
          onChoose={(value) => onChange({ name, value })}
        />
      );
    case 'deliveryState':
      return (
        <Select
          label={label}
          value={fact?.name === name ? fact.value.state : ''}
          empty={words.edit.choose}
          options={DELIVERY_STATES.map((state) => ({ value: state, label: words.deliveryState[state] }))}
          onChoose={(state) => onChange({ name, value: { state, day: null } })}
        />
      );
    case 'items':
      return (
        <ItemsEditor
          items={fact?.name === name ? fact.value : []}
          onChange={(value) => onChange({ name, value })}
        />
      );
  }
}

function TextEditor(props: {
  readonly label: string;
  readonly isEmail: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const words = dossier(useWorld().language.value);
  const [text, setText] = useState(props.value);
  const tidy = text.trim();
  const isWrong = props.isEmail && tidy !== '' && !EMAIL.test(tidy);
  return (
    <Field
      label={props.label}
      type={props.isEmail ? 'email' : 'text'}
      value={text}
      wrong={isWrong ? words.edit.wrongEmail : null}
      onInput={(next) => {
        setText(next);
        const value = next.trim();
        if (value !== '' && (!props.isEmail || EMAIL.test(value))) props.onChange(value);
      }}
    />
  );
}

function DayEditor(props: {
  readonly name: 'orderDate' | 'deliveredOn';
  readonly label: string;
  readonly fact: AnyFact | null;
  readonly onChange: (fact: AnyFact) => void;
}) {
  const { name, fact } = props;
  const [text, setText] = useState<string>(fact?.name === name ? fact.value : '');
  return (
    <Field
      label={props.label}
      type="date"
      value={text}
      onInput={(next) => {
        setText(next);
        const value = parseDay(next);
        if (value !== null) props.onChange({ name, value });
      }}
    />
  );
}

function PaymentEditor(props: {
  readonly value: Payment | null;
  readonly onChange: (payment: Payment) => void;
}) {
  const words = dossier(useWorld().language.value);
  const [payment, setPayment] = useState(props.value);
  return (
    <Select
      label={words.edit.method}
      value={payment?.method ?? ''}
      empty={words.edit.choose}
      options={PAYMENT_METHODS.map((method) => ({ value: method, label: words.method[method] }))}
      onChoose={(method) => {
        const same = payment?.method === method ? payment : null;
        const next: Payment = same ?? {
          method,
          network: null,
          lastFour: null,
          printed: words.method[method],
        };
        setPayment(next);
        props.onChange(next);
      }}
    />
  );
}
