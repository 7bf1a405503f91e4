// A confirmation that watches itself as closely as a page can: whatever an extension does that a page may notice ends up
// in `whatISaw()`. The order on it is a real one to a reader, so that gate and reader have reason to work here. What the
// browser and a test's driver do in every page is seen, too: two visits are compared, with the extension and without.

export const MIRROR_PATH = '/commande/order-received/9000/';
/** The same watchfulness on a page with a button that ends the shopper's protection. */
export const CLOSING_PATH = '/mon-compte/achat/9000/';

/** Runs in the page before anything else. */
function watch() {
  const seen = [];
  let isBlind = false;
  const push = Array.prototype.push;
  const apply = Reflect.apply;
  const note = (what) => {
    if (!isBlind) apply(push, seen, [what]);
  };
  const stackOf = Object.getOwnPropertyDescriptor(Error.prototype, 'stack')?.get;
  const noteCall = (what) => {
    if (isBlind) return;
    note(what);
    isBlind = true;
    const error = new Error();
    const stack = String(stackOf ? apply(stackOf, error, []) : error.stack);
    isBlind = false;
    if (stack.includes('extension://')) note(`a stack of an extension at ${what}`);
  };
  const add = EventTarget.prototype.addEventListener;
  for (const type of 'message error unhandledrejection securitypolicyviolation storage focus blur resize visibilitychange'.split(
    ' ',
  ))
    apply(add, window, [type, (event) => note(`${type} ${event.message ?? event.data ?? ''}`), true]);

  // Every method and every accessor of what a reader might use, if it ran in the page's own world.
  const owners = [
    Document,
    Element,
    HTMLElement,
    Node,
    EventTarget,
    History,
    Storage,
    IDBFactory,
    Performance,
    NodeList,
    NamedNodeMap,
    TreeWalker,
    Range,
    Navigator,
    MutationObserver,
    CSSStyleSheet,
    BroadcastChannel,
    MessagePort,
    XMLHttpRequest,
  ];
  for (const { name: owner, prototype } of owners)
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (name === 'constructor' || !own.configurable) continue;
      const watched = { ...own };
      if (typeof own.value === 'function')
        watched.value = function (...values) {
          noteCall(`called ${owner}.${name}`);
          return apply(own.value, this, values);
        };
      if (own.get)
        watched.get = function () {
          noteCall(`asked ${owner}.${name}`);
          return apply(own.get, this, []);
        };
      if (own.set)
        watched.set = function (value) {
          noteCall(`set ${owner}.${name}`);
          return apply(own.set, this, [value]);
        };
      Object.defineProperty(prototype, name, watched);
    }
  for (const [place, owner, names] of [
    ['JSON', JSON, ['parse', 'stringify']],
    ['Array', Array.prototype, ['map', 'filter', 'push', 'join', 'slice', 'flatMap']],
    ['String', String.prototype, ['match', 'replace', 'split', 'normalize', 'trim', 'toLowerCase']],
    ['RegExp', RegExp.prototype, ['exec', 'test']],
    [
      'window',
      window,
      [
        'postMessage',
        'fetch',
        'open',
        'getComputedStyle',
        'setTimeout',
        'requestAnimationFrame',
        'queueMicrotask',
      ],
    ],
  ])
    for (const name of names) {
      const own = owner[name];
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value(...values) {
          noteCall(`called ${place}.${name}`);
          return apply(own, this, values);
        },
      });
    }
  for (const name of ['toJSON', 'sender', 'payload', 'browser'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() {
        note(`asked ${name} of an object`);
        return undefined;
      },
    });
  isBlind = true;
  new MutationObserver((records) => {
    for (const { type, target } of records) note(`mutation ${type} ${target.constructor.name}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) note(`loaded ${name.replace(/^http:\/\/localhost:\d+/, '')}`);
  }).observe({ type: 'resource', buffered: true });
  isBlind = false;

  window.whatISaw = () => {
    isBlind = true;
    const all = {
      seen: [...seen],
      keys: Object.getOwnPropertyNames(window).sort(),
      documentKeys: Object.getOwnPropertyNames(document).sort(),
      html: document.documentElement.outerHTML,
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      focus: document.activeElement.nodeName,
      storage: [localStorage.length, sessionStorage.length, document.cookie],
    };
    isBlind = false;
    return all;
  };
}

const page = (title, body) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<script>(${watch})()</script><title>${title}</title><link rel="icon" href="data:,"></head>${body}</html>`;

/** The pages' HTML by their paths. */
export const MIRRORS = {
  [MIRROR_PATH]: () =>
    page(
      'Commande reçue',
      `<body class="woocommerce-checkout woocommerce-order-received"><h1>Commande reçue</h1><p>Merci. Votre commande a été reçue.</p>
<ul class="woocommerce-order-overview"><li class="woocommerce-order-overview__order">Numéro de commande : <strong>60001</strong></li>
<li class="woocommerce-order-overview__date">Date : <strong>22 novembre 2026</strong></li>
<li class="woocommerce-order-overview__total">Total : <strong>12,00 €</strong></li></ul></body>`,
    ),
  // The button comes late, as where a page is built by its own code.
  [CLOSING_PATH]: () =>
    page(
      'Mon achat',
      `<body><h1>Mon achat</h1><p>Comment s’est passée la livraison ?</p><button type="button">J’ai un problème</button><div id="late"></div>
<script>window.pressed = 0; setTimeout(() => { late.innerHTML = '<button type="button" id="ok" onclick="window.pressed += 1">Tout est OK</button>'; }, 300);</script></body>`,
    ),
};

/**
 * Visits a mirror in `page` (Playwright's or puppeteer's), changes its address as a single-page shop does, and returns
 * what the page saw. `meanwhile` is awaited before the page is asked.
 */
export async function lookIntoMirror(page, shopUrl, meanwhile = async () => {}, path = MIRROR_PATH) {
  await page.goto(shopUrl + path);
  await page.evaluate(() => history.pushState({}, '', '?step=2'));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await meanwhile();
  return page.evaluate(() => globalThis.whatISaw());
}
