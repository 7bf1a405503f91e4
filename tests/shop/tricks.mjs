// Thirty ways in which a shop may try to stop or fool a reader. On each page stands one real order of its own; what may be
// recorded of it is that order or nothing, never another number, another total or another page. `holds`: the order is
// recorded all the same.
const FAKE = 'FAKE-90001';
/** The number and the total, in cents, of the order on the page of trick `n`. */
export const realOrder = (n) => ({ number: String(61000 + n), cents: 10_000 + n * 11 });
const amount = (cents) => `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')} €`;

const order = (n) => {
  const { number, cents } = realOrder(n);
  return `<h1>Commande reçue</h1><p>Merci. Votre commande a été reçue.</p><ul class="woocommerce-order-overview">
<li class="woocommerce-order-overview__order">Numéro de commande : <strong>${number}</strong></li><li class="woocommerce-order-overview__date">Date : <strong>21 novembre 2026</strong></li>
<li class="woocommerce-order-overview__total">Total : <strong>${amount(cents)}</strong></li></ul>`;
};
const fake = `<h1>Commande reçue</h1><p>Numéro de commande : <strong>${FAKE}</strong></p><p>Total : <strong>9,99 €</strong></p>`;
const script = (run) => `<script>(${run})()</script>`;
const document = (n, { head = '', body = order(n), tag = '' }) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Commande reçue</title>${head}</head><body class="woocommerce-checkout woocommerce-order-received"${tag}>${body}</body></html>`;

/* Each function below runs in the page. */
const patchEverything = () => {
  const nothing = () => null;
  for (const owner of [Document.prototype, Element.prototype, Node.prototype])
    for (const name of Object.getOwnPropertyNames(owner)) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (name !== 'constructor' && own.configurable && typeof own.value === 'function')
        Object.defineProperty(owner, name, { configurable: true, writable: true, value: nothing });
    }
};
const patchLanguage = () => {
  Array.prototype.push = () => 0;
  Array.prototype.map = () => [];
  JSON.parse = () => ({});
  JSON.stringify = () => '{}';
  String.prototype.match = () => null;
  RegExp.prototype.exec = () => null;
  globalThis.Map = class {};
  globalThis.Promise = class {};
};
const getters = () => {
  for (const name of ['textContent', 'innerText', 'nodeName'])
    for (const owner of [Node.prototype, HTMLElement.prototype]) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (own) Object.defineProperty(owner, name, { ...own, get: () => 'Total : 9,99 €' });
    }
};
const throwing = () => {
  for (const name of ['parentNode', 'previousSibling', 'lastChild', 'textContent'])
    Object.defineProperty(Node.prototype, name, {
      configurable: true,
      get() {
        throw new Error('no');
      },
    });
};
const proxies = () => {
  for (const name of ['querySelector', 'evaluate', 'querySelectorAll', 'getAttribute'])
    for (const owner of [Document.prototype, Element.prototype])
      if (owner[name]) owner[name] = new Proxy(owner[name], { apply: () => null });
};
const stopClock = () => {
  performance.now = () => 0;
  Date.now = () => 0;
  globalThis.Date = class {};
};
const fastClock = () => {
  let at = 0;
  performance.now = () => {
    at += 1e6;
    return at;
  };
};
const sweepTimers = () => {
  const sweep = () => {
    for (let id = 0; id < 5000; id++) {
      clearTimeout(id);
      cancelAnimationFrame(id);
    }
  };
  for (let turn = 0; turn < 60; turn++) setTimeout(sweep, turn * 20);
};
const noTimers = () => {
  globalThis.setTimeout = () => 0;
  globalThis.queueMicrotask = () => {};
  if (globalThis.scheduler) Scheduler.prototype.yield = () => new Promise(() => {});
};
const removeNodes = () => {
  addEventListener('load', () => {
    const all = document.body.querySelectorAll('*');
    let at = all.length;
    const timer = setInterval(() => {
      at--;
      if (at <= 0) clearInterval(timer);
      all[at]?.remove();
    }, 5);
  });
};
const openDocument = () => {
  addEventListener('load', () =>
    setTimeout(() => {
      document.open();
      document.write('<title>Bienvenue</title><p>Rien ici.</p>');
      document.close();
    }, 30),
  );
};
const flood = () => {
  const place = document.createElement('p');
  addEventListener('load', () => {
    document.body.append(place);
    const end = performance.now() + 1500;
    const turn = () => {
      for (let count = 0; count < 200; count++) place.textContent = String(count);
      if (performance.now() < end) setTimeout(turn, 4);
    };
    turn();
  });
};
const forge = () => {
  const sighting = {
    result: 'sighting',
    sighting: { kind: 'confirmation', facts: { orderNumber: { value: 'FAKE-90001' } } },
  };
  const say = () => {
    for (const name of ['candidate', 'recorded', 'sighting', 'read'])
      for (const data of [
        { name, payload: sighting },
        JSON.stringify({ name, payload: sighting }),
        sighting,
      ]) {
        postMessage(data, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: data }));
        globalThis.chrome?.runtime?.sendMessage?.(data);
        globalThis.browser?.runtime?.sendMessage?.(data);
      }
    new BroadcastChannel('recours').postMessage(sighting);
  };
  say();
  addEventListener('load', say);
};
const extensionEvents = () => {
  for (const name of [
    'wxt:content-script-started',
    'recours:gate:wxt:content-script-started',
    'wxt:locationchange',
    'pagehide',
    'beforeunload',
    'freeze',
    'unload',
  ])
    for (const target of [document, globalThis])
      setTimeout(() => {
        target.dispatchEvent(new CustomEvent(name, { detail: { scriptName: 'gate', messageId: 'x' } }));
      }, 5);
};
const historyFlood = () => {
  addEventListener('load', () => {
    for (let count = 0; count < 80; count++) history.replaceState({}, '', `?key=wc_order_${count}`);
  });
};
const renameAddress = () => {
  addEventListener('load', () => history.replaceState({}, '', '/commande/order-received/FAKE-90001/'));
};
const lateFake = () => {
  addEventListener('load', () =>
    setTimeout(() => {
      const more = document.createElement('div');
      more.innerHTML = '<p>Numéro de commande : <b>FAKE-90001</b></p><p>Total : <b>9,99 €</b></p>';
      document.body.append(more);
    }, 2500),
  );
};
const nativeLies = () => {
  Object.defineProperty(document, 'title', { get: () => 'Commande FAKE-90001 : 9,99 €' });
  Object.defineProperty(document, 'body', { get: () => null });
  Object.defineProperty(document, 'documentElement', { get: () => null });
};
const busy = () => {
  addEventListener('load', () => {
    let turns = 0;
    const timer = setInterval(() => {
      const end = performance.now() + 60;
      while (performance.now() < end);
      turns++;
      if (turns > 15) clearInterval(timer);
    }, 61);
  });
};
const shadow = () => {
  const host = document.createElement('div');
  document.documentElement.append(host);
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<p>Numéro de commande : <b>FAKE-90001</b></p><p>Total : <b>9,99 €</b></p>';
};
const noAccess = () => {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState');
  Object.defineProperty(Document.prototype, 'readyState', { ...own, get: () => 'loading' });
  MutationObserver.prototype.observe = () => {};
  navigation?.addEventListener?.('navigate', (event) => event.stopImmediatePropagation(), true);
};
const stopEvents = () => {
  for (const type of ['currententrychange', 'DOMContentLoaded', 'load', 'readystatechange'])
    for (const target of [globalThis, document, globalThis.navigation])
      target?.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
};

// Documents of tests loop for ever where a browser only hides a member; so this is tried in browsers alone.
const clobbers =
  'querySelector querySelectorAll evaluate createElement createTextNode body head title documentElement getAttribute forms location scripts childNodes firstChild lastChild parentNode previousSibling textContent innerHTML nodeType nodeName contains attributes children checked tagName'.split(
    ' ',
  );
const hidden = (style) => `<div style="${style}">${fake}</div>`;

/** What each trick is called, what stands in its page, and whether the order is still recorded. */
const LIST = [
  { name: 'every method of the document answers nothing', head: script(patchEverything), holds: true },
  {
    name: 'arrays, JSON, regular expressions and promises are broken',
    head: script(patchLanguage),
    holds: true,
  },
  { name: 'text is what the page says it is', head: script(getters), holds: true },
  { name: 'nodes throw when they are asked', head: script(throwing), holds: true },
  { name: 'queries are answered by proxies', head: script(proxies), holds: true },
  { name: 'the clock stands still', head: script(stopClock), holds: true },
  { name: 'the clock runs away', head: script(fastClock), holds: true },
  { name: 'timers are swept', head: script(sweepTimers), holds: true },
  { name: 'there are no timers', head: script(noTimers), holds: true },
  { name: 'nodes are taken away while they are read', head: script(removeNodes) },
  { name: 'the document is opened and written anew', head: script(openDocument) },
  { name: 'a flood of mutations', head: script(flood), holds: true },
  { name: 'forged messages and events', head: script(forge), holds: true },
  { name: 'the events of extension frameworks', head: script(extensionEvents), holds: true },
  { name: 'a flood of addresses', head: script(historyFlood) },
  { name: 'an address that names another order', head: script(renameAddress) },
  { name: 'another order that comes late', head: script(lateFake), holds: true },
  { name: 'a document that lies about itself', head: script(nativeLies), holds: true },
  { name: 'a main thread that is busy', head: script(busy), holds: true },
  { name: 'another order in a shadow root', body: (n) => order(n) + script(shadow), holds: true },
  {
    name: 'a document that never finishes loading and cannot be watched',
    head: script(noAccess),
    holds: true,
  },
  { name: 'events that never arrive', head: script(stopEvents), holds: true },
  {
    name: 'pictures and forms with the names of methods',
    body: (n) =>
      `${clobbers.map((name) => `<img name="${name}" alt=""><form name="${name}"><input name="${name}" id="${name}"></form>`).join('')}${order(n)}`,
  },
  { name: 'another order that is not displayed', body: (n) => order(n) + hidden('display:none') },
  {
    name: 'another order in white on white, off the screen',
    body: (n) => order(n) + hidden('position:absolute;left:-9999px;color:#fff'),
  },
  {
    name: 'another order in a frame',
    body: (n) => `${order(n)}<iframe srcdoc="${fake.replace(/"/g, '&quot;')}"></iframe>`,
    holds: true,
  },
  {
    name: 'another order in a comment, a template and a script',
    body: (n) =>
      `<!-- ${fake} --><template>${fake}</template><script type="text/plain">${fake}</script><noscript>${fake}</noscript>${order(n)}`,
    holds: true,
  },
  {
    name: 'a refresh to another page at once',
    head: '<meta http-equiv="refresh" content="0; url=/journal/">',
  },
  {
    name: 'megabytes of text around it',
    body: (n) =>
      `${order(n)}<style>p{content-visibility:auto}</style>${`<p>${'mot et chiffre 12,00 € '.repeat(40)}</p>`.repeat(6_000)}`,
  },
  {
    name: 'structured data of another order',
    body: (n) =>
      `${order(n)}<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Order","sku":"${FAKE}","offers":{"@type":"Offer","price":"9.99","priceCurrency":"EUR"}}</script>`,
    holds: true,
  },
];

/** Path → the trick that is played there. */
export const TRICKS = Object.fromEntries(
  LIST.map(({ name, head, body, holds = false }, n) => {
    const path = `/commande/order-received/${realOrder(n).number}/`;
    return [path, { n, name, holds, html: () => document(n, { head, body: body?.(n) }) }];
  }),
);
