import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn, withoutCardNumbers } from './card-numbers';

/** `prefix` and random figures up to `length`, with the check digit that makes it pass. */
function numberWith(prefix: string, length: number, random: () => number): string {
  let digits = prefix;
  while (digits.length < length - 1) digits += Math.floor(random() * 10);
  for (let check = 0; check < 10; check++) if (passesLuhn(`${digits}${check}`)) return `${digits}${check}`;
  throw new Error('no check digit');
}

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const CARDS: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['4', 13],
  ['4', 19],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['36', 14],
  ['3528', 16],
  ['6011', 16],
  ['65', 16],
  ['62', 16],
];

describe('withoutCardNumbers', () => {
  it('drops 1 000 card numbers, in one piece, by fours and with dashes, and keeps their last four', () => {
    const random = seeded(7);
    for (let n = 0; n < 1_000; n++) {
      const [prefix, length] = CARDS[n % CARDS.length] as readonly [string, number];
      const digits = numberWith(prefix, length, random);
      const grouped = digits.replace(/(\d{4})(?=\d)/g, n % 2 === 0 ? '$1 ' : '$1-');
      for (const printed of [digits, grouped, digits.replace(/(\d{4})(?=\d)/g, '$1\u00a0')]) {
        const kept = withoutCardNumbers(`Paid with ${printed} on 3 November`);
        expect(kept).toBe(`Paid with •••• ${digits.slice(-4)} on 3 November`);
      }
    }
  });

  it('keeps 1 000 SIRETs, which all pass Luhn', () => {
    const random = seeded(11);
    for (let n = 0; n < 1_000; n++) {
      const siret = numberWith(String(3 + (n % 7)), 14, random);
      const printed = n % 2 === 0 ? siret : siret.replace(/(\d{3})(\d{3})(\d{3})(\d{5})/, '$1 $2 $3 $4');
      expect(withoutCardNumbers(`SIRET : ${printed}`)).toBe(`SIRET : ${printed}`);
    }
  });

  it('keeps 1 000 labelled order numbers, even such as would pass for a card', () => {
    const random = seeded(13);
    const labels = [
      'Numéro de commande :',
      'Order number:',
      'Bestellnummer:',
      'Facture n°',
      'Tracking number:',
      'Commande n°',
      'Order #',
      'Rechnungsnummer:',
    ];
    for (let n = 0; n < 1_000; n++) {
      const text = `${labels[n % labels.length]} ${numberWith('4', 16, random)}`;
      expect(withoutCardNumbers(text)).toBe(text);
    }
  });

  it.each([
    'IBAN FR76 1027 8060 0000 0205 1880 181',
    'IBAN DE89 3704 0044 0532 0130 00',
    'Tel. +41 22 555 12 34 56 78',
    'ISBN 978-3-16-148410-0',
    'Paid on 22/11/2026 at 10:42',
    '405-1234567-1234567',
  ])('keeps %s', (text) => {
    expect(withoutCardNumbers(text)).toBe(text);
  });

  it('is not fooled by words near a card', () => {
    expect(withoutCardNumbers('Order paid by card 4242 4242 4242 4242')).toBe('Order paid by card •••• 4242');
    expect(withoutCardNumbers('2026 4242 4242 4242 4242')).toBe('2026 •••• 4242');
  });

  it('never throws and never adds a figure', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withoutCardNumbers(text).replace(/\D/g, '').length).toBeLessThanOrEqual(
          text.replace(/\D/g, '').length,
        );
      }),
    );
  });
});
