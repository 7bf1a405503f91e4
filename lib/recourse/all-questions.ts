import type { RoutePack } from '../routes/schema';
import { parseDay } from '../values/day';
import { ANSWERS, answerOf, type CaseView } from './case-view';
import type { CountedRule } from './law-days';
import { holds } from './only';
import type { PlannedRoute, Question } from './plan';
import { problemQuestions } from './problem-questions';
import { questionsFor } from './questions-for';

/**
 * All that the plan would be better with: what every claim needs, what its problem needs, what its packs ask; each id
 * once. A question that was answered is gone; one the shopper passed stays as one that is not needed.
 */
export function allQuestions(
  view: CaseView,
  packs: readonly RoutePack[],
  routes: readonly PlannedRoute[],
  rules: readonly CountedRule[],
): Question[] {
  const over = new Set(
    routes.flatMap(({ id, state }) => (state === 'closed' || state === 'ended' ? [id] : [])),
  );
  const ofPacks = packs.flatMap((pack) =>
    over.has(pack.id)
      ? []
      : (pack.asks ?? []).flatMap(({ only, ...question }): Question[] =>
          holds(only, view) ? [{ ...question, keep: 'claim' }] : [],
        ),
  );
  const found = new Map<string, Question>();
  for (const question of [...questionsFor(view), ...problemQuestions(view, packs, rules), ...ofPacks]) {
    if (found.has(question.id) || isReplaced(question.id, view)) continue;
    const answer = answerOf(view.claim, question.id);
    const isKept = question.keep === 'claim' && answer !== null && answer !== 'unknown';
    if (isKept && !isUnusable(question, answer)) continue;
    found.set(question.id, answer === 'unknown' ? { ...question, needed: false } : question);
  }
  const all = [...found.values()];
  return [...all.filter(({ needed }) => needed), ...all.filter(({ needed }) => !needed)];
}

/** Telling the seller of a withdrawal or an end is the first letter: it is asked for by its own name. */
const isReplaced = (id: string, view: CaseView): boolean =>
  id === ANSWERS.merchantWrittenOn &&
  (view.problem === 'withdrawal' || view.problem === 'subscription-not-ended');

/** An answer that is no day where a day is asked, or none of the choices: asked again. */
const isUnusable = ({ answer }: Question, given: string): boolean =>
  (answer.kind === 'day' && parseDay(given) === null) ||
  (answer.kind === 'choice' && !answer.options.some(({ value }) => value === given));
