import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isValidRegister, isValidVat } from './check-number';
import { findNumbers } from './find-numbers';
import type { RegisterKind } from './seat';

/** The samples that stdnum's own tests call valid and invalid. */
function samples(file: string): { readonly valid: string[]; readonly invalid: string[] } {
  const text = readFileSync(
    path.resolve(__dirname, '../../node_modules/stdnum/src', `${file}.spec.ts`),
    'utf8',
  );
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const test of text.split(/\b(?:test|it)(?=\(|\.each)/)) {
    const lists = /^\s*\.?(?:each)?\(\[([^\]]*)\]\)/.exec(test)?.[1] ?? '';
    const numbers = [...test.matchAll(/validate\(\s*'([^']+)'/g), ...lists.matchAll(/'([^']+)'/g)].map(
      (match) => match[1] as string,
    );
    if (/isValid && result\.compact|isValid\)\.toEqual\(true|toBe\(true/.test(test)) valid.push(...numbers);
    else if (/InvalidChecksum|InvalidLength|InvalidFormat|InvalidComponent/.test(test))
      invalid.push(...numbers);
  }
  // A number of another kind, and prefixes in small letters, are no business of a legal page.
  const isUsual = (number: string) => !/^[A-Z][a-z]/.test(number);
  return { valid: valid.filter(isUsual), invalid };
}

const squeeze = (text: string) => text.replace(/[^0-9A-Za-z+*]/g, '').toUpperCase();

const REGISTERS: readonly (readonly [RegisterKind, string, (number: string) => string])[] = [
  ['siren', 'fr/siren', (number) => `SIREN : ${number}`],
  ['siret', 'fr/siret', (number) => `SIRET : ${number}`],
  ['che-uid', 'ch/uid', (number) => `UID: ${number}`],
  ['uscc', 'cn/uscc', (number) => `Unified Social Credit Code: ${number}`],
  ['cvr', 'dk/cvr', (number) => `CVR: ${number.replace('DK', '')}`],
  ['regon', 'pl/regon', (number) => `REGON: ${number}`],
  ['ein', 'us/ein', (number) => `EIN: ${squeeze(number).replace(/^(\d{2})/, '$1-')}`],
  ['firmenbuch', 'at/businessid', (number) => `Firmenbuchnummer: ${number}`],
  ['kbo', 'be/vat', (number) => `BCE : ${number}`],
  ['codice-fiscale', 'it/codicefiscale', (number) => `Codice fiscale: ${number}`],
  ['codice-fiscale', 'it/iva', (number) => `Codice fiscale: ${number.replace(/^IT/, '')}`],
  ['cif', 'es/cif', (number) => `CIF: ${number}`],
  ['nipc', 'pt/nif', (number) => `NIPC ${number.replace(/^PT/, '')}`],
  ['org-se', 'se/orgnr', (number) => `Org. nr: ${squeeze(number).replace(/(.{4})$/, '-$1')}`],
];

describe.each(REGISTERS)('%s', (kind, file, printed) => {
  const { valid, invalid: all } = samples(file);
  // What is no CIF may be the NIF of a sole trader, which is printed behind the same label.
  const others: readonly string[] = kind === 'cif' ? samples('es/nif').valid : [];
  const invalid = all.filter((number) => !others.includes(number));

  test('has samples', () => expect(valid.length).toBeGreaterThan(0));

  test.each(valid)('%s holds and is found', (number) => {
    const found = findOne(printed(number));
    expect(found).toMatchObject({ isValid: true, what: { as: 'register', kind } });
    // A prefix of the country and Belgium's leading nought belong to one way of writing it.
    const bare = (text: string) => squeeze(text).replace(/^(?:DK|BE|PT|IT|FN|0)+/, '');
    expect(bare(found?.normal ?? '')).toBe(bare(number));
  });

  test.each(invalid)('%s is not taken for a number that holds', (number) => {
    expect(isValidRegister(kind, squeeze(number))).toBe(false);
    expect(findOne(printed(number))?.isValid).not.toBe(true);
  });
});

const VATS: readonly (readonly [string, string, string])[] = [
  ['AT', 'at/uid', 'UID-Nr.: '],
  ['BE', 'be/vat', 'TVA : '],
  ['CH', 'ch/vat', 'MWST-Nr. '],
  ['DE', 'de/vat', 'USt-IdNr.: '],
  ['DK', 'dk/cvr', 'VAT no. '],
  ['ES', 'es/nif', 'NIF-IVA: '],
  ['ES', 'es/cif', 'NIF-IVA: '],
  ['FR', 'fr/tva', 'TVA intracommunautaire : '],
  ['GB', 'gb/vat', 'VAT no. '],
  ['IE', 'ie/vat', 'VAT no. '],
  ['IT', 'it/iva', 'P. IVA '],
  ['LU', 'lu/tva', 'TVA '],
  ['NL', 'nl/btw', 'btw-nummer '],
  ['PL', 'pl/nip', 'NIP: '],
  ['PT', 'pt/nif', 'NIF: '],
  ['SE', 'se/vat', 'VAT no. '],
];

describe.each(VATS)('VAT numbers of %s', (country, file, label) => {
  const { valid, invalid: all } = samples(file);
  const others: readonly string[] = file === 'es/cif' ? samples('es/nif').valid : [];
  const invalid = all.filter((number) => !others.includes(number));
  const prefixed = (number: string) =>
    number.trim().toUpperCase().startsWith(country) ? number : `${country}${number}`;

  test.each(valid)('%s holds', (number) => expect(isValidVat(country, squeeze(number))).toBe(true));

  test.each(
    valid.filter((number) => squeeze(number).replace(country, '').length >= (country === 'NL' ? 12 : 8)),
  )('%s is found with its country', (number) => {
    const found = findOne(`${label}${prefixed(number)}`);
    expect(found).toMatchObject({ isValid: true, what: { as: 'vat', country } });
  });

  test.each(invalid)('%s is never shown as one that holds', (number) => {
    expect(findOne(`${label}${prefixed(number)}`)?.isValid).not.toBe(true);
  });
});

/** Every kind whose check digits catch one wrong figure, with the label it is printed behind. */
const CHECKED: readonly (readonly [string, string, string, (number: string) => boolean | null])[] = [
  ...(
    [
      ['siren', 'fr/siren', 'SIREN : '],
      ['siret', 'fr/siret', 'SIRET : '],
      ['che-uid', 'ch/uid', 'UID: '],
      ['cvr', 'dk/cvr', 'CVR: '],
      ['kbo', 'be/vat', 'BCE : '],
      ['cif', 'es/cif', 'CIF: '],
      ['nipc', 'pt/nif', 'NIPC '],
      ['codice-fiscale', 'it/iva', 'Codice fiscale: '],
    ] as const
  ).map(([kind, file, label]) => [kind, file, label, (n: string) => isValidRegister(kind, n)] as const),
  ...VATS.filter(([country]) => !/^(?:GB|IE|NL|CH)$/.test(country)).map(
    ([country, file, label]) =>
      [`VAT ${country}`, file, `${label}${country}`, (n: string) => isValidVat(country, n)] as const,
  ),
];

describe.each(CHECKED)('%s', (_, file, label, isValid) => {
  const valid = samples(file)
    .valid.map((number) => squeeze(number).replace(/^(?!CHE)[A-Z]{2}(?=[A-Z]?\d{8,}$)/, ''))
    // The post's numbers follow a rule of their own, and letters in a French key are no figures.
    .filter((number) => !/^356000000|^(?:[A-Z]{2}|\d[A-Z]|[A-Z]\d)\d{9}$/.test(number));

  // Portugal maps two remainders to one check digit.
  if (file !== 'pt/nif')
    test('one wrong figure never holds', () => {
      for (const number of valid)
        for (const [at, figure] of [...number].entries())
          for (const other of '0123456789')
            if (/\d/.test(figure) && other !== figure) {
              const wrong = number.slice(0, at) + other + number.slice(at + 1);
              expect(isValid(wrong), wrong).toBe(false);
            }
    });

  test('a figure too few or too many never holds', () => {
    for (const number of valid)
      for (const wrong of [number.slice(0, -1), `${number}0`, `${number}${number.at(-1)}`, `${number}12345`])
        expect(isValid(wrong), wrong).toBe(false);
  });

  test('blanks and dots between its groups change nothing', () => {
    for (const number of valid)
      for (const separator of [' ', '.', '\u00a0']) {
        const printed = number.replace(/(\d)(?=(?:\d{3})+$)/g, `$1${separator}`);
        const text = `${label}${printed}`.replaceAll('\u00a0', ' ');
        const found = findOne(text);
        expect(found?.isValid, text).toBe(true);
        expect(squeeze(found?.normal ?? ''), text).toContain(number.replace(/^0/, ''));
      }
  });
});

function findOne(text: string) {
  return findNumbers(text, text.toLowerCase())[0] ?? null;
}

test.each([
  ['RCS Lyon 812 345 007', '812345007'],
  ['812.345.007 R.C.S. Lyon', '812345007'],
  ['SIRET\n812 345 007 000 15', '81234500700015'],
  ['immatriculée au RCS de Paris sous le n° 812345007', '812345007'],
  ['НRВ 44556', 'HRB 44556'],
  ['HR B 91 234', 'HRB 91234'],
  ['HRB 123456 B', 'HRB 123456 B'],
  ['FN 312345 a', 'FN 312345a'],
  ['CHE 112 345 601 MWST', 'CHE-112.345.601'],
  ['KvK: 81234567', '81234567'],
  ['R.C.S. Luxembourg : B 123 456', 'B123456'],
  ['Company number: 07512345 (England and Wales)', '07512345'],
  ['BCE 0712.345.630', '0712345630'],
  ['REA: MI - 1234567', 'MI-1234567'],
])('%s is found as %s', (text, normal) => {
  expect(findNumbers(text, fold(text)).map((number) => number.normal)).toContain(normal);
});

test.each([
  'SAS au capital de 812 345 007 €',
  'Tél. 01 81 23 45 00',
  'Fax : 0812 345 007',
  'IBAN FR76 3000 6000 0112 3456 7890 189',
  'WEEE-Reg.-Nr. DE 28123450',
  'Steuernummer: 281/234/50123',
  'LUCID: DE1234567890123',
  'Code APE 4778C, le 12 03 2026',
])('%s is no register or VAT number', (text) => {
  expect(findNumbers(text, fold(text))).toEqual([]);
});

const fold = (text: string) => text.toLowerCase().replace(/[éè]/g, 'e').replace(/à/g, 'a');
