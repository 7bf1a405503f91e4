import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countryNamed } from './country-named';
import { fold } from './fold';
import { addWords } from './words/all';
import { MORE_WORDS } from './words/more';
import { COUNTRIES } from './words/words';

addWords(MORE_WORDS);

it.each([
  ['france', 'fr', 'FR'],
  ['allemagne', 'fr', 'DE'],
  ['germany', 'fr', 'DE'],
  ['schweiz', 'de', 'CH'],
  ['osterreich', 'de', 'AT'],
  ['nederland', 'nl', 'NL'],
  ['espana', 'es', 'ES'],
  ['italia', 'it', 'IT'],
  ['united states', null, 'US'],
  ['france, metropolitan', 'fr', 'FR'],
  ['ch-1003 lausanne', 'fr', 'CH'],
  ['d-10115 berlin', 'de', 'DE'],
])('%s on a page in %s is %s', (line, language, code) => {
  expect(countryNamed(['helene garnier', line, ''], language)).toEqual({ code, part: 1 });
});

it('leaves what is no country alone', () => {
  for (const line of ['lyon', 'helene garnier', '69003 lyon', 'rue de france 3', ''])
    expect(countryNamed([line], 'fr')).toBeNull();
  fc.assert(fc.property(fc.array(fc.string()), (lines) => countryNamed(lines, 'fr')?.code.length !== 0));
});

it('takes the last part that names one, and a name in the page’s language before an English one', () => {
  expect(countryNamed(['france', 'suisse'], 'fr')).toEqual({ code: 'CH', part: 1 });
  expect(countryNamed(['france', 'germany'], 'fr')).toEqual({ code: 'FR', part: 0 });
});

it.each(['fr', 'de', 'en', 'nl', 'it', 'es'])(
  'knows every one of its countries by its name in %s',
  (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of COUNTRIES)
      expect(countryNamed([fold(names.of(code) as string)], language)).toEqual({ code, part: 0 });
  },
);
