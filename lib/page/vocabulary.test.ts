import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../tests/pages/phrases-of';
import { fold } from './fold';
import { makeVocabulary } from './vocabulary';
import { allWords } from './words/all';
import type { PhraseList } from './words/words';

const vocabulary = makeVocabulary();

describe('the words of pages', () => {
  it('spells out alternatives', () => {
    expect(phrasesOf('a/b? c|d')).toEqual(['a c', 'b c', 'c', 'd']);
    expect(phrasesOf('x a/b 1/2')).toEqual(['x a 1', 'x a 2', 'x b 1', 'x b 2']);
  });

  it('is written as pages are compared: without capitals and accents', () => {
    for (const words of allWords()) {
      const { labels, phrases, units, months, notArrival } = words;
      const all = [labels, phrases, units].flatMap(Object.values).join('|') + months + notArrival;
      expect(fold(all)).toBe(all);
    }
  });

  it('answers for texts that it was not made for', () => {
    const narrow = makeVocabulary('total 12');
    expect(narrow.labelOf('total : 12')?.label).toBe('total');
    expect(narrow.labelOf('numero de commande : 4182')?.label).toBe('number');
    expect(narrow.says('merci pour votre commande', 'thanks')).toBe(true);
  });

  it('knows every label in every language, whole', () => {
    for (const words of allWords()) {
      for (const source of Object.values(words.labels)) {
        for (const phrase of phrasesOf(source)) {
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

  it('finds every phrase of every list within a text, and alone as an opening', () => {
    for (const words of allWords()) {
      for (const [list, source] of Object.entries(words.phrases) as [PhraseList, string][]) {
        if (list === 'arrives') continue;
        for (const phrase of phrasesOf(source)) {
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

  it('says where a phrase begins', () => {
    expect(vocabulary.placeOf('2 x bougie - livraison prevue le 27', 'arrives')).toBe(13);
    expect(vocabulary.placeOf('2 x bougie', 'arrives')).toBe(Infinity);
  });

  it('reads the unit that a delay is counted in', () => {
    expect(vocabulary.unitOf('jours ouvres')).toBe('working');
    expect(vocabulary.unitOf('jours ouvrables')).toBe('ouvrables');
    expect(vocabulary.unitOf('tage nach')).toBe('calendar');
    expect(vocabulary.unitOf('journal')).toBeNull();
  });
});
