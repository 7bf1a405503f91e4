import type { Claim, Due, Outlook } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { dueOf } from '../../lib/recourse/due';
import { outlookOf } from '../../lib/recourse/outlook';
import type { Plan } from '../../lib/recourse/plan';
import { planRecourse } from '../../lib/recourse/plan-recourse';
import type { Settings } from '../../lib/store/records';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { say } from '../../locales/render';

/** The plan of a claim on a day. */
export function plan(purchase: Purchase, claim: Claim, today: Day, settings: Settings): Plan {
  return planRecourse(purchase, claim, today, { country: settings.country });
}

/** What a plan leaves behind for the list and for the worker. */
export function planned(
  purchase: Purchase,
  claim: Claim,
  today: Day,
  settings: Settings,
  language: Language,
): { outlook: Outlook; due: Due[] } {
  const made = plan(purchase, claim, today, settings);
  const words = (text: Parameters<typeof say>[0]) => say(text, language, today);
  return { outlook: outlookOf(made, words, language), due: dueOf(made, purchase, claim, words) };
}
