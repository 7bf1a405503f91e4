import { useRef, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import { plainWords } from '../../lib/evidence/safe-name';
import type { ZipEntry } from '../../lib/evidence/zip-write';
import type { Purchase } from '../../lib/purchase/purchase';
import { done, type Outcome } from '../../lib/values/outcome';
import { fill, plural } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { Icon } from '../base/icon';
import { saveBlob } from '../base/save-file';
import { planOf } from '../world/claim-actions';
import { instant, useWorld, type World } from '../world/world';
import './evidence.css';
import { WithAllEvidence } from './with-all-evidence';

/** The ways out of the computer: one document to print, one archive to hand over, one file for another Recours. */
export function TakeOut({
  purchase,
  claims,
}: {
  readonly purchase: Purchase;
  readonly claims: readonly Claim[];
}) {
  const world = useWorld();
  const language = world.language.value;
  const words = evidence(language).out;
  const stop = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [said, say] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);

  async function save(kind: 'zip' | 'file') {
    const controller = new AbortController();
    stop.current = controller;
    say(null);
    setProgress({ done: 0, all: 0 });
    const { writeArchive } = await import('./write-archive');
    const entries =
      kind === 'zip' ? await handOver(world, purchase, claims) : await copy(world, purchase, isWhole);
    const written = entries.ok
      ? await writeArchive(entries.value, controller.signal, (count, all) =>
          setProgress({ done: count, all }),
        )
      : entries;
    setProgress(null);
    stop.current = null;
    if (!written.ok) {
      world.failure.value = written.failure;
      return;
    }
    if (written.value === 'stopped') return say(words.cancelled);
    const name = plainWords(purchase.facts.orderNumber?.value ?? purchase.host, 30) || 'dossier';
    const file =
      kind === 'zip'
        ? `dossier-${name}-${world.today.value}.zip`
        : `recours-${name}-${world.today.value}.zip`;
    saveBlob(file, written.value.file);
    say(
      written.value.missing === 0
        ? fill(words.saved, { file })
        : plural(words.savedWithout, written.value.missing, language, { file }),
    );
  }

  const isBusy = progress !== null;
  return (
    <section class="stack take-out" aria-labelledby="take-out">
      <h2 id="take-out">{words.heading}</h2>
      <ul class="plain tools">
        <li class="tool">
          <a class="button" href={`#/purchase/${purchase.id}/dossier`}>
            <Icon name="print" /> {words.print}
          </a>
          <p class="quiet small">{words.printHelp}</p>
        </li>
        <li class="tool">
          <button type="button" disabled={isBusy} onClick={() => void save('zip')}>
            <Icon name="download" /> {words.zip}
          </button>
          <p class="quiet small">{words.zipHelp}</p>
        </li>
        <li class="tool">
          <button type="button" disabled={isBusy} onClick={() => void save('file')}>
            <Icon name="download" /> {words.file}
          </button>
          <p class="quiet small">{words.fileHelp}</p>
          <WithAllEvidence isWanted={isWhole} onWanted={setWhole} />
        </li>
      </ul>
      <div role="status" class="stack">
        {progress !== null && (
          <div class="notice stack">
            <label>
              {fill(words.working, progress, language)}
              <progress max={Math.max(1, progress.all)} value={progress.done} />
            </label>
          </div>
        )}
        {said !== null && <p class="notice">{said}</p>}
      </div>
      {progress !== null && (
        <div>
          <button type="button" onClick={() => stop.current?.abort()}>
            {words.cancel}
          </button>
        </div>
      )}
    </section>
  );
}

async function copy(
  world: World,
  purchase: Purchase,
  withAllEvidence: boolean,
): Promise<Outcome<readonly ZipEntry[]>> {
  const { copyEntries } = await import('../../lib/store/exhibits-copy');
  return copyEntries(world.store, await instant(), { purchase: purchase.id, withAllEvidence });
}

async function handOver(
  world: World,
  purchase: Purchase,
  claims: readonly Claim[],
): Promise<Outcome<readonly ZipEntry[]>> {
  const [{ dossierText }, { handOverEntries }, { exhibitsIn }, { hashOf }] = await Promise.all([
    import('./dossier-text'),
    import('../../lib/evidence/hand-over'),
    import('../../lib/store/exhibits'),
    import('../../lib/store/contents'),
  ]);
  const store = exhibitsIn(world.store);
  const exhibits = await store.exhibitsOf(purchase.id);
  if (!exhibits.ok) return exhibits;
  const language = world.language.value;
  const planned = claims.find(({ step }) => step === 'plan');
  const plan = planned === undefined ? null : await planOf(world, purchase, planned);
  const text = dossierText(purchase, claims, exhibits.value, plan, world.today.value, language);
  const words = evidence(language);
  return done(
    handOverEntries(text, {
      at: await instant(),
      words: {
        ...words.index,
        facts: words.print.facts,
        story: words.print.story,
        letters: words.print.letters,
        evidence: words.print.evidence,
        legal: words.print.legal,
      },
      content: async (index) => {
        const exhibit = text.exhibits[index]?.exhibit;
        const found = exhibit === undefined ? null : await store.content(exhibit);
        return found?.ok ? found.value : null;
      },
      hash: hashOf,
    }),
  );
}
