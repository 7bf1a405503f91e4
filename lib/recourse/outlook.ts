import type { Outlook } from '../claim/claim';
import type { Language, Text } from '../values/sentence';
import type { NextStep, Plan } from './plan';

/** Longest texts an outlook keeps. */
const HEADLINE_LIMIT = 300;
const WORDS_LIMIT = 200;

const TURN: Readonly<Record<NextStep['action'], Outlook['turn']>> = {
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
  const first = plan.routes.find((route) => route.state === 'open' && route.window.closes !== null);
  const settled = plan.next.action === 'done' || plan.next.action === 'none-left';
  return {
    plannedOn: plan.today,
    headline: say(plan.next.headline).slice(0, HEADLINE_LIMIT),
    language,
    turn: TURN[plan.next.action],
    by: plan.next.by?.day ?? null,
    closesFirst:
      settled || first?.window.closes == null
        ? null
        : { words: say(first.name).slice(0, WORDS_LIMIT), day: first.window.closes.safe.day },
  };
}
