import { useMemo, useState } from 'preact/hooks';
import type { Claim, ClaimEvent, LetterKind } from '../../lib/claim/claim';
import { openPage } from '../../lib/extension/tabs';
import { isToSeller as goesToSeller } from '../../lib/letters/letter-language';
import { asPlainText, mailDraft } from '../../lib/letters/out';
import { fieldLimit } from '../../lib/letters/write-letter';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Plan } from '../../lib/recourse/plan';
import { type Day, parseDay } from '../../lib/values/day';
import { LANGUAGES, type Language } from '../../lib/values/sentence';
import { fill } from '../../locales/render';
import { common } from '../../locales/rooms/common';
import { letter as letterRoom } from '../../locales/rooms/letter';
import { plan as planRoom } from '../../locales/rooms/plan';
import { Field, TextArea } from '../base/field';
import { useFocusOnShow } from '../base/focus-on-show';
import { goFromHere } from '../base/hash';
import { Icon } from '../base/icon';
import { SavedLine } from '../guide/saved-line';
import { createSaver, type Saver } from '../guide/saver';
import { usePlan } from '../plan/use-plan';
import { Why } from '../plan/why';
import { nameOf } from '../popup/row';
import { answer, changeClaim, noteEvent } from '../world/claim-actions';
import { correct } from '../world/purchase-actions';
import { instant, useWorld } from '../world/world';
import { copyText } from './copy-text';
import { FillTheForm } from './fill-the-form';
import { editedWords, type LetterPlace, type LetterWords, latestLetter, withLetter } from './letter-draft';
import { mailAddressOf } from './mail-address';
import { MissingFields } from './missing-fields';
import { answerByAnswer, type LetterInWork, useLetter } from './use-letter';
import '../guide/guide.css';
import './letter.css';

interface LetterProps {
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly surface: 'popup' | 'page';
  readonly onLeave: () => void;
  /** The shopper noted that it was sent. */
  readonly onSent: (event: ClaimEvent) => void;
}

/** The letter of a route: what it still needs, its words, the ways to send it, and "I sent it". */
export function LetterView(props: LetterProps & { readonly routeId: string }) {
  const { language } = useWorld();
  const words = letterRoom(language.value);
  const plan = usePlan(props.purchase, props.claim);
  if (plan === null) return <p class="quiet">{planRoom(language.value).working}</p>;
  const route = plan.routes.find((candidate) => candidate.id === props.routeId);
  const kind = route?.letter ?? (plan.next.routeId === props.routeId ? plan.next.letter : null);
  if (kind === null || route === undefined)
    return (
      <>
        <p>{words.none}</p>
        <p>
          <button type="button" onClick={props.onLeave}>
            {words.back}
          </button>
        </p>
      </>
    );
  return <Letter {...props} plan={plan} kind={kind} key={kind} />;
}

