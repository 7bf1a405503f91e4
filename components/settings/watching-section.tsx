import { useState } from 'preact/hooks';
import { stopWatching, type Watching, watchShop } from '../../lib/extension/watching';
import { fill } from '../../locales/render';
import { settings as room } from '../../locales/rooms/settings';
import { Choices } from '../base/choices';
import { Field } from '../base/field';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import { chooseWatching } from './choose-watching';
import { hostTyped } from './host';
import { Section } from './section';
import type { Permissions } from './use-permissions';

/** Which pages may be read: the choice, the shops chosen, and the way to take each back. */
export function WatchingSection({ permissions }: { readonly permissions: Permissions | null }) {
  const world = useWorld();
  const words = room(world.language.value).watching;
  const now = permissions === null ? null : modeShown(permissions.watching, world.settings.value.watching);
  const [wish, setWish] = useState<Watching | null>(null);
  const [said, say] = useState<string | null>(null);
  const choice = wish ?? now;

  // Nothing may be awaited before the browser's own question.
  function apply(chosen: Watching) {
    const answer = chooseWatching(world, chosen);
    void answer.then((result) => {
      if (result === 'saved') {
        setWish(null);
        say(fill(words.saved, { mode: words[chosen].label }));
      } else say(words[result]);
    });
  }

  return (
    <Section heading={words.heading}>
      <Choices
        question={words.question}
        name="watching"
        value={choice}
        onChoose={(chosen) => {
          setWish(chosen);
          say(null);
        }}
        choices={(['all', 'chosen', 'click'] as const).map((value) => ({
          value,
          label: words[value].label,
          help: words[value].help,
        }))}
      />
      {wish !== null && wish !== now && (
        <div class="stack">
          {now === 'all' && <p>{words.losesAll}</p>}
          {now === 'chosen' && wish === 'click' && <p>{words.losesChosen}</p>}
          <div>
            <button type="button" class="main" onClick={() => apply(wish)}>
              {words.apply}
            </button>
          </div>
        </div>
      )}
      <div role="status">{said !== null && <p class="notice">{said}</p>}</div>
      {permissions !== null && <Shops permissions={permissions} />}
    </Section>
  );
}

/** With no shop granted, "shops I choose" and "only when I click" look the same to the browser: the wish tells. */
function modeShown(granted: Watching, wished: Watching | null): Watching | null {
  if (granted !== 'click') return granted;
  return wished === 'chosen' ? 'chosen' : wished === null ? null : 'click';
}

function Shops({ permissions }: { readonly permissions: Permissions }) {
  const world = useWorld();
  const words = room(world.language.value).watching;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [said, say] = useState<string | null>(null);

  function add() {
    const host = hostTyped(typed);
    setWrong(host === null);
    if (host === null) return;
    const answer = watchShop(host);
    void answer.then(async (granted) => {
      if (!granted.ok) return say(words.failed);
      if (!granted.value) return say(words.refused);
      setTyped('');
      say(fill(words.added, { host }));
      await changeSettings(world, (settings) => ({
        ...settings,
        watching: settings.watching === 'all' ? 'all' : 'chosen',
      }));
    });
  }

  async function stop(host: string) {
    const ended = await stopWatching(host);
    say(ended.ok ? fill(words.stopped, { host }) : words.failed);
  }

  return (
    <div class="stack">
      <h3>{words.shops}</h3>
      {permissions.watching === 'all' ? (
        <p class="quiet">{words.everything}</p>
      ) : (
        <>
          {permissions.hosts.length === 0 ? (
            <p class="quiet">{words.none}</p>
          ) : (
            <ul class="plain watched">
              {permissions.hosts.map((host) => (
                <li key={host} class="row apart">
                  <span class="host">{host}</span>
                  <button
                    type="button"
                    class="text"
                    aria-label={fill(words.stop, { host })}
                    onClick={() => void stop(host)}
                  >
                    {words.stopShort}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <form
            class="add-shop"
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <Field
              label={words.add}
              help={words.addHelp}
              wrong={wrong ? words.notAnAddress : null}
              inputMode="text"
              value={typed}
              onInput={(text) => {
                setTyped(text);
                setWrong(false);
              }}
            />
            <button type="submit">{words.addButton}</button>
          </form>
        </>
      )}
      <div role="status">{said !== null && <p class="notice">{said}</p>}</div>
    </div>
  );
}
