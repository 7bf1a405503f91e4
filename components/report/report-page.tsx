import { useState } from 'preact/hooks';
import { askWorker } from '../../lib/extension/ask-worker';
import { fill } from '../../locales/render';
import { report as room } from '../../locales/rooms/report';
import { Icon } from '../base/icon';
import { saveFile } from '../base/save-file';
import { useWorld, valueOr } from '../world/world';

/** A report of how a page is built, for those who want to help: made on this click, shown, and then saved or not. */
export function ReportPage({ tabId }: { readonly tabId: number }) {
  const world = useWorld();
  const words = room(world.language.value);
  const [text, setText] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);

  async function make() {
    setSaved(null);
    const made = valueOr(world, await askWorker('page-skeleton', { tabId }));
    if (made !== null) setText(made.text);
  }
  function save(report: string) {
    const name = `recours-page-${world.today.value}.json`;
    saveFile(name, 'application/json', report);
    setSaved(name);
  }

  return (
    <>
      <p>
        <a class="back-link" href="#/">
          <Icon name="back" size={16} /> {words.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p class="lead-quiet">{words.intro}</p>
      <ul class="steps">
        <li>{words.kept}</li>
        <li>{words.masked}</li>
        <li>{words.never}</li>
      </ul>
      <div>
        <button type="button" class={text === null ? 'main' : undefined} onClick={() => void make()}>
          {text === null ? words.make : words.again}
        </button>
      </div>
      {text !== null && (
        <section class="stack" aria-labelledby="report-text">
          <h2 id="report-text">{words.look}</h2>
          <p>{words.check}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard */}
          <pre class="report-text" tabIndex={0}>
            {text}
          </pre>
          <div>
            <button type="button" class="main" onClick={() => save(text)}>
              <Icon name="download" /> {words.save}
            </button>
          </div>
          <div role="status">
            {saved !== null && <p class="notice">{fill(words.saved, { file: saved })}</p>}
          </div>
        </section>
      )}
    </>
  );
}
