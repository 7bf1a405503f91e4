import { settings as room } from '../../locales/rooms/settings';
import { replanAll } from '../world/replan-all';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import { CountrySelect } from './country-select';
import { LanguageSelect } from './language-select';
import { RegionSelect } from './region-select';
import { Section } from './section';

/** Where the shopper lives and which language Recours speaks. */
export function YouSection() {
  const world = useWorld();
  const words = room(world.language.value).you;
  return (
    <Section heading={words.heading}>
      <CountrySelect
        label={words.country}
        help={words.countryHelp}
        language={world.language.value}
        value={world.settings.value.country}
        onChoose={(country) =>
          void changeSettings(world, (settings) => ({ ...settings, country })).then(() => replanAll(world))
        }
      />
      <RegionSelect />
      <LanguageSelect />
    </Section>
  );
}
