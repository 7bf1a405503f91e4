// The demo shop's pages, marked up as a WooCommerce shop with the classic templates marks them up.
import { GOODS, ware } from './goods.mjs';
import { amount, escaped, longDate, say } from './print.mjs';
import { legalLinks, soldByLine } from './sellers.mjs';
import { WORDS } from './words.mjs';

export const SHOP_NAME = 'Atelier Lumen';
const SHOP_EMAIL = 'bonjour@atelier-lumen.example';
const LANGUAGES = ['fr', 'en', 'de'];

const picture = (good) =>
  `<svg class="picture" viewBox="0 0 120 120" role="img" aria-label="${escaped(good.name.fr)}">${good.picture}</svg>`;

/** A whole page. `visit` is `{ language, cart }`; `bodyClass` is what the platform puts on body. */
function page(visit, { title, bodyClass = '', head = '', main }) {
  const { language, cart } = visit;
  const words = WORDS[language];
  const count = cart.reduce((sum, line) => sum + line.quantity, 0);
  const link = (path, text) => `<a href="${path}">${escaped(text)}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="WooCommerce 10.9.0">
<title>${escaped(title)} – ${SHOP_NAME}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
${head}</head>
<body class="${bodyClass}">
<header class="site-header">
  <a class="brand" href="/">${SHOP_NAME}</a>
  <span class="tagline">${escaped(words.tagline)}</span>
  <nav>
    ${link('/', words.shop)} ${link('/journal/', words.journal)} ${link('/mon-compte/orders/', words.account)}
    <a class="to-cart" href="/panier/">${escaped(words.cart)} <span class="count">${count}</span></a>
  </nav>
</header>
<main>${main}</main>
<footer class="site-footer">
  <span>${escaped(words.footer)}</span>
  ${visit.behind ? legalLinks(visit.behind, language) : `${link('/mentions-legales/', words.legal)} ${link('/conditions/', words.terms)}`}
  <span class="languages">${LANGUAGES.map((code) => `<a href="?lang=${code}" hreflang="${code}">${code}</a>`).join(' ')}</span>
</footer>
</body>
</html>`;
}

export function home(visit) {
  const { language } = visit;
  const words = WORDS[language];
  const cards = GOODS.map(
    (
      good,
    ) => `<li class="card"><a href="/produit/${good.slug}/">${picture(good)}<h2>${escaped(good.name[language])}</h2></a>
      <p>${escaped(good.about[language])}</p><p class="price">${amount(good.cents, language)}</p>
      <form method="post" action="/panier/"><input type="hidden" name="add" value="${good.slug}">
      <button>${escaped(words.add)}</button></form></li>`,
  );
  return page(visit, {
    title: words.shop,
    bodyClass: 'home woocommerce-shop',
    main: `<section class="hero"><h1>${escaped(words.welcome)}</h1><p>${escaped(words.intro)}</p></section>
      <ul class="cards">${cards.join('')}</ul>`,
  });
}

export function product(visit, slug) {
  const { language } = visit;
  const words = WORDS[language];
  const good = ware(slug);
  return page(visit, {
    title: good.name[language],
    bodyClass: 'single-product woocommerce',
    main: `<article class="product">${picture(good)}<div><h1>${escaped(good.name[language])}</h1>
      <p>${escaped(good.about[language])}</p><p class="price">${amount(good.cents, language)}</p>
      <form method="post" action="/panier/"><input type="hidden" name="add" value="${good.slug}">
      <button>${escaped(words.add)}</button></form></div></article>`,
  });
}

