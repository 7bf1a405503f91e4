import type { Claim, Due, Outlook } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { dueOf } from '../../lib/recourse/due';
import { loadPacks } from '../../lib/recourse/load-packs';
import { outlookOf } from '../../lib/recourse/outlook';
import type { Plan } from '../../lib/recourse/plan';
import { planRecourse } from '../../lib/recourse/plan-recourse';
import type { Settings } from '../../lib/store/records';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { say } from '../../locales/render';

/** The plan of a claim on a day; loads the packs it needs first. */
export async function plan(purchase: Purchase, claim: Claim, today: Day, settings: Settings): Promise<Plan> {
  const context = { country: settings.country, region: settings.region ?? null };
  return planRecourse(purchase, claim, today, context, await loadPacks(purchase, claim, today, context));
}

/** What a plan leaves behind for the list and for the worker. */
export async function planned(
  purchase: Purchase,
  claim: Claim,
  today: Day,
  settings: Settings,
  language: Language,
): Promise<{ outlook: Outlook; due: Due[] }> {
  const made = await plan(purchase, claim, today, settings);
  const words = (text: Parameters<typeof say>[0]) => say(text, language, today);
  return { outlook: outlookOf(made, words, language), due: dueOf(made, purchase, claim, words) };
}
