// Pages that a reader must survive: no wrong purchase, no exception, no frozen page. Each says what may become of it:
// `nothing`, or `unknown` where an order may be recorded with the doubtful fields left open.
import { escaped } from './print.mjs';

const page = (title, body, head = '') =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const MARKUP = `<img src=x onerror="window.__ran=1"><script>window.__ran=1</script>"'><svg onload="window.__ran=1">{{7*7}}\${7*7}`;
// Paragraphs that need no layout until they are scrolled to: 30 MB of text, but no work for the browser itself.
const BIG = `<style>p { content-visibility: auto; contain-intrinsic-height: 20px }</style>${`<p>${'mot et chiffre 12,00 € '.repeat(40)}</p>`.repeat(31_000)}`;
const thanks = '<h1>Commande reçue</h1><p>Merci. Votre commande a été reçue.</p>';
const received = (query) => `/commande/order-received/${query}`;

/** Path → what it shows and what may be recorded from it. */
export const HOSTILE = {
  [received('1/')]: {
    name: 'a confirmation address with no order on it',
    may: 'nothing',
    html: () => page('Commande reçue', '<h1>Bienvenue</h1><p>La page demandée n’est plus disponible.</p>'),
  },
  [received('2/')]: {
    name: 'half an order',
    may: 'unknown',
    html: () =>
      page('Commande reçue', `${thanks}<ul><li>Numéro de commande : <strong>50002</strong></li><li>Total :`),
  },
  [received('3/')]: {
    name: 'two orders',
    may: 'unknown',
    html: () =>
      page(
        'Commande reçue',
        `${thanks}<ul><li>Numéro de commande : <strong>50003</strong></li><li>Total : <strong>12,00 €</strong></li></ul>
        <ul><li>Numéro de commande : <strong>50004</strong></li><li>Total : <strong>99,00 €</strong></li></ul>`,
      ),
  },
  [received('4/')]: {
    name: 'a total of NaN',
    may: 'unknown',
    html: () =>
      page(
        'Commande reçue',
        `${thanks}<ul><li>Numéro de commande : <strong>50005</strong></li><li>Total : <strong>NaN €</strong></li></ul>`,
      ),
  },
  [received('5/')]: {
    name: 'a body of 30 MB',
    may: 'unknown',
    html: () => page('Commande reçue', `${thanks}<p>Numéro de commande : <strong>50006</strong></p>${BIG}`),
  },
  [received('6/')]: {
    name: 'a list of 10 000',
    may: 'unknown',
    html: () =>
      page(
        'Commande reçue',
        `${thanks}<p>Numéro de commande : <strong>50007</strong></p><ul>${Array.from({ length: 10_000 }, (_, index) => `<li>Objet ${index} <b>1,00 €</b></li>`).join('')}</ul>`,
      ),
  },
  [received('7/')]: {
    name: 'broken JSON-LD',
    may: 'unknown',
    html: () =>
      page(
        'Commande reçue',
        `${thanks}<p>Numéro de commande : <strong>50008</strong></p>`,
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Order","orderNumber":"50008","price":{"</script><script type="application/ld+json">[[[[</script>',
      ),
  },
  [received('8/')]: {
    name: 'markup in every field',
    may: 'unknown',
    html: () =>
      page(
        escaped(`Commande reçue ${MARKUP}`),
        `${thanks}<ul class="woocommerce-order-overview"><li class="woocommerce-order-overview__order">Numéro de commande : <strong>50009</strong></li>
        <li class="woocommerce-order-overview__total">Total : <strong>12,00 €</strong></li></ul>
        <table class="woocommerce-table--order-details"><tbody><tr class="order_item"><td class="product-name">${escaped(MARKUP)} <strong>× 1</strong></td>
        <td class="product-total">12,00 €</td></tr></tbody></table><p>Moyen de paiement : <strong>${escaped(MARKUP)}</strong></p>`,
      ),
  },
  '/journal/votre-commande/': {
    name: 'a blog article about orders',
    may: 'nothing',
    html: () =>
      page(
        'Suivre votre commande : nos conseils',
        '<article><h1>Suivre votre commande</h1><p>Votre commande a un numéro, par exemple 12345678, et un total, par exemple 49,90 €. Merci de votre commande : la phrase revient partout.</p></article>',
      ),
  },
};

/** The hostile pages as a list, for table-driven tests. */
export const HOSTILE_PAGES = Object.entries(HOSTILE).map(([path, { name, may }]) => ({ path, name, may }));
