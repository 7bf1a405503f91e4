import { useId, useRef, useState } from 'preact/hooks';
import { askWorker } from '../../lib/extension/ask-worker';
import { forgetHeld } from '../../lib/extension/held-pages';
import { stopWatching } from '../../lib/extension/watching';
import { CSV_COLUMNS, type CsvColumn, purchasesCsv } from '../../lib/purchase/csv';
import { importCopy } from '../../lib/store/exhibits-copy';
import { forgetOutgoing } from '../../lib/store/exhibits-outgoing';
import { fill, plural } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { failures } from '../../locales/rooms/failures';
import { settings as room } from '../../locales/rooms/settings';
import { Field } from '../base/field';
import { FileButton } from '../base/file-button';
import { Icon } from '../base/icon';
import { saveFile } from '../base/save-file';
import { sayInstantDay } from '../base/say-instant';
import { replanAll } from '../world/replan-all';
import { takeCopy } from '../world/take-copy';
import { useWorld } from '../world/world';
import { Section } from './section';

/** Everything Recours keeps: take a copy out, bring one in, delete all. */
export function DataSection({ onDeleted }: { readonly onDeleted: () => void }) {
  const { language, settings, purchases, claims } = useWorld();
  const words = room(language.value).data;
  const { lastExportAt } = settings.value;
  return (
    <Section heading={words.heading}>
      <p>
        {fill(words.holds.and, {
          purchases: plural(words.holds.purchases, purchases.value.length, language.value),
          claims: plural(words.holds.claims, claims.value.length, language.value),
        })}{' '}
        {lastExportAt === null
          ? words.noCopy
          : fill(words.lastCopy, { day: sayInstantDay(lastExportAt, language.value) })}
      </p>
      <p class="quiet">{words.explain}</p>
      <TakeOut />
      <BringIn />
      <Table />
      <DeleteAll onDeleted={onDeleted} />
    </Section>
  );
}

function TakeOut() {
  const world = useWorld();
  const words = room(world.language.value).data;
  const [file, setFile] = useState<string | null>(null);
  return (
    <div class="stack">
      <div>
        <button type="button" onClick={() => void takeCopy(world).then(setFile)}>
          <Icon name="download" /> {words.export}
        </button>
      </div>
      <p class="quiet small">{words.exportHelp}</p>
      <div role="status">{file !== null && <p class="notice">{fill(words.exported, { file })}</p>}</div>
    </div>
  );
}

function BringIn() {
  const world = useWorld();
  const words = room(world.language.value).data;
  const id = useId();
  const [said, say] = useState<{ words: string; isTrouble: boolean } | null>(null);

  async function bringIn(file: File | undefined) {
    if (file === undefined) return;
    say({ words: words.importing, isTrouble: false });
    const imported = await importCopy(world.store, file);
    if (!imported.ok) {
      const why = failures(world.language.value)[imported.failure.code];
      return say({ words: `${why.happened} ${why.means} ${why.todo}`, isTrouble: true });
    }
    const { purchases, completed, claims, exhibits, alreadyHere } = imported.value;
    const { language } = world;
    await world.refresh();
    // A purchase or claim that grew has other days; outlooks of today would hide that.
    await replanAll(world);
    await askWorker('due-changed', {});
    const added = fill(
      words.imported,
      {
        purchases: plural(words.holds.purchases, purchases, language.value),
        claims: plural(words.holds.claims, claims, language.value),
        exhibits: plural(words.holds.exhibits, exhibits, language.value),
        already: alreadyHere,
      },
      language.value,
    );
    const grown = completed === 0 ? '' : ` ${plural(words.completed, completed, language.value)}`;
    say({
      isTrouble: false,
      words: purchases + completed + claims + exhibits === 0 ? words.importedNothing : added + grown,
    });
  }

  return (
    <div class="stack">
      <div>
        <FileButton
          label={words.import}
          accept=".zip,.json,application/zip,application/json"
          describedBy={id}
          onFiles={([file]) => bringIn(file)}
        />
      </div>
      <p id={id} class="quiet small">
        {words.importHelp}
      </p>
      <div role="status">
        {said !== null && <p class={said.isTrouble ? 'notice lost' : 'notice'}>{said.words}</p>}
      </div>
    </div>
  );
}

/** Purchases for a spreadsheet. */
function Table() {
  const world = useWorld();
  const language = world.language.value;
  const words = room(language).data;
  const { fact, edit } = dossier(language);

  function save() {
    const headings = Object.fromEntries(
      CSV_COLUMNS.map((column) => [column, column === 'currency' ? edit.currency : fact[column]]),
    ) as Record<CsvColumn, string>;
    const file = `recours-${world.today.value}.csv`;
    saveFile(file, 'text/csv;charset=utf-8', purchasesCsv(world.purchases.value, headings));
  }

  return (
    <div class="stack">
      <div>
        <button type="button" onClick={save}>
          <Icon name="download" /> {words.csv}
        </button>
      </div>
      <p class="quiet small">{words.csvHelp}</p>
    </div>
  );
}

/** The one thing without undo, and so the one with a word to type. */
function DeleteAll({ onDeleted }: { readonly onDeleted: () => void }) {
  const world = useWorld();
  const { data: words, watching } = room(world.language.value);
  const details = useRef<HTMLDetailsElement>(null);
  const [typed, setTyped] = useState('');
  const [said, say] = useState<'not-yet' | 'deleted' | 'still-watching' | null>(null);
  const isTyped = typed.trim().toLowerCase() === words.deleteWord;

  async function deleteAll() {
    if (!isTyped) return say('not-yet');
    const gone = await world.store.deleteAll();
    if (!gone.ok) {
      world.failure.value = gone.failure;
      return;
    }
    await Promise.all([forgetOutgoing(), forgetHeld()]);
    setTyped('');
    // Who deletes everything does not expect the next order to be noted.
    const ended = await stopWatching('all');
    await world.refresh();
    await askWorker('due-changed', {});
    if (details.current !== null) details.current.open = false;
    say(ended.ok ? 'deleted' : 'still-watching');
    onDeleted();
  }

  return (
    <div class="stack">
      <details class="danger-zone" ref={details}>
        <summary>{words.deleteAll}</summary>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void deleteAll();
          }}
        >
          <p>{words.deleteExplain}</p>
          <Field
            label={fill(words.deleteLabel, { word: words.deleteWord })}
            wrong={said === 'not-yet' ? fill(words.deleteNotYet, { word: words.deleteWord }) : null}
            value={typed}
            onInput={(text) => {
              setTyped(text);
              say(null);
            }}
          />
          <div>
            <button type="submit" class="danger" aria-disabled={!isTyped}>
              {words.deleteButton}
            </button>
          </div>
        </form>
      </details>
      <div role="status">
        {(said === 'deleted' || said === 'still-watching') && <p class="notice">{words.deleted}</p>}
        {said === 'still-watching' && (
          <p class="notice lost">{fill(words.stillWatching, { section: watching.heading })}</p>
        )}
      </div>
    </div>
  );
}
