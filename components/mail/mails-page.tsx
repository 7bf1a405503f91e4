import { useEffect, useRef, useState } from 'preact/hooks';
import { askWorker } from '../../lib/extension/ask-worker';
import type { Failure } from '../../lib/values/outcome';
import { fill, plural } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { failures } from '../../locales/rooms/failures';
import { mail as room } from '../../locales/rooms/mail';
import { FileButton } from '../base/file-button';
import { Icon } from '../base/icon';
import { startClaim } from '../world/claim-actions';
import { useWorld } from '../world/world';
import { dropped } from './dropped-files';
import { readMailFile } from './read-mail-file';

/** What became of one file. */
type Row =
  | { readonly file: string; readonly failure: Failure }
  | {
      readonly file: string;
      readonly did: 'recorded' | 'updated' | 'unchanged' | 'left-out';
      readonly purchaseId: string;
    };

/** Lets the page paint what it says before the next file takes the time. */
const paint = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Order e-mails, one or many: chosen or dropped, read one after the other, and for each what became of it. */
export function Mails() {
  const world = useWorld();
  const words = room(world.language.value);
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);

  async function read(files: readonly File[]) {
    const results: Row[] = [];
    for (const [index, file] of files.entries()) {
      setProgress({ done: index, all: files.length });
      await paint();
      const result = await readMailFile(world, file).catch(
        (error: unknown) =>
          ({ ok: false, failure: { code: 'unexpected', detail: String(error).slice(0, 300) } }) as const,
      );
      if (!result.ok) results.push({ file: file.name, failure: result.failure });
      else if ('purchase' in result.value)
        results.push({ file: file.name, did: result.value.did, purchaseId: result.value.purchase.id });
      else results.push({ file: file.name, failure: { code: 'mail-no-order' } });
    }
    await world.refresh();
    await askWorker('due-changed', {});
    setRows((before) => [...results, ...before]);
    setProgress(null);
  }

  // One file after the other, also where more are dropped meanwhile.
  const reading = useRef(Promise.resolve());
  const waiting = dropped.value;
  useEffect(() => {
    if (waiting.length === 0) return;
    dropped.value = [];
    reading.current = reading.current.then(() => read(waiting));
  }, [waiting]);

  return (
    <div class="stack mails">
      <div class="drop-place stack">
        <p>{words.explain}</p>
        <div>
          <FileButton
            label={words.choose}
            accept=".eml,message/rfc822"
            multiple
            onFiles={(files) => {
              dropped.value = files;
            }}
          />
        </div>
        <p class="quiet small">{words.how}</p>
      </div>
      <div role="status">
        {progress !== null && (
          <p class="stack">
            <span>{fill(words.reading, { number: progress.done + 1, all: progress.all })}</span>
            <progress value={progress.done} max={progress.all} aria-hidden="true" />
          </p>
        )}
        {progress === null && rows.length > 0 && (
          <p>{plural(words.read, rows.filter((row) => 'did' in row).length, world.language.value)}</p>
        )}
      </div>
      {rows.length > 0 && (
        <ul class="plain mail-rows">
          {rows.map((row, index) => (
            <li
              key={`${rows.length - index}`}
              class="stack"
              data-mail={'did' in row ? row.did : row.failure.code}
            >
              <p class="quiet small mail-file">{row.file}</p>
              {'did' in row ? <Done row={row} /> : <Trouble failure={row.failure} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Trouble({ failure }: { readonly failure: Failure }) {
  const { language } = useWorld();
  const why = failures(language.value)[failure.code];
  return (
    <p class="row mail-line">
      <Icon name="warn" />
      <span>
        {why.happened} {why.means} {why.todo}
      </span>
    </p>
  );
}

function Done({ row }: { readonly row: Extract<Row, { did: string }> }) {
  const world = useWorld();
  const words = room(world.language.value);
  const number = world.purchases.value.find(({ id }) => id === row.purchaseId)?.facts.orderNumber?.value;
  const open = world.claims.value.find(({ purchaseId }) => purchaseId === row.purchaseId);

  async function claim() {
    const begun = open ?? (await startClaim(world, row.purchaseId));
    if (begun !== null) location.href = `/dossier.html#/claim/${begun.id}`;
  }
  return (
    <>
      <p class="row mail-line">
        {row.did !== 'left-out' && (
          <span class="good">
            <Icon name="check" />
          </span>
        )}
        <span>{number === undefined ? words.plain[row.did] : fill(words.numbered[row.did], { number })}</span>
      </p>
      {row.did !== 'left-out' && (
        <p class="row">
          <button type="button" onClick={() => void claim()}>
            {open === undefined ? words.wrong : words.toClaim}
          </button>
          <a href={`/dossier.html#/purchase/${row.purchaseId}`}>{words.open}</a>
        </p>
      )}
    </>
  );
}

/** The dossier's own screen for order e-mails. */
export function MailsPage() {
  const { language } = useWorld();
  const words = room(language.value);
  return (
    <>
      <div class="stack">
        <p>
          <a class="back-link" href="#/">
            <Icon name="back" size={16} /> {dossier(language.value).back}
          </a>
        </p>
        <h1 tabIndex={-1}>{words.heading}</h1>
      </div>
      <Mails />
    </>
  );
}