export function cart(visit) {
  const { language } = visit;
  const words = WORDS[language];
  if (visit.cart.length === 0) {
    return page(visit, {
      title: words.cart,
      bodyClass: 'woocommerce-cart',
      main: `<h1>${escaped(words.cart)}</h1><p>${escaped(words.cartEmpty)}</p><p><a class="button" href="/">${escaped(words.backToShop)}</a></p>`,
    });
  }
  const rows = visit.cart.map(
    ({ slug, quantity }) => `<tr class="cart_item"><td>${escaped(ware(slug).name[language])}</td>
      <td>${quantity}</td><td class="number">${amount(ware(slug).cents * quantity, language)}</td>
      <td><form method="post" action="/panier/"><input type="hidden" name="remove" value="${slug}">
      <button class="quiet">${escaped(words.remove)}</button></form></td></tr>`,
  );
  return page(visit, {
    title: words.cart,
    bodyClass: 'woocommerce-cart woocommerce-page',
    main: `<h1>${escaped(words.cart)}</h1><table class="shop_table cart"><tbody>${rows.join('')}</tbody></table>
      <p class="actions"><a href="/">${escaped(words.backToShop)}</a> <a class="button checkout-button" href="/commande/">${escaped(words.toCheckout)}</a></p>`,
  });
}

/** "89,00 € (dont 14,83 € de TVA)" */
function totalWithTax(order, language) {
  const tax = say(WORDS[language].tax, { amount: amount(order.tax, language) });
  return `<span class="woocommerce-Price-amount amount">${amount(order.total, language)}</span> <small>(${escaped(tax)})</small>`;
}

function orderTable(order, language, tableClass) {
  const words = WORDS[language];
  const rows = order.lines.map(
    ({ slug, quantity }) => `<tr class="woocommerce-table__line-item order_item cart_item">
      <td class="product-name">${escaped(ware(slug).name[language])} <strong class="product-quantity">×&nbsp;${quantity}</strong></td>
      <td class="product-total number"><span class="woocommerce-Price-amount amount">${amount(ware(slug).cents * quantity, language)}</span></td></tr>`,
  );
  const foot = (label, value) =>
    `<tr><th scope="row">${escaped(label)}</th><td class="number">${value}</td></tr>`;
  const colon = language === 'fr' ? ' :' : ':';
  return `<table class="woocommerce-table shop_table ${tableClass}">
    <thead><tr><th scope="col">${escaped(words.product)}</th><th scope="col" class="number">${escaped(words.total)}</th></tr></thead>
    <tbody>${rows.join('')}</tbody>
    <tfoot>
      ${foot(words.subtotal + colon, amount(order.subtotal, language))}
      ${foot(words.deliveryRow + colon, amount(order.delivery, language))}
      ${foot(words.total + colon, totalWithTax(order, language))}
      ${order.payment ? foot(words.paymentMethod + colon, escaped(words.payments[order.payment])) : ''}
    </tfoot></table>`;
}

/** What the shop promises, in words: a day, a window or a delay. */
function promise(order, language, kind = order.deliveryKind) {
  const words = WORDS[language];
  if (kind === 'delay') return words.promisedDelay;
  if (kind === 'window') {
    const from = longDate(order.promisedFrom, language);
    return say(words.promisedWindow, { from, until: longDate(order.promisedUntil, language) });
  }
  return say(words.promisedDate, { date: longDate(order.promisedUntil, language) });
}

