import { FAULTY } from '../claim/problems';
import type { Circumstance, Trigger } from '../law/schema';
import type { CaseEvent, Only, RoutePack, TimeRule } from '../routes/schema';
import { addDays } from '../values/day';
import type { Sentence } from '../values/sentence';
import { ANSWERS, type CaseView, isSure } from './case-view';
import type { CountedRule } from './law-days';
import { mayHold } from './only';
import type { Question } from './plan';
import { problemQuestionText as text } from './problem-questions.text';

type Draft = Pick<Question, 'id' | 'ask'> & Partial<Question>;

const DAY: Question['answer'] = { kind: 'day' };
const yesNo = (yes: Sentence, no: Sentence): Question['answer'] => ({
  kind: 'choice',
  options: [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ],
});

const question = ({ id, ask, ...rest }: Draft): Question => ({
  id,
  ask,
  help: null,
  answer: DAY,
  keep: 'claim',
  needed: false,
  skip: text.unknown,
  ...rest,
});

/**
 * What a problem needs besides what every claim needs: the days and circumstances from which one of its packs or a rule
 * of law counts, and no others.
 */
export function problemQuestions(
  view: CaseView,
  packs: readonly RoutePack[],
  rules: readonly CountedRule[],
): Question[] {
  const { problem, days } = view;
  const asked: Question[] = [];
  const counts = countedFrom(view, packs);
  const byLaw = (...triggers: Trigger[]): boolean =>
    rules.some(({ rule }) => triggers.includes(rule.trigger));
  const hangsOn = (circumstance: Circumstance): boolean =>
    rules.some(({ rule, inForce }) => inForce === null && rule.onlyIf?.includes(circumstance));
  const ask = (condition: boolean, draft: Draft): void => {
    if (condition) asked.push(question(draft));
  };
  const isHandedOver = view.purchase.kind !== 'service' && view.purchase.kind !== 'digital';
  const hasGoods = FAULTY.includes(problem) || (problem === 'withdrawal' && isHandedOver);

  ask(problem === 'refund-not-paid' && view.refundFor === null, {
    id: ANSWERS.refundFor,
    ask: text.refundFor,
    help: text.refundForHelp,
    answer: {
      kind: 'choice',
      options: [
        { value: 'withdrawal', label: text.refundForWithdrawal },
        { value: 'not-delivered', label: text.refundForNotDelivered },
        { value: 'defect', label: text.refundForDefect },
        { value: 'other', label: text.refundForOther },
      ],
    },
    needed: true,
  });
  ask(hasGoods && days.delivery === null, {
    id: ANSWERS.receivedOn,
    ask: problem === 'withdrawal' ? text.receivedLast : text.received,
    help: text.receivedHelp,
    keep: { fact: 'deliveredOn' },
    needed: true,
    skip: problem === 'withdrawal' ? text.notReceivedYet : text.unknown,
  });
  const isWithdrawal = problem === 'withdrawal' || view.refundFor === 'withdrawal';
  ask(isWithdrawal && days.withdrawal === null, {
    id: ANSWERS.withdrawnOn,
    ask: text.withdrawn,
    help: text.withdrawnHelp,
    needed: true,
    skip: problem === 'withdrawal' ? text.notYet : text.unknown,
  });
  ask(view.refundFor === 'not-delivered' && days.termination === null, {
    id: ANSWERS.endedOn,
    ask: text.ended,
    needed: true,
  });
  const mayReturn = isWithdrawal || view.refundFor === 'defect';
  ask(mayReturn && isHandedOver && days.return === null, {
    id: ANSWERS.returnedOn,
    ask: text.returned,
    help: text.returnedHelp,
    needed: problem === 'refund-not-paid',
    skip: text.notReturned,
  });
  ask(problem === 'refund-not-paid' && days['refund-promised'] === null, {
    id: ANSWERS.refundPromisedOn,
    ask: text.refundPromised,
    needed: view.refundFor === 'other',
    skip: text.notPromised,
  });
  ask(problem === 'subscription-not-ended' && days.cancellation === null, {
    id: ANSWERS.cancelledOn,
    ask: text.cancelled,
    needed: true,
    skip: text.notYet,
  });
  const isPayment = problem === 'not-authorised' || problem === 'charged-wrongly';
  ask(
    days.noticed === null &&
      (counts.has('noticed') || (isPayment && byLaw('breach')) || byLaw('defect-found')),
    {
      id: ANSWERS.noticedOn,
      ask: isPayment ? text.noticedPayment : text.noticed,
    },
  );
  ask(isPayment && !isSure(days.debit) && (counts.has('debit') || byLaw('debit')), {
    id: ANSWERS.debitedOn,
    ask: text.debited,
    help: text.debitedHelp,
  });
  ask(!FAULTY.includes(problem) && days.dispatch === null && counts.has('dispatch'), {
    id: ANSWERS.dispatchedOn,
    ask: text.dispatched,
  });
  ask(hangsOn('no-withdrawal-information') && isLongReceived(view, 13), {
    id: ANSWERS.withdrawalInformation,
    ask: text.informed,
    help: text.informedHelp,
    answer: {
      kind: 'choice',
      options: [
        { value: 'yes', label: text.informedYes },
        { value: 'late', label: text.informedLate },
        { value: 'no', label: text.informedNo },
      ],
    },
  });
  ask(
    view.claim.answers[ANSWERS.withdrawalInformation]?.value === 'late' &&
      !hasStart(rules, 'information-given'),
    {
      id: ANSWERS.informedOn,
      ask: text.informedOn,
    },
  );
  ask(hangsOn('used-goods') && hasGoods, {
    id: ANSWERS.usedGoods,
    ask: text.used,
    answer: yesNo(text.usedYes, text.usedNo),
  });
  ask(hangsOn('repaired') && isLongReceived(view, 365), {
    id: ANSWERS.repairedOn,
    ask: text.repaired,
    help: text.repairedHelp,
    skip: text.notRepaired,
  });
  return asked;
}

const hasStart = (rules: readonly CountedRule[], trigger: Trigger): boolean =>
  rules.some(({ rule, start }) => rule.trigger === trigger && start !== null);

/** The goods have been there for that long: only then does it change a day. */
const isLongReceived = ({ days, today }: CaseView, atLeast: number): boolean =>
  days.delivery?.latest != null && addDays(days.delivery.latest, atLeast) < today;

/** The events that packs may count from in this case. */
function countedFrom(view: CaseView, packs: readonly RoutePack[]): ReadonlySet<CaseEvent> {
  const found = new Set<CaseEvent>();
  const look = (only: Only | undefined, { from, answer }: TimeRule): void => {
    if (ASKED.has(from) && answer === undefined && !found.has(from) && mayHold(only, view)) found.add(from);
  };
  for (const { closes, opens, answers } of packs) {
    for (const { only, time } of closes) look(only, time);
    for (const { only, time } of answers) look(only, time);
    for (const rule of opens) if (rule.kind === 'on' || rule.kind === 'after') look(rule.only, rule.time);
  }
  return found;
}
const ASKED: ReadonlySet<CaseEvent> = new Set(['noticed', 'debit', 'dispatch']);
