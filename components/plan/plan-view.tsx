import { useState } from 'preact/hooks';
import type { Claim, ClaimEvent } from '../../lib/claim/claim';
import { openPage } from '../../lib/extension/tabs';
import { LETTER_ANSWERS } from '../../lib/letters/facts';
import type { Purchase } from '../../lib/purchase/purchase';
import type { NextStep, Plan, PlannedRoute } from '../../lib/recourse/plan';
import { parseDay } from '../../lib/values/day';
import { fill, say, sayDayWithDistance } from '../../locales/render';
import { common } from '../../locales/rooms/common';
import { plan as planRoom } from '../../locales/rooms/plan';
import { useFocusOnShow } from '../base/focus-on-show';
import { Icon } from '../base/icon';
import { UndoLine } from '../base/undo-line';
import { nameOf } from '../popup/row';
import { noteEvent } from '../world/claim-actions';
import { correct } from '../world/purchase-actions';
import { useWorld } from '../world/world';
import { CaseClock } from './case-clock';
import { clockOf } from './clock-bars';
import { EventForm, type Happening, type NewEvent } from './event-form';
import { eventWords } from './event-words';
import { History } from './history';
import { Rights } from './rights';
import { Blocking, Collisions, RouteRow } from './route-row';
import { Sharpen } from './sharpen';
import { Stakes } from './stakes';
import { dayClass } from './state-words';
import { undoNoted } from './undo-noted';
import { usePlan } from './use-plan';
import { Ways } from './ways';
import { Why } from './why';
import './plan.css';
import './clock.css';

interface Asked {
  readonly happening: Happening;
  readonly routeId: string | null;
}

