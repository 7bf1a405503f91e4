import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '../../lib/recourse/plan';
import { parseDay } from '../../lib/values/day';
import { say } from '../../locales/render';
import { guide } from '../../locales/rooms/guide';
import { Choices } from '../base/choices';
import { Field, TextArea } from '../base/field';
import { useWorld } from '../world/world';
import { PASSED } from './answers';

/** Texts up to this length are asked in one line. */
const ONE_LINE = 160;

/** One question of a plan with its answer; every change is handed on at once. Null is "no answer". */
export function QuestionField(props: {
  readonly question: Question;
  readonly value: string | null;
  readonly onAnswer: (value: string | null) => void;
  /** Beside other things rather than a step of its own: choices are a drop-down list. */
  readonly isCompact?: boolean;
  /** What is said under it, with its answer as it stands and how to give another. */
  readonly hint?: (value: string | null, give: (value: string) => void) => ComponentChildren;
}) {
  const { question } = props;
  const { language, today } = useWorld();
  const words = guide(language.value);
  // What is typed stands here at once; what is stored follows when it is on disk.
  const [value, setValue] = useState(props.value);
  const asked = say(question.ask, language.value, today.value);
  const help = question.help ? say(question.help, language.value, today.value) : null;

  function give(next: string | null) {
    setValue(next);
    props.onAnswer(next);
  }

  const hint = props.hint?.(value, give);
  if (question.answer.kind === 'choice') {
    const options = question.answer.options.map(({ value: option, label }) => ({
      value: option,
      label: say(label, language.value),
    }));
    // An answer given elsewhere (a payment firm typed in the file) may be none of these; it stands as it is.
    const isOther = value !== null && value !== PASSED && !options.some((option) => option.value === value);
    if (isOther) options.push({ value, label: value });
    const skip = question.skip ? [{ value: PASSED, label: say(question.skip, language.value) }] : [];
    if (props.isCompact)
      return (
        <div class="field" data-question={question.id}>
          <label>
            {asked}
            <select value={value ?? ''} onChange={(event) => give(event.currentTarget.value || null)}>
              <option value="">{words.facts.notAnswered}</option>
              {[...options, ...skip].map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
          {help && <p class="help">{help}</p>}
          {hint}
        </div>
      );
    return (
      <div data-question={question.id}>
        <Choices
          question={
            <>
              {asked}
              {help && <span class="quiet small question-help">{help}</span>}
            </>
          }
          name={question.id}
          value={value}
          choices={[...options, ...skip]}
          onChoose={give}
        />
        {hint}
      </div>
    );
  }

  const isPassed = value === PASSED;
  const typed = isPassed ? '' : (value ?? '');
  return (
    <div class="stack" data-question={question.id}>
      {question.answer.kind === 'day' ? (
        <Field
          label={asked}
          help={help}
          type="date"
          value={typed}
          wrong={typed !== '' && parseDay(typed) === null ? words.facts.dayWrong : null}
          onInput={(text) => {
            setValue(text);
            if (text === '' || parseDay(text) !== null) props.onAnswer(text === '' ? null : text);
          }}
        />
      ) : question.answer.limit > ONE_LINE ? (
        <TextArea
          label={asked}
          help={help}
          rows={4}
          value={typed}
          onInput={(text) => give(limited(text, question.answer))}
        />
      ) : (
        <Field
          label={asked}
          help={help}
          value={typed}
          onInput={(text) => give(limited(text, question.answer))}
        />
      )}
      {hint}
      {question.skip && (
        <label class="row skip">
          <input type="checkbox" checked={isPassed} onChange={() => give(isPassed ? null : PASSED)} />
          {say(question.skip, language.value)}
        </label>
      )}
    </div>
  );
}

function limited(text: string, answer: Question['answer']): string | null {
  const kept = answer.kind === 'text' ? text.slice(0, answer.limit) : text;
  return kept.trim() === '' ? null : kept;
}
