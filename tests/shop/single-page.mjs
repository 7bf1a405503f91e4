// Checkouts that never load another page, and pages that show their order only after a while: what a reader must wait for.
import { escaped } from './print.mjs';

const page = (title, body, script) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,">
  <style>dialog, [role=dialog] { border: 1px solid; padding: 2rem; background: Canvas } [role=dialog] { position: fixed; inset: 20% }</style></head>
  <body>${body}<script>${script}</script></body></html>`;

const field = (label, autocomplete) =>
  `<p><label>${label} <input autocomplete="${autocomplete}" value="x"></label></p>`;

const CHECKOUT = `<main><h1>Validation de la commande</h1><form onsubmit="return false">
  ${field('Nom', 'name')}${field('Rue', 'street-address')}${field('Code postal', 'postal-code')}${field('Ville', 'address-level2')}
  <table><tr><td>Lampe de bureau Brume</td><td>1</td><td>89,00 €</td></tr>
  <tr><th>Sous-total</th><td></td><td>89,00 €</td></tr><tr><th>Livraison</th><td></td><td>6,90 €</td></tr>
  <tr><th>Total</th><td></td><td>95,90 €</td></tr></table>
  <p id="steps"></p><button id="pay">Commander et payer</button></form></main>`;

const thanks = (number) =>
  `<h2>Merci pour votre commande</h2><p>Numéro de commande : <strong>${number}</strong></p><p>Total : <strong>95,90 €</strong></p>`;

/** Runs in the page: what happens a moment after the button was pressed. */
const onPay = (what) =>
  `document.getElementById('pay').addEventListener('click', () => setTimeout(() => { ${what} }, 400));`;
const put = (html, where = 'document.body') =>
  `${where}.insertAdjacentHTML('beforeend', ${JSON.stringify(html)});`;

/** Ten thousand changes a second, ten at a time, as a page with a runaway animation makes them. */
const STORM = `const steps = document.getElementById('steps'); let count = 0; let due = performance.now();
  const storm = () => { const now = performance.now(); for (let most = 0; due < now && most < 400; due += 0.1, most++) {
    const node = document.createElement('span'); node.textContent = String(count++); steps.replaceChildren(node); }
    due = Math.max(due, now - 20); setTimeout(storm, 1); }; storm(); window.changes = () => count;`;

const SHOP = '<main><h1>La boutique</h1><p>Lampes et bols.</p></main>';

/** Path → page. */
export const SINGLE_PAGE = {
  '/app/checkout': () =>
    page(
      'Atelier Lumen',
      CHECKOUT,
      onPay(`${put(`<dialog>${thanks('70001')}</dialog>`)} document.querySelector('dialog').showModal();`),
    ),
  '/app/checkout/overlay': () =>
    page(
      'Atelier Lumen',
      CHECKOUT,
      onPay(put(`<div role="dialog" aria-modal="true">${thanks('70002')}</div>`)),
    ),
  '/app/checkout/steps': () =>
    page(
      'Atelier Lumen',
      CHECKOUT,
      onPay(
        `history.pushState({}, '', '/app/fini'); document.querySelector('main').innerHTML = '<p>Un instant…</p>';
        setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(thanks('70003').replaceAll('h2', 'h1'))}; }, 500);`,
      ),
    ),
  '/app/checkout/storm': () =>
    page('Atelier Lumen', CHECKOUT, `${STORM}${onPay(put(`<div role="dialog">${thanks('70004')}</div>`))}`),
  '/commande/order-received/70005/': () =>
    page(
      'Commande reçue',
      '<main><p>Un instant…</p></main>',
      `setTimeout(() => { ${put(thanks('70005'), "document.querySelector('main')")} }, 9000);`,
    ),
  '/app/': () => page('La boutique', SHOP, ''),
};

/** The page of a payment firm, on a host of its own; `back` is where it sends the shopper. */
export const paymentPage = (back) =>
  page(
    'Paiement sécurisé',
    `<main><h1>Paiement sécurisé</h1><p>Montant : 95,90 €</p><p><a href="${escaped(back)}">Payer 95,90 €</a></p></main>`,
    '',
  );
