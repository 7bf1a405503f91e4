import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill, sayPlainDay } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { guide } from '../../locales/rooms/guide';
import { go, goFromHere } from '../base/hash';
import { Icon } from '../base/icon';
import { later } from '../base/later';
import { UndoLine } from '../base/undo-line';
import { ClaimView } from '../guide/claim-view';
import { usePlan } from '../plan/use-plan';
import { startClaim } from '../world/claim-actions';
import { bringBack, remove } from '../world/purchase-actions';
import { bringClaimBack, removeClaim } from '../world/remove-claim';
import { useWorld } from '../world/world';
import { ArrivalQuestion } from './arrival-question';
import { ClaimTools } from './claim-tools';
import { CopyReminder } from './copy-reminder';
import { FactsSection } from './facts-section';
import { ItemsSection } from './items-section';
import { titleOf } from './say-fact';
import { dayIn } from './story';
import { Timeline } from './timeline';

const EvidenceBox = later(async () => (await import('../evidence/evidence-box')).EvidenceBox);
const TakeOut = later(async () => (await import('../evidence/take-out')).TakeOut);

/** One purchase: its claim where one is open, its facts, its items and its story. */
export function PurchasePage(props: {
  readonly purchaseId: string;
  /** The claim that is shown; null shows the purchase and the list of its claims. */
  readonly claimId: string | null;
  /** Id of the route whose letter is shown. */
  readonly letterFor: string | null;
}) {
  const world = useWorld();
  const words = dossier(world.language.value);
  const [isRemoved, setRemoved] = useState(false);
  const [goneClaim, setGoneClaim] = useState<Claim | null>(null);
  const purchase = world.purchases.value.find(({ id }) => id === props.purchaseId);
  const claims = world.claims.value.filter(({ purchaseId }) => purchaseId === props.purchaseId);
  const claim = claims.find(({ id }) => id === props.claimId) ?? null;
  // Any plan of this purchase names its routes.
  const planned = [claim, ...claims].find((one) => one?.step === 'plan') ?? undefined;

  async function undoRemoval() {
    await bringBack(world, props.purchaseId);
    setRemoved(false);
  }

  async function removeOpenClaim(open: Claim) {
    // Away from the claim first: its place is gone with it.
    go('purchase', open.purchaseId);
    if (await removeClaim(world, open.id)) setGoneClaim(open);
  }
  async function undoClaimRemoval(gone: Claim) {
    if (!(await bringClaimBack(world, gone))) return;
    setGoneClaim(null);
    go('claim', gone.id);
  }

  if (isRemoved || purchase === undefined)
    return (
      <>
        <Back />
        <h1 tabIndex={-1}>{words.list.heading}</h1>
        {isRemoved ? (
          <UndoLine
            done={words.purchase.deleted}
            undo={words.purchase.undo}
            onUndo={() => void undoRemoval()}
          />
        ) : (
          <p>{words.gone}</p>
        )}
      </>
    );

  return (
    <>
      <div class="stack">
        <Back />
        <Title purchase={purchase} claim={claim} />
        {claim === null &&
          purchase.doubts.map((doubt) => (
            <p key={doubt} class="notice soon row doubt">
              <Icon name="warn" /> <span>{words.purchase.doubts[doubt]}</span>
            </p>
          ))}
      </div>
      {props.claimId !== null && claim === null && goneClaim === null && (
        <p class="notice">{words.claimGone}</p>
      )}
      {goneClaim !== null && (
        <UndoLine
          done={words.claim.deleted}
          undo={words.purchase.undo}
          onUndo={() => void undoClaimRemoval(goneClaim)}
        />
      )}
      <div class={claim === null ? 'dossier-grid' : 'dossier-grid with-claim'}>
        <div class="dossier-claim stack-wide">
          {claim === null ? (
            <div>
              <ArrivalQuestion purchase={purchase} claims={claims} />
              <Claims purchase={purchase} claims={claims} />
            </div>
          ) : (
            <OpenClaim claim={claim} purchase={purchase} letterFor={props.letterFor} />
          )}
          {props.letterFor === null && (claim === null || claim.step === 'plan') && (
            <>
              <EvidenceBox purchase={purchase} claim={claim} />
              <TakeOut purchase={purchase} claims={claims} />
            </>
          )}
        </div>
        <div class="dossier-facts stack-wide">
          <FactsSection purchase={purchase} />
          <ItemsSection purchase={purchase} />
          {planned !== undefined ? (
            <PlannedTimeline purchase={purchase} claims={claims} claim={planned} />
          ) : (
            <Timeline purchase={purchase} claims={claims} plan={null} />
          )}
          <div class="row stand-alone">
            {claim !== null && (
              <button type="button" class="text danger" onClick={() => void removeOpenClaim(claim)}>
                {words.claim.delete}
              </button>
            )}
            <button
              type="button"
              class="text danger"
              onClick={() => void remove(world, purchase.id).then((isGone) => setRemoved(isGone))}
            >
              {words.purchase.delete}
            </button>
          </div>
        </div>
      </div>
    </>
  );
}

