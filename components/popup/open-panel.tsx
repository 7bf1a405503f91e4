import { useEffect, useState } from 'preact/hooks';
import { openSidePanel } from '../../lib/extension/side-panel';
import { ownWindowId } from '../../lib/extension/tabs';
import { popup } from '../../locales/rooms/popup';
import { Icon } from '../base/icon';
import { useWorld } from '../world/world';

/** Opens the panel beside the page in front, and ends the popup, which would cover it. */
export function OpenPanel() {
  const words = popup(useWorld().language.value);
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => void ownWindowId().then(setWindowId), []);
  return (
    <button
      type="button"
      class="icon-only"
      aria-label={words.openPanel}
      title={words.openPanel}
      // Nothing may be awaited before the browser opens it.
      onClick={() => {
        if (windowId !== null) void openSidePanel(windowId).then((isOpen) => isOpen && window.close());
      }}
    >
      <Icon name="panel" />
    </button>
  );
}
