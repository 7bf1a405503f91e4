import { saveFile } from '../base/save-file';
import { changeSettings } from './settings-actions';
import { instant, valueOr, type World } from './world';

/** Downloads everything as one file and remembers the day; the file's name, or null when it failed (and says so). */
export async function takeCopy(world: World): Promise<string | null> {
  const at = await instant();
  const text = valueOr(world, await world.store.exportAll(at));
  if (text === null) return null;
  const name = `recours-${world.today.value}.json`;
  saveFile(name, 'application/json', text);
  await changeSettings(world, (settings) => ({ ...settings, lastExportAt: at, copyReminderSeenAt: at }));
  return name;
}
