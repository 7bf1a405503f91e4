import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { type AllFacts, type FactEntry, loadAllFacts } from '../../lib/recourse/all-facts';
import type { Language } from '../../lib/values/sentence';
import { fill, plural, say } from '../../locales/render';
import { rules as room } from '../../locales/rooms/rules';
import { Field } from '../base/field';
import { Icon } from '../base/icon';
import { useWorld } from '../world/world';
import { FactDetails } from './fact-details';
import { findFacts, groupOf, MARKS, type Mark, marksOf } from './find-facts';
import './rules.css';

/** Every rule and fact that Recours counts with; `about` is the id of the one to begin with. */
export function RulesPage({ about }: { readonly about: string | null }) {
  const { language } = useWorld();
  const words = room(language.value);
  const [all, setAll] = useState<AllFacts | null>(null);
  useEffect(() => {
    void loadAllFacts().then(setAll);
  }, []);

  return (
    <>
      <div class="stack">
        <p>
          <a class="back-link" href="#/">
            <Icon name="back" size={16} /> {words.back}
          </a>
        </p>
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p class="quiet">{words.explain}</p>
      </div>
      {all === null ? <p class="quiet">{words.working}</p> : <Facts key={about} all={all} about={about} />}
    </>
  );
}

/** What stands in a group's name: a law's, a provider's, ours. */
function groupNames(all: AllFacts, language: Language): ReadonlyMap<string, string> {
  return new Map([
    ...all.laws.map(({ jurisdiction, name }) => [`law:${jurisdiction}`, say(name, language)] as const),
    ...all.routes.map(({ id, name }) => [`route:${id}`, say(name, language)] as const),
    ['payment', room(language).payment] as const,
    ['ours', room(language).ours] as const,
  ]);
}

function Facts({ all, about }: { readonly all: AllFacts; readonly about: string | null }) {
  const { language, today } = useWorld();
  const words = room(language.value);
  const [text, setText] = useState(about ?? '');
  const [mark, setMark] = useState<Mark | null>(null);
  const [whose, setWhose] = useState<string | null>(null);
  const isFiltered = text.trim() !== '' || mark !== null || whose !== null;

  const names = useMemo(() => groupNames(all, language.value), [all, language.value]);
  const found = useMemo(
    () => findFacts(all.facts, { text, mark, whose }, language.value, today.value),
    [all, text, mark, whose, language.value, today.value],
  );
  const groups = useMemo(() => {
    const byGroup = new Map<string, FactEntry[]>();
    for (const fact of found) byGroup.set(groupOf(fact), [...(byGroup.get(groupOf(fact)) ?? []), fact]);
    return [...names].flatMap(([id, name]) => {
      const facts = byGroup.get(id);
      return facts === undefined ? [] : [{ id, name, facts }];
    });
  }, [found, names]);
  // Without a search there is a short list of groups; what was searched for lies open, unless it is nearly all.
  const isOpen = isFiltered && (found.length <= OPEN_AT_ONCE || groups.length === 1);

  return (
    <>
      <search class="rules-tools">
        <Field type="search" label={words.search} help={words.searchHelp} value={text} onInput={setText} />
        <Whose all={all} value={whose} onChoose={setWhose} />
        <Marks facts={all.facts} value={mark} onChoose={setMark} />
      </search>
      <div class="row apart rules-count">
        <p role="status" data-count={found.length} data-total={all.facts.length}>
          {found.length === 0
            ? words.none
            : isFiltered
              ? fill(
                  words.countOf,
                  {
                    count: plural(words.count, found.length, language.value),
                    total: all.facts.length,
                  },
                  language.value,
                )
              : plural(words.count, found.length, language.value)}
        </p>
        {isFiltered && (
          <button
            type="button"
            class="text"
            onClick={() => {
              setText('');
              setMark(null);
              setWhose(null);
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      {[words.laws, words.providers].map((heading, index) => {
        const own = groups.filter(({ id }) => id.startsWith('law:') === (index === 0));
        if (own.length === 0) return null;
        return (
          <section key={heading} class="rules-groups">
            <h2 class="group-title">{heading}</h2>
            {own.map(({ id, name, facts }) => (
              <Group
                key={`${id}-${isOpen}`}
                id={id}
                name={name}
                facts={facts}
                names={names}
                about={about}
                isOpenAtFirst={isOpen}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** A search that finds more than this keeps its groups shut: their names say more than a thousand lines. */
const OPEN_AT_ONCE = 200;

function Group(props: {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly FactEntry[];
  readonly names: ReadonlyMap<string, string>;
  readonly about: string | null;
  readonly isOpenAtFirst: boolean;
}) {
  const [isOpen, setOpen] = useState(props.isOpenAtFirst);
  return (
    <details
      class="rules-group"
      data-group={props.id}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{props.name}</h3> <span class="quiet small amount">{props.facts.length}</span>
      </summary>
      {isOpen && (
        <ul class="plain">
          {props.facts.map((fact) => (
            <li key={fact.id}>
              <FactDetails fact={fact} names={props.names} isOpenAtFirst={fact.id === props.about} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Of which law or provider: one list, laws before providers. */
function Whose(props: {
  readonly all: AllFacts;
  readonly value: string | null;
  readonly onChoose: (whose: string | null) => void;
}) {
  const { language } = useWorld();
  const words = room(language.value);
  const id = useId();
  const option = (value: string, label: string) => (
    <option key={value} value={value}>
      {label}
    </option>
  );
  return (
    <div class="field">
      <label for={id}>{words.whose}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value || null)}
      >
        <option value="">{words.everyone}</option>
        <optgroup label={words.laws}>
          {props.all.laws.map(({ jurisdiction, name }) =>
            option(`law:${jurisdiction}`, say(name, language.value)),
          )}
        </optgroup>
        <optgroup label={words.providers}>
          {props.all.routes.map(({ id: route, name }) => option(`route:${route}`, say(name, language.value)))}
        </optgroup>
        {option('payment', words.payment)}
        {option('ours', words.ours)}
      </select>
    </div>
  );
}

/** What deserves a second look, each with how many there are. */
function Marks(props: {
  readonly facts: readonly FactEntry[];
  readonly value: Mark | null;
  readonly onChoose: (mark: Mark | null) => void;
}) {
  const { language, today } = useWorld();
  const words = room(language.value);
  const counts = useMemo(() => {
    const marked = new Map<Mark, number>(MARKS.map((mark) => [mark, 0]));
    for (const fact of props.facts)
      for (const mark of marksOf(fact, today.value)) marked.set(mark, (marked.get(mark) ?? 0) + 1);
    return marked;
  }, [props.facts, today.value]);
  const choice = (mark: Mark | null, label: string, count: number) => (
    <label class="chip" key={mark} data-mark={mark ?? 'all'}>
      <input
        type="radio"
        name="mark"
        class="visually-hidden"
        checked={props.value === mark}
        onChange={() => props.onChoose(mark)}
      />
      {label} <span class="amount">{count}</span>
    </label>
  );
  return (
    <fieldset class="marks">
      <legend>{words.show}</legend>
      <div class="row">
        {choice(null, words.all, props.facts.length)}
        {MARKS.map((mark) => choice(mark, words.marks[mark], counts.get(mark) ?? 0))}
      </div>
    </fieldset>
  );
}
