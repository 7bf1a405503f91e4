import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUT_OF_TIME, type Pace, paceBy, unhurried } from '../../lib/page/pace';
import { readDocument } from '../../lib/page/read-document';
import { type ReaderResult, readerResultSchema } from '../../lib/page/reader-result';
import { structuredOrders } from '../../lib/page/structured';
import { openPage } from './open-page';
import { platformsOf } from './platforms';

const url = 'https://shop.example/checkout/order-received/2041/';
const order =
  '<h1>Thank you for your order!</h1><p>Order number: <b>BIG-2041</b></p><p>Total: <b>£12.00</b></p>';

/** What is read of `document`, through the schema of the border it has to cross. */
async function read(document: Document, pace: Pace = unhurried): Promise<ReaderResult> {
  const result = await readDocument(document, { url, today: '2026-11-22' }, pace, {
    platforms: platformsOf(document, url),
    structured: structuredOrders,
  });
  return readerResultSchema.parse(JSON.parse(JSON.stringify(result)));
}

/** The order above, or nothing of it: whatever the page does, no other number and no other total. */
function isRightOrAbsent(result: ReaderResult): boolean {
  if (result.result !== 'sighting') return true;
  const { orderNumber, total } = result.sighting.facts;
  return (
    (orderNumber === undefined || orderNumber.value === 'BIG-2041') &&
    (total === undefined || (total.value.minor === 1200 && total.value.currency === 'GBP'))
  );
}

/** A clock that moves by `step` at every look: own work, without the time of the computer that runs the test. */
function workClock(step: number) {
  let now = 0;
  let rests = 0;
  const pace = paceBy(
    () => {
      now += step;
      return now;
    },
    async () => {
      rests++;
    },
  );
  return { pace, looks: () => now / step, rests: () => rests };
}

const PIECES = [
  '<table><tr><td>',
  '</td><td>',
  '</tr></table>',
  '<p>Order number: ',
  '<b>Total:</b> ',
  '£12.00',
  '1 234,56 €',
  'CHF 1’200.-',
  '<form><input name="querySelector">',
  '<img name="createElement">',
  '<div id="__proto__" class="constructor">',
  '</div></p>',
  '<script type="application/ld+json">{"@type":"Order","orderNumber":"',
  '"}</script>',
  '<dl><dt>',
  '<dd>',
  '<svg><title>',
  '<template><p>Total: £99.00</p></template>',
  '<!--',
  '-->',
  '&#x202e;&nbsp;&zwnj;&#0;',
  '\u0000\u200b\ud800',
  '٤٢ １２３',
  '"\'`<>{}[]()\\',
  '1'.repeat(40),
];

/** The whole page as text; null where the document itself fails at that. */
function printed(document: Document): string | null {
  try {
    return document.documentElement.outerHTML;
  } catch {
    return null;
  }
}

