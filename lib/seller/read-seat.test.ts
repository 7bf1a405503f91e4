import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { readSeat } from './read-seat';
import { type SeatReading, seatReadingSchema } from './seat';

const FOLDER = path.resolve(__dirname, '../../tests/seller');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

interface Facts {
  readonly url: string;
  readonly doubts?: readonly string[];
  readonly expected: {
    readonly company?: string | null;
    readonly companyAnyOf?: readonly string[];
    readonly country?: string | null;
    readonly regNo?: string | null;
    readonly vat?: string | null;
    readonly email?: string | null;
    readonly traps: readonly string[];
  };
}

const letters = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
const sellerOf = (reading: SeatReading) => reading.entities.find(({ role }) => role === 'seller') ?? null;
const read = (html: string, url = 'https://shop.example/legal') => readSeat(openPage(html, url), { url });

describe.each(pages)('%s', (name) => {
  const { url, expected, doubts }: Facts = JSON.parse(
    readFileSync(path.join(FOLDER, name.replace('.html', '.json')), 'utf8'),
  );
  const reading = readSeat(openPage(readFileSync(path.join(FOLDER, name), 'utf8'), url), { url });
  const seller = sellerOf(reading);

  test('names the seller as stated, and nobody where nobody is', () => {
    const wanted = [expected.company, ...(expected.companyAnyOf ?? [])].flatMap((each) => each ?? []);
    const named = seller?.name?.value ?? '';
    if (wanted.length === 0) expect(named).toBe('');
    else expect(wanted.some((each) => letters(named).startsWith(letters(each)))).toBe(true);
  });

  test('reads country, numbers and e-mail, and makes none up', () => {
    if (expected.country !== undefined) expect(seller?.country?.value ?? null).toBe(expected.country);
    const numbers = [...(seller?.registers ?? []), ...(seller?.vat ?? [])].map(({ normal }) =>
      letters(normal),
    );
    for (const number of [expected.regNo, expected.vat])
      if (number) expect(numbers).toContain(letters(number));
    if (!expected.regNo && !expected.vat) expect(numbers).toEqual([]);
    if (expected.email !== undefined) expect(seller?.email?.value ?? null).toBe(expected.email);
  });

  test('takes no host, agent or group for the seller', () => {
    const others = letters(expected.traps.join(' '));
    for (const { normal } of [...(seller?.registers ?? []), ...(seller?.vat ?? [])])
      expect(others).not.toContain(letters(normal));
    if (seller?.name) expect(others).not.toContain(letters(seller.name.value));
  });

  test('passes its border, with its doubts', () => {
    expect(seatReadingSchema.safeParse(reading).success).toBe(true);
    for (const doubt of doubts ?? []) expect(reading.doubts).toContain(doubt);
  });
});

test('a number whose check digits fail is shown as failing, not left out', () => {
  const { registers } = sellerOf(read('<p>Promo SAS, 1 rue Haute, 69002 Lyon, RCS Lyon 812 345 678</p>')) ?? {
    registers: [],
  };
  expect(registers).toMatchObject([{ normal: '812345678', isValid: false }]);
});

test.each([
  [
    'This site is operated by Atelier Lumen SA, quai des Exemples 4, 1006 Lausanne, Switzerland.',
    'Atelier Lumen SA',
  ],
  ['Ce site est édité par Lampes du Lac SARL, rue Haute 1, 1003 Lausanne, Suisse.', 'Lampes du Lac SARL'],
  ['Ce site est édité par Lampes du Lac SAS, 1 rue Haute, 69002 Lyon.', 'Lampes du Lac'],
  [
    'Ce site est édité par Lampes du Lac, SA au capital de 8 000 €, 1 rue Haute, 69002 Lyon.',
    'Lampes du Lac',
  ],
])('a legal form is part of the name where registers write it so: %s', (sentence, name) => {
  expect(sellerOf(read(`<p>${sentence}</p>`))?.name?.value).toBe(name);
});

test('reading leaves the document as it was', () => {
  const html = readFileSync(path.join(FOLDER, pages[0] as string), 'utf8');
  const document = openPage(html);
  const before = document.documentElement.outerHTML;
  readSeat(document, { url: null });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('any text gives a reading that passes its border', () => {
  const words = fc.constantFrom(
    'SAS',
    'GmbH',
    'édité par',
    'Hébergeur :',
    'RCS',
    'HRB',
    '812 345 007',
    'FR',
    'CHE-',
    '75001 Paris',
    'Impressum',
    '[Nom]',
    '\u202e',
    '😀',
    '\n',
    '<b>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a shop's broken template prints
    '${x}',
    '@',
    '+41',
    'S.à r.l.',
    '((((',
    '[[[[',
    '1013 AA',
    'ＤＥ２８',
    'e\u0301',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 }),
      (parts) => {
        const reading = readSeat(parts.join(' '), { url: 'https://shop.example/' });
        expect(seatReadingSchema.safeParse(reading).success).toBe(true);
      },
    ),
    { numRuns: 80 },
  );
});

test('a page of two megabytes without an end of line is read', () => {
  const flood = 'conditions générales de vente 12,00 € le client accepte '.repeat(36_000);
  const reading = readSeat(`Impressum\nLampe GmbH\nWeg 1\n10115 Berlin\n${flood}`, { url: null });
  expect(sellerOf(reading)?.name?.value).toBe('Lampe GmbH');
  expect(reading.doubts).toContain('too-large');
});

test.each([
  [
    'Artikel 2 – Identiteit van de ondernemer\nBloemenpracht\nTulpenlaan 12\n2161 AB Lisse\nKvK-nummer: 12345675',
    'Bloemenpracht',
  ],
  [
    'Manufacturer: Ningbo Pets Co., Ltd., No. 8 Xingye Road, Ningbo, China\nShop operator: Pets Limited, Flat A, 39 Wellington Street, Central, Hong Kong',
    'Pets Limited',
  ],
  [
    'Terms of use\nOUR-site: all pages used by Sister B.V. in its services\nOURS: the private company OURS B.V., having its office in (1013 AA) Amsterdam',
    'OURS B.V.',
  ],
])('the seller is told from postcodes, makers and sister companies: %s', (text, name) => {
  expect(sellerOf(readSeat(text, { url: null }))?.name?.value).toBe(name);
});
