import { useState } from 'preact/hooks';
import { parseDay } from '../../lib/values/day';
import { fill, sayPlainDay } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { Field, TextArea } from '../base/field';
import { instant, useWorld, valueOr } from '../world/world';
import type { Owner } from './add-files';
import { evidenceOf } from './use-exhibits';

/** A note of a telephone call: number, day and time, what was said. Kept as a text of its own. */
export function CallForm({ owner, onDone }: { readonly owner: Owner; readonly onDone: () => void }) {
  const world = useWorld();
  const language = world.language.value;
  const words = evidence(language).call;
  const [id] = useState(() => crypto.randomUUID());
  const [number, setNumber] = useState('');
  const [day, setDay] = useState<string>(world.today.value);
  const [time, setTime] = useState('');
  const [said, setSaid] = useState('');
  const [isTried, setTried] = useState(false);

  async function save() {
    setTried(true);
    if (said.trim() === '') return;
    const date = parseDay(day);
    const line =
      date === null
        ? null
        : time.trim() === ''
          ? fill(words.lineDay, { day: sayPlainDay(date, language) })
          : fill(words.line, { day: sayPlainDay(date, language), time: time.trim() });
    const title = number.trim() === '' ? words.titlePlain : fill(words.title, { number: number.trim() });
    const text = [title, line, '', said.trim()].filter((part) => part !== null).join('\n');
    const kept = valueOr(
      world,
      await evidenceOf(world).addExhibit(
        {
          ...owner,
          id,
          at: await instant(),
          kind: 'call-note',
          stage: 'answer',
          mediaType: 'text/plain',
          title,
          call: { number: number.trim().slice(0, 60), at: null },
        },
        new Blob([`${text}\n`], { type: 'text/plain' }),
      ),
    );
    if (kept !== null) onDone();
  }

  return (
    <form
      class="call-form stack aside-card"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{words.heading}</h3>
      <div class="amount-fields">
        <Field label={words.number} value={number} onInput={(text) => setNumber(text.slice(0, 60))} />
        <Field label={words.day} type="date" value={day} onInput={setDay} />
        <Field label={words.time} value={time} onInput={(text) => setTime(text.slice(0, 20))} />
      </div>
      <TextArea
        label={words.said}
        help={words.saidHelp}
        rows={4}
        value={said}
        wrong={isTried && said.trim() === '' ? words.needed : null}
        onInput={(text) => setSaid(text.slice(0, 20_000))}
      />
      <div class="row">
        <button type="submit" class="main">
          {words.save}
        </button>
        <button type="button" class="text" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
