import type { Change } from '../../lib/seller/changes-between';
import type { Mismatch } from '../../lib/seller/seat';
import { fill, sayPlainDay } from '../../locales/render';
import type { Seen, Tongue } from './checklist';
import { onPagesRead } from './where';

/** One mismatch in a plain sentence; null where a row's own line says it already. */
export function sayMismatch(mismatch: Mismatch, seen: Seen, tongue: Tongue): string | null {
  const says = tongue.words.seat;
  const where = onPagesRead(seen, tongue);
  switch (mismatch.kind) {
    case 'seat-elsewhere':
      return fill(says.looksBy[mismatch.by], {
        excerpt:
          mismatch.by === 'domain'
            ? mismatch.appearance.slice(mismatch.appearance.lastIndexOf('.'))
            : mismatch.appearance,
      });
    case 'no-address':
      return fill(says.noAddress, { where });
    case 'no-number':
      return fill(says.noNumber, { where });
    case 'only-form':
      return fill(says.onlyForm, { where });
    case 'mailbox-address':
      return says.mailbox;
    case 'placeholders':
      return says.placeholders;
    case 'countries-contradict':
    case 'names-contradict':
      return fill(says.contradict, { one: mismatch.stated, other: mismatch.other });
    case 'changed':
      return sayChange(mismatch, tongue);
    case 'number-fails':
    case 'no-name':
    case 'no-legal-page':
      return null;
  }
}

/** "The name was … on 22 November 2026; now it is …." */
export function sayChange(
  change: Change,
  { words, language, countryName }: Pick<Tongue, 'words' | 'language' | 'countryName'>,
): string {
  const named = (value: string) =>
    change.what === 'country' && /^[A-Z]{2}$/.test(value) ? countryName(value) : value;
  return fill(words.seat.change[change.what], {
    before: named(change.before),
    now: named(change.now),
    day: sayPlainDay(change.since, language),
  });
}
