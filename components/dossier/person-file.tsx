import { useState } from 'preact/hooks';
import { plainWords } from '../../lib/evidence/safe-name';
import { copyEntries } from '../../lib/store/exhibits-copy';
import { fill } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Icon } from '../base/icon';
import { saveBlob } from '../base/save-file';
import { WithAllEvidence } from '../evidence/with-all-evidence';
import { writeArchive } from '../evidence/write-archive';
import { instant, useWorld, valueOr } from '../world/world';

/** All purchases of one person, with claims and evidence, as a file that another Recours takes in. */
export function PersonFile({ person }: { readonly person: string | null }) {
  const world = useWorld();
  const words = dossier(world.language.value).people;
  const [said, say] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isWhole, setWhole] = useState(false);

  async function save() {
    setBusy(true);
    say(null);
    const part = { person, withAllEvidence: isWhole };
    const entries = valueOr(world, await copyEntries(world.store, await instant(), part));
    const written =
      entries === null
        ? null
        : valueOr(world, await writeArchive(entries, new AbortController().signal, () => {}));
    setBusy(false);
    if (written === null || written === 'stopped') return;
    const file = `recours-${plainWords(person ?? '', 30) || 'person'}-${world.today.value}.zip`;
    saveBlob(file, written.file);
    say(
      fill(written.missing === 0 ? words.fileSaved : words.fileSavedWithout, {
        file,
        count: written.missing,
      }),
    );
  }

  return (
    <div class="tool">
      <button type="button" disabled={isBusy} onClick={() => void save()}>
        <Icon name="download" /> {words.file}
      </button>
      <p class="quiet small">{words.fileHelp}</p>
      <WithAllEvidence isWanted={isWhole} onWanted={setWhole} />
      <div role="status">{said !== null && <p class="notice">{said}</p>}</div>
    </div>
  );
}
