import { useState } from 'preact/hooks';
import { allowReminders } from '../../lib/extension/watching';
import { dossier } from '../../locales/rooms/dossier';
import { Icon } from '../base/icon';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';

/** Asks the browser for notifications with the first reminder; settings hold the switch from then on. */
export function RemindMe() {
  const world = useWorld();
  const words = dossier(world.language.value).claim;
  const [said, say] = useState<'remindOn' | 'remindRefused' | null>(null);

  // Nothing may be awaited before the browser's own question.
  function ask() {
    const answer = allowReminders();
    void answer.then(async (granted) => {
      const isGranted = granted.ok && granted.value;
      await changeSettings(world, (settings) => ({ ...settings, reminders: isGranted ? 'on' : 'off' }));
      say(isGranted ? 'remindOn' : 'remindRefused');
    });
  }

  return (
    <div>
      {world.settings.value.reminders === 'not-asked' && (
        <div class="tool">
          <button type="button" onClick={ask}>
            <Icon name="clock" /> {words.remind}
          </button>
          <p class="quiet small">{words.remindHelp}</p>
        </div>
      )}
      <div role="status">{said !== null && <p class="notice">{words[said]}</p>}</div>
    </div>
  );
}
