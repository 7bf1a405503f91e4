import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../lib/values/day';
import { LANGUAGES, type Parameter, type Sentence } from '../lib/values/sentence';
import {
  fill,
  plural,
  say,
  sayDay,
  sayDayWithDistance,
  sayDistance,
  sayMoney,
  sayPlainDay,
  sayShortDay,
} from './render';

const today = day('2026-11-22');
/** Intl uses several no-break spaces; a reader sees one. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('days', () => {
  test('are written as each language writes them', () => {
    expect(sayDay(day('2026-11-27'), 'fr', today)).toBe('vendredi 27 novembre');
    expect(sayDay(day('2026-11-27'), 'en', today)).toBe('Friday 27 November');
    expect(sayDay(day('2026-11-27'), 'de', today)).toBe('Freitag, 27. November');
  });

  test('carry their year when it is not this one, or when no today is known', () => {
    expect(sayDay(day('2027-01-04'), 'en', today)).toBe('Monday 4 January 2027');
    expect(sayDay(day('2027-01-04'), 'de', today)).toBe('Montag, 4. Januar 2027');
    expect(sayDay(day('2026-11-27'), 'fr')).toBe('vendredi 27 novembre 2026');
  });

  test('the first of a month is an ordinal in French', () => {
    expect(sayPlainDay(day('2026-05-01'), 'fr')).toBe('1er mai 2026');
    expect(sayPlainDay(day('2026-05-01'), 'de')).toBe('1. Mai 2026');
    expect(sayPlainDay(day('2026-05-11'), 'fr')).toBe('11 mai 2026');
  });

  test('have a short form for rows', () => {
    expect(sayShortDay(day('2026-11-30'), 'en', today)).toBe('Mon 30 Nov');
    expect(sayShortDay(day('2026-11-30'), 'fr', today)).toBe('lun. 30 nov.');
    expect(sayShortDay(day('2026-11-30'), 'de', today)).toBe('Mo, 30. Nov.');
  });
});

describe('distances', () => {
  test.each([
    ['2026-11-22', 'today', 'aujourd’hui', 'heute'],
    ['2026-11-23', 'tomorrow', 'demain', 'morgen'],
    ['2026-11-21', 'yesterday', 'hier', 'gestern'],
    ['2026-11-27', '5 days left', 'il reste 5 jours', 'noch 5 Tage'],
    ['2026-11-19', '3 days ago', 'il y a 3 jours', 'vor 3 Tagen'],
  ])('%s is %s', (text, en, fr, de) => {
    expect(sayDistance(day(text), today, 'en')).toBe(en);
    expect(sayDistance(day(text), today, 'fr')).toBe(fr);
    expect(sayDistance(day(text), today, 'de')).toBe(de);
  });

  test('stand after their day', () => {
    expect(sayDayWithDistance(day('2026-11-30'), today, 'en')).toBe('Monday 30 November, 8 days left');
  });
});

describe('money', () => {
  test('is written in the form of the language, with its currency', () => {
    expect(plain(sayMoney({ minor: 123450, currency: 'CHF' }, 'fr'))).toBe('1 234,50 CHF');
    expect(plain(sayMoney({ minor: 123450, currency: 'CHF' }, 'de'))).toBe('1.234,50 CHF');
    expect(plain(sayMoney({ minor: 3490, currency: 'EUR' }, 'en'))).toBe('€34.90');
  });

  test('keeps the decimals of its currency, and yen have none', () => {
    expect(plain(sayMoney({ minor: 5000, currency: 'EUR' }, 'fr'))).toBe('50,00 €');
    expect(plain(sayMoney({ minor: 5000, currency: 'JPY' }, 'en'))).toContain('5,000');
  });
});

describe('sentences', () => {
  const sentence: Sentence = {
    en: 'The seller answers by {by} about {sum}.',
    fr: 'Le vendeur répond au plus tard le {by} pour {sum}.',
  };
  const values = { by: { day: day('2026-11-27') }, sum: { money: { minor: 18900, currency: 'CHF' } } };

  test('take days and money in the reader’s form', () => {
    expect(plain(say({ say: sentence, with: values }, 'fr', today))).toBe(
      'Le vendeur répond au plus tard le vendredi 27 novembre pour 189,00 CHF.',
    );
  });

  test('that are missing in a language are said in English throughout, and marked', () => {
    expect(plain(say({ say: sentence, with: values }, 'de', today))).toBe(
      'The seller answers by Friday 27 November about CHF 189.00. (en)',
    );
  });

  test('have no-break spaces where French puts them, and values stay as they are', () => {
    const text = { say: { en: '', fr: 'Attendez : « {name} » vient ; non ?' }, with: { name: 'a : b' } };
    expect(say(text, 'fr')).toBe('Attendez\u00A0: «\u00A0a : b\u00A0» vient\u00A0; non\u00A0?');
  });

  test('can stand inside sentences', () => {
    const inner = { say: { en: 'the {name} form', fr: 'le formulaire {name}' }, with: { name: 'A' } };
    const outer = {
      say: { en: 'Fill in {what}.', fr: 'Remplissez {what}.' },
      with: { what: { text: inner } },
    };
    expect(say(outer, 'fr')).toBe('Remplissez le formulaire A.');
  });

  test('keep a value that looks like a placeholder as it is', () => {
    const text = { say: { en: '{a} and {b}' }, with: { a: '{b}', b: 'x' } };
    expect(say(text, 'en')).toBe('{b} and x');
  });

  test('are not turned round by direction marks in a value', () => {
    expect(say({ say: { en: 'From {shop} by 12 May' }, with: { shop: 'Sh\u202Eop' } }, 'en')).toBe(
      'From Shop by 12 May',
    );
  });

  test('never take a value from the object’s prototype', () => {
    expect(say({ say: { en: '{constructor}' }, with: {} }, 'en')).toBe('{constructor}');
    expect(fill('{toString}', {})).toBe('{toString}');
  });
});

describe('templates and counts', () => {
  test('fill puts in numbers without breaking years', () => {
    expect(fill('{a} in {year}', { a: 'x', year: 2026 }, 'fr')).toBe('x in 2026');
    expect(plain(fill('{n}', { n: 12345 }, 'fr'))).toBe('12 345');
  });

  test('zero is singular in French and plural in English and German', () => {
    const forms = { one: '{count} day', other: '{count} days' };
    expect(plural(forms, 0, 'fr')).toBe('0 day');
    expect(plural(forms, 0, 'en')).toBe('0 days');
    expect(plural(forms, 1, 'de')).toBe('1 day');
    expect(plural(forms, 1_000_000, 'fr')).toContain('days');
  });
});

describe('for any sentence and values', () => {
  const name = fc.constantFrom('a', 'b', 'item', 'day2');
  const leaf: fc.Arbitrary<Parameter> = fc.oneof(
    fc.string().map((text) => text.replaceAll('{', '')),
    fc.double({ noNaN: true }),
    fc.integer({ min: -40_000, max: 40_000 }).map((days) => ({ day: addDays(today, days) })),
    fc
      .record({ minor: fc.maxSafeInteger(), currency: fc.constantFrom('EUR', 'CHF', 'JPY', 'XXX', 'TND') })
      .map((money) => ({ money })),
  );
  const parameter: fc.Arbitrary<Parameter> = fc.oneof(
    leaf,
    leaf.map((value) => ({ text: { say: { en: '<{v}>', de: '«{v}»' }, with: { v: value } } })),
  );
  const template = fc
    .array(
      fc.oneof(
        fc.constant('word '),
        name.map((n) => `{${n}} `),
      ),
    )
    .map((parts) => parts.join(''));

  test('say never throws and leaves no brace when every value is given', () => {
    fc.assert(
      fc.property(
        template,
        fc.record({ a: parameter, b: parameter, item: parameter, day2: parameter }),
        fc.constantFrom(...LANGUAGES),
        (en, values, language) => {
          const said = say({ say: { en, fr: en }, with: values }, language, today);
          expect(said).not.toContain('{');
          expect(said.endsWith(' (en)')).toBe(language === 'de');
        },
      ),
    );
  });

  test('any template and any values are filled without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (text, values) => {
        fill(text, values);
        say({ say: { en: text }, with: values }, 'fr');
      }),
    );
  });
});
