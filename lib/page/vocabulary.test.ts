import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { makeVocabulary } from './vocabulary';
import { ALL_WORDS } from './words/all';
import type { PhraseList } from './words/words';

const vocabulary = makeVocabulary();

/** Every phrase that a pattern of words stands for: `(a |b )?cs?|d` is `a cs`, `a c`, `b cs`, … and `d`. */
function phrasesOf(source: string): string[] {
  const expand = (phrase: string): string[] => {
    const match = /\(([^()]*)\)(\??)|\[([^\]]*)\](\??)|(.)\?/.exec(phrase);
    if (match === null) return [phrase.trim()];
    const parts = match[1]?.split('|') ?? match[3]?.split('') ?? [match[5] as string];
    const isOptional = match[2] === '?' || match[4] === '?' || match[5] !== undefined;
    return [...parts, ...(isOptional ? [''] : [])].flatMap((part) => expand(phrase.replace(match[0], part)));
  };
  // Bars outside brackets part the phrases.
  const phrases: string[] = [''];
  let depth = 0;
  for (const sign of source) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === '|' && depth === 0) phrases.push('');
    else phrases[phrases.length - 1] += sign;
  }
  return phrases.flatMap(expand);
}

describe('the words of pages', () => {
  it('spells out alternatives', () => {
    expect(phrasesOf('(a |b )?c|d')).toEqual(['a c', 'b c', 'c', 'd']);
    expect(phrasesOf('(a(b)?|c)s?')).toEqual(['abs', 'ab', 'cs', 'c', 'as', 'a', 'cs', 'c']);
    expect(phrasesOf('x (a|b) (1|2)')).toEqual(['x a 1', 'x a 2', 'x b 1', 'x b 2']);
  });

  it('knows every label in every language, whole', () => {
    for (const words of ALL_WORDS) {
      for (const source of Object.values(words.labels)) {
        for (const phrase of phrasesOf(fold(source))) {
          expect([
            phrase,
            vocabulary.labelOf(phrase)?.isWhole,
            vocabulary.labelOf(`${phrase} : 12`)?.isWhole,
          ]).toEqual([phrase, true, false]);
        }
      }
      expect(words.months.split('|')).toHaveLength(12);
    }
  });

  it('finds every phrase of every list by its pattern, and alone as an opening', () => {
    for (const words of ALL_WORDS) {
      for (const [list, source] of Object.entries(words.phrases) as [PhraseList, string][]) {
        if (list === 'arrives' || list === 'notArrival') continue;
        for (const phrase of phrasesOf(fold(source))) {
          expect([phrase, vocabulary.says(`x ${phrase} y`, list) || vocabulary.says(phrase, list)]).toEqual([
            phrase,
            true,
          ]);
          expect([phrase, vocabulary.opens(phrase, list)]).toEqual([phrase, true]);
        }
      }
    }
  });

  it.each([
    ['Numéro de commande : 17', 'number'],
    ['N° de commande : 17', 'number'],
    ['Order number: 17', 'number'],
    ['Bestellnr.: 17', 'number'],
    ['Total TTC', 'grand-total'],
    ['Total HT', 'ignored'],
    ['Total (TTC) :', 'grand-total'],
    ['Gesamtsumme', 'grand-total'],
    ['Gesamtsumme (inkl. MwSt.)', 'grand-total'],
    ['Frais de livraison', 'delivery'],
    ['Livraison prévue le 27', 'promised'],
    ['Mode de règlement', 'payment'],
    ['Date', 'date'],
    ['E-Mail:', 'email'],
    ['Nappe en lin', undefined],
  ])('takes the longest label of %s', (text, expected) => {
    expect(vocabulary.labelOf(fold(text))?.label).toBe(expected);
  });

  it('knows a whole label from one with a value behind it', () => {
    expect(vocabulary.labelOf('total :')?.isWhole).toBe(true);
    expect(vocabulary.labelOf('total 12 €')?.isWhole).toBe(false);
  });

  it('finds phrases only at the borders of words', () => {
    expect(vocabulary.says('the reorder point', 'order')).toBe(false);
    expect(vocabulary.says('your order #17', 'detail')).toBe(true);
  });
});
