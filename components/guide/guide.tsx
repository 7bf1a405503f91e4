import { useMemo, useState } from 'preact/hooks';
import type { Claim, Problem } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill, say } from '../../locales/render';
import { guide } from '../../locales/rooms/guide';
import { Choices } from '../base/choices';
import { useFocusOnShow } from '../base/focus-on-show';
import { Icon } from '../base/icon';
import { changeClaim } from '../world/claim-actions';
import { useWorld } from '../world/world';
import { FactsStep, stillNeeded } from './facts-step';
import {
  asksRemedy,
  moved,
  PROBLEM_GROUPS,
  type Remedy,
  remediesOf,
  STEPS,
  stepOf,
  withProblem,
} from './problems';
import { SavedLine } from './saved-line';
import { createSaver } from './saver';
import './guide.css';

/**
 * The questions that lead to a plan, one screen each; used in the popup and on the dossier page. Every answer is saved
 * as it is given. Once the claim's step is `plan`, the guide is over and the caller shows the plan.
 */
export function Guide(props: {
  readonly purchase: Purchase;
  readonly claim: Claim;
  /** Back from the first question. */
  readonly onLeave: () => void;
}) {
  const world = useWorld();
  const { purchase, claim } = props;
  const language = world.language.value;
  const words = guide(language);
  const saver = useMemo(createSaver, [claim.id]);
  const heading = useFocusOnShow<HTMLHeadingElement>(claim.step);
  const [isBusy, setBusy] = useState(false);
  const [missing, setMissing] = useState<string | null>(null);
  const [problem, setProblem] = useState(claim.problem);
  const [remedy, setRemedy] = useState(claim.remedy);

  const step = stepOf(claim);
  const at = STEPS.indexOf(step);

  function change(key: string, make: (before: Claim) => Claim) {
    saver.save(key, async () => (await changeClaim(world, claim.id, make)) !== null);
  }

  async function next() {
    if (isBusy) return;
    setBusy(true);
    setMissing(null);
    await saver.settled();
    const lacking = await whatIsMissing();
    if (lacking === null && saver.state.value !== 'failed') {
      await changeClaim(world, claim.id, (before) => moved(before, 1));
      await world.refresh();
    } else setMissing(lacking);
    setBusy(false);
  }

  async function whatIsMissing(): Promise<string | null> {
    if (step === 'problem') return problem === null ? words.chooseFirst : null;
    const needed = await stillNeeded(world, claim.id);
    if (needed === null) {
      if (!asksRemedy(problem) || remedy !== null) return null;
      focusQuestion('remedy');
      return fill(words.answerFirst, { what: words.remedy.title }, language);
    }
    const { question } = needed;
    const what =
      question === 'country' ? words.facts.country : say(question.ask, language, world.today.value);
    focusQuestion(question === 'country' ? question : question.id);
    return fill(words.answerFirst, { what }, language);
  }

  async function back() {
    await saver.settled();
    setMissing(null);
    if (at === 0) return props.onLeave();
    await changeClaim(world, claim.id, (before) => moved(before, -1));
    await world.refresh();
  }

  const isLast = STEPS[at + 1] === 'plan';
  const title = { problem: words.problem.title, facts: words.facts.title, plan: '' };
  return (
    <form
      class="guide"
      data-step={step}
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
    >
      <div class="row apart">
        <button type="button" class="text back-button" onClick={() => void back()}>
          <Icon name="back" size={16} /> {words.back}
        </button>
        <span class="quiet small">
          {fill(words.progress, { step: at + 1, steps: STEPS.length }, language)}
        </span>
      </div>
      <Progress at={at} of={STEPS.length} />
      <h1 ref={heading} tabIndex={-1} class="focus-quietly">
        {title[step]}
      </h1>

      {step === 'problem' && (
        <ProblemChoices
          problem={problem}
          onChoose={(chosen) => {
            setProblem(chosen);
            setRemedy((before) => (before !== null && remediesOf(chosen).includes(before) ? before : null));
            setMissing(null);
            change('problem', (before) => withProblem(before, chosen));
          }}
        />
      )}
      {step === 'facts' && (
        <FactsStep purchase={purchase} claim={claim} saver={saver}>
          {asksRemedy(problem) && (
            <RemedyChoices
              problem={problem}
              remedy={remedy}
              onChoose={(chosen) => {
                setRemedy(chosen);
                setMissing(null);
                change('remedy', (before) => ({ ...before, remedy: chosen }));
              }}
            />
          )}
        </FactsStep>
      )}

      <div class="guide-foot">
        <p role="alert" class={missing ? 'wrong-line' : 'visually-hidden'}>
          {missing}
        </p>
        <div class="row apart">
          <SavedLine saver={saver} />
          <button type="submit" class="main" aria-disabled={isBusy}>
            {isLast ? words.showPlan : words.next}
          </button>
        </div>
      </div>
    </form>
  );
}

/** The same progress as the words beside it, as a line. */
function Progress({ at, of }: { readonly at: number; readonly of: number }) {
  return (
    <div class="progress" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <span key={index} class={index <= at ? 'done' : ''} />
      ))}
    </div>
  );
}

function ProblemChoices(props: {
  readonly problem: Problem | null;
  readonly onChoose: (problem: Problem) => void;
}) {
  const words = guide(useWorld().language.value).problem;
  const help: Readonly<Partial<Record<Problem, string>>> = words.help;
  return (
    <>
      {Object.entries(PROBLEM_GROUPS).map(([group, problems]) => (
        <Choices
          key={group}
          question={words.groups[group as keyof typeof PROBLEM_GROUPS]}
          name="problem"
          value={props.problem}
          choices={problems.map((problem: Problem) => ({
            value: problem,
            label: words.names[problem],
            help: help[problem],
          }))}
          onChoose={props.onChoose}
        />
      ))}
    </>
  );
}

function RemedyChoices(props: {
  readonly problem: Problem;
  readonly remedy: Remedy | null;
  readonly onChoose: (remedy: Remedy) => void;
}) {
  const words = guide(useWorld().language.value).remedy;
  return (
    <div data-question="remedy">
      <Choices
        question={
          <>
            {words.title}
            <span class="quiet small question-help">{words.help}</span>
          </>
        }
        name="remedy"
        value={props.remedy}
        choices={remediesOf(props.problem).map((remedy) => ({ value: remedy, label: words.names[remedy] }))}
        onChoose={props.onChoose}
      />
    </div>
  );
}

function focusQuestion(id: string): void {
  const question = document.querySelector(`[data-question="${CSS.escape(id)}"]`);
  const control = question?.querySelector<HTMLElement>('input, select, textarea');
  control?.focus();
}
