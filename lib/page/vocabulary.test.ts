import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { isWholeLabel, labelAt } from './labelled';
import { bare, phrasesOf, says, vocabulary } from './vocabulary';
import { ALL_WORDS } from './words/all';

const label = (text: string) => labelAt(fold(text).split(' '), vocabulary())?.label ?? null;

describe('the words of pages', () => {
  it('spells out alternatives', () => {
    expect(phrasesOf('(a,b,) c|d')).toEqual(['a c', 'b c', 'c', 'd']);
    expect(phrasesOf('x (a,b) (1,2)')).toEqual(['x a 1', 'x a 2', 'x b 1', 'x b 2']);
  });

  it('has no bracket left open in any language', () => {
    for (const words of ALL_WORDS) {
      for (const source of [
        ...Object.values(words.labels),
        ...Object.values(words.phrases),
        ...Object.values(words.units),
      ]) {
        for (const phrase of phrasesOf(source)) expect(phrase).toMatch(/^[^(),|]+$|^[^(|]*\S[^(|]*$/);
      }
      expect(words.months.split('|')).toHaveLength(12);
    }
  });

  it.each([
    ['Numéro de commande : 17', 'number'],
    ['Order number: 17', 'number'],
    ['Bestellnr.: 17', 'number'],
    ['Total TTC', 'grand-total'],
    ['Total HT', 'ignored'],
    ['Total (TTC) :', 'grand-total'],
    ['Gesamtsumme', 'grand-total'],
    ['Frais de livraison', 'delivery'],
    ['Livraison prévue le 27', 'promised'],
    ['Mode de règlement', 'payment'],
    ['Nappe en lin', null],
  ])('takes the longest label of %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  it('knows a whole label from one with a value behind it', () => {
    expect(isWholeLabel('total :', vocabulary())).toBe('total');
    expect(isWholeLabel('total 12 €', vocabulary())).toBeNull();
  });

  it('finds phrases only at the borders of words', () => {
    expect(says('the reorder point', ['order'])).toBe(false);
    expect(says('your order #17', ['order #'])).toBe(true);
    expect(bare('(ttc)')).toBe('ttc');
  });
});
