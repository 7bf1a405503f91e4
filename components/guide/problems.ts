import type { Claim, Problem, REMEDIES } from '../../lib/claim/claim';

/** What can be wrong, in the groups a shopper looks for it. */
export const PROBLEM_GROUPS = {
  delivery: ['not-received', 'late', 'part-missing'],
  goods: ['damaged', 'not-as-described', 'wrong-item', 'counterfeit'],
  money: ['refund-not-paid', 'charged-wrongly', 'not-authorised'],
  contract: ['withdrawal', 'subscription-not-ended'],
} as const satisfies Record<string, readonly Problem[]>;

export type Remedy = (typeof REMEDIES)[number];

/** What can put a problem right. Where only one thing can, it is not asked. */
const REMEDIES_OF: Record<Problem, readonly Remedy[]> = {
  'not-received': ['delivery', 'refund'],
  late: ['delivery', 'refund'],
  'part-missing': ['delivery', 'price-reduction', 'refund'],
  damaged: ['replacement', 'repair', 'refund', 'price-reduction'],
  'not-as-described': ['replacement', 'repair', 'refund', 'price-reduction'],
  'wrong-item': ['replacement', 'refund'],
  counterfeit: ['refund', 'replacement'],
  'refund-not-paid': ['refund'],
  'charged-wrongly': ['refund'],
  'not-authorised': ['refund'],
  withdrawal: ['refund'],
  'subscription-not-ended': ['refund'],
};

/** What the shopper may ask for. */
export function remediesOf(problem: Problem): readonly Remedy[] {
  return REMEDIES_OF[problem];
}

/** The steps of the guide for a claim, the plan included. */
export const STEPS = ['problem', 'facts', 'plan'] as const satisfies readonly Claim['step'][];

/** Where a claim stands in the guide. What would put it right once was a step of its own, and is asked with the facts now. */
export function stepOf({ step }: Pick<Claim, 'step'>): (typeof STEPS)[number] {
  return step === 'remedy' ? 'facts' : step;
}

/** Whether the shopper chooses what would put it right: where only one thing can, it is not asked. */
export function asksRemedy(problem: Problem | null): problem is Problem {
  return problem !== null && remediesOf(problem).length > 1;
}

/** The claim one step on or back; the ends stay where they are. */
export function moved(claim: Claim, by: 1 | -1): Claim {
  const at = STEPS.indexOf(stepOf(claim)) + by;
  const step = STEPS[Math.min(Math.max(at, 0), STEPS.length - 1)] ?? claim.step;
  const only = claim.problem === null ? [] : remediesOf(claim.problem);
  const remedy = only.length === 1 ? (only[0] ?? null) : claim.remedy;
  return { ...claim, step, remedy };
}

/** The claim with another problem; a remedy that does not fit it is forgotten. */
export function withProblem(claim: Claim, problem: Problem): Claim {
  const isFitting = claim.remedy !== null && remediesOf(problem).includes(claim.remedy);
  return { ...claim, problem, remedy: isFitting ? claim.remedy : null };
}
