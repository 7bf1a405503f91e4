import { useState } from 'preact/hooks';
import type { Item } from '../../lib/page/sighting';
import type { Money } from '../../lib/values/money';
import type { Language } from '../../lib/values/sentence';
import { fill } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Field } from '../base/field';
import { amountToType } from '../guide/typed-amount';
import { useWorld } from '../world/world';
import { printedAmount } from './printed-amount';

/** A row as it is being typed. */
interface Row {
  readonly id: number;
  readonly name: string;
  readonly quantity: string;
  readonly price: string;
  /** What stood before; amounts that were not touched stay as they were read. */
  readonly was: Item | null;
}

/** The items, row by row. Rows without a name are left out; an amount is kept where its currency is known. */
export function ItemsEditor(props: {
  readonly items: readonly Item[];
  readonly onChange: (items: Item[]) => void;
}) {
  const language = useWorld().language.value;
  const words = dossier(language).edit;
  const [rows, setRows] = useState<readonly Row[]>(() =>
    props.items.map((item, id) => rowOf(item, id, language)),
  );
  const currency = props.items.map(currencyOf).find((code) => code !== null) ?? null;

  function change(next: readonly Row[]) {
    setRows(next);
    props.onChange(next.map((row) => itemOf(row, currency)).filter((item) => item !== null));
  }
  const put = (row: Row) => change(rows.map((other) => (other.id === row.id ? row : other)));

  return (
    <div class="stack">
      {rows.map((row) => (
        <div class="item-fields" key={row.id}>
          <Field
            label={words.itemName}
            value={row.name}
            onInput={(name) => put({ ...row, name: name.slice(0, 300) })}
          />
          <Field
            label={words.itemQuantity}
            inputMode="decimal"
            value={row.quantity}
            onInput={(quantity) => put({ ...row, quantity })}
          />
          <Field
            label={words.itemPrice}
            inputMode="decimal"
            value={row.price}
            onInput={(price) => put({ ...row, price })}
          />
          <button
            type="button"
            class="text"
            aria-label={fill(words.removeItem, { item: row.name })}
            onClick={() => change(rows.filter((other) => other.id !== row.id))}
          >
            {words.removeShort}
          </button>
        </div>
      ))}
      <div>
        <button
          type="button"
          onClick={() =>
            setRows([
              ...rows,
              {
                id: 1 + Math.max(-1, ...rows.map(({ id }) => id)),
                name: '',
                quantity: '',
                price: '',
                was: null,
              },
            ])
          }
        >
          {words.addItem}
        </button>
      </div>
    </div>
  );
}

const currencyOf = (item: Item): string | null => (item.unitPrice ?? item.lineTotal)?.currency ?? null;

function rowOf(item: Item, id: number, language: Language): Row {
  return {
    id,
    name: item.name,
    quantity: item.quantity === null ? '' : String(item.quantity),
    price: item.unitPrice === null ? '' : amountToType(item.unitPrice, language),
    was: item,
  };
}

/** The item of a typed row, null when it has no name. Unknown stays unknown: an empty quantity is not one. */
export function itemOf(row: Omit<Row, 'id'>, currency: string | null): Item | null {
  const name = row.name.trim();
  if (name === '') return null;
  const count = /^\d{1,5}$/.test(row.quantity.trim()) ? Number(row.quantity) : 0;
  const quantity = count > 0 ? count : null;
  const unitPrice = printedAmount(row.price, currency).money;
  const { was } = row;
  const isSame = was !== null && was.quantity === quantity && isSameMoney(was.unitPrice, unitPrice);
  return { name, quantity, unitPrice, lineTotal: isSame ? was.lineTotal : null };
}

const isSameMoney = (a: Money | null, b: Money | null): boolean =>
  a === b || (a !== null && b !== null && a.minor === b.minor && a.currency === b.currency);
