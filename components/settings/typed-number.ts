/** What a field for a number holds: a number within its bounds, nothing, or something else. */
export function numberTyped(
  text: string,
  { from, to, isWhole }: { readonly from: number; readonly to: number; readonly isWhole: boolean },
): number | 'nothing' | 'wrong' {
  const tidy = text.trim().replace('%', '').replace(',', '.').trim();
  if (tidy === '') return 'nothing';
  if (!(isWhole ? /^\d{1,2}$/ : /^\d{1,2}(?:\.\d{1,2})?$/).test(tidy)) return 'wrong';
  const value = Number(tidy);
  return value >= from && value <= to ? value : 'wrong';
}
