import { useState } from 'preact/hooks';
import { fill } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Icon } from '../base/icon';
import { changeSettings } from '../world/settings-actions';
import { instant, useWorld } from '../world/world';

/** After the first claim has its plan, once: everything is on this computer only, so keep a copy. */
export function CopyReminder() {
  const world = useWorld();
  const words = dossier(world.language.value).copy;
  const [file, setFile] = useState<string | null>(null);
  const isFirst =
    world.settings.value.copyReminderSeenAt === null &&
    world.claims.value.some(({ step }) => step === 'plan');

  async function save() {
    const { takeCopy } = await import('../world/take-copy');
    setFile(await takeCopy(world));
  }
  async function putAway() {
    const at = await instant();
    await changeSettings(world, (settings) => ({ ...settings, copyReminderSeenAt: at }));
  }

  return (
    <>
      {isFirst && (
        <section class="aside-card stack" aria-labelledby="copy">
          <h2 id="copy">{words.heading}</h2>
          <p>{words.text}</p>
          <div class="row">
            <button type="button" onClick={() => void save()}>
              <Icon name="download" /> {words.button}
            </button>
            <button type="button" class="text" onClick={() => void putAway()}>
              {words.later}
            </button>
          </div>
        </section>
      )}
      <div role="status">{file !== null && <p class="notice">{fill(words.saved, { file })}</p>}</div>
    </>
  );
}
