import { useState } from 'preact/hooks';
import { ownVersion } from '../../lib/extension/permission-changes';
import type { FactEntry } from '../../lib/recourse/all-facts';
import type { Sentence } from '../../lib/values/sentence';
import { fill, say, sayPlainDay } from '../../locales/render';
import { common } from '../../locales/rooms/common';
import { rules as room } from '../../locales/rooms/rules';
import { TextArea } from '../base/field';
import { Icon } from '../base/icon';
import { saveFile } from '../base/save-file';
import { useWorld } from '../world/world';
import { correctionFile, correctionOf } from './correction';
import { marksOf } from './find-facts';

/** One fact: its sentence and marks; opened, where and when it was read, how sure we are, and a way to correct it. */
export function FactDetails({
  fact,
  names,
  isOpenAtFirst,
}: {
  readonly fact: FactEntry;
  /** Group names by group id, for the routes that rest on it. */
  readonly names: ReadonlyMap<string, string>;
  readonly isOpenAtFirst: boolean;
}) {
  const { language, today } = useWorld();
  const words = room(language.value);
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const marks = marksOf(fact, today.value);
  return (
    <details
      class="rule"
      data-fact={fact.id}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{say(fact.rule, language.value)}</span>
        {marks.length > 0 && (
          <span class="small rule-marks">
            {marks.map((mark) => (
              <span key={mark} class={mark === 'expired' || mark === 'recalled' ? 'soon' : 'quiet'}>
                {(mark === 'expired' || mark === 'recalled') && <Icon name="warn" size={13} />}{' '}
                {words.marks[mark]}
              </span>
            ))}
          </span>
        )}
      </summary>
      {isOpen && <Body fact={fact} names={names} />}
    </details>
  );
}

function Body({ fact, names }: { readonly fact: FactEntry; readonly names: ReadonlyMap<string, string> }) {
  const { language, today } = useWorld();
  const spoken = language.value;
  const words = room(spoken);
  const shared = common(spoken);
  const isExpired = fact.expiresOn !== null && fact.expiresOn <= today.value;
  const users = fact.usedBy.map((id) => names.get(`route:${id}`) ?? id);
  const more: readonly (readonly [string, Sentence | null | undefined])[] = [
    [words.conditions, fact.conditions],
    [words.effect, fact.effect],
    [words.conflict, fact.conflict],
  ];
  return (
    <div class="rule-body">
      <dl class="small">
        {more.map(
          ([name, sentence]) =>
            sentence && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{say(sentence, spoken)}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{shared.source}</dt>
          <dd>
            {fact.url === null ? (
              fact.source
            ) : (
              <a href={fact.url} target="_blank" rel="noreferrer">
                {fact.source}
                <span class="visually-hidden"> ({shared.opensInNewTab})</span>
              </a>
            )}
            <span class="rule-line">
              {fill(shared.checkedOn, { day: sayPlainDay(fact.checkedOn, spoken) })}
            </span>
            <span class="rule-line">{shared.certainty[fact.certainty]}</span>
            <span class={isExpired ? 'rule-line soon' : 'rule-line'}>
              {fact.expiresOn === null
                ? words.noExpiry
                : fill(isExpired ? words.expiredOn : words.holdsUntil, {
                    day: sayPlainDay(fact.expiresOn, spoken),
                  })}
            </span>
          </dd>
        </div>
      </dl>
      {users.length > 0 && <p class="small quiet">{fill(words.usedBy, { names: users.join(', ') })}</p>}
      <p class="small quiet">{fill(words.id, { id: fact.id })}</p>
      <Wrong fact={fact} />
    </div>
  );
}

/** "Something is wrong here": the shopper's words and the fact as it stands, saved as a file. Nothing is sent. */
function Wrong({ fact }: { readonly fact: FactEntry }) {
  const { language, today } = useWorld();
  const words = room(language.value).wrong;
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);

  function save() {
    if (text.trim() === '') return setEmpty(true);
    const file = correctionFile(
      correctionOf(fact, {
        words: text.trim(),
        language: language.value,
        day: today.value,
        recours: ownVersion(),
      }),
    );
    saveFile(file.name, 'application/json', file.content);
    setSaved(file.name);
  }

  return (
    <details class="why wrong">
      <summary>{words.open}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextArea
          label={words.label}
          help={words.help}
          wrong={isEmpty ? words.empty : null}
          rows={3}
          value={text}
          onInput={(typed) => {
            setText(typed);
            setEmpty(false);
            setSaved(null);
          }}
        />
        <div>
          <button type="submit">
            <Icon name="download" /> {words.save}
          </button>
        </div>
        <div role="status">
          {saved !== null && <p class="notice">{fill(words.saved, { file: saved })}</p>}
        </div>
      </form>
    </details>
  );
}
