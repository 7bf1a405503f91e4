import type { Claim } from '../../lib/claim/claim';
import { PAYMENT_METHODS, type Payment, type Promised } from '../../lib/page/sighting';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Question } from '../../lib/recourse/plan';
import { parseDay } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { answer, changeClaim } from '../world/claim-actions';
import { correct, takeBack } from '../world/purchase-actions';
import type { World } from '../world/world';

/** What stands in the claim's answers when the shopper passed a question. */
export const PASSED = 'unknown';

type FactQuestion = Exclude<Question['keep'], 'claim'>['fact'];

/** The answer to a question as it is kept, as text; null when there is none yet. */
export function givenAnswer(question: Question, purchase: Purchase, claim: Claim): string | null {
  const kept = Object.hasOwn(claim.answers, question.id) ? claim.answers[question.id]?.value : undefined;
  const answered = kept === undefined ? null : String(kept);
  if (question.keep === 'claim') return answered;
  // Passed, or kept with the claim before its question was about the purchase.
  return factAsText(purchase, question.keep.fact) ?? answered;
}

function factAsText({ facts }: Purchase, name: FactQuestion): string | null {
  switch (name) {
    case 'promised':
      return facts.promised?.value.until ?? facts.promised?.value.from ?? null;
    case 'payment':
      return facts.payment?.value.method ?? null;
    default:
      return facts[name]?.value ?? null;
  }
}

/**
 * Keeps an answer where its question says: with the claim, or as a fact of the purchase. Null takes it back. Answers
 * whether it was saved; a text that is no value for the fact (a half-typed date) saves nothing.
 */
export async function keepAnswer(
  world: World,
  question: Question,
  purchase: Purchase,
  claim: Claim,
  value: string | null,
  label: string | null,
): Promise<boolean> {
  if (question.keep === 'claim')
    return value === null
      ? forget(world, claim, question.id)
      : isSaved(answer(world, claim.id, question.id, value));
  const name = question.keep.fact;
  if (value === PASSED) return isSaved(answer(world, claim.id, question.id, PASSED));
  if (Object.hasOwn(claim.answers, question.id) && !(await forget(world, claim, question.id))) return false;
  if (value === null) return (await takeBack(world, purchase.id, name)) !== null;
  return keepFact(world, purchase, name, value, label ?? value);
}

async function keepFact(
  world: World,
  purchase: Purchase,
  name: FactQuestion,
  value: string,
  label: string,
): Promise<boolean> {
  switch (name) {
    case 'orderDate':
    case 'deliveredOn': {
      const day = parseDay(value);
      return day !== null && (await correct(world, purchase.id, name, day)) !== null;
    }
    case 'promised': {
      const promised = promisedUntil(value);
      return promised !== null && (await correct(world, purchase.id, name, promised)) !== null;
    }
    case 'payment': {
      const payment = paymentBy(value, label, purchase);
      return payment !== null && (await correct(world, purchase.id, name, payment)) !== null;
    }
    default:
      return (await correct(world, purchase.id, name, value)) !== null;
  }
}

async function forget(world: World, claim: Claim, questionId: string): Promise<boolean> {
  const changed = await changeClaim(world, claim.id, (before) => {
    const { [questionId]: forgotten, ...answers } = before.answers;
    return { ...before, answers };
  });
  return changed !== null;
}

// `answer` reports a failure on the world's failure line and gives nothing back.
async function isSaved(saving: Promise<void>): Promise<boolean> {
  await saving;
  return true;
}

/** A promised last day as a fact; null when the text is no day. */
export function promisedUntil(text: string): Promised | null {
  const until = parseDay(text);
  return until === null ? null : { from: null, until, delay: null };
}

/** A payment as the shopper says it; network and last digits a page gave are kept while the method is the same. */
export function paymentBy(method: string, label: string, purchase: Purchase): Payment | null {
  const known = PAYMENT_METHODS.find((candidate) => candidate === method);
  if (known === undefined) return null;
  const before = purchase.facts.payment?.value;
  return before?.method === known
    ? before
    : { method: known, network: null, lastFour: null, printed: label.slice(0, 160) };
}

/** An answer's label in words, for a choice; the text itself for the rest. */
export function labelOf(question: Question, value: string, language: Language): string {
  if (question.answer.kind !== 'choice') return value;
  const option = question.answer.options.find((candidate) => candidate.value === value);
  return option === undefined ? value : (option.label[language] ?? option.label.en);
}

/**
 * The claim and purchase before the guide asked anything: what the planner would ask then is what the step shows, so
 * that an answered question stays on the screen and can be changed. Facts a page gave, and those that have a place of
 * their own among the known ones, stay.
 */
export function unasked(purchase: Purchase, claim: Claim): { purchase: Purchase; claim: Claim } {
  const facts = Object.fromEntries(
    Object.entries(purchase.facts).filter(
      ([name, fact]) => !(ASKED_ONLY.has(name) && fact.origin.from === 'typed' && fact.page === undefined),
    ),
  );
  return { purchase: { ...purchase, facts }, claim: { ...claim, answers: {} } };
}

/** The same with the answers that bring further questions: what they ask stays on the screen as well. */
export function withBranches(before: Claim, claim: Claim): Claim {
  const kept = Object.entries(claim.answers).filter(([id]) => BRANCHES.has(id));
  return { ...before, answers: Object.fromEntries(kept) };
}
const BRANCHES: ReadonlySet<string> = new Set(['refund-for', 'sold-by', 'seller-is', 'debit-account']);

const ASKED_ONLY: ReadonlySet<string> = new Set(['issuer', 'intermediary', 'deliveredOn']);
