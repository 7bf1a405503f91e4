import { useState } from 'preact/hooks';
import type { Claim, ClaimEvent } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import type { PlannedRoute } from '../../lib/recourse/plan';
import { parseDay } from '../../lib/values/day';
import { say } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { Choices } from '../base/choices';
import { Field } from '../base/field';
import { useFocusOnShow } from '../base/focus-on-show';
import { COMMON_CURRENCIES, typedAmount } from '../guide/typed-amount';
import { useWorld } from '../world/world';

/** What the shopper says has happened; `answered` becomes one of several events once he says what was answered. */
export type Happening = 'sent' | 'answered' | 'bounced' | 'delivered' | 'refunded';

export type NewEvent = Pick<ClaimEvent, 'kind' | 'route' | 'day'> &
  Partial<Pick<ClaimEvent, 'amount' | 'note'>>;

type Answer = 'promised' | 'offered' | 'refused' | 'settled';
const KIND_OF: Record<Answer, ClaimEvent['kind']> = {
  promised: 'answered',
  offered: 'offered',
  refused: 'refused',
  settled: 'closed',
};

/** Asks for the day and what else a happening needs; today, and the route it most likely was, stand there already. */
export function EventForm(props: {
  readonly happening: Happening;
  /** The route the shopper pressed the button of; null when it was none's. */
  readonly routeId: string | null;
  readonly routes: readonly PlannedRoute[];
  readonly claim: Claim;
  readonly purchase: Purchase;
  readonly onNote: (event: NewEvent) => void;
  readonly onCancel: () => void;
}) {
  const { language, today } = useWorld();
  const words = planRoom(language.value);
  const { happening, routes, claim } = props;
  const [day, setDay] = useState<string>(today.value);
  const [routeId, setRouteId] = useState<string | null>(
    props.routeId ?? likelyRoute(happening, routes, claim),
  );
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState<string>(props.purchase.facts.total?.value.currency ?? 'EUR');
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const heading = useFocusOnStart();

  const noted = parseDay(day);
  const isDayWrong = noted === null || noted > today.value;
  const money = amount.trim() === '' ? null : typedAmount(amount, currency);
  const isAmountWrong = amount.trim() !== '' && money === null;
  const asksRoute = happening === 'sent' || happening === 'answered' || happening === 'bounced';
  const isAnswerMissing = happening === 'answered' && answer === null;

  function submit() {
    setChecked(true);
    if (noted === null || isDayWrong || isAmountWrong || isAnswerMissing) return;
    const kind =
      happening === 'answered' && answer !== null ? KIND_OF[answer] : (happening as ClaimEvent['kind']);
    props.onNote({
      kind,
      route: asksRoute && kind !== 'closed' ? routeId : null,
      day: noted,
      ...(happening === 'refunded' ? { amount: money } : {}),
      ...(note.trim() === '' ? {} : { note: note.trim().slice(0, 4000) }),
    });
  }

  const titles = {
    sent: words.buttons.sent,
    answered: words.buttons.answered,
    bounced: words.buttons.bounced,
    delivered: words.buttons.arrived,
    refunded: words.buttons.refunded,
  };
  const routeQuestion = {
    sent: words.events.to,
    answered: words.events.from,
    bounced: words.events.whichAddress,
    delivered: '',
    refunded: '',
  };
  return (
    <form
      class="event-form stack"
      data-happening={happening}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3 ref={heading} tabIndex={-1} class="focus-quietly">
        {titles[happening]}
      </h3>
      {asksRoute && routes.length > 1 && (
        <label class="field">
          {routeQuestion[happening]}
          <select value={routeId ?? ''} onChange={(event) => setRouteId(event.currentTarget.value || null)}>
            {routes.map((route) => (
              <option key={route.id} value={route.id}>
                {say(route.name, language.value)}
              </option>
            ))}
          </select>
        </label>
      )}
      {happening === 'answered' && (
        <Choices
          question={words.events.answer.question}
          name="answer"
          value={answer}
          choices={[
            { value: 'promised', label: words.events.answer.promised },
            { value: 'offered', label: words.events.answer.offered },
            { value: 'refused', label: words.events.answer.refused },
            { value: 'settled', label: words.events.answer.settled, help: words.events.answer.settledHelp },
          ]}
          onChoose={setAnswer}
        />
      )}
      {isChecked && isAnswerMissing && (
        <p class="wrong-line small" role="alert">
          {words.events.answer.question}
        </p>
      )}
      {happening === 'refunded' && (
        <div class="amount-fields">
          <Field
            label={words.events.amount}
            inputMode="decimal"
            value={amount}
            wrong={isAmountWrong ? words.events.amountWrong : null}
            onInput={setAmount}
          />
          <label class="field">
            {words.events.currency}
            <select value={currency} onChange={(event) => setCurrency(event.currentTarget.value)}>
              {[...new Set([currency, ...COMMON_CURRENCIES])].map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </label>
        </div>
      )}
      <Field
        label={words.events.day}
        type="date"
        value={day}
        wrong={isDayWrong ? words.events.dayWrong : null}
        onInput={setDay}
      />
      {happening === 'answered' && (
        <Field label={words.events.note} help={words.events.noteHelp} value={note} onInput={setNote} />
      )}
      <div class="row">
        <button type="submit" class="main">
          {words.events.save}
        </button>
        <button type="button" onClick={props.onCancel}>
          {words.events.cancel}
        </button>
      </div>
    </form>
  );
}

/** The form opens below the fold: its heading is brought into sight and read out. */
function useFocusOnStart() {
  return useFocusOnShow<HTMLHeadingElement>('start', 'nearest');
}

/** Whom an event most likely concerns: who is to answer, else who was written to last, else the first in the list. */
function likelyRoute(happening: Happening, routes: readonly PlannedRoute[], claim: Claim): string | null {
  const waiting = routes.find((route) => route.state === 'waiting');
  if (happening !== 'sent' && waiting !== undefined) return waiting.id;
  const sent = claim.events.findLast((event) => event.kind === 'sent' && !event.undoneAt)?.route;
  if (happening !== 'sent' && sent && routes.some((route) => route.id === sent)) return sent;
  return (routes.find((route) => route.state === 'open') ?? routes[0])?.id ?? null;
}