/** The plan of a claim: the next step first, then every way to the money, what happened, and what would sharpen a date. */
export function PlanView(props: {
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly surface: 'popup' | 'page';
  /** The event just noted here or in a letter, shown with its undo. */
  readonly noted: ClaimEvent | null;
  readonly onNoted: (event: ClaimEvent | null) => void;
  readonly onLetter: (routeId: string) => void;
  readonly onChangeAnswers: () => void;
}) {
  const world = useWorld();
  const { language } = world;
  const words = planRoom(language.value);
  const { purchase, claim, surface, onNoted: setNoted } = props;
  // It may have been undone where the story is told.
  const noted = claim.events.some(({ id, undoneAt }) => id === props.noted?.id && undoneAt)
    ? null
    : props.noted;
  const plan = usePlan(purchase, claim);
  const [openRoutes, setOpenRoutes] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked | null>(null);

  function toggle(routeId: string, isOpen: boolean) {
    setOpenRoutes((before) => {
      if (before.has(routeId) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(routeId);
      else after.delete(routeId);
      return after;
    });
  }
  function showRoute(routeId: string) {
    toggle(routeId, true);
    // Once the row is open and drawn.
    requestAnimationFrame(() => {
      const summary = document.querySelector<HTMLElement>(`[data-route="${CSS.escape(routeId)}"] > summary`);
      summary?.focus();
      summary?.scrollIntoView({ block: 'start' });
    });
  }

  async function note(event: NewEvent, file?: File) {
    setAsked(null);
    // First: a file that was chosen may be moved away at any moment.
    if (file !== undefined) await keepFile(file);
    const saved = await noteEvent(world, claim.id, event);
    if (saved === null) return;
    setNoted(saved);
    if (saved.kind === 'delivered' && purchase.facts.deliveredOn === undefined)
      await correct(world, purchase.id, 'deliveredOn', saved.day);
    scrollTo({ top: 0 });
  }
  /** The answer's file goes with the evidence, as it is. */
  async function keepFile(file: File) {
    const { addFile } = await import('../evidence/add-files');
    const added = await addFile(world, file, { purchaseId: purchase.id, claimId: claim.id }, 'answer');
    if (added.did === 'failed') world.failure.value = added.failure.failure;
  }
  async function undo(eventId: string) {
    await undoNoted(world, purchase, claim, eventId);
    if (noted?.id === eventId) setNoted(null);
  }

  if (plan === null) return <p class="quiet">{words.working}</p>;
  const clock = clockOf(plan);
  const isOver = plan.next.action === 'done';
  const ask = (happening: Happening, routeId: string | null = null) => setAsked({ happening, routeId });
  return (
    <div class="plan" data-plan={plan.next.action}>
      {surface === 'popup' && <p class="quiet small">{nameOf(purchase, language.value)}</p>}
      <UndoLine
        done={
          noted &&
          fill(words.events.noted, { what: eventWords(noted, plan.routes, language.value) }, language.value)
        }
        undo={words.events.undo}
        onUndo={noted && (() => void undo(noted.id))}
      />
      <NextCard
        plan={plan}
        claim={claim}
        surface={surface}
        onLetter={props.onLetter}
        onRoute={showRoute}
        onAsk={ask}
        onBlocked={() => void note({ kind: 'blocked', route: plan.next.routeId, day: plan.today })}
        onReopen={() => void noteEvent(world, claim.id, { kind: 'reopened', route: null })}
      />
      <CaseClock plan={plan} onRoute={showRoute} />
      {plan.notices.map((notice, index) => (
        <p class="notice" key={index}>
          {say(notice, language.value, plan.today)}
        </p>
      ))}

      {!isOver && (
        <section class="stack happenings" aria-labelledby="happened-title">
          <h2 id="happened-title" class="group-title">
            {words.events.title}
          </h2>
          <div class="row">
            {happeningsOf(claim).map((happening) => (
              <button
                type="button"
                key={happening}
                aria-expanded={asked?.happening === happening}
                onClick={() => ask(happening)}
              >
                {buttonWords(happening, words)}
              </button>
            ))}
          </div>
          {asked && (
            <EventForm
              key={`${asked.happening}-${asked.routeId}`}
              happening={asked.happening}
              routeId={asked.routeId ?? (asked.happening === 'sent' ? plan.next.routeId : null)}
              routes={plan.routes}
              rights={plan.rights}
              claim={claim}
              purchase={purchase}
              takesFiles={surface === 'page'}
              onNote={(event, file) => void note(event, file)}
              onCancel={() => setAsked(null)}
            />
          )}
        </section>
      )}

      <section class="stack" aria-labelledby="routes-title">
        <div>
          <h2 id="routes-title" class="section-title">
            {words.routes}
          </h2>
          <p class="quiet small">{words.routesHelp}</p>
        </div>
        <Ways clock={clock}>
          {plan.routes.map((route) => (
            <RouteRow
              key={route.id}
              route={route}
              purchaseId={purchase.id}
              clock={clock}
              endedBy={plan.timeline.links.filter(({ to }) => to === route.id).map(({ text }) => text)}
              isOpen={openRoutes.has(route.id)}
              onToggle={(isOpen) => toggle(route.id, isOpen)}
            >
              <RouteButtons route={route} onLetter={props.onLetter} onFiled={() => ask('sent', route.id)} />
            </RouteRow>
          ))}
        </Ways>
        {clock.ties.length > 0 && (
          <p class="quiet small ties-help">
            <Icon name="cross" size={13} /> {words.tiesHelp}
          </p>
        )}
      </section>

      <Rights plan={plan} />
      <Stakes plan={plan} />

      <Sharpen plan={plan} purchase={purchase} claim={claim} />
      {/* On a page the purchase's story stands beside the plan and tells the same. */}
      {surface === 'popup' && (
        <History claim={claim} routes={plan.routes} onUndo={(eventId) => void undo(eventId)} />
      )}

      <div class="row plan-tools">
        {surface === 'popup' && (
          <button type="button" class="text" onClick={() => void openPage(`dossier.html#/claim/${claim.id}`)}>
            {words.buttons.file}
          </button>
        )}
        {surface === 'popup' && (
          <button type="button" class="text" onClick={() => void openPage(`dossier.html#/claim/${claim.id}`)}>
            {words.buttons.calendarOpens}
          </button>
        )}
        <button type="button" class="text" onClick={props.onChangeAnswers}>
          {words.changeAnswers}
        </button>
        {!isOver && (
          <button
            type="button"
            class="text"
            onClick={() =>
              void noteEvent(world, claim.id, { kind: 'closed', route: null }).then((event) =>
                setNoted(event),
              )
            }
          >
            {words.buttons.close}
          </button>
        )}
      </div>
      <p class="quiet small legal">{common(language.value).legalNotice}</p>
    </div>
  );
}

type PlanWords = ReturnType<typeof planRoom>;

/** What can have happened: an answer only once something was sent. */
function happeningsOf(claim: Claim): Happening[] {
  const wasSent = claim.events.some((event) => event.kind === 'sent' && !event.undoneAt);
  const said = claim.answers[LETTER_ANSWERS.merchantWrittenOn]?.value;
  const wasWritten = wasSent || (typeof said === 'string' && parseDay(said) !== null);
  const goods: Happening[] =
    claim.problem === 'not-received' || claim.problem === 'late' ? ['delivered'] : [];
  return wasWritten ? ['answered', 'bounced', ...goods, 'refunded', 'sent'] : ['sent', ...goods, 'refunded'];
}

function buttonWords(happening: Happening, { buttons }: PlanWords): string {
  switch (happening) {
    case 'sent':
      return buttons.sent;
    case 'answered':
      return buttons.answered;
    case 'bounced':
      return buttons.bounced;
    case 'delivered':
      return buttons.arrived;
    case 'refunded':
      return buttons.refunded;
  }
}

/** The one next step, with its day, what it would end, and its button. */
function NextCard(props: {
  readonly plan: Plan;
  readonly claim: Claim;
  readonly surface: 'popup' | 'page';
  readonly onLetter: (routeId: string) => void;
  readonly onRoute: (routeId: string) => void;
  readonly onAsk: (happening: Happening, routeId: string | null) => void;
  readonly onBlocked: () => void;
  readonly onReopen: () => void;
}) {
  const { language } = useWorld();
  const words = planRoom(language.value);
  const { plan } = props;
  const { next } = plan;
  const route = plan.routes.find((candidate) => candidate.id === next.routeId) ?? null;
  const heading = useFocusOnShow<HTMLHeadingElement>(props.claim.id);
  const Heading = props.surface === 'popup' ? 'h1' : 'h2';
  const isActing = next.action === 'block' || next.action === 'write' || next.action === 'file';
  return (
    <section class="next-card stack" aria-labelledby="next-title" data-next={next.action}>
      {next.action !== 'done' && <p class="small next-label">{words.next}</p>}
      <Heading id="next-title" ref={heading} tabIndex={-1} class="focus-quietly">
        {say(next.headline, language.value, plan.today)}
      </Heading>
      <p>{say(next.explain, language.value, plan.today)}</p>
      {next.by && (
        <div class="next-by">
          <p class={`row ${isActing ? dayClass(next.by.day, plan.today) : ''}`}>
            <Icon name={isActing ? 'clock' : 'calendar'} size={16} />
            <span>
              {fill(
                words.by,
                { day: sayDayWithDistance(next.by.day, plan.today, language.value) },
                language.value,
              )}
            </span>
          </p>
          <Why reason={next.by} />
        </div>
      )}
      {next.action === 'block' && route && <Blocking route={route} />}
      {isActing && next.action !== 'block' && route && <Collisions collisions={route.collisions} />}
      <div class="row">
        <NextButtons next={next} route={route} words={words} {...props} />
      </div>
      {next.action === 'done' && <p class="quiet small">{words.done.reopenHelp}</p>}
    </section>
  );
}

function NextButtons(props: {
  readonly next: NextStep;
  readonly route: PlannedRoute | null;
  readonly words: PlanWords;
  readonly onLetter: (routeId: string) => void;
  readonly onRoute: (routeId: string) => void;
  readonly onAsk: (happening: Happening, routeId: string | null) => void;
  readonly onBlocked: () => void;
  readonly onReopen: () => void;
}) {
  const { next, route, words } = props;
  switch (next.action) {
    case 'write':
    case 'file': {
      if (route === null) return null;
      const hasLetter = route.letter !== null || next.letter !== null;
      return (
        <>
          {hasLetter && (
            <button type="button" class="main" onClick={() => props.onLetter(route.id)}>
              <Icon name="letter" /> {next.action === 'write' ? words.buttons.write : words.buttons.text}
            </button>
          )}
          <button type="button" class={hasLetter ? '' : 'main'} onClick={() => props.onRoute(route.id)}>
            {words.buttons.how}
          </button>
          {next.action === 'file' && (
            <button type="button" onClick={() => props.onAsk('sent', route.id)}>
              {words.buttons.filed}
            </button>
          )}
        </>
      );
    }
    case 'block':
      return (
        <button type="button" class="main" onClick={props.onBlocked}>
          <Icon name="check" /> {words.buttons.blocked}
        </button>
      );
    case 'wait':
    case 'answer':
      return (
        <button type="button" class="main" onClick={() => props.onAsk('answered', route?.id ?? null)}>
          {words.buttons.answered}
        </button>
      );
    case 'check-delivery':
      return (
        <button type="button" class="main" onClick={() => props.onAsk('delivered', null)}>
          {words.buttons.arrived}
        </button>
      );
    case 'done':
      return (
        <button type="button" onClick={props.onReopen}>
          {words.buttons.reopen}
        </button>
      );
    case 'none-left':
      return null;
  }
}

/** The buttons of an opened route: its letter, and "I filed it". Nothing for one that is over. */
function RouteButtons(props: {
  readonly route: PlannedRoute;
  readonly onLetter: (routeId: string) => void;
  readonly onFiled: () => void;
}) {
  const { language } = useWorld();
  const words = planRoom(language.value).buttons;
  const { route } = props;
  if (route.state === 'ended' || route.state === 'closed') return null;
  return (
    <>
      {route.letter !== null && (
        <button type="button" onClick={() => props.onLetter(route.id)}>
          <Icon name="letter" /> {route.kind === 'intermediary' ? words.text : words.write}
        </button>
      )}
      <button type="button" class="text" onClick={props.onFiled}>
        {route.kind === 'merchant' || route.kind === 'formal-notice' ? words.sent : words.filed}
      </button>
    </>
  );
}