function Letter(
  props: LetterProps & { readonly routeId: string; readonly kind: LetterKind; readonly plan: Plan },
) {
  const world = useWorld();
  const spoken = world.language.value;
  const words = letterRoom(spoken);
  const { purchase, claim, kind, routeId } = props;
  const work = useLetter(kind, routeId, purchase, claim, props.plan);
  const saver = useMemo(createSaver, []);
  const heading = useFocusOnShow<HTMLHeadingElement>(kind);
  const [chosen, setChosen] = useState<Language | null>(null);
  const Heading = props.surface === 'popup' ? 'h1' : 'h2';
  const Sub = props.surface === 'popup' ? 'h2' : 'h3';

  const begun = claim.letters.findLast((one) => one.kind === kind)?.language;
  const language = chosen ?? begun ?? work.receiverLanguage;
  const written = work.write(language);
  const place: LetterPlace = { kind, route: routeId, language };

  return (
    <div class="letter" data-letter={kind}>
      <div class="row apart">
        <button type="button" class="text back-button" onClick={props.onLeave}>
          <Icon name="back" size={16} /> {words.back}
        </button>
        <SavedLine saver={saver} />
      </div>
      <div>
        {props.surface === 'popup' && <p class="quiet small">{nameOf(purchase, spoken)}</p>}
        <Heading ref={heading} tabIndex={-1} class="focus-quietly">
          {words.titles[kind]}
        </Heading>
      </div>

      <section class="stack missing" aria-label={words.missingTitle}>
        {!written.ok && (
          <>
            <Sub class="sub-title">{words.missingTitle}</Sub>
            <p class="quiet small">{words.missingHelp}</p>
          </>
        )}
        <MissingFields
          facts={written.ok ? [] : written.missing}
          purchase={purchase}
          claim={claim}
          saver={saver}
          onAnswerBy={(day) => saveAnswerBy(day)}
        />
      </section>

      {written.ok && (
        <>
          <div class="letter-settings">
            <label class="field">
              {words.language}
              <select value={language} onChange={(event) => setChosen(asLanguage(event.currentTarget.value))}>
                {LANGUAGES.map((one) => (
                  <option key={one} value={one}>
                    {one === work.receiverLanguage
                      ? fill(words.proposed, { language: words.languages[one] })
                      : words.languages[one]}
                  </option>
                ))}
              </select>
            </label>
            {work.answerBy && <AnswerBy work={work} day={work.answerBy} onDay={saveAnswerBy} />}
          </div>
          <LetterText
            key={language}
            place={place}
            fresh={written.letter}
            enclosures={written.letter.enclosures}
            saver={saver}
            own={language === spoken ? null : ownVersion(work, spoken)}
            {...props}
          />
          {written.useful.length > 0 && (
            <details class="why">
              <summary>{words.usefulTitle}</summary>
              <div class="stack">
                <MissingFields
                  facts={written.useful}
                  purchase={purchase}
                  claim={claim}
                  saver={saver}
                  onAnswerBy={(day) => saveAnswerBy(day)}
                />
              </div>
            </details>
          )}
          <Sent {...props} saver={saver} place={place} fresh={written.letter} answerBy={work.answerBy} />
        </>
      )}
      <p class="quiet small legal">{common(spoken).legalNotice}</p>
    </div>
  );

  function saveAnswerBy(day: string) {
    saver.save('answer-by', async () => {
      await answer(world, claim.id, answerByAnswer(kind), day);
      return true;
    });
  }
}

function asLanguage(text: string): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}

function ownVersion(
  work: LetterInWork,
  language: Language,
): { language: Language; words: LetterWords } | null {
  const own = work.write(language);
  return own.ok ? { language, words: own.letter } : null;
}

function AnswerBy(props: {
  readonly work: LetterInWork;
  readonly day: Day;
  readonly onDay: (day: string) => void;
}) {
  const { language, today } = useWorld();
  const words = letterRoom(language.value);
  const [text, setText] = useState<string>(props.day);
  const typed = parseDay(text);
  const { proposed } = props.work;
  return (
    <div class="stack-close">
      <Field
        label={words.answerBy}
        help={words.answerByHelp}
        type="date"
        value={text}
        wrong={typed === null || typed <= today.value ? words.answerByWrong : null}
        onInput={(next) => {
          setText(next);
          const day = parseDay(next);
          if (day !== null && day > today.value) props.onDay(day);
        }}
      />
      {proposed && proposed.day === props.day && (
        <Why reason={{ day: proposed.day, why: proposed.why, basis: [proposed.basis] }} />
      )}
    </div>
  );
}

