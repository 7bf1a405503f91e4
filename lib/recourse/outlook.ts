import type { Outlook } from '../claim/claim';
import type { Language, Text } from '../values/sentence';
import type { NextStep, Plan } from './plan';

/** Longest texts an outlook keeps. */
const HEADLINE_LIMIT = 300;
const WORDS_LIMIT = 200;
/** Ways named after the first to close: a row of the list is no plan. */
const THEN_LIMIT = 2;

const TURN: Readonly<Record<NextStep['action'], Outlook['turn']>> = {
  block: 'shopper',
  write: 'shopper',
  file: 'shopper',
  answer: 'shopper',
  'check-delivery': 'shopper',
  wait: 'other-side',
  done: 'nobody',
  'none-left': 'nobody',
};

/** What the list shows of a plan without planning again, said in `language` by `say`. */
export function outlookOf(plan: Plan, say: (text: Text) => string, language: Language): Outlook {
  const [first = null, ...then] = plan.routes
    .flatMap(({ state, name, window }) =>
      state !== 'open' || window.closes === null
        ? []
        : [{ words: say(name).slice(0, WORDS_LIMIT), day: window.closes.safe.day }],
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const settled = plan.next.action === 'done' || plan.next.action === 'none-left';
  return {
    plannedOn: plan.today,
    headline: say(plan.next.headline).slice(0, HEADLINE_LIMIT),
    language,
    turn: TURN[plan.next.action],
    by: plan.next.by?.day ?? null,
    closesFirst: settled ? null : first,
    closesThen: settled ? [] : then.slice(0, THEN_LIMIT),
  };
}
