// The demo shop's server: plain Node, on this computer only. It remembers every request, so that a test can show that
// the extension made none.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contactPage } from './contact.mjs';
import { ware } from './goods.mjs';
import { HOSTILE } from './hostile.mjs';
import { MIRRORS } from './mirror.mjs';
import * as pages from './pages.mjs';
import { inDays } from './print.mjs';
import { answerTroubled, legalPage, SELLERS } from './sellers.mjs';
import { paymentPage, SINGLE_PAGE } from './single-page.mjs';
import { TRICKS } from './tricks.mjs';
import { WORDS } from './words.mjs';

const STYLE = readFileSync(new URL('./style.css', import.meta.url));
const FIRST_ORDER = 20931;
const DELIVERY_CENTS = 690;
/** Days from the order to the promised delivery. */
export const PROMISED_AFTER_DAYS = 5;

const CUSTOMER = {
  name: 'Camille Martin',
  email: 'camille@courriel.example',
  street: '12 rue des Tilleuls',
  postcode: '69003',
  town: 'Lyon',
};

/** An order's amounts and dates, from its lines and the day it is placed. Prices include 20 % VAT. */
function reckon(lines, placed) {
  const subtotal = lines.reduce((sum, { slug, quantity }) => sum + ware(slug).cents * quantity, 0);
  const total = subtotal + DELIVERY_CENTS;
  return {
    lines,
    placed,
    subtotal,
    delivery: DELIVERY_CENTS,
    total,
    tax: Math.round(total - total / 1.2),
    promisedFrom: inDays(placed, PROMISED_AFTER_DAYS - 2),
    promisedUntil: inDays(placed, PROMISED_AFTER_DAYS),
  };
}

const cookies = (request) =>
  Object.fromEntries(
    (request.headers.cookie ?? '').split('; ').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]] : [];
    }),
  );

/** `lampe-brume:1,bols-matin:2` as lines; anything else is an empty cart. */
function parseCart(text = '') {
  return text.split(',').flatMap((part) => {
    const [slug, quantity] = part.split(':');
    return slug && Number(quantity) > 0 ? [{ slug, quantity: Number(quantity) }] : [];
  });
}

async function formOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

/**
 * Serves the shop on localhost. A cookie `confirmation=bare` or `=failed` has it confirm orders in that way. `today` (a `Date`) is the day orders are placed on; `port` 0 takes a free one. `seller`, one of
 * sellers.mjs, says who is behind it; without one it is the demo's French shop. Returns its
 * address, every request it got so far, and `close`, which ends open connections too.
 */
