import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { quietCss } from './copy-css';
import { COPY_LIMIT, copyPage } from './copy-page';

const copied = (body: string, head = '') =>
  copyPage(openPage(`<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`));
const countOf = (copy: ReturnType<typeof copyPage>, what: string) =>
  copy.leftOut.find((one) => one.what === what)?.count ?? 0;

/** Everything by which a document can ask the network or run something. */
const ACTING =
  /<(?:script|iframe|frame|object|embed|link|base|video|audio|source|svg|template|portal)\b|\s(?:href|src|srcset|action|formaction|poster|background|ping|data|xlink:href|on\w+)\s*=|url\s*\(|@import|http-equiv="refresh"|javascript:/i;

test('keeps words, structure and look, and the page’s title', () => {
  const copy = copied(
    '<h1>Merci</h1><table><tr><td colspan="2">Total</td><td style="color: red">189,00 CHF</td></tr></table>',
    '<title> Commande  20931 </title><style>td { font-weight: bold }</style>',
  );
  expect(copy.title).toBe('Commande 20931');
  expect(copy.html).toContain('<h1>Merci</h1>');
  expect(copy.html).toContain('<td colspan="2">Total</td><td style="color: red">189,00 CHF</td>');
  expect(copy.html).toContain('td { font-weight: bold }');
  expect(copy.html).toContain('<html lang="fr">');
  expect(copy.leftOut).toEqual([]);
});

test('no reference to anything outside is left, and each is told', () => {
  const copy = copied(
    `<a href="https://shop.example/order/7?key=wc_order_abc#top" ping="https://p.example" onclick="steal()">Order</a>
     <img src="https://cdn.example/lamp.jpg" srcset="a 2x" alt="A lamp"><img src="data:image/png;base64,AAAA">
     <form action="/pay?token=1"><button formaction="/x">Pay</button></form>
     <iframe src="https://f.example"></iframe><object data="x"></object><video src="v"></video>
     <script src="s.js"></script><svg><use href="#a"/></svg>
     <div style="background: url(https://b.example/x.png); color: blue"></div>`,
    `<meta http-equiv="refresh" content="0;url=https://r.example"><base href="https://x.example"><link rel="stylesheet" href="s.css">
     <style>@import "https://i.example"; a { background: image-set("https://j.example" 1x) }</style>`,
  );
  expect(copy.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')).not.toMatch(
    new RegExp(ACTING.source.replace('data|', ''), 'i'),
  );
  // Where a link led stays as text, without what opens the order.
  expect(copy.html).toContain('data-href="https://shop.example/order/7"');
  expect(copy.html).not.toContain('wc_order');
  expect(copy.html).toContain('alt="A lamp"');
  for (const [what, count] of Object.entries({
    scripts: 1,
    links: 1,
    pictures: 2,
    frames: 1,
    media: 2,
    drawings: 1,
    'form-addresses': 2,
    'style-references': 4,
  }))
    expect(countOf(copy, what), what).toBe(count);
});

test('nothing that was typed or hidden in a form is kept; labels of buttons are', () => {
  const page = openPage(
    `<input name="q" value="secret one"><input type="password" value="secret two"><input type="hidden" value="secret three">
     <textarea>secret four</textarea><div contenteditable="true">secret five</div><input type="submit" value="Envoyer">
     <select><option selected>Taille M</option></select>`,
  );
  const field = page.querySelector('input') as HTMLInputElement;
  field.value = 'secret six';
  const copy = copyPage(page);
  expect(copy.html).not.toContain('secret');
  expect(copy.html).toContain('value="Envoyer"');
  expect(copy.html).toContain('Taille M');
  expect(countOf(copy, 'typed')).toBe(4);
  expect(countOf(copy, 'hidden-fields')).toBe(1);
});

test('card numbers go, in one piece or spread over elements; order numbers stay', () => {
  const copy = copied(
    `<p>Carte 4242 4242 4242 4242</p><p title="4242424242424242">x</p>
     <p><span>4242</span><span>4242</span> <span>4242</span><span>4242</span></p><p>Commande 4242424242424242</p>`,
  );
  expect(copy.html.match(/4242/g)?.length).toBe(3 + 4);
  expect(copy.html).toContain('Commande 4242424242424242');
  expect(countOf(copy, 'card-numbers')).toBe(3);
});

test('the page is the same, byte for byte, after it was copied', () => {
  const page = openPage(
    '<form><input name="firstChild"><input name="attributes"><p>Still <b>here</b></p></form>',
  );
  const before = page.documentElement.outerHTML;
  const copy = copyPage(page);
  expect(page.documentElement.outerHTML).toBe(before);
  expect(copy.html).toContain('<p>Still <b>here</b></p>');
});

test('a page that is too long or too deep ends early, says so, and stays well formed', () => {
  const long = copied(`<p>${'word '.repeat(COPY_LIMIT / 4)}</p><p>last</p>`);
  expect(countOf(long, 'rest')).toBe(1);
  expect(long.html).not.toContain('last');
  expect(long.html.endsWith('</body></html>\n')).toBe(true);
});

test('text that looks like markup stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const page = openPage('<p id="p" title="x"></p>');
      const p = page.getElementById('p') as HTMLElement;
      p.textContent = `${text}<script>1</script>`;
      p.setAttribute('title', `"><img src=x onerror=1>${text}`);
      const again = openPage(copyPage(page).html);
      expect(again.querySelectorAll('script, img').length).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('CSS asks for nothing, however it is written', () => {
  for (const css of [
    'a{background:url(x)}',
    'a{background:URL ("x")}',
    'a{background:\\u\\rl(x)}',
    '@IMPORT "x";',
    'a{mask:-webkit-image-set("x" 1x)}',
    'a{background:src("x")}',
  ]) {
    const quiet = quietCss(css);
    expect(quiet.references, css).toBe(1);
    expect(quiet.css, css).not.toMatch(/url\s*\(|@import|image-set\(|src\(/i);
  }
  for (const css of ['a{background:u\\72l(x)}', 'a{background:\\75 rl(x)}', '@\\69mport "x";'])
    expect(quietCss(css).css, css).not.toMatch(/\\/);
  expect(quietCss('a{color:red}</style><script>').css).not.toContain('</style');
});
