import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Plan } from '../../lib/recourse/plan';
import { regionMatters } from '../../lib/recourse/region-matters';
import { plan as planRoom } from '../../locales/rooms/plan';
import { givenAnswer, keepAnswer, labelOf } from '../guide/answers';
import { CardHint } from '../guide/card-hint';
import { QuestionField } from '../guide/question-field';
import { SavedLine } from '../guide/saved-line';
import { createSaver } from '../guide/saver';
import { RegionSelect } from '../settings/region-select';
import { useWorld } from '../world/world';

/** Questions whose answers would make a date sharper; a question answered here stays until the screen is left. */
export function Sharpen(props: { readonly plan: Plan; readonly purchase: Purchase; readonly claim: Claim }) {
  const world = useWorld();
  const { questions } = props.plan;
  const { language } = world;
  const words = planRoom(language.value).sharpen;
  const saver = useMemo(createSaver, []);
  const [shown, setShown] = useState(questions);

  // Once asked it stays, so that the choice can be seen and changed.
  const { country, region } = world.settings.value;
  const [asksRegion, setAsksRegion] = useState(false);
  useEffect(() => {
    if (!region?.startsWith(`${country}-`) && regionMatters(props.plan, country)) setAsksRegion(true);
  }, [props.plan, country]);

  useEffect(() => {
    setShown((before) => [
      ...before,
      ...questions.filter(({ id }) => !before.some((known) => known.id === id)),
    ]);
  }, [questions]);

  if (shown.length === 0 && !asksRegion) return null;
  return (
    <section class="sharpen stack" aria-labelledby="sharpen-title">
      <h2 id="sharpen-title" class="group-title">
        {words.title}
      </h2>
      <p class="quiet small">{words.help}</p>
      {shown.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          isCompact
          value={givenAnswer(question, props.purchase, props.claim)}
          hint={(value, give) => (
            <CardHint question={question} purchase={props.purchase} value={value} onTake={give} />
          )}
          onAnswer={(value) =>
            saver.save(question.id, () =>
              keepAnswer(
                world,
                question,
                props.purchase,
                props.claim,
                value,
                value && labelOf(question, value, language.value),
              ),
            )
          }
        />
      ))}
      {asksRegion && <RegionSelect />}
      <SavedLine saver={saver} />
    </section>
  );
}
