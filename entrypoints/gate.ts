import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCandidate, isCandidateAddress, isPaymentHost } from '../lib/page/gate-rule';
import { platformOf } from '../lib/page/platforms/marks';

/** How long a single-page checkout gets to show what its new address promises. */
const SETTLE = 700;
/** `XPathResult.STRING_TYPE`. */
const AS_TEXT = 2;

interface Realm {
  browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  chrome?: Realm['browser'];
  navigation?: EventTarget;
  /** Set once this page is watched; the page itself does not see the isolated world. */
  watched?: boolean;
  /** For the reader, when the page shows more than it did. */
  tell?: () => void;
}

export default defineUnlistedScript(() => {
  const realm = globalThis as unknown as Realm;
  if (realm.watched || window.top !== window) return;
  realm.watched = true;

  /** The prototype’s own: a form or picture of the page may bear the name of a method and hide it. */
  const page = Document.prototype;
  const find = (selector: string) => page.querySelector.call(document, selector);
  /** Asked for as text alone: to be handed the element costs an ordinary page more than all the rest. */
  const heading = () =>
    page.evaluate.call(document, 'string(//h1)', document, null, AS_TEXT, null).stringValue;

  const tell = (tries = 3) => {
    // The extension may have been updated or removed under this page: nobody is there to hear an error. A worker that
    // died while it read is told again; reading twice records once.
    try {
      (realm.browser ?? realm.chrome)?.runtime
        .sendMessage({
          name: 'candidate',
          payload: { platform: platformOf(find) },
        })
        .catch(() => tries > 1 && tell(tries - 1));
    } catch {}
  };
  realm.tell = tell;
  const address = () => location.pathname + location.search + location.hash;
  let isOfInterest = false;
  const look = () => {
    isOfInterest =
      isPaymentHost(location.hostname) ||
      isCandidate(address(), String(document.title).slice(0, 200), heading().slice(0, 200));
    if (isOfInterest) {
      addEventListener('pageshow', onRestored);
      tell();
    }
  };
  /** A page that the browser kept whole and shows again does not load, and its tab was told of another page since. */
  const onRestored = (event: PageTransitionEvent) => event.persisted && look();

  look();
  let timer: ReturnType<typeof setTimeout> | undefined;
  realm.navigation?.addEventListener('currententrychange', () => {
    clearTimeout(timer);
    // What comes after a checkout may be its confirmation, whatever its address.
    if (isOfInterest || isCandidateAddress(address())) timer = setTimeout(look, SETTLE);
    else look();
  });
});
