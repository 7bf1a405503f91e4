import { copyEntries } from '../../lib/store/exhibits-copy';
import { saveBlob } from '../base/save-file';
import { writeArchive } from '../evidence/write-archive';
import { changeSettings } from './settings-actions';
import { instant, valueOr, type World } from './world';

/** Downloads everything as one file and remembers the day; the file's name, or null when it failed (and says so). */
export async function takeCopy(world: World): Promise<string | null> {
  const at = await instant();
  const entries = valueOr(world, await copyEntries(world.store, at));
  if (entries === null) return null;
  const written = valueOr(world, await writeArchive(entries, new AbortController().signal, () => {}));
  if (written === null || written === 'stopped') return null;
  const name = `recours-${world.today.value}.zip`;
  saveBlob(name, written.file);
  await changeSettings(world, (settings) => ({ ...settings, lastExportAt: at, copyReminderSeenAt: at }));
  return name;
}
