import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import { askedOn, expectedBy } from '../../lib/purchase/arrival';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Day } from '../../lib/values/day';
import { fill, sayDay, sayPlainDay } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { goFromHere } from '../base/hash';
import { UndoLine } from '../base/undo-line';
import { startClaim } from '../world/claim-actions';
import { changePurchase, correct, takeBack } from '../world/purchase-actions';
import { useWorld } from '../world/world';
import { PutOff } from './put-off';

/** "Did it arrive?", once the promised day has passed and nothing else is known. Yes can be undone; no opens the guide. */
export function ArrivalQuestion(props: { readonly purchase: Purchase; readonly claims: readonly Claim[] }) {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language).arrival;
  const { purchase, claims } = props;
  const [isNoted, setNoted] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const expected = expectedBy(purchase);
  const { deliveredOn } = purchase.facts;

  const isDelivered = purchase.kind !== 'service' && purchase.kind !== 'travel-or-event';
  const isAsked =
    isDelivered &&
    expected !== null &&
    askedOn(purchase, expected) <= world.today.value &&
    deliveredOn === undefined &&
    claims.length === 0;
  const why = { printed: words.expectedPrinted, counted: words.expectedCounted, ours: words.expectedOurs };

  const isAwaited =
    isDelivered &&
    deliveredOn === undefined &&
    claims.length === 0 &&
    (purchase.quietUntil ?? '') > world.today.value;
  function putOff(quietUntil: Day | null) {
    void changePurchase(world, purchase.id, (before) => ({ ...before, quietUntil }));
  }

  async function yes() {
    setBusy(true);
    setNoted((await correct(world, purchase.id, 'deliveredOn', world.today.value)) !== null);
    setBusy(false);
  }
  async function no() {
    const goOn = goFromHere();
    setBusy(true);
    const claim = await startClaim(world, purchase.id, 'not-received');
    setBusy(false);
    if (claim === null) return;
    await world.refresh();
    goOn('claim', claim.id);
  }
  async function undo() {
    if ((await takeBack(world, purchase.id, 'deliveredOn')) !== null) setNoted(false);
  }

  return (
    <div>
      {isAsked && (
        <section class="notice arrival" aria-labelledby="arrival" data-ask="arrival">
          <div>
            <h2 id="arrival">{words.question}</h2>
            <p>{fill(why[expected.from], { day: sayDay(expected.day, language, world.today.value) })}</p>
          </div>
          <div class="row">
            <button type="button" class="main" disabled={isBusy} onClick={() => void no()}>
              {words.no}
            </button>
            <button type="button" disabled={isBusy} onClick={() => void yes()}>
              {words.yes}
            </button>
          </div>
          <PutOff until={purchase.quietUntil} onPutOff={putOff} />
        </section>
      )}
      {!isAsked && isAwaited && <PutOff until={purchase.quietUntil} onPutOff={putOff} />}
      <div class="arrival-said">
        <UndoLine
          done={
            isNoted && deliveredOn
              ? fill(words.noted, { day: sayPlainDay(deliveredOn.value, language) })
              : null
          }
          undo={words.undo}
          onUndo={() => void undo()}
        />
      </div>
    </div>
  );
}