/** The letter's words, the shopper's to change; beside them the same in his own language, to read. */
function LetterText(
  props: LetterProps & {
    readonly plan: Plan;
    readonly kind: LetterKind;
    readonly place: LetterPlace;
    readonly fresh: LetterWords;
    readonly enclosures: readonly string[];
    readonly saver: Saver;
    readonly own: { readonly language: Language; readonly words: LetterWords } | null;
  },
) {
  const world = useWorld();
  const words = letterRoom(world.language.value);
  const { claim, place, fresh, saver } = props;
  const [typed, setTyped] = useState(() => editedWords(claim, place));
  const [said, setSaid] = useState<string | null>(null);
  const shown = typed ?? fresh;
  const limit = fieldLimit(props.kind);

  function save(next: LetterWords, edited: boolean) {
    saver.save('letter', async () => {
      const [at, id] = [await instant(), crypto.randomUUID()];
      const saved = await changeClaim(world, claim.id, (before) =>
        withLetter(before, place, next, edited, id, at),
      );
      return saved !== null;
    });
  }
  function type(change: Partial<LetterWords>) {
    const next = { ...shown, ...change };
    setTyped(next);
    setSaid(null);
    save(next, true);
  }
  function startAgain() {
    setTyped(null);
    setSaid(words.restarted);
    save(fresh, false);
  }

  return (
    <>
      <div class={props.own ? 'letter-columns has-own' : 'letter-columns'}>
        <div class="stack">
          <Field
            label={words.subject}
            value={shown.subject}
            lang={place.language}
            onInput={(subject) => type({ subject })}
          />
          <TextArea
            label={limit === null ? words.body : words.text}
            rows={rowsOf(shown.body)}
            lang={place.language}
            value={shown.body}
            onInput={(body) => type({ body })}
          />
          {limit !== null && (
            <p class={`small ${shown.body.length > limit ? 'soon' : 'quiet'}`}>
              {fill(words.characters, { count: shown.body.length, limit }, world.language.value)}
            </p>
          )}
          {typed && (
            <p class="small quiet">
              {words.edited}{' '}
              <button type="button" class="text inline" onClick={startAgain}>
                {words.startAgain}
              </button>
            </p>
          )}
          {props.enclosures.length > 0 && (
            <p class="small">
              <strong>{words.enclosures}</strong> {props.enclosures.join(', ')}
            </p>
          )}
        </div>
        {props.own && <OwnVersion {...props.own} />}
      </div>
      <Ways {...props} shown={shown} onSaid={setSaid} />
      <p role="status" class={said ? 'row small' : 'visually-hidden'}>
        {said}
      </p>
    </>
  );
}

function OwnVersion({ language, words: own }: { readonly language: Language; readonly words: LetterWords }) {
  const words = letterRoom(useWorld().language.value);
  return (
    <details class="own-version" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>{fill(words.own, { language: words.languages[language] })}</summary>
      <div lang={language}>
        <p>
          <strong>{own.subject}</strong>
        </p>
        <p class="own-body">{own.body}</p>
      </div>
    </details>
  );
}

// Where the browser can't fit a field to its content, about as many rows as the letter has lines.
function rowsOf(body: string): number {
  const lines = body.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 0);
  return Math.min(30, Math.max(8, lines));
}

/** The ways out of Recours: clipboard, the shopper's own mail program, paper. Recours itself sends nothing. */
function Ways(
  props: LetterProps & {
    readonly plan: Plan;
    readonly kind: LetterKind;
    readonly place: LetterPlace;
    readonly shown: LetterWords;
    readonly saver: Saver;
    readonly onSaid: (words: string) => void;
  },
) {
  const world = useWorld();
  const words = letterRoom(world.language.value);
  const { purchase, claim, kind, place, shown } = props;
  const isToSeller = goesToSeller(kind);
  const isClaimField = fieldLimit(kind) !== null;
  const to = mailAddressOf(kind, place.route, purchase, props.plan);
  const isByMail = isToSeller || to !== null;
  const draft = mailDraft(shown, to);
  // Too long for a draft: the draft opens with the subject alone, and the letter waits on the clipboard.
  const withoutBody = draft.kind === 'mailto' ? draft : mailDraft({ subject: shown.subject, body: '' }, to);

  async function copy(text: string, done: string) {
    props.onSaid((await copyText(text)) ? done : words.copyFailed);
  }
  async function print() {
    const goOn = goFromHere();
    const id = await keepVersion();
    if (id === null) return;
    // The popup can't print: the dossier does.
    if (props.surface === 'page') goOn('claim', claim.id, 'print', id);
    else await openPage(`dossier.html#/claim/${claim.id}/print/${id}`);
  }
  /** The letter as shown, kept as a version of the claim; its id. */
  async function keepVersion(): Promise<string | null> {
    await props.saver.settled();
    const [at, id] = [await instant(), crypto.randomUUID()];
    const saved = await changeClaim(world, claim.id, (before) =>
      withLetter(before, place, shown, editedWords(before, place) !== null, id, at),
    );
    return saved === null ? null : (latestLetter(saved, place)?.id ?? null);
  }

  return (
    <div class="stack">
      {isToSeller && <SellerAddress purchase={purchase} saver={props.saver} />}
      {!isToSeller && to !== null && <p class="small quiet">{fill(words.to, { address: to })}</p>}
      <div class="row">
        {isByMail && withoutBody.kind === 'mailto' && (
          <a
            class="button main"
            href={withoutBody.href}
            onClick={() => {
              if (draft.kind === 'too-long') void copy(shown.body, words.mailTooLong);
            }}
          >
            <Icon name="letter" /> {words.mail}
          </a>
        )}
        <button
          type="button"
          class={isByMail ? '' : 'main'}
          onClick={() => void copy(isClaimField ? shown.body : asPlainText(shown), words.copied)}
        >
          {words.copy}
        </button>
        {!isClaimField && (
          <button type="button" onClick={() => void print()}>
            <Icon name="print" /> {props.surface === 'page' ? words.print : words.printOpens}
          </button>
        )}
      </div>
      {(isToSeller || isClaimField) && (
        <FillTheForm surface={props.surface} purchase={purchase} shown={shown} />
      )}
    </div>
  );
}

