import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Question } from '../../lib/recourse/plan';
import { guide } from '../../locales/rooms/guide';
import { CountrySelect } from '../settings/country-select';
import { planOf } from '../world/claim-actions';
import { changeSettings } from '../world/settings-actions';
import { useWorld, type World } from '../world/world';
import { givenAnswer, keepAnswer, labelOf, unasked, withBranches } from './answers';
import { CardHint, prefilled } from './card-hint';
import { KnownFacts } from './known-facts';
import { QuestionField } from './question-field';
import type { Saver } from './saver';

/** The facts the plan needs now: what is asked, with what else is asked beside it, then what is known already. */
export function FactsStep({
  purchase,
  claim,
  saver,
  children,
}: {
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly saver: Saver;
  readonly children: ComponentChildren;
}) {
  const world = useWorld();
  const { language, settings, today } = world;
  const words = guide(language.value).facts;
  const [questions, setQuestions] = useState<readonly Question[] | null>(null);
  // Asked when the step opened, so that the choice stays on the screen once it is made.
  const [asksCountry] = useState(settings.value.country === null);
  const [country, setCountry] = useState(settings.value.country);

  // What "My cards" answers is kept like any answer and stays on the screen, where it can be changed.
  const [filled, setFilled] = useState<ReadonlyMap<string, string>>(new Map());

  useEffect(() => {
    let isCurrent = true;
    void questionsOf(world, purchase, claim).then((asked) => {
      if (!isCurrent) return;
      const known = prefilled(world, asked, purchase, claim);
      for (const question of asked) {
        const value = known.get(question.id);
        if (value === undefined || filled.has(question.id)) continue;
        saver.save(question.id, () =>
          keepAnswer(world, question, purchase, claim, value, labelOf(question, value, language.value)),
        );
      }
      setFilled((before) => new Map([...known, ...before]));
      setQuestions((before) => joined(before ?? [], asked));
    });
    return () => {
      isCurrent = false;
    };
  }, [world, purchase, claim, settings.value, today.value]);

  if (questions === null) return null;
  const askedFacts = new Set(questions.flatMap(({ keep }) => (keep === 'claim' ? [] : [keep.fact])));
  return (
    <>
      {asksCountry && (
        <div data-question="country">
          <CountrySelect
            label={words.country}
            help={words.countryHelp}
            language={language.value}
            value={country}
            onChoose={(chosen) => {
              setCountry(chosen);
              saver.save(
                'country',
                async () =>
                  (await changeSettings(world, (before) => ({ ...before, country: chosen }))) !== null,
              );
            }}
          />
        </div>
      )}
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          value={givenAnswer(question, purchase, claim) ?? filled.get(question.id) ?? null}
          hint={(value, give) => (
            <CardHint question={question} purchase={purchase} value={value} onTake={give} />
          )}
          onAnswer={(value) =>
            saver.save(question.id, () =>
              keepAnswer(
                world,
                question,
                purchase,
                claim,
                value,
                value && labelOf(question, value, language.value),
              ),
            )
          }
        />
      ))}
      {questions.length === 0 && !asksCountry && !children && <p>{words.nothingNeeded}</p>}
      {children}
      <KnownFacts purchase={purchase} saver={saver} asked={askedFacts} />
    </>
  );
}

/** What the plan needs to be told, answered or not. */
async function questionsOf(world: World, purchase: Purchase, claim: Claim): Promise<Question[]> {
  const before = unasked(purchase, claim);
  const plans = await Promise.all([
    planOf(world, before.purchase, before.claim),
    planOf(world, before.purchase, withBranches(before.claim, claim)),
    planOf(world, purchase, claim),
  ]);
  return plans.map(({ questions }) => questions.filter((question) => question.needed)).reduce(joined);
}

/** Both lists without doubles, the first one's order kept. */
function joined(first: readonly Question[], then: readonly Question[]): Question[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...then.filter(({ id }) => !known.has(id))];
}

/** The first thing the plan still needs before it can be shown, or null. Reads the records as they are now. */
export async function stillNeeded(
  world: World,
  claimId: string,
): Promise<{ readonly question: Question | 'country' } | null> {
  await world.refresh();
  if (world.settings.value.country === null) return { question: 'country' };
  const claim = world.claims.value.find((candidate) => candidate.id === claimId);
  const purchase = world.purchases.value.find((candidate) => candidate.id === claim?.purchaseId);
  if (claim === undefined || purchase === undefined) return null;
  const made = await planOf(world, purchase, claim);
  const missing = made.questions.find((question) => question.needed);
  return missing === undefined ? null : { question: missing };
}
