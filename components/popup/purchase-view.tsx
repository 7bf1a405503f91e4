import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import { openPage } from '../../lib/extension/tabs';
import { expectedBy } from '../../lib/purchase/arrival';
import type { Purchase } from '../../lib/purchase/purchase';
import { plural, sayMoney, sayShortDay } from '../../locales/render';
import { guide } from '../../locales/rooms/guide';
import { popup } from '../../locales/rooms/popup';
import { FailureLine } from '../base/failure-line';
import { useFocusOnShow } from '../base/focus-on-show';
import { goFromHere } from '../base/hash';
import { Icon } from '../base/icon';
import { UndoLine } from '../base/undo-line';
import { startClaim } from '../world/claim-actions';
import { bringBack, correct, remove, takeBack } from '../world/purchase-actions';
import { useWorld } from '../world/world';
import { nameOf, shopOf } from './row';
import '../guide/fact-lines.css';

/** One purchase in the popup: the facts in short, and what can be done about it. The dossier has the rest. */
export function PurchaseView({ purchaseId }: { readonly purchaseId: string }) {
  const world = useWorld();
  const words = popup(world.language.value);
  const [isRemoved, setRemoved] = useState(false);
  const heading = useFocusOnShow<HTMLHeadingElement>(purchaseId);
  const purchase = world.purchases.value.find(
    (candidate) => candidate.id === purchaseId && candidate.removedAt === null,
  );

  async function undoRemoval() {
    await bringBack(world, purchaseId);
    setRemoved(false);
  }

  return (
    <>
      <header class="popup-header">
        <a class="back" href="#/">
          <Icon name="back" /> {words.purchase.back}
        </a>
      </header>
      <main class="popup-main">
        <FailureLine />
        {isRemoved ? (
          <UndoLine done={words.purchase.removed} undo={words.undo} onUndo={() => void undoRemoval()} />
        ) : purchase === undefined ? (
          <p>{words.purchase.gone}</p>
        ) : (
          <>
            <h1 ref={heading} tabIndex={-1}>
              {nameOf(purchase, world.language.value)}
            </h1>
            <Facts purchase={purchase} />
            <Steps
              purchase={purchase}
              claims={world.claims.value.filter((claim) => claim.purchaseId === purchaseId)}
            />
            <hr />
            <div class="row apart">
              <button
                type="button"
                class="text"
                onClick={() => void openPage(`dossier.html#/purchase/${purchaseId}`)}
              >
                {words.purchase.openFile}
              </button>
              <button
                type="button"
                class="text danger"
                onClick={() => void remove(world, purchaseId).then(setRemoved)}
              >
                {words.purchase.remove}
              </button>
            </div>
            <p class="quiet small">{words.purchase.openFileHelp}</p>
          </>
        )}
      </main>
    </>
  );
}

function Facts({ purchase }: { readonly purchase: Purchase }) {
  const { language, today } = useWorld();
  const words = popup(language.value).purchase;
  const { facts } = purchase;
  const expected = expectedBy(purchase);
  const items = facts.items?.value ?? [];
  const rest = items.length - 3;
  const short = (day: Parameters<typeof sayShortDay>[0]) => sayShortDay(day, language.value, today.value);
  const rows: readonly (readonly [string, string | null])[] = [
    [words.order, facts.orderNumber?.value ?? null],
    [words.ordered, facts.orderDate ? short(facts.orderDate.value) : null],
    facts.deliveredOn
      ? [words.arrived, short(facts.deliveredOn.value)]
      : [words.expected, expected && expected.from !== 'ours' ? short(expected.day) : null],
    [words.total, facts.total ? sayMoney(facts.total.value, language.value) : null],
    [words.paid, facts.payment?.value.printed ?? null],
  ];
  return (
    <>
      {shopOf(purchase) !== purchase.host && purchase.host !== '' && (
        <p class="quiet small">{purchase.host}</p>
      )}
      <dl class="fact-lines">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={value === null ? 'quiet' : 'amount'}>{value ?? words.unknown}</dd>
          </div>
        ))}
        {items.length > 1 && (
          <div>
            <dt>{words.items}</dt>
            <dd>
              {items.slice(0, 3).map((item) => (
                <span key={item.name} style={{ display: 'block' }}>
                  {item.name}
                </span>
              ))}
              {rest > 0 && <span class="quiet">{plural(words.moreItems, rest, language.value)}</span>}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Steps({ purchase, claims }: { readonly purchase: Purchase; readonly claims: readonly Claim[] }) {
  const world = useWorld();
  const words = popup(world.language.value);
  const names = guide(world.language.value).problem.names;
  const [isNoted, setNoted] = useState(false);

  async function arrived() {
    setNoted((await correct(world, purchase.id, 'deliveredOn', world.today.value)) !== null);
  }
  async function undoArrived() {
    setNoted((await takeBack(world, purchase.id, 'deliveredOn')) === null);
  }
  async function wrong() {
    const goOn = goFromHere();
    const claim = await startClaim(world, purchase.id);
    if (claim === null) return;
    await world.refresh();
    goOn('claim', claim.id);
  }

  return (
    <div class="stack">
      <UndoLine done={isNoted ? words.noted : null} undo={words.undo} onUndo={() => void undoArrived()} />
      {claims.map((claim) => (
        <a class="button claim-link" key={claim.id} href={`#/claim/${claim.id}`}>
          <span>
            <strong>{claim.step === 'plan' ? words.purchase.claim : words.purchase.claimGoOn}</strong>
            {claim.problem && <span class="small claim-problem">{names[claim.problem]}</span>}
          </span>
          <Icon name="next" />
        </a>
      ))}
      <div class="row">
        <button type="button" class={claims.length === 0 ? 'main' : ''} onClick={() => void wrong()}>
          {words.purchase.wrong}
        </button>
        {purchase.facts.deliveredOn === undefined && (
          <button type="button" onClick={() => void arrived()}>
            {words.purchase.itArrived}
          </button>
        )}
      </div>
    </div>
  );
}
