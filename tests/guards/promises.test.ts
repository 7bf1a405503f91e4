import { expect, test } from 'vitest';
import { filesIn, read, sourcesIn } from './tree';

const texts = [
  ...filesIn('locales').filter((file) => file.endsWith('.ts')),
  ...filesIn('public/_locales'),
  ...['lib/letters', 'lib/routes', 'lib/law', 'lib/recourse'].flatMap(sourcesIn),
];

test('Recours promises no refund and plays no lawyer, in no language', () => {
  const never =
    /you will (?:be refunded|get your money back)|guaranteed refund|vous serez remboursée?|remboursement garanti|Sie bekommen Ihr Geld zurück|your lawyer|votre avocat|Ihr Anwalt/i;
  expect(texts.filter((file) => never.test(read(file)))).toEqual([]);
});

test('Recours accuses nobody of fraud, in no language', () => {
  const never = /\b(?:scam|scammer|fraudster|arnaque|arnaqueur|escroc|escroquerie|Betrüger|Abzocke)\b/i;
  expect(texts.filter((file) => never.test(read(file)))).toEqual([]);
});

test('no file of the project names a folder of one machine', () => {
  const project = ['lib', 'components', 'entrypoints', 'locales', 'public', 'scripts', 'tests']
    .flatMap(filesIn)
    .filter((file) => /\.(?:tsx?|mjs|json|html|css|md)$/.test(file));
  const places = new RegExp(
    ['/home/', '/root/', '/Users/', '/tm' + 'p/', '/wo' + 'rk/']
      .map((place) => `["'\`\\s(]${place}\\w`)
      .join('|'),
  );
  expect(project.filter((file) => places.test(read(file)))).toEqual([]);
});
