/** What stands in a text or list from `from`, or its beginning, up to `until`. */
export const span = <W extends { slice(from: number, until: number): W }>(
  whole: W,
  from: number,
  until: number,
) => whole.slice(Math.max(0, from), until);
