import '../../components/theme.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { place } from '../../components/base/hash';
import { Popup } from '../../components/popup/popup';
import { reopen } from '../../components/popup/reopen';
import { openWorld, WorldProvider } from '../../components/world/world';

const app = document.getElementById('app');
if (app === null) throw new Error('#app is missing in popup/index.html');

const opened = await openWorld();
if (opened.ok) {
  reopen(opened.value);
  render(
    <WorldProvider value={opened.value}>
      <Popup />
    </WorldProvider>,
    app,
  );
  // The list plans anew what is from another day; a popup that reopens at a claim does not show the list.
  if (place.value.length > 0) {
    const { refreshOutlooks } = await import('../../components/world/claim-actions');
    await refreshOutlooks(opened.value);
  }
} else {
  const { showClosedStore } = await import('../../components/popup/closed-store');
  showClosedStore(opened.failure, app);
}