/** Whom the mail goes to; asked for where no page of the shop gave it. */
function SellerAddress({ purchase, saver }: { readonly purchase: Purchase; readonly saver: Saver }) {
  const world = useWorld();
  const words = letterRoom(world.language.value);
  const known = purchase.facts.merchantEmail?.value ?? '';
  const [text, setText] = useState(known);
  const [wasKnown] = useState(known !== '');
  if (wasKnown) return <p class="small quiet">{fill(words.to, { address: known })}</p>;
  return (
    <Field
      label={words.toLabel}
      help={words.noAddress}
      type="email"
      value={text}
      onInput={(typed) => {
        setText(typed);
        const address = typed.trim();
        if (/^\S+@\S+\.\S+$/.test(address) && address.length <= 254)
          saver.save(
            'seller-address',
            async () => (await correct(world, purchase.id, 'merchantEmail', address)) !== null,
          );
      }}
    />
  );
}

/** "I sent it", with the day: the letter is kept as it went out and the clock starts. */
function Sent(
  props: LetterProps & {
    readonly routeId: string;
    readonly kind: LetterKind;
    readonly place: LetterPlace;
    readonly fresh: LetterWords;
    readonly saver: Saver;
    readonly answerBy: Day | null;
  },
) {
  const world = useWorld();
  const words = letterRoom(world.language.value);
  const { claim, place, fresh } = props;
  const [day, setDay] = useState<string>(world.today.value);
  const [isBusy, setBusy] = useState(false);
  const Sub = props.surface === 'popup' ? 'h2' : 'h3';
  const typed = parseDay(day);
  const isWrong = typed === null || typed > world.today.value;

  async function sent() {
    if (isBusy || typed === null || isWrong) return;
    setBusy(true);
    await props.saver.settled();
    const [at, id] = [await instant(), crypto.randomUUID()];
    const kept = await changeClaim(world, claim.id, (before) => {
      const own = editedWords(before, place);
      return withLetter(before, place, own ?? fresh, own !== null, id, at);
    });
    const letterId = kept === null ? null : (latestLetter(kept, place)?.id ?? null);
    const event =
      kept === null
        ? null
        : await noteEvent(world, claim.id, {
            kind: 'sent',
            route: props.routeId,
            day: typed,
            answerBy: props.answerBy,
            letterId,
          });
    setBusy(false);
    if (event !== null) props.onSent(event);
  }

  return (
    <form
      class="sent-box stack"
      onSubmit={(event) => {
        event.preventDefault();
        void sent();
      }}
    >
      <Sub class="sub-title">{words.sentQuestion}</Sub>
      <p class="quiet small">{words.sentHelp}</p>
      <div class="sent-row">
        <Field
          label={words.sentOn}
          type="date"
          value={day}
          wrong={isWrong ? words.sentOnWrong : null}
          onInput={setDay}
        />
        <button type="submit" class="main" aria-disabled={isBusy}>
          {fieldLimit(props.kind) === null ? words.sent : words.filed}
        </button>
      </div>
    </form>
  );
}
