import type { Direction, LawRule, Trigger } from '../law/schema';
import type { LawInCase } from './schema';

/** The first rule of a case's law with this direction and one of these triggers; the national one where there is one. */
export const ruleOf = (law: LawInCase, direction: Direction, ...triggers: Trigger[]): LawRule | undefined =>
  law.rules.find((rule) => rule.direction === direction && triggers.includes(rule.trigger));

/** The same, only where it gives a number of days. */
export const countedRuleOf = (
  law: LawInCase,
  direction: Direction,
  ...triggers: Trigger[]
): (LawRule & { period: { kind: 'counted' } }) | undefined =>
  law.rules.find(
    (rule): rule is LawRule & { period: Extract<LawRule['period'], { kind: 'counted' }> } =>
      rule.direction === direction && triggers.includes(rule.trigger) && rule.period.kind === 'counted',
  );