function Back() {
  const words = dossier(useWorld().language.value);
  return (
    <p>
      <a class="back-link" href="#/">
        <Icon name="back" size={16} /> {words.back}
      </a>
    </p>
  );
}

/** The page's heading; while the guide asks, its question is the heading and the purchase stands above it. */
function Title({ purchase, claim }: { readonly purchase: Purchase; readonly claim: Claim | null }) {
  const { language } = useWorld();
  const title = titleOf(purchase.facts, purchase.host, language.value);
  if (claim === null) return <h1 tabIndex={-1}>{title}</h1>;
  const link = <a href={`#/purchase/${purchase.id}`}>{title}</a>;
  return claim.step === 'plan' ? (
    <h1 tabIndex={-1} class="linked-title">
      {link}
    </h1>
  ) : (
    <p class="quiet">{link}</p>
  );
}

function OpenClaim(props: {
  readonly claim: Claim;
  readonly purchase: Purchase;
  readonly letterFor: string | null;
}) {
  const { claim, purchase } = props;
  return (
    <>
      <ClaimView
        claimId={claim.id}
        surface="page"
        letterFor={props.letterFor}
        onLetter={(route) =>
          route === null ? go('claim', claim.id) : go('claim', claim.id, 'letter', route)
        }
        onLeave={() => go('purchase', purchase.id)}
      />
      {claim.step === 'plan' && props.letterFor === null && (
        <>
          <ClaimTools purchase={purchase} claim={claim} />
          <CopyReminder />
        </>
      )}
    </>
  );
}

function PlannedTimeline(props: {
  readonly purchase: Purchase;
  readonly claims: readonly Claim[];
  readonly claim: Claim;
}) {
  const plan = usePlan(props.purchase, props.claim);
  return <Timeline purchase={props.purchase} claims={props.claims} plan={plan} />;
}

/** The claims of a purchase as cards, and the way to a new one. */
function Claims({ purchase, claims }: { readonly purchase: Purchase; readonly claims: readonly Claim[] }) {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language).claim;
  const [isBusy, setBusy] = useState(false);

  async function start() {
    const goOn = goFromHere();
    setBusy(true);
    const claim = await startClaim(world, purchase.id);
    setBusy(false);
    if (claim === null) return;
    await world.refresh();
    goOn('claim', claim.id);
  }

  const dayOf = dayIn(Temporal.Now.timeZoneId());
  return (
    <section class="stack" aria-labelledby="claims">
      <h2 id="claims">{claims.length > 1 ? words.claims : words.heading}</h2>
      {claims.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="plain stack">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a class="claim-card" href={`#/claim/${claim.id}`} data-claim={claim.id}>
              <span>
                <strong>
                  {claim.problem === null
                    ? fill(words.untitled, { day: sayPlainDay(dayOf(claim.createdAt), language) })
                    : guide(language).problem.names[claim.problem]}
                </strong>
                <span class="quiet claim-card-step">
                  {claim.outlook?.headline ?? dossier(language).list.guideUnfinished}
                </span>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" disabled={isBusy} onClick={() => void start()}>
          {claims.length === 0 ? words.start : words.another}
        </button>
      </div>
    </section>
  );
}