export async function startShop({ port = 0, today = new Date(), seller = null } = {}) {
  let behind = seller === null ? null : SELLERS[seller];
  const requests = [];
  const orders = new Map();
  const noon = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate(), 12));

  const place = (lines, payment, deliveryKind) => {
    const number = String(FIRST_ORDER + orders.size);
    const key = `wc_order_${randomBytes(9).toString('base64url').replace(/[-_]/g, 'a')}`;
    orders.set(number, { ...reckon(lines, noon), number, key, payment, deliveryKind });
    return orders.get(number);
  };

  async function answer(request, response) {
    const url = new URL(request.url, 'http://localhost');
    const kept = cookies(request);
    const asked = url.searchParams.get('lang') ?? kept.lang;
    const language = Object.hasOwn(WORDS, asked ?? '') ? asked : 'fr';
    const visit = { language, cart: parseCart(kept.cart), behind };
    const setCookies = url.searchParams.has('lang') ? [`lang=${language}; Path=/`] : [];
    const html = (body, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': setCookies });
      response.end(behind ? behind.priced(body) : body);
    };
    const redirect = (to) => response.writeHead(303, { Location: to, 'Set-Cookie': setCookies }).end();

    if (url.pathname === '/style.css')
      return response.writeHead(200, { 'Content-Type': 'text/css' }).end(STYLE);
    if (seller === 'troubled' && answerTroubled(url.pathname, response, 'http://127.0.0.1:9/')) return;
    const hostile = HOSTILE[url.pathname] ?? TRICKS[url.pathname];
    if (hostile) return html(hostile.html());
    const mirror = MIRRORS[url.pathname];
    if (mirror) return html(mirror());
    const single = SINGLE_PAGE[url.pathname];
    if (single) return html(single());
    if (url.pathname === '/paiement/check.pl')
      return html(paymentPage(`http://localhost:${request.socket.localPort}${url.searchParams.get('back')}`));
    const [called, gate] = (request.headers.host ?? '').split(':');
    const other = `http://${called === 'localhost' ? '127.0.0.1' : 'localhost'}:${gate}`;
    const contact = contactPage(url.pathname, other);
    if (contact !== null) return html(contact);

    if (request.method === 'POST' && url.pathname === '/panier/') {
      const form = await formOf(request);
      const slug = form.get('add') ?? form.get('remove') ?? '';
      const others = visit.cart.filter((line) => line.slug !== slug);
      const before = visit.cart.find((line) => line.slug === slug)?.quantity ?? 0;
      const cart = form.has('add') ? [...others, { slug: ware(slug).slug, quantity: before + 1 }] : others;
      setCookies.push(
        `cart=${encodeURIComponent(cart.map((line) => `${line.slug}:${line.quantity}`).join(','))}; Path=/`,
      );
      return redirect('/panier/');
    }
    if (request.method === 'POST' && url.pathname === '/commande/') {
      const form = await formOf(request);
      const order = place(
        visit.cart,
        form.get('payment_method') ?? 'klikandpay',
        form.get('delivery') ?? 'date',
      );
      setCookies.push('cart=; Path=/');
      const path = `/commande/order-received/${order.number}/?key=${order.key}`;
      if (kept['payment-host'] === undefined) return redirect(path);
      const port = request.socket.localPort;
      return redirect(
        `http://${kept['payment-host']}:${port}/paiement/check.pl?back=${encodeURIComponent(path)}`,
      );
    }

    if (behind) {
      const legal = legalPage(behind, url.pathname, language);
      if (legal) return html(pages.legalText(visit, legal));
      if (/^\/(?:mentions-legales|conditions)\//.test(url.pathname))
        return html(pages.text(visit, 'missing'), 404);
    }
    const [, room, kind, name] = url.pathname.split('/');
    if (url.pathname === '/') return html(pages.home(visit));
    if (room === 'produit' && kind) return html(pages.product(visit, kind));
    if (url.pathname === '/panier/') return html(pages.cart(visit));
    if (url.pathname === '/commande/' && visit.cart.length > 0) {
      return html(pages.checkout(visit, reckon(visit.cart, noon), CUSTOMER));
    }
    const order = orders.get(name ?? '');
    if (kind === 'order-received' && order && url.searchParams.get('key') === order.key) {
      if (kept.confirmation === 'bare') return html(pages.bareConfirmation(visit, order));
      if (kept.confirmation === 'failed') return html(pages.failedConfirmation(visit, order));
      return html(pages.confirmation(visit, order, CUSTOMER));
    }
    if (kind === 'view-order' && order) return html(pages.orderDetail(visit, order, CUSTOMER));
    if (kind === 'orders') return html(pages.orders(visit, [...orders.values()]));
    if (room === 'journal') return html(pages.text(visit, 'journal'));
    if (room === 'mentions-legales') return html(pages.text(visit, 'legal'));
    if (room === 'conditions') return html(pages.text(visit, 'terms'));
    return html(pages.text(visit, 'missing'), 404);
  }

  const server = createServer((request, response) => {
    requests.push({ method: request.method, url: request.url, headers: request.headers });
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(400, { 'Content-Type': 'text/plain' });
      response.end(String(error.message));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}`,
    requests,
    /** Places an order without going through the pages; its address is returned. */
    order({
      lines = [{ slug: 'lampe-brume', quantity: 1 }],
      payment = 'klikandpay',
      delivery = 'date',
    } = {}) {
      const order = place(lines, payment, delivery);
      return { ...order, path: `/commande/order-received/${order.number}/?key=${order.key}` };
    },
    /** From now on another seller is behind the same shop. */
    becomes(other) {
      behind = SELLERS[other];
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shop = await startShop({ port: Number(process.env.PORT ?? 4173) });
  process.stdout.write(
    `${pages.SHOP_NAME}: ${shop.url} (${path.basename(process.argv[1])}, Ctrl-C ends it)\n`,
  );
}
