// A confirmation that watches itself as closely as a page can: whatever an extension does that a page may notice ends up
// in `whatISaw()`. The order on it is a real one to a reader, so that gate and reader have reason to work here.

export const MIRROR_PATH = '/commande/order-received/9000/';

/** Runs in the page before anything else. */
function watch() {
  const seen = [];
  const keys = () => Object.getOwnPropertyNames(window).sort();
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
    seen.push(`dispatched ${event.type}`);
    return dispatch.call(this, event);
  };
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function addEventListener(type, ...rest) {
    seen.push(`listened ${type}`);
    return add.call(this, type, ...rest);
  };
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage']) {
    add.call(window, type, (event) => seen.push(`${type} ${event.message ?? event.data ?? ''}`), true);
  }
  // What a reader would call, if it ran in the page's own world.
  for (const [owner, name] of [
    [Document.prototype, 'querySelectorAll'],
    [Document.prototype, 'querySelector'],
    [Document.prototype, 'createTreeWalker'],
    [Element.prototype, 'getAttribute'],
    [Element.prototype, 'querySelectorAll'],
    [JSON, 'parse'],
    [Array.prototype, 'map'],
    [String.prototype, 'match'],
    [RegExp.prototype, 'exec'],
    [history, 'pushState'],
  ]) {
    const own = owner[name];
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(...values) {
        seen.push(`called ${name}`);
        return own.apply(this, values);
      },
    });
  }
  Object.defineProperty(Object.prototype, 'toJSON', {
    configurable: true,
    get() {
      seen.push('asked toJSON');
      return undefined;
    },
  });
  new MutationObserver((records) => {
    for (const { type, target } of records) seen.push(`mutation ${type} ${target.nodeName}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) seen.push(`loaded ${name}`);
  }).observe({ type: 'resource', buffered: true });

  let keysBefore;
  let htmlBefore;
  add.call(window, 'load', () => {
    keysBefore = keys();
    htmlBefore = document.documentElement.outerHTML;
    seen.length = 0;
  });
  window.whatISaw = () => ({
    seen: [...seen],
    keys: keys().filter((key) => !keysBefore.includes(key)),
    sameHtml: document.documentElement.outerHTML === htmlBefore,
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    focus: document.activeElement.nodeName,
  });
}

/** The page's HTML. */
export const mirror = () => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<script>(${watch})()</script><title>Commande reçue</title><link rel="icon" href="data:,"></head>
<body class="woocommerce-checkout woocommerce-order-received"><h1>Commande reçue</h1><p>Merci. Votre commande a été reçue.</p>
<ul class="woocommerce-order-overview"><li class="woocommerce-order-overview__order">Numéro de commande : <strong>60001</strong></li>
<li class="woocommerce-order-overview__date">Date : <strong>22 novembre 2026</strong></li>
<li class="woocommerce-order-overview__total">Total : <strong>12,00 €</strong></li></ul></body></html>`;
