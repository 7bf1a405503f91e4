import type { Claim } from '../../lib/claim/claim';
import type { Card } from '../../lib/purchase/card';
import { cardOf, firstBill } from '../../lib/purchase/match-card';
import type { Purchase } from '../../lib/purchase/purchase';
import { ANSWERS } from '../../lib/recourse/case-view';
import type { Question } from '../../lib/recourse/plan';
import { fill, sayPlainDay } from '../../locales/render';
import { guide } from '../../locales/rooms/guide';
import { cardName } from '../base/card-name';
import { useWorld, type World } from '../world/world';
import { givenAnswer } from './answers';

/** What "My cards" says to a question: an answer, or for the bill the day to look at. Null where it says nothing. */
export function fromCards(
  question: Question,
  purchase: Purchase,
  cards: readonly Card[],
): { readonly card: Card; readonly value: string } | null {
  const card = cardOf(purchase, cards);
  if (card === null) return null;
  if (question.id === 'issuer' && question.answer.kind === 'choice')
    return question.answer.options.some(({ value }) => value === card.issuer)
      ? { card, value: card.issuer }
      : null;
  const ordered = purchase.facts.orderDate?.value;
  const bill =
    question.id === ANSWERS.billDate && ordered !== undefined ? firstBill(ordered, card.billDay) : null;
  return bill === null ? null : { card, value: bill };
}

/**
 * The answers "My cards" gives by itself to questions that nobody answered yet: who issued the card. The day of a bill is
 * only offered, since the payment may stand on the next one.
 */
export function prefilled(
  world: World,
  questions: readonly Question[],
  purchase: Purchase,
  claim: Claim,
): ReadonlyMap<string, string> {
  const cards = world.settings.value.cards ?? [];
  return new Map(
    questions.flatMap((question) => {
      if (question.id !== 'issuer' || givenAnswer(question, purchase, claim) !== null) return [];
      const known = fromCards(question, purchase, cards);
      return known === null ? [] : [[question.id, known.value] as const];
    }),
  );
}

/** Under a question: that its answer is from "My cards", or the button that takes it from there. */
export function CardHint(props: {
  readonly question: Question;
  readonly purchase: Purchase;
  readonly value: string | null;
  readonly onTake: (value: string) => void;
}) {
  const world = useWorld();
  const language = world.language.value;
  const words = guide(language).facts.cards;
  const { question, purchase, value } = props;
  const known = fromCards(question, purchase, world.settings.value.cards ?? []);
  if (known === null) return null;
  const card = cardName(known.card, language);
  const isBill = question.id !== 'issuer';
  const day = isBill ? sayPlainDay(known.value as Parameters<typeof sayPlainDay>[0], language) : '';
  if (value === known.value)
    return (
      <p class="help" data-from-cards={question.id}>
        {fill(words.taken, { card }, language)}
      </p>
    );
  if (value !== null && value !== '') return null;
  return (
    <div class="stack" data-from-cards={question.id}>
      {isBill && (
        <p class="help">{fill(words.bill, { card, number: `${known.card.billDay}`, day }, language)}</p>
      )}
      <div>
        <button type="button" onClick={() => props.onTake(known.value)}>
          {fill(words.take, { answer: isBill ? day : card }, language)}
        </button>
      </div>
    </div>
  );
}
