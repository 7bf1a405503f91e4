import { useMemo, useState } from 'preact/hooks';
import { readText } from '../../lib/page/read-text';
import { PAYMENT_METHODS, type SightingFacts } from '../../lib/page/sighting';
import { fill, plural } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Field, TextArea } from '../base/field';
import { go } from '../base/hash';
import { Icon } from '../base/icon';
import { Select } from '../base/select';
import { UndoLine } from '../base/undo-line';
import { SavedLine } from '../guide/saved-line';
import { startClaim } from '../world/claim-actions';
import { instant, useWorld, valueOr } from '../world/world';
import { currencies } from './currencies';
import {
  ALSO_READ,
  type DraftField,
  FACT_OF,
  obstacle,
  purchaseFromDraft,
  readAsTyped,
  shownIn,
} from './draft-purchase';
import { intermediaries } from './intermediary-names';
import { isAmount, printedAmount } from './printed-amount';
import { ReadOpenPage } from './read-open-page';
import { type AnyFact, sayFact, shortened } from './say-fact';
import { type Draft, type DraftInHand, useDraft } from './use-draft';

/** "Something already went wrong", and a purchase by hand: the same facts, typed, pasted or read. */
export function NewPurchase({ isClaim }: { readonly isClaim: boolean }) {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language).start;
  const inHand = useDraft();
  const { draft } = inHand;
  const read = useReadText(draft.pasted);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [before, setBefore] = useState<Draft | null>(null);
  const hindered = obstacle(draft.typed, read);

  async function save() {
    setTried(true);
    if (hindered !== null) {
      focusField(hindered === 'nothing' ? 'shop' : hindered);
      return;
    }
    setBusy(true);
    await inHand.saver.settled();
    const at = await instant();
    const methods = dossier(language).method;
    const made = purchaseFromDraft(draft, read, at, (method) => methods[method]);
    const purchase = valueOr(world, await world.store.addPurchase(made));
    if (purchase === null) return setBusy(false);
    // The purchase is safe: from here on the draft would only make it twice.
    await inHand.end();
    await world.refresh();
    if (!isClaim) return go('purchase', purchase.id);
    const claim = await startClaim(world, purchase.id);
    await world.refresh();
    if (claim === null) go('purchase', purchase.id);
    else go('claim', claim.id);
  }

  function startOver() {
    setBefore(draft);
    setTried(false);
    inHand.put(inHand.emptied());
  }

  const isEmpty = draft.pasted === '' && Object.values(draft.typed).every((text) => text === '');
  return (
    <>
      <div class="stack">
        <p>
          <a class="back-link" href="#/">
            <Icon name="back" size={16} /> {dossier(language).back}
          </a>
        </p>
        <h1 tabIndex={-1}>{isClaim ? words.newHeading : words.byHandHeading}</h1>
        <p class="lead-quiet">{isClaim ? words.newIntro : words.byHandIntro}</p>
      </div>

      <section class="ways" aria-label={words.ways}>
        <Paste inHand={inHand} found={factsIn(read)} />
        <a class="way way-link" href="#/mails">
          {words.mailWay}
        </a>
        <ReadOpenPage isClaim={isClaim} />
      </section>

      <form
        class="stack-wide"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <h2>{words.form}</h2>
        <FiveFacts inHand={inHand} read={read} isTried={isTried} />
        <MoreFacts inHand={inHand} read={read} />
        <AlsoRead read={read} />
        <div class="stack">
          <p role="alert" class={isTried && hindered === 'nothing' ? 'wrong-line' : 'visually-hidden'}>
            {isTried && hindered === 'nothing' ? words.needOne : ''}
          </p>
          <div class="row">
            <button type="submit" class="main" aria-disabled={isBusy}>
              {isClaim ? words.goNew : words.goByHand}
            </button>
            {!isEmpty && (
              <button type="button" class="text" onClick={startOver}>
                {words.startOver}
              </button>
            )}
            <SavedLine saver={inHand.saver} />
          </div>
          <p class="quiet small">{words.kept}</p>
          <UndoLine
            done={before === null || !isEmpty ? null : words.startedOver}
            undo={words.undo}
            onUndo={() => {
              if (before !== null) inHand.put(before);
              setBefore(null);
            }}
          />
        </div>
      </form>
    </>
  );
}

/** What a pasted text says; nothing while there is none. */
function useReadText(text: string): SightingFacts {
  const { today } = useWorld();
  const day = today.value;
  return useMemo(
    () => (text.trim() === '' ? {} : (readText(text, { today: day })?.facts ?? {})),
    [text, day],
  );
}

/** How many facts a text gave that a purchase can hold. */
function factsIn(read: SightingFacts): number {
  return new Set([...Object.values(FACT_OF), ...ALSO_READ].filter((name) => read[name] !== undefined)).size;
}

