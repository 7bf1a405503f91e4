import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Question } from '../../lib/recourse/plan';
import { plan as planRoom } from '../../locales/rooms/plan';
import { givenAnswer, keepAnswer, labelOf } from '../guide/answers';
import { QuestionField } from '../guide/question-field';
import { SavedLine } from '../guide/saved-line';
import { createSaver } from '../guide/saver';
import { useWorld } from '../world/world';

/** Questions whose answers would make a date sharper; a question answered here stays until the screen is left. */
export function Sharpen(props: {
  readonly questions: readonly Question[];
  readonly purchase: Purchase;
  readonly claim: Claim;
}) {
  const world = useWorld();
  const { language } = world;
  const words = planRoom(language.value).sharpen;
  const saver = useMemo(createSaver, []);
  const [shown, setShown] = useState(props.questions);

  useEffect(() => {
    setShown((before) => [
      ...before,
      ...props.questions.filter(({ id }) => !before.some((known) => known.id === id)),
    ]);
  }, [props.questions]);

  if (shown.length === 0) return null;
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
      <SavedLine saver={saver} />
    </section>
  );
}
