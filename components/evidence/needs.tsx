import type { Claim } from '../../lib/claim/claim';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { answering, topicOf } from '../../lib/evidence/needs';
import type { Purchase } from '../../lib/purchase/purchase';
import type { EvidenceNeed, Plan, PlannedRoute } from '../../lib/recourse/plan';
import { fill, say } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { plan as planRoom } from '../../locales/rooms/plan';
import { Icon } from '../base/icon';
import { usePlan } from '../plan/use-plan';
import { useWorld } from '../world/world';
import { useExhibits } from './use-exhibits';

/** What is asked for once, by whichever routes; `have` where a purchase, an event or an exhibit shows it. */
export interface Need extends EvidenceNeed {
  readonly routes: readonly PlannedRoute[];
}

/** What the routes that can still be used ask for, what is missing first. */
export function needsOf(plan: Plan): readonly Need[] {
  const found = new Map<string, Need>();
  for (const route of plan.routes) {
    if (route.state === 'closed' || route.state === 'ended') continue;
    for (const need of route.evidence) {
      const known = found.get(need.id);
      found.set(need.id, { ...need, ...(known ?? {}), routes: [...(known?.routes ?? []), route] });
    }
  }
  return [...found.values()];
}

/** What is asked for by all open routes, in the evidence box. */
export function Needs(props: {
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly exhibits: readonly Exhibit[];
}) {
  const { language } = useWorld();
  const words = evidence(language.value).needs;
  const plan = usePlan(props.purchase, props.claim);
  const needs = plan === null ? [] : needsOf(plan);
  if (needs.length === 0) return null;
  const isAll = needs.every((need) => stateOf(need, props.exhibits) === 'have');
  return (
    <section class="stack" aria-labelledby="needs">
      <h3 id="needs">{words.heading}</h3>
      {isAll && <p class="good">{words.all}</p>}
      <ul class="plain stack-close">
        {needs.map((need) => (
          <NeedLine key={need.id} need={need} exhibits={props.exhibits} routes={need.routes} hasHow />
        ))}
      </ul>
    </section>
  );
}

/** The same for one route, in its row of the plan. */
export function RouteNeeds(props: { readonly needs: readonly EvidenceNeed[]; readonly purchaseId: string }) {
  const exhibits = useExhibits(props.purchaseId) ?? [];
  return (
    <ul class="plain stack-close">
      {props.needs.map((need) => (
        <NeedLine key={need.id} need={need} exhibits={exhibits} routes={[]} hasHow={false} />
      ))}
    </ul>
  );
}

function stateOf(need: EvidenceNeed, exhibits: readonly Exhibit[]): EvidenceNeed['state'] {
  return answering(need.id, exhibits).length > 0 ? 'have' : need.state;
}

function NeedLine(props: {
  readonly need: EvidenceNeed;
  readonly exhibits: readonly Exhibit[];
  readonly routes: readonly PlannedRoute[];
  readonly hasHow: boolean;
}) {
  const { language } = useWorld();
  const words = evidence(language.value).needs;
  const { need, exhibits } = props;
  const state = stateOf(need, exhibits);
  const shown = answering(need.id, exhibits);
  const icon = { have: 'check', missing: 'warn', unknown: 'question' } as const;
  const tone = { have: 'good', missing: 'soon', unknown: 'quiet' } as const;
  return (
    <li class="evidence" data-evidence={state} data-need={need.id}>
      <span class={tone[state]}>
        <Icon name={icon[state]} size={16} />
      </span>
      <span>
        {say(need.what, language.value)}{' '}
        <span class={`small ${tone[state]}`}>{planRoom(language.value).route[state]}</span>
        {shown.slice(0, 4).map((exhibit) => (
          <a
            key={exhibit.id}
            class="small need-link"
            href={`/dossier.html#/purchase/${exhibit.purchaseId}/exhibit/${exhibit.id}`}
          >
            {fill(words.show, { number: exhibits.indexOf(exhibit) + 1 })}
          </a>
        ))}
        {props.routes.length > 0 && (
          <span class="small quiet need-how">
            {props.routes.map((route) => say(route.name, language.value)).join(' · ')}
          </span>
        )}
        {props.hasHow && state !== 'have' && (
          <span class="small need-how">{words.how[topicOf(need.id)]}</span>
        )}
      </span>
    </li>
  );
}
