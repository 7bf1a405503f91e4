import { useState } from 'preact/hooks';
import { purchasesOf } from '../../lib/purchase/purchases-of';
import { byUrgency, type Listed } from '../../lib/purchase/urgency';
import { fill, plural, sayMoney } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Field } from '../base/field';
import { Icon } from '../base/icon';
import { later } from '../base/later';
import { wanted } from '../base/wanted-person';
import { nameOf, stepWords } from '../popup/row';
import { matching } from '../popup/search';
import { useWorld } from '../world/world';
import { CalendarButton } from './calendar-button';
import { RecentlyDeleted } from './recently-deleted';
import { TallyBox } from './tally';

// Only a household needs them; what writes archives comes with the second.
const PersonFilter = later(async () => (await import('../base/person-filter')).PersonFilter);
const PersonFile = later(async () => (await import('./person-file')).PersonFile);

/** Rows drawn at once; the rest comes with the search or on request. */
const AT_FIRST = 100;

/** All purchases, the urgent ones first, with search. */
export function PurchaseList() {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language).list;
  const [text, setText] = useState('');
  const [isWhole, showWhole] = useState(false);
  const whose = wanted.value;
  const purchases = purchasesOf(whose, world.purchases.value);
  const all = byUrgency(purchases, world.claims.value, world.today.value);
  const found = text.trim() === '' ? all : matching(all, text);
  const shown = isWhole ? found : found.slice(0, AT_FIRST);
  const open = all.flatMap(({ purchase }) =>
    world.claims.value
      .filter((claim) => claim.purchaseId === purchase.id && claim.step === 'plan')
      .map((claim) => ({ purchase, claim })),
  );

  return (
    <>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <div class="row">
        <a class="button main" href="#/new">
          {words.already}
        </a>
        <a class="button" href="#/by-hand">
          <Icon name="plus" /> {words.byHand}
        </a>
      </div>
      {all.length === 0 && whose === 'everyone' ? (
        <p class="lead-quiet">{words.empty}</p>
      ) : (
        <section class="stack" aria-label={words.heading}>
          <search class="stack">
            <Field label={words.search} type="search" value={text} onInput={setText} />
            <PersonFilter />
          </search>
          <p role="status" class="quiet small">
            {text.trim() === ''
              ? plural(words.count, all.length, language)
              : found.length === 0
                ? fill(words.foundNone, { text })
                : plural(words.found, found.length, language)}
          </p>
          <ul class="plain purchase-list">
            {shown.map((listed) => (
              <Row key={listed.purchase.id} listed={listed} />
            ))}
          </ul>
          {shown.length < found.length && (
            <div>
              <button type="button" onClick={() => showWhole(true)}>
                {plural(words.showAll, found.length, language)}
              </button>
            </div>
          )}
          {open.length > 1 && <CalendarButton cases={open} />}
          {whose !== 'everyone' && all.length > 0 && <PersonFile key={whose.person} person={whose.person} />}
        </section>
      )}
      <TallyBox />
      <RecentlyDeleted />
    </>
  );
}

function Row({ listed }: { readonly listed: Listed }) {
  const { language, today } = useWorld();
  const { purchase, claim, why } = listed;
  const { items, total, orderNumber } = purchase.facts;
  const place = claim !== null && why !== 'nothing' ? `#/claim/${claim.id}` : `#/purchase/${purchase.id}`;
  return (
    <li class={`purchase-row ${listed.group}`} data-purchase={purchase.id}>
      <a class="purchase-link" href={place}>
        <span class="purchase-name">
          <strong>{nameOf(purchase, language.value)}</strong>
          {items && orderNumber && <span class="quiet small purchase-number">{orderNumber.value}</span>}
        </span>
        <span class="purchase-step quiet">{stepWords(listed, today.value, language.value)}</span>
        <span class="amount purchase-total">{total && sayMoney(total.value, language.value)}</span>
      </a>
    </li>
  );
}