export function checkout(visit, draft, customer) {
  const { language } = visit;
  const words = WORDS[language];
  const field = (id, label, value, autocomplete, type = 'text') =>
    `<p class="form-row"><label for="${id}">${escaped(label)}</label><input id="${id}" name="${id}" type="${type}" value="${escaped(value)}" autocomplete="${autocomplete}" required></p>`;
  const deliveries = [
    ['date', words.byDate],
    ['window', words.byWindow],
    ['delay', words.byDelay],
  ].map(
    (
      [kind, label],
      index,
    ) => `<label class="choice"><input type="radio" name="delivery" value="${kind}"${index === 0 ? ' checked' : ''}>
      <span>${escaped(label)}</span> <small>${escaped(promise(draft, language, kind))}</small></label>`,
  );
  const payments = Object.entries(words.payments).map(
    (
      [id, label],
      index,
    ) => `<li class="wc_payment_method payment_method_${id}"><label class="choice"><input type="radio" name="payment_method" value="${id}"${index === 0 ? ' checked' : ''}>
      <span>${escaped(label)}</span> <small>${escaped(words.paymentHelp[id])}</small></label></li>`,
  );
  return page(visit, {
    title: words.checkout,
    bodyClass: 'woocommerce-checkout woocommerce-page',
    main: `<h1>${escaped(words.checkout)}</h1>
    <form class="checkout woocommerce-checkout" method="post" action="/commande/">
      <div class="columns"><section>
        <h2>${escaped(words.yourDetails)}</h2>
        ${field('billing_name', words.name, customer.name, 'name')}
        ${field('billing_email', words.email, customer.email, 'email', 'email')}
        ${field('billing_address_1', words.street, customer.street, 'street-address')}
        ${field('billing_postcode', words.postcode, customer.postcode, 'postal-code')}
        ${field('billing_city', words.town, customer.town, 'address-level2')}
        ${field('billing_country', words.country, words.countryName, 'country-name')}
        <h2>${escaped(words.deliveryChoice)}</h2>${deliveries.join('')}
      </section><section>
        <h2 id="order_review_heading">${escaped(words.yourOrder)}</h2>
        ${soldByLine(visit.behind, language)}<div id="order_review" class="woocommerce-checkout-review-order">
        ${orderTable({ ...draft, payment: null }, language, 'woocommerce-checkout-review-order-table')}
        <h2>${escaped(words.paymentChoice)}</h2>
        <ul class="wc_payment_methods payment_methods">${payments.join('')}</ul>
        <button type="submit" id="place_order">${escaped(words.pay)}</button></div>
      </section></div>
    </form>`,
  });
}

function address(customer, language) {
  const words = WORDS[language];
  return `<section class="woocommerce-customer-details"><h2>${escaped(words.billing)}</h2>
    <address>${escaped(customer.name)}<br>${escaped(customer.street)}<br>${escaped(customer.postcode)} ${escaped(customer.town)}<br>${escaped(words.countryName)}
    <p class="woocommerce-customer-details--email">${escaped(customer.email)}</p></address></section>`;
}

function overview(order, language) {
  const words = WORDS[language];
  const colon = language === 'fr' ? ' :' : ':';
  const entry = (name, label, value) =>
    `<li class="woocommerce-order-overview__${name} ${name}">${escaped(label)}${colon} <strong>${value}</strong></li>`;
  return `<ul class="woocommerce-order-overview woocommerce-thankyou-order-details order_details">
    ${entry('order', words.orderNumber, order.number)}
    ${entry('date', words.date, longDate(order.placed, language))}
    ${entry('total', words.total, `<span class="woocommerce-Price-amount amount">${amount(order.total, language)}</span>`)}
    ${entry('payment-method', words.paymentMethod, escaped(words.payments[order.payment]))}
  </ul>`;
}

export function confirmation(visit, order, customer) {
  const { language } = visit;
  const words = WORDS[language];
  return page(visit, {
    title: words.received,
    bodyClass: 'woocommerce-checkout woocommerce-page woocommerce-order-received',
    main: `<h1>${escaped(words.received)}</h1><div class="woocommerce-order">
      <p class="woocommerce-notice woocommerce-thankyou-order-received">${escaped(words.thanks)}</p>
      ${overview(order, language)}
      <p class="promise">${escaped(promise(order, language))}</p>
      <section class="woocommerce-order-details"><h2>${escaped(words.details)}</h2>
      ${orderTable(order, language, 'woocommerce-table--order-details order_details')}</section>
      ${address(customer, language)}
      <p>${escaped(say(words.question, { email: SHOP_EMAIL }))}</p>
      <p><a class="button" href="/mon-compte/view-order/${order.number}/">${escaped(words.seeOrder)}</a></p></div>`,
  });
}

