import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../lib/values/sentence';
import { welcome } from '../../locales/rooms/welcome';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';

/** Each language in its own words, so that a shopper finds his in a page he can't read. */
const OWN_NAMES: Record<Language, string> = { fr: 'Français', en: 'English', de: 'Deutsch' };

/** The language of every page of ours; applied at once. */
export function LanguageSelect() {
  const world = useWorld();
  const id = useId();
  const words = welcome(world.language.value).you;
  const chosen = world.settings.value.language;
  return (
    <div class="field">
      <label for={id}>{words.language}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => {
          const language = LANGUAGES.find((one) => one === event.currentTarget.value) ?? null;
          void changeSettings(world, (settings) => ({ ...settings, language }));
        }}
      >
        <option value="">{words.languageOfBrowser}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {OWN_NAMES[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