function Paste({ inHand, found }: { readonly inHand: DraftInHand; readonly found: number }) {
  const { language } = useWorld();
  const words = dossier(language.value).start.paste;
  const { pasted } = inHand.draft;
  // Opened by the shopper, or because something was pasted the last time.
  const [wasPasted] = useState(pasted !== '');
  return (
    <details class="way" open={wasPasted}>
      <summary>{words.summary}</summary>
      <div class="stack">
        <TextArea label={words.label} help={words.help} rows={7} value={pasted} onInput={inHand.paste} />
        <div role="status">
          {pasted.trim() !== '' && (
            <p class={found > 0 ? 'notice' : 'notice soon'}>
              {found > 0 ? plural(words.found, found, language.value) : words.nothing}
            </p>
          )}
        </div>
        {pasted !== '' && (
          <div>
            <button type="button" class="text" onClick={() => inHand.paste('')}>
              {words.clear}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

interface FactsProps {
  readonly inHand: DraftInHand;
  readonly read: SightingFacts;
}

/** What an input needs: its value, how to change it, and where the value was read. */
function useField({ inHand, read }: FactsProps, field: DraftField) {
  const { language } = useWorld();
  const words = dossier(language.value).start;
  const reading = read[FACT_OF[field]];
  const value = shownIn(field, inHand.draft.typed, read);
  const isRead = reading !== undefined && value !== '' && value === readAsTyped(read)[field];
  return {
    value,
    source: isRead ? fill(words.readIn, { excerpt: shortened(reading.excerpt, 120) }) : null,
    put: (text: string) => inHand.type(field, text),
  };
}

function FiveFacts(props: FactsProps & { readonly isTried: boolean }) {
  const { language } = useWorld();
  const { start: words, edit, method } = dossier(language.value);
  const shop = useField(props, 'shop');
  const what = useField(props, 'what');
  const amount = useField(props, 'amount');
  const currency = useField(props, 'currency');
  const ordered = useField(props, 'ordered');
  const paid = useField(props, 'paid');
  const printed = printedAmount(amount.value, currency.value || null);
  const isTyped = amount.value.trim() !== '';
  const currencyShown = printed.currency ?? currency.value;

  return (
    <div class="new-facts">
      <div data-field="shop">
        <Field
          label={words.shop}
          help={shop.source ?? words.shopHelp}
          value={shop.value}
          onInput={shop.put}
        />
      </div>
      <div data-field="what">
        <TextArea
          label={words.what}
          help={what.source ?? words.whatHelp}
          rows={2}
          value={what.value}
          onInput={what.put}
        />
      </div>
      <div class="amount-fields">
        <div data-field="amount">
          <Field
            label={words.amount}
            help={amount.source ?? words.amountHelp}
            inputMode="decimal"
            value={amount.value}
            wrong={isTyped && props.isTried && !isAmount(amount.value) ? edit.wrongAmount : null}
            onInput={amount.put}
          />
        </div>
        <div data-field="currency">
          <Select
            label={words.currency}
            value={currencyShown}
            empty={edit.chooseCurrency}
            wrong={
              isTyped && props.isTried && isAmount(amount.value) && currencyShown === ''
                ? edit.wrongCurrency
                : null
            }
            options={currencies(currencyShown || null)}
            onChoose={currency.put}
            onClear={() => currency.put('')}
          />
        </div>
      </div>
      <Field
        label={words.ordered}
        help={ordered.source}
        type="date"
        value={ordered.value}
        onInput={ordered.put}
      />
      <Select
        label={words.paid}
        help={paid.source}
        value={PAYMENT_METHODS.find((one) => one === paid.value) ?? ''}
        empty={edit.choose}
        options={PAYMENT_METHODS.map((value) => ({ value, label: method[value] }))}
        onChoose={paid.put}
        onClear={() => paid.put('')}
      />
    </div>
  );
}

function MoreFacts(props: FactsProps) {
  const { language } = useWorld();
  const words = dossier(language.value).start;
  const number = useField(props, 'number');
  const promised = useField(props, 'promised');
  const through = useField(props, 'through');
  const [isOpen] = useState([number, promised, through].some(({ value }) => value !== ''));
  return (
    <details open={isOpen || number.source !== null || promised.source !== null}>
      <summary>{words.more}</summary>
      <div class="new-facts">
        <Field label={words.orderNumber} help={number.source} value={number.value} onInput={number.put} />
        <Field
          label={words.promised}
          help={promised.source}
          type="date"
          value={promised.value}
          onInput={promised.put}
        />
        <Select
          label={words.through}
          help={through.source ?? words.throughHelp}
          value={through.value}
          empty={words.throughUnknown}
          options={intermediaries().map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={through.put}
          onClear={() => through.put('')}
        />
      </div>
    </details>
  );
}

/** What the text gave beside the inputs; corrected later, on the purchase. */
function AlsoRead({ read }: { readonly read: SightingFacts }) {
  const { language } = useWorld();
  const { start, fact } = dossier(language.value);
  const names = ALSO_READ.filter((name) => read[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="also">
      <h3 id="also">{start.alsoRead}</h3>
      <dl class="also-read">
        {names.map((name) => (
          <div key={name}>
            <dt>{fact[name]}</dt>
            <dd>
              {/* Name and value come from the same key, which TypeScript can't follow. */}
              {sayFact({ name, value: read[name]?.value } as AnyFact, language.value)}
              <q class="quiet small">{shortened(read[name]?.excerpt ?? '', 120)}</q>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function focusField(field: 'shop' | 'amount' | 'currency'): void {
  document.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, select, textarea)`)?.focus();
}
