import type { Jurisdiction, LawRule } from '../law/schema';
import type { Right } from '../recourse/plan';
import type { Day } from '../values/day';
import type { Sentence } from '../values/sentence';

/** What a rule of law is good for in a letter. */
export type Ground =
  | 'delivery-term' // the law's own delivery day, once it has passed
  | 'extra-time' // a reasonable further period, then the end of the contract
  | 'end-at-once' // no further period needed after a refusal
  | 'termination-refund' // the refund once the contract is ended
  | 'late-refund' // what a late refund costs
  | 'risk' // the journey is the seller's risk
  | 'guarantee'
  | 'burden' // the seller must prove that the defect came later
  | 'repair' // repair or replacement, and in which time
  | 'end-for-defect'
  | 'withdrawal'
  | 'refund' // after a withdrawal, a return or a promise
  | 'carrier'
  | 'issuer'
  | 'issuer-reply'; // in which time a complaint is answered

/** A rule that a letter may lean on, in the words of its law pack. */
export interface LetterRule {
  readonly ground: Ground;
  readonly says: Sentence;
  readonly article: string;
  readonly jurisdiction: Jurisdiction;
  /** Its latest day, where one can be counted. */
  readonly day: Day | null;
  readonly state: Right['state'];
}

/**
 * The rules of a plan that a letter may name: those that hold for this case without a doubt of ours, that were read,
 * and that speak for the shopper. The law packs decide which they are; no letter carries an article of its own.
 */
export function letterRules(rights: readonly Right[]): LetterRule[] {
  return rights.flatMap((right) => {
    const { rule, state, possible, basis } = right;
    if (state === 'depends' || possible || basis.certainty === 'recalled') return [];
    const ground = groundOf(rule);
    if (ground === null || !isTimely(ground, state)) return [];
    const { says, article, day } = {
      says: rule.rule,
      article: rule.article,
      day: right.days?.latest.day ?? null,
    };
    return [{ ground, says, article, jurisdiction: rule.jurisdiction, day, state }];
  });
}

function groundOf(rule: LawRule): Ground | null {
  if (rule.actor === 'engine' || rule.direction === 'RULE' || rule.direction === 'EXTENDS') return null;
  if (rule.trigger === 'issuer-complaint') return 'issuer-reply';
  if (rule.trigger === 'issuer-answer') return null;
  if (rule.against === 'issuer' || rule.actor === 'issuer') return 'issuer';
  if (rule.against !== undefined) return rule.against === 'carrier' ? 'carrier' : null;
  if (rule.actor === 'manufacturer') return null;
  switch (rule.direction) {
    case 'REPLY':
      return replyGround(rule);
    case 'EARLIEST':
      return earliestGround(rule);
    case 'LATEST':
      return latestGround(rule);
    case 'PENALTY':
      return 'late-refund';
    case 'INFO':
      if (rule.trigger !== 'possession' || rule.actor === 'consumer') return null;
      return rule.period.kind === 'counted' ? 'burden' : rule.actor === 'trader' ? 'risk' : null;
  }
}

const names = ({ problems }: LawRule, problem: string): boolean =>
  problems !== 'all' && problems.some((named) => named === problem);

function replyGround(rule: LawRule): Ground | null {
  if (rule.period.kind === 'none') return null;
  switch (rule.trigger) {
    case 'contract':
      return names(rule, 'not-received') ? 'delivery-term' : null;
    case 'termination-sent':
    case 'termination-received':
      return 'termination-refund';
    case 'request-for-repair':
    case 'defect-notified':
      return 'repair';
    case 'withdrawal-received':
    case 'goods-returned':
    case 'refund-agreed':
    case 'refund-due':
      return 'refund';
    default:
      return null;
  }
}

function earliestGround({ trigger, period }: LawRule): Ground | null {
  switch (trigger) {
    case 'delivery-date-missed':
      return period.kind === 'no-number' ? 'extra-time' : null;
    case 'delivery-refused':
      return 'end-at-once';
    case 'request-for-repair':
      return 'end-for-defect';
    default:
      return null;
  }
}

const WITHDRAWAL_TRIGGERS: ReadonlySet<LawRule['trigger']> = new Set([
  'possession',
  'last-item-received',
  'contract',
  'withdrawal-period-over',
  'information-given',
]);

function latestGround(rule: LawRule): Ground | null {
  if (names(rule, 'withdrawal')) return WITHDRAWAL_TRIGGERS.has(rule.trigger) ? 'withdrawal' : null;
  // A day by which the shopper must speak up is no ground to lean on.
  return rule.trigger === 'possession' && rule.period.kind === 'counted' ? 'guarantee' : null;
}

/** A right that is over is not claimed, and nobody is late before his day. */
function isTimely(ground: Ground, state: Right['state']): boolean {
  switch (ground) {
    case 'delivery-term':
      return state === 'over';
    case 'burden':
      return state === 'running';
    case 'end-for-defect':
    case 'carrier':
      return state === 'running' || state === 'probably-over';
    case 'guarantee':
    case 'withdrawal':
    case 'issuer':
      return state !== 'over';
    default:
      return true;
  }
}
