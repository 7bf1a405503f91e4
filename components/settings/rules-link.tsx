import { rules } from '../../locales/rooms/rules';
import { useWorld } from '../world/world';
import { Section } from './section';

/** The way to everything Recours counts with. */
export function RulesLink() {
  const { language } = useWorld();
  const words = rules(language.value).link;
  return (
    <Section heading={words.heading}>
      <p class="quiet">{words.explain}</p>
      <p>
        <a href="#/rules">{words.open}</a>
      </p>
    </Section>
  );
}
