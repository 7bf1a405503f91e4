import { useMemo } from 'preact/hooks';
import type { Claim, LetterKind } from '../../lib/claim/claim';
import { type ProposedDay, proposeAnswerBy } from '../../lib/letters/answer-by';
import { letterFacts } from '../../lib/letters/facts';
import { letterLanguage } from '../../lib/letters/letter-language';
import { type Written, writeLetter } from '../../lib/letters/write-letter';
import { writerOf } from '../../lib/purchase/people';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Plan } from '../../lib/recourse/plan';
import type { Settings } from '../../lib/store/records';
import { type Day, parseDay } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { intermediaryName } from '../dossier/intermediary-names';
import { useWorld } from '../world/world';

/** Under which id of the claim's answers the day stands that the shopper gave the other side in this letter. */
export const answerByAnswer = (kind: LetterKind): string => `answer-by-${kind}`;

export interface LetterInWork {
  /** The language the receiver reads, as far as known. */
  readonly receiverLanguage: Language;
  readonly proposed: ProposedDay | null;
  /** The day in the letter: the shopper's, else ours; null for letters that give none. */
  readonly answerBy: Day | null;
  /** What the facts give in a language. */
  readonly write: (language: Language) => Written;
}

/** What a letter of this kind says now, from purchase, claim, its plan and shopper; written anew when one of them changes. */
export function useLetter(
  kind: LetterKind,
  routeId: string,
  purchase: Purchase,
  claim: Claim,
  plan: Plan,
): LetterInWork {
  const { settings, today, language } = useWorld();
  return useMemo(
    () => letterInWork(kind, routeId, purchase, claim, plan, settings.value, today.value, language.value),
    [kind, routeId, purchase, claim, plan, settings.value, today.value, language.value],
  );
}

/** The same without a component. */
export function letterInWork(
  kind: LetterKind,
  routeId: string,
  purchase: Purchase,
  claim: Claim,
  plan: Plan,
  settings: Settings,
  today: Day,
  shopperLanguage: Language,
): LetterInWork {
  const { facts } = purchase;
  const proposed = proposeAnswerBy(kind, today);
  const chosen = claim.answers[answerByAnswer(kind)]?.value;
  const chosenDay = typeof chosen === 'string' ? parseDay(chosen) : null;
  const answerBy =
    proposed === null ? null : chosenDay !== null && chosenDay > today ? chosenDay : proposed.day;
  const known = letterFacts(purchase, claim, {
    today,
    shopper: writerOf(purchase, settings.shopper),
    plan,
    routeId,
    answerBy,
    intermediaryName: facts.intermediary ? intermediaryName(facts.intermediary.value) : null,
  });
  const receiver = {
    pageLanguage: purchase.language ?? null,
    country: facts.sellerCountry?.value ?? null,
    host: purchase.host,
    answersIn: plan.routes.find((route) => route.id === routeId)?.languages ?? [],
  };
  return {
    receiverLanguage: letterLanguage(kind, receiver, shopperLanguage),
    proposed,
    answerBy,
    write: (language) => writeLetter(kind, known, language),
  };
}