describe('hostile pages', () => {
  it('makes something or nothing of any text, never an error, and leaves the page as it is', async () => {
    const pages = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 30 })
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(pages, async (html) => {
        const document = openPage(html);
        const before = printed(document);
        // The stand-in for a browser cannot print every page it makes: `<svg><title><template>`, before anything is read.
        fc.pre(before !== null);
        const result = await read(document);
        expect(printed(document)).toBe(before);
        expect(result.result).toMatch(/^(?:sighting|history|nothing|not-read)$/);
      }),
      { numRuns: 50 },
    );
  }, 120_000);

  it('reads any bytes as it reads any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const result = await read(openPage(new TextDecoder('windows-1252').decode(bytes)));
        expect(result.result).not.toBe('sighting');
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('finds an order under three thousand elements, and never another', async () => {
    const document = openPage('<main></main>');
    let at = document.querySelector('main') as Element;
    for (let depth = 0; depth < 3000; depth++) at = at.appendChild(document.createElement('div'));
    at.innerHTML = order;
    expect(isRightOrAbsent(await read(document))).toBe(true);
  }, 60_000);

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then'])(
    'takes %s for a name like any other',
    async (name) => {
      const json = `{"@context":"https://schema.org","@type":"Order","${name}":{"minor":1},"orderNumber":"BIG-2041"}`;
      const result = await read(
        openPage(`<html lang="${name}"><body id="${name}" class="${name}">${order}<table><tr><th>Product</th><th>Price</th></tr>
          <tr id="${name}"><td>${name}</td><td>£12.00</td></tr></table><dl><dt>${name}</dt><dd>${name}</dd></dl>
          <form name="${name}"><input id="${name}" name="${name}"></form>
          <script type="application/ld+json">${json}</script></body>`),
      );
      expect(isRightOrAbsent(result)).toBe(true);
      expect(result.result).not.toBe('not-read');
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>).minor).toBeUndefined();
    },
  );

  it.each([
    ['digits and blanks', '1 '.repeat(60_000)],
    ['digits and dots', '1.'.repeat(60_000)],
    ['amounts without end', `${'1,'.repeat(60_000)}€`],
    ['blanks between label and value', `Total:${' '.repeat(120_000)}£12.00`],
    ['one long number', `Order number: ${'9'.repeat(120_000)}`],
    ['dashes', `Order number: ${'A-'.repeat(60_000)}!`],
    ['addresses', `${'a@'.repeat(60_000)}b`],
    ['dotted addresses', `a@${'a.'.repeat(60_000)}`],
    ['brackets', '('.repeat(60_000)],
    ['dates', '01/02/'.repeat(20_000)],
    ['months', 'novembre 2026 '.repeat(10_000)],
    ['stars', `${'•'.repeat(60_000)} 4242x`],
    ['labels', 'Total: '.repeat(20_000)],
    ['words of thanks', 'thank you for '.repeat(10_000)],
    ['marks over letters', `e${'\u0301'.repeat(60_000)}`],
    ['delivery words', 'livraison entre le '.repeat(8_000)],
  ])('comes to an end on %s', async (_, text) => {
    const document = openPage(`${order}<p></p>`);
    document.querySelector('p:last-of-type')?.append(text);
    expect((await read(document)).result).toMatch(/sighting|nothing|not-read|history/);
  });

  it.each([
    ['quotes', `{"@type":"Order","orderNumber":"${'\\"'.repeat(50_000)}"}`],
    ['brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['objects', `${'{"@graph":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['orders', `[${'{"@type":"Order","orderNumber":"BIG-2041"},'.repeat(5_000)}0]`],
    ['names', `{"@type":"Order","__proto__":{"orderNumber":"EVIL-1","price":"99.00"}}`],
  ])('comes to an end on structured data made of %s', async (_, json) => {
    const result = await read(openPage(`${order}<script type="application/ld+json">${json}</script>`));
    expect(isRightOrAbsent(result)).toBe(true);
  });

  it.each([
    ['Arabic-Indic digits', 'Total: £٩٩.٠٠'],
    ['full-width digits', 'Total: £９９.００'],
    ['mathematical digits', 'Total: £𝟗𝟗.𝟎𝟎'],
    ['letters for digits', 'Total: £l2.OO'],
    ['a look-alike label', 'Тоtаl: £99.00'],
    ['invisible characters', 'T\u200bo\u2060t\u200dal: £\u200b12.\u206000'],
    ['a soft hyphen', 'To\u00adtal: £12.00'],
  ])('reads no wrong total from %s', async (_, line) => {
    const result = await read(
      openPage(`<h1>Thank you for your order!</h1><p>Order number: BIG-2041</p><p>${line}</p>`),
    );
    expect(isRightOrAbsent(result)).toBe(true);
  });

  it('never works longer than its bound, however large the page', async () => {
    const filler = [
      '<p>Total of nothing: soon</p>',
      '<tr><td>1</td><td>£1.00</td></tr>',
      '<li>Order B-1 <b>£2</b></li>',
    ];
    for (const piece of filler) {
      const { pace, rests } = workClock(0.6);
      const document = openPage(`${order}<table>${piece.repeat(1_500)}</table>`);
      const result = await read(document, pace);
      // Own time is counted in slices of eight; after two hundred the reading ends, whatever it has.
      expect(pace.used()).toBeLessThan(200 + 16);
      expect(rests()).toBeLessThan(40);
      expect(result.result).toMatch(/not-read|sighting|history|nothing/);
    }
  }, 120_000);

  it('gives a page of a hundred thousand elements up, or reads it right', async () => {
    const document = openPage(`${order}<main></main>`);
    const main = document.querySelector('main') as Element;
    for (let n = 0; n < 1_000; n++) {
      const line = document.createElement('p');
      for (let m = 0; m < 99; m++) line.append(document.createElement('i'));
      main.append(line);
    }
    const { pace } = workClock(0.5);
    expect(isRightOrAbsent(await read(document, pace))).toBe(true);
    expect(pace.used()).toBeLessThan(200 + 16);
  }, 120_000);

  it('asks the clock often enough: between two looks at it there is never much work', async () => {
    const { pace, looks } = workClock(0.0001);
    await read(openPage(`${order}${'<div><span>one</span> <b>£3.00</b></div>'.repeat(3_000)}`), pace);
    expect(looks()).toBeGreaterThan(100);
  }, 60_000);

  it('survives a page that takes its nodes away, adds others and empties itself between slices', async () => {
    const acts: ((document: Document, turn: number) => void)[] = [
      (document) => document.querySelector('p')?.remove(),
      (document) => document.querySelector('main')?.replaceChildren(),
      (document) => document.body?.remove(),
      (document) => document.documentElement?.remove(),
      (document, turn) => {
        const more = document.createElement('p');
        more.textContent = `Order number: FAKE-${turn} Total: £99.00`;
        document.body?.prepend(more);
      },
      (document) => {
        if (document.body) document.body.innerHTML = '<p>Order number: FAKE-1</p><p>Total: £99.00</p>';
      },
    ];
    for (const act of acts) {
      let turn = 0;
      const document = openPage(`<main>${order}${'<p>word and word</p>'.repeat(800)}</main>`);
      const pace: Pace = {
        isDue: () => true,
        used: () => 0,
        rest: async () => {
          turn++;
          if (turn > 5_000) throw OUT_OF_TIME;
          // Text is collected before the first rest that matters; what the page does later must not mix in.
          if (turn > 1) act(document, turn);
        },
      };
      const result = await read(document, pace);
      expect(result.result).toMatch(/sighting|history|nothing|not-read/);
    }
  }, 120_000);
});

it('reads no script, list of options or menu for what it calls itself', async () => {
  for (const role of ['constructor', '__proto__', 'row', 'cell', 'table'])
    for (const element of ['script', 'nav', 'template', 'select']) {
      const document = openPage(
        `<h1>Thank you for your order!</h1><${element} type="text/x" role="${role}">Order number: WRONG-1</${element}>`,
      );
      expect(JSON.stringify(await read(document)), `${element} ${role}`).not.toContain('WRONG');
    }
});
