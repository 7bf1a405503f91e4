import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closingButtons } from '../lib/page/closing-acts';
import type { ClosingButton } from '../lib/page/closing-button';

interface Realm {
  browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  chrome?: Realm['browser'];
  /** Looks again; set once this page is looked at. The page does not see the isolated world. */
  lookForClosing?: () => void;
}

/** A page that changes all the time is looked at once in this many milliseconds, and not without end. */
const PAUSE = 500;
const MOST_LOOKS = 300;

/**
 * Runs on pages of shops where something is not settled yet. Looks for buttons that may end a right and tells the worker
 * which there are; it changes nothing, listens to no click and blocks nothing. What the page builds later is seen by an
 * observer of this isolated world, which the page cannot notice.
 */
export default defineUnlistedScript(() => {
  const realm = globalThis as unknown as Realm;
  if (window.top !== window) return;
  if (realm.lookForClosing !== undefined) return realm.lookForClosing();

  let said = '';
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (buttons: readonly ClosingButton[]) => {
    // The extension may have been updated or removed under this page: nobody is there to hear an error.
    try {
      (realm.browser ?? realm.chrome)?.runtime
        .sendMessage({ name: 'closing-buttons', payload: { buttons } })
        .catch(() => {});
    } catch {}
  };
  const look = (isAsked: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    looks += 1;
    const buttons = closingButtons(document);
    const says = `${location.pathname}${location.search}${JSON.stringify(buttons)}`;
    // An empty list is told only where it takes something back.
    if ((isAsked || says !== said) && (buttons.length > 0 || said !== '')) tell(buttons);
    said = buttons.length > 0 ? says : '';
    if (looks >= MOST_LOOKS) observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, PAUSE, false);
  });
  realm.lookForClosing = () => look(true);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['hidden', 'open'] });
  look(true);
});
