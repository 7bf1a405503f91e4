import { useState } from 'preact/hooks';
import { settings as room } from '../../locales/rooms/settings';
import { Field, TextArea } from '../base/field';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import { Section } from './section';

/** Longest name, address and e-mail address that settings keep. */
const LIMIT = { name: 120, address: 400, email: 254 } as const;

/** Who signs the letters; saved at every keystroke. */
export function LettersSection() {
  const world = useWorld();
  const words = room(world.language.value).letters;
  const [shopper, setShopper] = useState(world.settings.value.shopper);

  function change(part: keyof typeof LIMIT, text: string) {
    const value = text.slice(0, LIMIT[part]);
    setShopper({ ...shopper, [part]: value });
    void changeSettings(world, (settings) => ({
      ...settings,
      shopper: { ...settings.shopper, [part]: value },
    }));
  }

  return (
    <Section heading={words.heading}>
      <p class="quiet">{words.explain}</p>
      <Field
        label={words.name}
        autocomplete="name"
        value={shopper.name}
        onInput={(text) => change('name', text)}
      />
      <TextArea
        label={words.address}
        rows={3}
        value={shopper.address}
        onInput={(text) => change('address', text)}
      />
      <Field
        label={words.email}
        help={words.emailHelp}
        type="email"
        autocomplete="email"
        value={shopper.email}
        onInput={(text) => change('email', text)}
      />
    </Section>
  );
}
