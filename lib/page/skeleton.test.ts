import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { masked, maskedName, ownWords } from './masking';
import { skeletonOf } from './skeleton';

const kept = ownWords();

describe('masked', () => {
  it.each([
    ['Numéro de commande : 20931', 'Numéro xx commande : 00000'],
    ['Camille Martin, 12 rue des Tilleuls', 'Xxxxxxx Xxxxxx, 00 xxx des Xxxxxxxx'],
    ['camille@courriel.example', 'xxxxxxx@xxxxxxxx.xxxxxxx'],
    ['1 234,50 €', '0 000,00 €'],
    ['Ömer Şahin 李雷 ٤٢', 'Xxxx Xxxxx xx 00'],
    ['e\u0301mue\u0301 🎁', 'xxxx ·'],
  ])('%s is %s', (text, shape) => {
    expect(masked(text, kept)).toBe(shape);
  });

  it('lets no letter or digit of any text through but words of our own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const [word] of masked(text, kept).matchAll(/[\p{L}\p{M}]+/gu))
          expect(
            /^[xX]+$/.test(word) ||
              kept.has(
                word
                  .normalize('NFD')
                  .replace(/\p{M}/gu, '')
                  .toLowerCase()
                  .replace('ß', 'ss')
                  .replace('œ', 'oe')
                  .replace('æ', 'ae'),
              ),
          ).toBe(true);
        expect(masked(text, kept)).not.toMatch(/(?!0)\p{N}/u);
      }),
    );
  });
});

describe('maskedName', () => {
  it.each([
    ['order-4182', 'order-0000'],
    ['woocommerce-order-overview__total', 'woocommerce-order-overview__total'],
    ['customerCamille', 'customerXxxxxxx'],
    ['user_jdoe88', 'user_xxxx00'],
    ['a b', '*'],
  ])('%s is %s', (name, shape) => {
    expect(maskedName(name, kept)).toBe(shape);
  });
});

describe('skeletonOf', () => {
  it('keeps how a page is built and the words that are everyone’s', () => {
    const document = openPage(
      `<html lang="fr"><head><title>Commande n° 20931 – Atelier</title></head><body><main id="order-20931" class="order-details camille-page">
      <h1>Merci pour votre commande</h1><dl><dt>Total :</dt><dd class="price" data-customer="Camille">95,90 €</dd></dl>
      <a href="/compte/camille?key=wc_order_x">Camille Martin</a><input type="email" name="billing_email" value="camille@courriel.example">
      <script>var customer = "Camille"</script></main></body></html>`,
      'https://shop.example/commande/order-received/20931/?key=wc_order_x',
    );
    expect(
      skeletonOf(document, 'https://shop.example/commande/order-received/20931/?key=wc_order_x'),
    ).toEqual({
      version: 1,
      language: 'fr',
      title: 'Commande x° 00000 – Xxxxxxx',
      path: '/commande/order-received/00000/',
      isCut: false,
      page: [
        'body',
        {},
        [
          'main',
          { class: 'order-details xxxxxxx-page', id: 'order-00000' },
          ['h1', {}, 'Merci pour votre commande'],
          ['dl', {}, ['dt', {}, 'Total :'], ['dd', { class: 'price' }, '00,00 €']],
          ['a', {}, 'Xxxxxxx Xxxxxx'],
          ['input', { name: 'billing_email', type: 'email' }],
        ],
      ],
    });
  });

  /** Words that nobody shares: no word of the reader's, none that pages are built with. */
  const personal = fc
    .stringMatching(/^[a-z]{6,12}$/)
    .filter((word) => !kept.has(word) && maskedName(word, kept) !== word);
  const attributes = fc.constantFrom(
    'id',
    'class',
    'name',
    'title',
    'alt',
    'value',
    'href',
    'data-user',
    'aria-label',
    'type',
    'role',
    'itemprop',
    'autocomplete',
    'for',
    'style',
  );

  it('lets nothing through that is personal, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(personal, attributes, fc.boolean()), { minLength: 1, maxLength: 6 }),
        fc.stringMatching(/^[1-9]{5,12}$/),
        fc.emailAddress(),
        (people, number, mail) => {
          const document = openPage('<html lang="fr"><head></head><body></body></html>');
          for (const [name, attribute, isDeep] of people) {
            const element = document.createElement(isDeep ? 'p' : 'span');
            element.setAttribute(attribute, `x-${name} ${name}-${number}`);
            element.textContent = `${name} ${name.toUpperCase()} ${number} ${mail}`;
            document.body.append(element);
          }
          const [first] = people;
          document.title = `${first?.[0]} ${number}`;
          const json = JSON.stringify(
            skeletonOf(document, `https://shop.example/${first?.[0]}/${number}?mail=${mail}`),
          ).toLowerCase();
          for (const [name] of people) expect(json).not.toContain(name);
          expect(json).not.toMatch(/[2-9]|1\d/);
          expect(json).not.toContain(mail.toLowerCase());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('survives a page of six thousand elements, cut and said to be', () => {
    const document = openPage(`<body>${'<p>x</p>'.repeat(6_100)}</body>`);
    expect(skeletonOf(document, 'https://shop.example/').isCut).toBe(true);
  }, 30_000);
});
