import { ownVersion } from '../../lib/extension/permission-changes';
import { fill } from '../../locales/render';
import { common } from '../../locales/rooms/common';
import { settings as room } from '../../locales/rooms/settings';
import { useWorld } from '../world/world';
import { Section } from './section';

/** Version, licence, and what Recours is not. */
export function About() {
  const { language } = useWorld();
  const words = room(language.value).about;
  return (
    <Section heading={words.heading}>
      <div class="stack">
        <p>
          {fill(words.version, { version: ownVersion() })}. {words.licence}
        </p>
        <p>{words.privateWindows}</p>
        <p>{common(language.value).legalNotice}</p>
        <p>
          <a href="/welcome.html">{words.welcome}</a>
        </p>
      </div>
    </Section>
  );
}
