import type { Claim, ClaimEvent, Problem } from '../../lib/claim/claim';
import { askWorker } from '../../lib/extension/ask-worker';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Plan } from '../../lib/recourse/plan';
import type { Day } from '../../lib/values/day';
import { instant, valueOr, type World } from './world';

/** Everything a plan needs; loaded when a page first plans, so that the popup's list paints without it. */
const loadPlanner = () => import('./planner');

/** Opens a claim for a purchase, at the guide's first question. */
export async function startClaim(
  world: World,
  purchaseId: string,
  problem: Problem | null = null,
): Promise<Claim | null> {
  const at = await instant();
  const claim: Claim = {
    id: crypto.randomUUID(),
    purchaseId,
    createdAt: at,
    updatedAt: at,
    step: problem === null ? 'problem' : 'facts',
    problem,
    remedy: null,
    answers: {},
    events: [],
    letters: [],
    outlook: null,
  };
  return valueOr(world, await world.store.addClaim(claim));
}

/** Changes a claim, saves it, plans anew and stores what is due. The one way claims change on our pages. */
export async function changeClaim(
  world: World,
  claimId: string,
  change: (claim: Claim) => Claim,
): Promise<Claim | null> {
  const at = await instant();
  const saved = valueOr(
    world,
    await world.store.changeClaim(claimId, (claim) => ({ ...change(claim), updatedAt: at })),
  );
  if (saved === null) return null;
  return saved.step === 'plan' ? ((await replan(world, saved)) ?? saved) : saved;
}

/** Notes what happened ("I sent it", "they answered") on a day. */
export async function noteEvent(
  world: World,
  claimId: string,
  event: Pick<ClaimEvent, 'kind' | 'route'> &
    Partial<Pick<ClaimEvent, 'day' | 'answerBy' | 'amount' | 'note' | 'letterId'>>,
): Promise<ClaimEvent | null> {
  const at = await instant();
  const noted: ClaimEvent = { day: world.today.value, ...event, id: crypto.randomUUID(), at };
  const claim = await changeClaim(world, claimId, (before) => ({
    ...before,
    events: [...before.events, noted],
  }));
  return claim === null ? null : noted;
}

/** Undoes a noted event; it stays in the record, marked. */
export async function undoEvent(world: World, claimId: string, eventId: string): Promise<void> {
  const at = await instant();
  await changeClaim(world, claimId, (claim) => ({
    ...claim,
    events: claim.events.map((event) => (event.id === eventId ? { ...event, undoneAt: at } : event)),
  }));
}

/** Saves an answer of the guide at every keystroke. */
export async function answer(
  world: World,
  claimId: string,
  questionId: string,
  value: string | number | boolean,
): Promise<void> {
  const at = await instant();
  await changeClaim(world, claimId, (claim) => ({
    ...claim,
    answers: { ...claim.answers, [questionId]: { value, at } },
  }));
}

/** Plans a claim for today and stores its outlook and what is due; tells the worker. */
export async function replan(world: World, claim: Claim): Promise<Claim | null> {
  const purchase = world.purchases.value.find((candidate) => candidate.id === claim.purchaseId);
  if (purchase === undefined) return null;
  const { planned } = await loadPlanner();
  const { outlook, due } = await planned(
    purchase,
    claim,
    world.today.value,
    world.settings.value,
    world.language.value,
  );
  const saved = valueOr(world, await world.store.changeClaim(claim.id, (before) => ({ ...before, outlook })));
  valueOr(world, await world.store.replaceDue({ purchaseId: purchase.id, claimId: claim.id }, due));
  await askWorker('due-changed', {});
  return saved;
}

/** Plans anew every claim whose outlook is from another day or in another language. Called once a page has painted. */
export async function refreshOutlooks(world: World): Promise<void> {
  for (const claim of world.claims.value) {
    if (claim.step !== 'plan') continue;
    const { outlook } = claim;
    if (
      outlook === null ||
      outlook.plannedOn !== world.today.value ||
      outlook.language !== world.language.value
    )
      await replan(world, claim);
  }
}

/** The whole plan of a claim, for the pages that show it. */
export async function planOf(
  world: World,
  purchase: Purchase,
  claim: Claim,
  day: Day = world.today.value,
): Promise<Plan> {
  const { plan } = await loadPlanner();
  return plan(purchase, claim, day, world.settings.value);
}
