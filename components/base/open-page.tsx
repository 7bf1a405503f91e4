import { effect, untracked } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { showClosedStore } from '../popup/closed-store';
import { refreshOutlooks } from '../world/claim-actions';
import { openWorld, WorldProvider } from '../world/world';

/** Opens the records and shows a full page in `#app`, or says in words why the records cannot be opened. */
export async function openPage(Page: ComponentType): Promise<void> {
  const app = document.getElementById('app');
  if (app === null) throw new Error('index.html has no #app');
  const opened = await openWorld();
  if (!opened.ok) {
    app.classList.add('page');
    return showClosedStore(opened.failure, app);
  }
  render(
    <WorldProvider value={opened.value}>
      <Page />
    </WorldProvider>,
    app,
  );
  // Now, and on every new day that begins while the page stays open.
  effect(() => {
    void opened.value.today.value;
    void untracked(() => refreshOutlooks(opened.value));
  });
}
