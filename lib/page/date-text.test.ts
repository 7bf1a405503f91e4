import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateReading, findDays, findWindow } from './date-text';
import { dayFrom } from './day-from';
import { fold } from './fold';
import { makeVocabulary } from './vocabulary';

const reading: DateReading = {
  monthOf: makeVocabulary().monthOf,
  numericOrder: 'day-first',
  today: '2026-11-22',
};
const first = (text: string, more: Partial<DateReading> = {}) =>
  findDays(fold(text), { ...reading, ...more })[0]?.day;
const window = (text: string, more: Partial<DateReading> = {}) => {
  const found = findWindow(fold(text), { ...reading, ...more });
  return found === null ? null : `${found.from}/${found.until}`;
};

describe('findDays', () => {
  it.each([
    ['3 octobre 2026', '2026-10-03'],
    ['1er août 2026', '2026-08-01'],
    ['November 22, 2026', '2026-11-22'],
    ['22 Nov 2026', '2026-11-22'],
    ['Tue, 24 November 2026', '2026-11-24'],
    ['3. März 2026', '2026-03-03'],
    ['22.11.2026 10:42', '2026-11-22'],
    ['2026-11-22T10:00', '2026-11-22'],
    ['22/11/26', '2026-11-22'],
    ['13/2/2026', '2026-02-13'],
    ['Thursday, November 26', '2026-11-26'],
    ['2 janvier', '2027-01-02'],
    ['Do., 26.11.', '2026-11-26'],
  ])('reads %s', (text, day) => {
    expect(first(text)).toBe(day);
  });

  it('takes month before day where the page does, and says when it cannot know', () => {
    expect(first('8/2/2026', { numericOrder: 'month-first' })).toBe('2026-08-02');
    expect(findDays('8/2/2026', { ...reading, numericOrder: null })).toMatchObject([{ isAmbiguous: true }]);
    expect(findDays('8/8/2026', { ...reading, numericOrder: null })).toMatchObject([{ isAmbiguous: false }]);
  });

  it('leaves out a day without a year when nobody knows the year, and days that do not exist', () => {
    expect(first('26 novembre', { today: null })).toBeUndefined();
    expect(first('31/02/2026')).toBeUndefined();
    expect(first('version 1.2.3 and 10.000')).toBeUndefined();
  });

  it('takes a day without a year for the last such day where it can only be past', () => {
    expect(first('2 février', { today: '2026-11-22' })).toBe('2027-02-02');
    expect(first('2 février', { today: '2026-11-22', isPast: true })).toBe('2026-02-02');
    expect(first('22 novembre', { today: '2026-11-22', isPast: true })).toBe('2026-11-22');
  });

  it('reads every day of the calendar back from its printed forms', () => {
    const months = [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, date) => {
          const day = dayFrom(year, month, date);
          expect(first(`${date} ${months[month - 1]} ${year}`)).toBe(day);
          expect(first(`${date}/${month}/${year}`)).toBe(day);
          expect(first(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)).toBe(
            day,
          );
        },
      ),
    );
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void findWindow(fold(text), reading)));
  });
});

describe('findWindow', () => {
  it.each([
    ['entre le 24 et le 27 novembre 2026', '2026-11-24/2026-11-27'],
    ['du 28 novembre au 2 décembre 2026', '2026-11-28/2026-12-02'],
    ['24.–27. November 2026', '2026-11-24/2026-11-27'],
    ['25.11.2026 - 27.11.2026', '2026-11-25/2026-11-27'],
    ['25.11. - 27.11.2026', '2026-11-25/2026-11-27'],
    ['December 30 - January 2', '2026-12-30/2027-01-02'],
    ['Feb 3 – 5, 2027', '2027-02-03/2027-02-05'],
    ['zwischen dem 24. und dem 27. November 2026', '2026-11-24/2026-11-27'],
    ['24 November 2026 – 27 November 2026', '2026-11-24/2026-11-27'],
    ['le 27 novembre 2026', '2026-11-27/2026-11-27'],
  ])('reads %s', (text, expected) => {
    expect(window(text)).toBe(expected);
  });
});