/** A confirmation as many shops have it: thanks and a number, neither total nor items. */
export function bareConfirmation(visit, order) {
  const { language } = visit;
  const words = WORDS[language];
  const colon = language === 'fr' ? ' :' : ':';
  return page(visit, {
    title: words.received,
    bodyClass: 'woocommerce-checkout woocommerce-page woocommerce-order-received',
    main: `<h1>${escaped(words.received)}</h1><p>${escaped(words.thanks)} ${escaped(words.bare)}</p>
      <p>${escaped(words.orderNumber)}${colon} <strong>${order.number}</strong></p>`,
  });
}

export function failedConfirmation(visit, order) {
  const { language } = visit;
  const words = WORDS[language];
  return page(visit, {
    title: words.failedTitle,
    bodyClass: 'woocommerce-checkout woocommerce-page woocommerce-order-received',
    main: `<h1>${escaped(words.failedTitle)}</h1><div class="woocommerce-order">
      <p class="woocommerce-notice woocommerce-notice--error woocommerce-thankyou-order-failed">${escaped(words.failed)}</p>
      <p class="woocommerce-thankyou-order-failed-actions"><a class="button pay" href="/commande/">${escaped(words.payAgain)}</a></p>
      ${overview(order, language)}</div>`,
  });
}

export function orderDetail(visit, order, customer) {
  const { language } = visit;
  const words = WORDS[language];
  const placed = escaped(words.orderPlaced)
    .replace('{number}', `<mark class="order-number">${order.number}</mark>`)
    .replace('{date}', `<mark class="order-date">${longDate(order.placed, language)}</mark>`);
  return page(visit, {
    title: say(words.orderTitle, { number: order.number }),
    bodyClass: 'woocommerce-account woocommerce-page woocommerce-view-order',
    main: `<h1>${escaped(say(words.orderTitle, { number: order.number }))}</h1>
      <div class="woocommerce-MyAccount-content"><p>${placed}</p><p class="promise">${escaped(promise(order, language))}</p>
      <section class="woocommerce-order-details"><h2 class="woocommerce-order-details__title">${escaped(words.details)}</h2>
      ${orderTable(order, language, 'woocommerce-table--order-details order_details')}</section>
      ${address(customer, language)}</div>`,
  });
}

export function orders(visit, list) {
  const { language } = visit;
  const words = WORDS[language];
  const rows = list.map(
    (
      order,
    ) => `<tr class="woocommerce-orders-table__row order"><td class="woocommerce-orders-table__cell-order-number"><a href="/mon-compte/view-order/${order.number}/">#${order.number}</a></td>
      <td class="woocommerce-orders-table__cell-order-date">${longDate(order.placed, language)}</td>
      <td class="woocommerce-orders-table__cell-order-total number">${amount(order.total, language)}</td></tr>`,
  );
  const head = [words.orderNumber, words.date, words.total].map(
    (label) => `<th scope="col">${escaped(label)}</th>`,
  );
  return page(visit, {
    title: words.account,
    bodyClass: 'woocommerce-account woocommerce-orders',
    main: `<h1>${escaped(words.account)}</h1>${rows.length ? `<table class="woocommerce-orders-table shop_table"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>` : `<p>${escaped(words.noOrders)}</p>`}`,
  });
}

/** A page of text: journal, legal notice, terms, or "no such page". */
export function text(visit, name) {
  const words = WORDS[visit.language];
  const title = words[`${name}Title`] ?? words.notFound;
  const paragraphs = words[`${name}Text`] ?? [];
  return page(visit, {
    title,
    bodyClass: 'page',
    main: `<article class="text"><h1>${escaped(title)}</h1>${paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('')}</article>`,
  });
}

/** A legal page of the seller behind the shop. */
export function legalText(visit, { title, paragraphs }) {
  return page(visit, {
    title,
    bodyClass: 'page',
    main: `<article class="text"><h1>${escaped(title)}</h1>${paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('')}</article>`,
  });
}
