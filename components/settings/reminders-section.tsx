import { useState } from 'preact/hooks';
import { allowReminders } from '../../lib/extension/watching';
import { settings as room } from '../../locales/rooms/settings';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import { Section } from './section';
import type { Permissions } from './use-permissions';

/** Notifications on or off, as the browser and the shopper both want. */
export function RemindersSection({ permissions }: { readonly permissions: Permissions | null }) {
  const world = useWorld();
  const words = room(world.language.value).reminders;
  const [refused, setRefused] = useState(false);
  const wished = world.settings.value.reminders === 'on';
  const isOn = wished && permissions?.reminders === true;

  // Nothing may be awaited before the browser's own question.
  function turnOn() {
    const answer = allowReminders();
    void answer.then(async (granted) => {
      const isGranted = granted.ok && granted.value;
      setRefused(!isGranted);
      await changeSettings(world, (settings) => ({ ...settings, reminders: isGranted ? 'on' : 'off' }));
    });
  }

  return (
    <Section heading={words.heading}>
      <p class="quiet">{words.explain}</p>
      <div role="status" class="stack">
        <p>{isOn ? words.on : wished && permissions !== null ? words.blocked : words.off}</p>
        {refused && !isOn && <p class="notice soon">{words.refused}</p>}
      </div>
      <div>
        {isOn ? (
          <button
            type="button"
            onClick={() => void changeSettings(world, (settings) => ({ ...settings, reminders: 'off' }))}
          >
            {words.turnOff}
          </button>
        ) : (
          <button type="button" onClick={turnOn}>
            {words.turnOn}
          </button>
        )}
      </div>
      <p class="quiet small">{words.always}</p>
    </Section>
  );
}
