import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { chooseSeller } from './choose-seller';
import { readSeat } from './read-seat';
import { seatReadingSchema } from './seat';
import { structuredEntity } from './structured-entity';

const url = 'https://lampes.example/contact';
const ORGANISATION = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Lampes' },
    {
      '@type': ['Organization', 'Brand'],
      name: 'Lampes',
      legalName: 'Kelindi SAS',
      vatID: 'FR 40 303 265 045',
      email: 'mailto:Bonjour@lampes.example',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '12 rue des Exemples',
        postalCode: '69003',
        addressLocality: 'Lyon',
        addressCountry: 'FR',
      },
    },
  ],
};
const page = (data: unknown, words = '<h1>Contact</h1>') =>
  openPage(
    `<html lang="fr"><script type="application/ld+json">${JSON.stringify(data)}</script>${words}</html>`,
    url,
  );

test('the company of a page’s JSON-LD is read with its address, VAT number and where each word stood', () => {
  expect(structuredEntity(page(ORGANISATION))).toMatchObject({
    name: { value: 'Kelindi SAS', excerpt: 'legalName: Kelindi SAS' },
    tradeName: { value: 'Lampes' },
    legalForm: { value: 'SAS' },
    address: { value: '12 rue des Exemples, 69003 Lyon, FR' },
    postcode: { value: '69003' },
    town: { value: 'Lyon' },
    country: { value: 'FR' },
    vat: [{ country: 'FR', normal: 'FR40303265045', isValid: true }],
    email: { value: 'bonjour@lampes.example' },
  });
});

test('where the words name nobody it is the likeliest seller, and not a sure one on its name alone', () => {
  const named = { '@type': 'Organization', legalName: 'Kelindi' };
  const reading = readSeat(page(named), { url });
  const seller = chooseSeller([reading], { host: 'lampes.example', shopName: null });
  expect(seller.entity?.name?.value).toBe('Kelindi');
  expect(seller.isSure).toBe(false);
  expect(reading.doubts).not.toContain('no-name');
});

test('what the page says in words stands; the same company’s gaps are filled, another’s data is left out', () => {
  const words =
    '<h1>Mentions légales</h1><p>Ce site est édité par Kelindi SAS, 5 quai Neuf, 75001 Paris.</p>';
  const same = readSeat(page(ORGANISATION, words), { url }).entities[0];
  expect(same?.address?.value).toContain('5 quai Neuf');
  expect(same?.vat[0]?.normal).toBe('FR40303265045');
  const other = words.replace('Kelindi SAS', 'Autre Lampe SARL');
  const { entities } = readSeat(page(ORGANISATION, other), { url });
  expect(entities[0]?.name?.value).toBe('Autre Lampe SARL');
  expect(entities.some(({ name }) => name?.value === 'Kelindi SAS')).toBe(false);
});

test.each([
  [{ '@type': 'Organization', name: 'Lampes' }],
  [{ '@type': 'Product', brand: { '@type': 'Organization', legalName: 'Marque SA' } }],
  [{ '@type': 'Organization', legalName: '{{ shop.legal_name }}' }],
  [{ '@type': 'Person', name: 'Camille SA' }],
])('a trade name, a maker, a template’s blank or a person is nobody: %j', (data) => {
  expect(structuredEntity(page(data))).toBeNull();
});

test('whatever the data holds, the reading passes its border', () => {
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  const place = fc.dictionary(
    fc.constantFrom('streetAddress', 'postalCode', 'addressLocality', 'addressCountry', '__proto__'),
    value,
  );
  const thing = fc.record({
    '@type': fc.constantFrom('Organization', 'Store', 'https://schema.org/LocalBusiness'),
    legalName: fc.oneof(value, fc.constant('Lampe GmbH')),
    vatID: value,
    email: value,
    telephone: value,
    address: fc.oneof(place, value),
  });
  fc.assert(
    fc.property(thing, (data) => {
      const document = page({}, '');
      const script = document.querySelector('script');
      if (script !== null) script.textContent = JSON.stringify(data);
      expect(seatReadingSchema.safeParse(readSeat(document, { url })).success).toBe(true);
    }),
    { numRuns: 60 },
  );
});
