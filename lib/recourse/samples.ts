import type { Claim, ClaimEvent } from '../claim/claim';
import type { TypedFacts } from '../purchase/by-hand';
import type { Purchase } from '../purchase/purchase';
import { AT, claimOf, idOf, purchaseOf } from '../purchase/samples';
import { type Day, day } from '../values/day';
import { LANGUAGES, type Language, type Sentence, type Text } from '../values/sentence';
import { allPacks } from './load-packs';
import type { Plan, PlannedRoute } from './plan';
import { planRecourse } from './plan-recourse';

/** Made-up cases for tests: each call says only what its test is about. */

/** Every pack: which of them a claim needs is the index's to say, and tested by itself. */
export const PACKS = await allPacks();

let made = 0;

/** An event; ids count up so that each is its own. */
export function eventOf(
  kind: ClaimEvent['kind'],
  route: string | null,
  on: string,
  more: Partial<ClaimEvent> = {},
): ClaimEvent {
  made += 1;
  return { id: idOf(900_000 + made), kind, route, day: day(on), at: `${on}T10:00:00.000Z`, ...more };
}

export const byCard = (network: string | null = 'visa') =>
  ({ method: 'card', network, lastFour: null, printed: 'Card' }) as const;
export const promisedUntil = (until: string) => ({ from: null, until: day(until), delay: null });

export interface Sample {
  readonly facts?: TypedFacts;
  readonly purchase?: Partial<Purchase>;
  readonly claim?: Partial<Claim>;
  readonly events?: readonly ClaimEvent[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly country?: string | null;
  readonly region?: string;
}

/** A plan of a made-up case. Without more: a French shopper, ordered on 2 November, promised for the 10th, paid by card. */
export function planOn(today: string, sample: Sample = {}): Plan {
  const purchase = purchaseOf(
    {
      orderDate: day('2026-11-02'),
      orderNumber: '20931',
      promised: promisedUntil('2026-11-10'),
      payment: byCard(),
      ...sample.facts,
    },
    sample.purchase,
  );
  const answers = Object.fromEntries(
    Object.entries(sample.answers ?? {}).map(([id, value]) => [id, { value, at: AT }]),
  );
  const claim = claimOf({ answers, events: [...(sample.events ?? [])], ...sample.claim });
  const country = sample.country === undefined ? 'FR' : sample.country;
  return planRecourse(purchase, claim, day(today), { country, region: sample.region ?? null }, PACKS);
}

/** A route of a plan that must be there. */
export function routeIn(plan: Plan, id: string): PlannedRoute {
  const found = plan.routes.find((route) => route.id === id);
  if (found === undefined)
    throw new Error(`no route ${id} among ${plan.routes.map((route) => route.id).join(', ')}`);
  return found;
}

/** A text in a language with plain values; a `{name}` that got none is left standing. */
export function spoken(text: Text | Sentence, language: Language = 'en'): string {
  const { say, with: values } = 'say' in text ? text : { say: text, with: undefined };
  return (say[language] ?? say.en).replace(/\{([a-zA-Z][a-zA-Z0-9]*)\}/g, (all, name: string) => {
    const value = values?.[name];
    if (value === undefined) return all;
    if (typeof value === 'object') {
      if ('day' in value) return value.day;
      return 'money' in value ? `${value.money.minor} ${value.money.currency}` : spoken(value.text, language);
    }
    return String(value);
  });
}

/** Every text of a plan, in every language. */
export function everyText(plan: Plan): string[] {
  const texts: (Text | Sentence)[] = [
    plan.next.headline,
    plan.next.explain,
    ...plan.notices,
    ...plan.due.map((due) => due.text),
    ...plan.burning.map((burning) => burning.text),
    ...plan.stakes.map((stake) => stake.says),
    ...plan.timeline.marks.map((mark) => mark.text),
    ...plan.timeline.links.map((link) => link.text),
    ...plan.rights.flatMap((right) => [
      right.says,
      ...[right.conditions, right.effect, right.startsWith].filter((text) => text !== null),
      ...(right.days === null ? [] : [right.days.safe.why, right.days.latest.why]),
    ]),
    ...plan.questions.flatMap((question) => [
      question.ask,
      ...(question.help === null ? [] : [question.help]),
    ]),
    ...plan.routes.flatMap((route) => [
      route.name,
      route.stateReason,
      route.cost,
      ...route.steps,
      ...route.notes,
      ...route.collisions.map((collision) => collision.warning),
      ...route.evidence.map((need) => need.what),
      ...datedReasons(route).map((reason) => reason.why),
      ...route.basis.map((basis) => basis.rule),
    ]),
  ];
  return texts.flatMap((text) => LANGUAGES.map((language) => spoken(text, language)));
}

/** Every day a route shows, with its reason. */
export function datedReasons(route: PlannedRoute): { day: Day; why: Text; basis: readonly unknown[] }[] {
  const { opens, closes, answerBy } = route.window;
  return [opens, closes?.safe ?? null, closes?.latest ?? null, answerBy].filter((reason) => reason !== null);
}
