import { useMemo, useState } from 'preact/hooks';
import type { Claim, ClaimEvent } from '../../lib/claim/claim';
import { type AnswerReading, readAnswer } from '../../lib/claim/read-answer';
import type { Purchase } from '../../lib/purchase/purchase';
import type { PlannedRoute, Right } from '../../lib/recourse/plan';
import { rulesBeside } from '../../lib/recourse/rules-beside';
import { parseDay } from '../../lib/values/day';
import { fill, say } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { Choices } from '../base/choices';
import { Field, TextArea } from '../base/field';
import { useFocusOnShow } from '../base/focus-on-show';
import { later } from '../base/later';
import { COMMON_CURRENCIES, typedAmount } from '../guide/typed-amount';
import { useWorld } from '../world/world';
import { RightLine } from './rights';

const AnswerFile = later(async () => (await import('./answer-file')).AnswerFile);

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

/** What the shopper is proposed to note for each reading of an answer's words. */
const PROPOSED: Record<AnswerReading, Answer> = {
  'refund-announced': 'promised',
  'promises-delivery': 'promised',
  'asks-photos': 'promised',
  'asks-return': 'promised',
  received: 'promised',
  voucher: 'offered',
  'part-refund': 'offered',
  replacement: 'offered',
  'says-delivered': 'refused',
  refused: 'refused',
};
/** Longest text that an event keeps. */
const NOTE_LIMIT = 4000;

/** Asks for the day and what else a happening needs; today, and the route it most likely was, stand there already. */
export function EventForm(props: {
  readonly happening: Happening;
  /** The route the shopper pressed the button of; null when it was none's. */
  readonly routeId: string | null;
  readonly routes: readonly PlannedRoute[];
  /** The plan's rules, of which those that bear on an answer stand beside it. */
  readonly rights: readonly Right[];
  readonly claim: Claim;
  readonly purchase: Purchase;
  /** On a page an answer may come as a file; a popup would be gone before one is chosen. */
  readonly takesFiles?: boolean;
  /** `file` is what the answer was taken from. */
  readonly onNote: (event: NewEvent, file?: File) => void;
  readonly onCancel: () => void;
}) {
  const { language, today } = useWorld();
  const words = planRoom(language.value);
  const { happening, routes, claim } = props;
  const [day, setDay] = useState<string>(today.value);
  const [routeId, setRouteId] = useState<string | null>(
    props.routeId ?? (happening === 'refunded' ? null : likelyRoute(happening, routes, claim)),
  );
  const [chosen, setAnswer] = useState<Answer | null>(null);
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState<string>(props.purchase.facts.total?.value.currency ?? 'EUR');
  const [note, setNote] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [isChecked, setChecked] = useState(false);
  const heading = useFocusOnStart();

  // What the pasted words show stands chosen until the shopper chooses otherwise; saving confirms it.
  const readings = useMemo(() => (happening === 'answered' ? readAnswer(note) : []), [happening, note]);
  const [reading] = readings;
  const answer = chosen ?? (reading === undefined ? null : PROPOSED[reading.reading]);
  const rules = useMemo(
    () => (reading === undefined ? [] : rulesBeside(reading.reading, props.rights)),
    [reading, props.rights],
  );

  const noted = parseDay(day);
  const isDayWrong = noted === null || noted > today.value;
  const money = amount.trim() === '' ? null : typedAmount(amount, currency);
  const isAmountWrong = amount.trim() !== '' && money === null;
  const asksRoute = happening !== 'delivered';
  const isAnswerMissing = happening === 'answered' && answer === null;

  function submit() {
    setChecked(true);
    if (noted === null || isDayWrong || isAmountWrong || isAnswerMissing) return;
    const kind =
      happening === 'answered' && answer !== null ? KIND_OF[answer] : (happening as ClaimEvent['kind']);
    const event: NewEvent = {
      kind,
      route: asksRoute && kind !== 'closed' ? routeId : null,
      day: noted,
      ...(happening === 'refunded' ? { amount: money } : {}),
      ...(note.trim() === '' ? {} : { note: note.trim().slice(0, NOTE_LIMIT) }),
    };
    if (file === null) props.onNote(event);
    else props.onNote(event, file);
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
    refunded: words.events.paidBy,
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
      {asksRoute && (routes.length > 1 || happening === 'refunded') && routes.length > 0 && (
        <label class="field">
          {routeQuestion[happening]}
          <select value={routeId ?? ''} onChange={(event) => setRouteId(event.currentTarget.value || null)}>
            {happening === 'refunded' && <option value="">{words.events.unknownPayer}</option>}
            {routes.map((route) => (
              <option key={route.id} value={route.id}>
                {say(route.name, language.value)}
              </option>
            ))}
          </select>
        </label>
      )}
      {happening === 'answered' && (
        <div class="stack-close">
          <TextArea
            label={words.events.paste}
            help={note.length > NOTE_LIMIT ? words.events.pasteLong : words.events.pasteHelp}
            rows={4}
            value={note}
            onInput={setNote}
          />
          {props.takesFiles === true && (
            <AnswerFile
              onRead={({ file: taken, text, sent }) => {
                setFile(taken);
                setNote(text);
                if (sent !== null && sent <= today.value) setDay(sent);
              }}
            />
          )}
          <div role="status" class="small">
            {readings.map(({ reading: read, excerpt }) => (
              <p key={read}>{fill(words.events.reads, { what: words.events.readings[read], excerpt })}</p>
            ))}
          </div>
        </div>
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
      {rules.length > 0 && (
        <div class="stack-close rules-beside">
          <p class="small quiet">{words.events.rulesBeside}</p>
          <ul class="plain aside-list">
            {rules.map((right) => (
              <RightLine key={right.id} right={right} today={today.value} />
            ))}
          </ul>
        </div>
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
