import { useEffect, useState } from 'preact/hooks';
import { CARD_BRANDS, CARD_ISSUERS, type Card, MOST_CARDS } from '../../lib/purchase/card';
import type { FeeRate } from '../../lib/routes/foreign-fee';
import type { Day } from '../../lib/values/day';
import { fill, sayNumber, sayPlainDay } from '../../locales/render';
import { cards as room } from '../../locales/rooms/cards';
import { cardName } from '../base/card-name';
import { Field } from '../base/field';
import { Icon } from '../base/icon';
import { Select } from '../base/select';
import { UndoLine } from '../base/undo-line';
import { Rules } from '../plan/why';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import { CountrySelect } from './country-select';
import { Section } from './section';
import { numberTyped } from './typed-number';
import '../plan/plan.css';

/** The cards the shopper pays with: brand, issuer, country, bill day, fee abroad; never a number. Saved as it is typed. */
export function CardsSection() {
  const world = useWorld();
  const words = room(world.language.value);
  const cards = world.settings.value.cards ?? [];
  const [removed, setRemoved] = useState<{ card: Card; at: number } | null>(null);

  const change = (make: (cards: readonly Card[]) => readonly Card[]) =>
    void changeSettings(world, (settings) => ({ ...settings, cards: [...make(settings.cards ?? [])] }));

  function add() {
    const { country } = world.settings.value;
    const card: Card = {
      id: crypto.randomUUID(),
      brand: 'mastercard',
      issuer: 'other',
      country,
      billDay: null,
      foreignFee: null,
    };
    change((before) => (before.length < MOST_CARDS ? [...before, card] : before));
  }
  function remove(card: Card) {
    setRemoved({ card, at: cards.findIndex(({ id }) => id === card.id) });
    change((before) => before.filter(({ id }) => id !== card.id));
  }
  function bringBack() {
    if (removed === null) return;
    change((before) => before.toSpliced(removed.at, 0, removed.card));
    setRemoved(null);
  }

  return (
    <Section heading={words.heading}>
      <p class="quiet">{words.explain}</p>
      {cards.length === 0 && <p>{words.none}</p>}
      {cards.length > 0 && (
        <ul class="plain cards">
          {cards.map((card) => (
            <li key={card.id}>
              <CardForm
                card={card}
                onChange={(next) =>
                  change((before) => before.map((one) => (one.id === card.id ? next : one)))
                }
                onRemove={() => remove(card)}
              />
            </li>
          ))}
        </ul>
      )}
      <UndoLine
        done={
          removed === null
            ? null
            : fill(words.removed, { card: cardName(removed.card, world.language.value) })
        }
        undo={words.undo}
        onUndo={bringBack}
      />
      {cards.length < MOST_CARDS ? (
        <div>
          <button type="button" onClick={add}>
            <Icon name="plus" /> {words.add}
          </button>
        </div>
      ) : (
        <p class="quiet small">{words.full}</p>
      )}
    </Section>
  );
}

/** `Mastercard · Cembra`; without a known issuer its country. */
function CardForm(props: {
  readonly card: Card;
  readonly onChange: (card: Card) => void;
  readonly onRemove: () => void;
}) {
  const { language, today } = useWorld();
  const words = room(language.value);
  const { card, onChange } = props;
  const name = cardName(card, language.value);
  return (
    <fieldset class="stack-wide card-form">
      <legend>{name}</legend>
      <Select
        label={words.brand}
        value={card.brand}
        empty={null}
        options={CARD_BRANDS.map((value) => ({ value, label: words.brands[value] }))}
        onChoose={(brand) => onChange({ ...card, brand })}
      />
      <Select
        label={words.issuer}
        help={words.issuerHelp}
        value={card.issuer}
        empty={null}
        options={CARD_ISSUERS.map((value) => ({ value, label: words.issuers[value] }))}
        onChoose={(issuer) =>
          onChange({ ...card, issuer, country: issuer === 'cembra' ? 'CH' : card.country })
        }
      />
      <CountrySelect
        label={words.country}
        language={language.value}
        value={card.country}
        onChoose={(country) => onChange({ ...card, country })}
      />
      <BillDay card={card} onChange={onChange} />
      <Fee key={card.issuer} card={card} today={today.value} onChange={onChange} />
      <div>
        <button type="button" class="text danger" onClick={props.onRemove}>
          {words.remove}
          <span class="visually-hidden">: {name}</span>
        </button>
      </div>
    </fieldset>
  );
}

function BillDay({ card, onChange }: { readonly card: Card; readonly onChange: (card: Card) => void }) {
  const words = room(useWorld().language.value);
  const [text, setText] = useState(card.billDay === null ? '' : String(card.billDay));
  const typed = numberTyped(text, { from: 1, to: 31, isWhole: true });
  return (
    <Field
      label={words.billDay}
      help={words.billDayHelp}
      wrong={typed === 'wrong' ? words.billDayWrong : null}
      value={text}
      onInput={(next) => {
        setText(next);
        const day = numberTyped(next, { from: 1, to: 31, isWhole: true });
        if (day !== 'wrong') onChange({ ...card, billDay: day === 'nothing' ? null : day });
      }}
    />
  );
}

const PERCENT = { from: 0, to: 15, isWhole: false } as const;

/** The fee abroad: the shopper's figure, or what the issuer's pack knows, with what that rests on. */
function Fee(props: { readonly card: Card; readonly today: Day; readonly onChange: (card: Card) => void }) {
  const { language } = useWorld();
  const words = room(language.value);
  const { card } = props;
  const own = card.foreignFee;
  const [text, setText] = useState(own === null ? '' : sayNumber(own.percent, language.value));
  const rate = useFeeRate(card);
  const typed = numberTyped(text, PERCENT);
  return (
    <div class="stack">
      <Field
        label={words.fee}
        help={words.feeHelp}
        inputMode="decimal"
        wrong={typed === 'wrong' ? words.feeWrong : null}
        value={text}
        onInput={(next) => {
          setText(next);
          const percent = numberTyped(next, PERCENT);
          if (percent === 'wrong') return;
          const foreignFee = percent === 'nothing' ? null : { percent, typedOn: props.today };
          props.onChange({ ...card, foreignFee });
        }}
      />
      {own !== null && (
        <p class="quiet small">
          {fill(words.feeTyped, { day: sayPlainDay(own.typedOn, language.value) }, language.value)}
        </p>
      )}
      {rate !== null && 'basis' in rate.from && (
        <>
          <p class="small">{fill(words.feePack, { percent: rate.percent }, language.value)}</p>
          <Rules title={words.feeWhy} basis={rate.from.basis} />
        </>
      )}
    </div>
  );
}

/** The rate of a card; what the issuers' packs know is loaded when a card is shown. */
function useFeeRate(card: Card): FeeRate | null {
  const [rate, setRate] = useState<FeeRate | null>(null);
  useEffect(() => {
    let current = true;
    void import('../../lib/routes/foreign-fee').then(({ feeRate }) => current && setRate(feeRate(card)));
    return () => {
      current = false;
    };
  }, [card]);
  return rate;
}
