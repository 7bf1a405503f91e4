import { render } from 'preact';
import { browserLanguage } from '../../lib/extension/language';
import type { Failure } from '../../lib/values/outcome';
import { common } from '../../locales/rooms/common';
import { failures } from '../../locales/rooms/failures';

/** Shows, instead of a page, why the records could not be opened and what to do. */
export function showClosedStore(failure: Failure, app: Element): void {
  const language = browserLanguage();
  const words = failures(language)[failure.code];
  document.documentElement.lang = language;
  render(
    <main class="popup-main">
      <h1>{words.happened}</h1>
      <p role="alert">
        {words.means} {words.todo}
      </p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {common(language).tryAgain}
        </button>
      </p>
    </main>,
    app,
  );
}
