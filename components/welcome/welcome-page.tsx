import { useState } from 'preact/hooks';
import type { Watching } from '../../lib/extension/watching';
import { welcome } from '../../locales/rooms/welcome';
import { Choices } from '../base/choices';
import { useFocusOnShow } from '../base/focus-on-show';
import { Icon, type IconName } from '../base/icon';
import { later } from '../base/later';
import { PageFrame } from '../base/page-frame';
import { dropped, useDroppedFiles } from '../mail/dropped-files';
import { chooseWatching } from '../settings/choose-watching';
import { CountrySelect } from '../settings/country-select';
import { LanguageSelect } from '../settings/language-select';
import { replanAll } from '../world/replan-all';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';

// The library that takes e-mails apart comes with it.
const Mails = later(async () => (await import('../mail/mails-page')).Mails);

/** The page that opens at install: what Recours does and never does, and the one choice it needs. */
export function WelcomePage() {
  const world = useWorld();
  const words = welcome(world.language.value);
  const [finished, setFinished] = useState<Watching | 'skipped' | null>(null);

  return (
    <PageFrame
      title={words.pageTitle}
      navLabel="Recours"
      nav={[
        { href: '/dossier.html#/', label: words.done.purchases },
        { href: '/settings.html#/', label: words.done.settings },
      ]}
    >
      {finished === null ? (
        <Question onFinish={setFinished} />
      ) : (
        <Ready finished={finished} onChange={() => setFinished(null)} />
      )}
    </PageFrame>
  );
}

function Question({ onFinish }: { readonly onFinish: (choice: Watching | 'skipped') => void }) {
  const world = useWorld();
  const words = welcome(world.language.value);
  const [choice, setChoice] = useState<Watching | null>(world.settings.value.watching);
  const [trouble, setTrouble] = useState<'refused' | 'failed' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasMails, setMails] = useState(false);
  useDroppedFiles((files) => {
    dropped.value = [...dropped.value, ...files];
    setMails(true);
  });

  // Nothing may be awaited before the browser's own question.
  function go(chosen: Watching) {
    const answer = chooseWatching(world, chosen);
    setBusy(true);
    setTrouble(null);
    void answer.then((result) => {
      setBusy(false);
      if (result === 'saved') onFinish(chosen);
      else setTrouble(result);
    });
  }

  return (
    <>
      <h1 tabIndex={-1}>{words.heading}</h1>

      <section class="already row apart" aria-labelledby="already">
        <p id="already">{words.already.ask}</p>
        <div class="row">
          <a class="button main" href="/dossier.html#/new">
            {words.already.button}
          </a>
          <button type="button" class="text" aria-expanded={hasMails} onClick={() => setMails(!hasMails)}>
            {words.already.mails}
          </button>
        </div>
      </section>
      {hasMails && <Mails />}

      <section class="stack" aria-labelledby="promise">
        <h2 id="promise">{words.promise.heading}</h2>
        <p class="lead">
          {words.promise.first} {words.promise.second}
        </p>
      </section>

      <section class="stack" aria-labelledby="never">
        <h2 id="never">{words.never.heading}</h2>
        <ul class="plain nevers">
          <Never icon="lock" {...words.never.sends} />
          <Never icon="card" {...words.never.reads} />
          <Never icon="hand" {...words.never.acts} />
        </ul>
      </section>

      <div class="two">
        <CountrySelect
          label={words.you.country}
          help={words.you.countryHelp}
          language={world.language.value}
          value={world.settings.value.country}
          onChoose={(country) =>
            void changeSettings(world, (settings) => ({ ...settings, country })).then(() => replanAll(world))
          }
        />
        <LanguageSelect />
      </div>

      <section class="stack">
        <Choices
          question={<span class="big">{words.choice.question}</span>}
          name="watching"
          value={choice}
          onChoose={setChoice}
          choices={(['all', 'chosen', 'click'] as const).map((value) => ({
            value,
            label: <strong>{words.choice[value].label}</strong>,
            help: words.choice[value].help,
          }))}
        />
        <p class="quiet small">{words.choice.later}</p>
      </section>

      <div class="stack">
        <div role="status">{trouble !== null && <p class="notice soon">{words.finish[trouble]}</p>}</div>
        <div class="row">
          {choice === null ? (
            <button type="button" onClick={() => onFinish('skipped')}>
              {words.finish.skip}
            </button>
          ) : (
            <>
              <button type="button" class="main" disabled={isBusy} onClick={() => go(choice)}>
                {words.finish.go}
              </button>
              <button type="button" class="text" onClick={() => onFinish('skipped')}>
                {words.finish.skip}
              </button>
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Never({
  icon,
  what,
  more,
}: {
  readonly icon: IconName;
  readonly what: string;
  readonly more: string;
}) {
  return (
    <li class="never">
      <span class="never-mark">
        <Icon name={icon} size={22} />
      </span>
      <span>
        <strong>{what}</strong>
        <span class="quiet never-more">{more}</span>
      </span>
    </li>
  );
}

/** What happens next, and what removal means. */
function Ready(props: { readonly finished: Watching | 'skipped'; readonly onChange: () => void }) {
  const { language } = useWorld();
  const words = welcome(language.value);
  const heading = useFocusOnShow<HTMLHeadingElement>(props.finished);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} class="row ready">
        <span class="good row">
          <Icon name="check" size={28} />
        </span>
        {words.done.heading}
      </h1>
      <p class="lead">{words.done[props.finished]}</p>
      <ul class="ready-facts stack">
        <li>{words.done.icon}</li>
        <li>{words.done.removal}</li>
        <li>{words.done.privateWindows}</li>
      </ul>
      <div class="row">
        <a class="button main" href="/dossier.html#/">
          {words.done.purchases}
        </a>
        <a class="button" href="/dossier.html#/new">
          {words.already.button}
        </a>
        <button type="button" class="text" onClick={props.onChange}>
          {words.done.change}
        </button>
      </div>
    </>
  );
}
