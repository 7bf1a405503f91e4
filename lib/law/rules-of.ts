import { type Day, day } from '../values/day';
import type { Sentence } from '../values/sentence';
import { LAW_CHECKED_ON, type LawRule } from './schema';

/** What a rule says: the rule itself, its conditions and exclusions, what it gives or costs. */
export interface RuleWords {
  readonly rule: Sentence;
  readonly conditions?: Sentence;
  readonly effect?: Sentence;
}

/** A year after the check: no rule is relied on longer without being read anew. */
const READ_AGAIN: Day = day('2027-11-22');

type Usual = 'certainty' | 'url' | 'checkedOn' | 'expiresOn' | 'contracts';
type Said = 'id' | 'jurisdiction' | 'rule' | 'conditions' | 'effect';
/** A rule but for its words; what is left out is as usual: verified, for contracts of any day, to be read in a year. */
export type RuleParts = Omit<LawRule, Usual | Said> & Partial<Pick<LawRule, Usual>>;

/**
 * The rules of one theme, each under its id, with the words that stand for it in `words`. No rule without words and no
 * words without a rule: the types see to it.
 */
export function rulesOf<Id extends string>(
  usual: Pick<LawRule, 'jurisdiction' | 'url'>,
  words: { readonly [K in Id]: RuleWords },
  parts: { readonly [K in NoInfer<Id>]: RuleParts },
): { readonly [K in Id]: LawRule } {
  const ids = Object.keys(words) as Id[];
  const rules = ids.map((id): [Id, LawRule] => {
    const said = words[id];
    return [
      id,
      {
        certainty: 'verified',
        checkedOn: LAW_CHECKED_ON,
        expiresOn: READ_AGAIN,
        contracts: null,
        ...usual,
        ...parts[id],
        id,
        rule: said.rule,
        conditions: said.conditions ?? null,
        effect: said.effect ?? null,
      },
    ];
  });
  return Object.fromEntries(rules) as { [K in Id]: LawRule };
}
