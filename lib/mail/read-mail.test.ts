// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bothParts,
  forwarded,
  manyParts,
  newsletter,
  plainOnly,
  structuredOnly,
} from '../../tests/pages/mails';
import { openPage } from '../../tests/pages/open-page';
import { day } from '../values/day';
import { MAIL_LIMIT, parseMail } from './parse-mail';
import { readMail } from './read-mail';
import { hostOfMail } from './shop-of-mail';

const today = day('2026-11-28');
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(source: string | Uint8Array) {
  const mail = await parseMail(typeof source === 'string' ? bytesOf(source) : source);
  return mail.ok ? readMail(mail.value, (html) => openPage(html), today) : mail;
}

describe('an order e-mail', () => {
  it('of two parts, two encodings and an encoded head gives every fact, the shop and the first sender', async () => {
    const result = await read(bothParts);
    expect(result).toMatchObject({
      ok: true,
      value: {
        host: 'luminaires.example',
        subject: 'Votre commande n° 20931',
        sender: 'noreply@mail.luminaires.example',
        sighting: {
          kind: 'confirmation',
          facts: {
            orderNumber: { value: '20931' },
            total: { value: { minor: 9590, currency: 'EUR' } },
            delivery: { value: { minor: 690, currency: 'EUR' } },
            intermediary: { value: 'klikandpay' },
            orderDate: { value: '2026-11-22' },
            shopperEmail: { value: 'camille@courriel.example' },
          },
        },
      },
    });
    expect(result.ok && result.value.sighting.facts.items?.value[0]?.name).toBe('Lampe de bureau Brume');
  });

  it.each([
    [
      'UTF-8',
      'Num=C3=A9ro de commande=C2=A0: 20931=0D\r\nMontant total TTC=C2=A0: 95,90 =E2=82=AC, r=C3=A9gl=C3=A9=\r\n par carte',
    ],
    [
      'Latin-1',
      'Num=E9ro de commande=A0: 20931\r\nMontant total TTC=A0: 95,90 EUR, r=E9gl=E9=\r\n par carte',
    ],
  ])('whose line of encoding was lost is read, in %s', async (_, body) => {
    const result = await read(
      `From: shop@luminaires.example\r\nSubject: Votre commande\r\n\r\nMerci pour votre commande\r\n${body}`,
    );
    expect(result).toMatchObject({
      value: {
        sighting: {
          facts: { orderNumber: { value: '20931' }, total: { value: { minor: 9590, currency: 'EUR' } } },
        },
      },
    });
  });

  it('of plain text is read too; what only its head says counts for little', async () => {
    const result = await read(plainOnly('41001'));
    expect(result).toMatchObject({
      value: {
        host: 'luminaires.example',
        sighting: {
          facts: {
            orderNumber: { value: '41001' },
            total: { value: { minor: 9590, currency: 'EUR' } },
            // The sender's own day, which in Greenwich was over.
            orderDate: { value: '2026-11-22', weight: 0.35 },
          },
        },
      },
    });
  });

  it('that was sent on is of the shop that its text names, and the day of sending on is no order day', async () => {
    const result = await read(forwarded);
    expect(result).toMatchObject({
      value: { host: 'luminaires.example', sender: 'noreply@luminaires.example', subject: 'Votre commande' },
    });
    expect(result.ok && result.value.sighting.facts.orderDate?.value).not.toBe('2026-11-25');
    expect(result.ok && result.value.sighting.facts.shopperEmail?.value).not.toBe('camille@courriel.example');
  });

  it('whose order stands only in schema.org’s way is read from that', async () => {
    expect(await read(structuredOnly)).toMatchObject({
      value: {
        sighting: {
          facts: { orderNumber: { value: '20931' }, promised: { value: { until: '2026-11-27' } } },
        },
      },
    });
  });

  it('of two thousand parts is read', async () => {
    expect(await read(manyParts(2_000))).toMatchObject({
      value: { sighting: { facts: { orderNumber: { value: '20931' } } } },
    });
  });
});

describe('what is no order e-mail is said', () => {
  it.each([
    ['a letter about lamps', newsletter, 'mail-no-order'],
    ['a head and nothing else', 'From: a@b.example\r\nSubject: Bonjour\r\n\r\n', 'mail-no-order'],
    ['a text', 'Bonjour, voici ma liste de courses.', 'mail-not-mail'],
    ['nothing', '', 'mail-not-mail'],
    ['a web page', '<!doctype html><p>Merci pour votre commande 20931</p>', 'mail-not-mail'],
  ])('%s', async (_, source, code) => {
    expect(await read(source)).toMatchObject({ ok: false, failure: { code } });
  });

  it('a picture, and a file beyond the limit', async () => {
    const picture = new Uint8Array(4_000);
    picture.set(bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\nDate: x\r\n'));
    expect(await read(picture)).toMatchObject({ failure: { code: 'mail-not-mail' } });
    expect(await parseMail({ byteLength: MAIL_LIMIT + 1 } as Uint8Array)).toMatchObject({
      failure: { code: 'mail-too-large' },
    });
  });

  it('and no file whatever throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 600 }),
        fc.boolean(),
        fc.nat({ max: 1_800 }),
        async (noise, asMail, at) => {
          const mail = bytesOf(bothParts);
          mail.set(noise, Math.min(at, mail.length - noise.length));
          expect((await read(asMail ? mail : noise)).ok).toBeTypeOf('boolean');
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('the same file has the same id, another has another', async () => {
  const [one, again, other] = await Promise.all(
    [bothParts, bothParts, forwarded].map((text) => parseMail(bytesOf(text))),
  );
  expect(one?.ok && again?.ok && one.value.id === again.value.id).toBe(true);
  expect(one?.ok && other?.ok && one.value.id !== other.value.id).toBe(true);
});

it.each([
  ['noreply@mail.luminaires.ch', [], 'luminaires.ch'],
  ['orders@e.news.techno.co.uk', [], 'techno.co.uk'],
  ['no-reply@shop.co.uk', [], 'shop.co.uk'],
  [
    'store+71@t.shopifyemail.com',
    ['https://atelier.fr/a', 'https://www.atelier.fr/b', 'https://facebook.com/x'],
    'atelier.fr',
  ],
  ['camille@gmail.com', [], ''],
  ['bounce@sendgrid.net', ['https://one.example/', 'https://two.example/'], ''],
])('a mail of %s is of %s%s', (address, links, host) => {
  expect(hostOfMail({ name: '', address }, links)).toBe(host);
});
