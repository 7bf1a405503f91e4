import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../page/fold';
import { findAddresses } from './find-addresses';
import { legalTextOfPlain } from './legal-text';

const found = (text: string) => findAddresses(legalTextOfPlain(text).lines, () => []);

const digits = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const house = fc.integer({ min: 1, max: 199 });
/** How addresses of a country are printed, from their parts. */
const PRINTED = {
  FR: fc.record({
    street: fc
      .tuple(house, fc.constantFrom('rue des Lilas', 'avenue du Port', 'quai Neuf'))
      .map((s) => s.join(' ')),
    postcode: digits(5),
    town: fc.constantFrom('Lyon', 'Paris', 'Saint-Malo'),
    country: fc.constant('France'),
  }),
  DE: fc.record({
    street: fc.tuple(fc.constantFrom('Gartenstraße', 'Am Markt', 'Lindenweg'), house).map((s) => s.join(' ')),
    postcode: digits(5),
    town: fc.constantFrom('Berlin', 'Köln', 'Bad Tölz'),
    country: fc.constant('Deutschland'),
  }),
  CH: fc.record({
    street: fc
      .tuple(fc.constantFrom('Rue du Lac', 'Bahnhofstrasse', 'Chemin Vert'), house)
      .map((s) => s.join(' ')),
    postcode: digits(4),
    town: fc.constantFrom('Lausanne', 'Zürich', 'Genève'),
    country: fc.constantFrom('Suisse', 'Schweiz'),
  }),
} as const;

test.each(Object.entries(PRINTED))(
  'an address of %s comes back as its parts, in one line or in three',
  (code, parts) => {
    fc.assert(
      fc.property(parts, fc.boolean(), ({ street, postcode, town, country }, isOneLine) => {
        const printed = [street, `${postcode} ${town}`, country].join(isOneLine ? ', ' : '\n');
        const [address] = found(`Lampe Exemple\n${printed}\n`);
        expect(address).toMatchObject({ street, postcode, town, country: code });
        expect(fold(address?.printed ?? '')).toContain(fold(street));
      }),
      { numRuns: 60 },
    );
  },
);

test('an address is quoted from the beginning of a word', () => {
  const text = 'Ce site est édité par Atelier Lumen SA, quai des Exemples 4, 1006 Lausanne, Suisse.';
  const [address] = findAddresses(legalTextOfPlain(text).lines, () => [text.indexOf(', quai')]);
  expect(address?.street).toBe('quai des Exemples 4');
  const [first = ''] = (address?.excerpt ?? '').split(' ');
  expect(text.split(' ')).toContain(first);
  expect(address?.excerpt).not.toMatch(/^Ce site/);
});
