/** Every text that a list of words stands for: `a/b? c|d` is `a c`, `b c`, `c` and `d`. */
export function phrasesOf(list: string): string[] {
  return list.split('|').flatMap((phrase) =>
    phrase
      .split(' ')
      .map((slot) => (slot.endsWith('?') ? [...slot.slice(0, -1).split('/'), ''] : slot.split('/')))
      .reduce((all, forms) => all.flatMap((begun) => forms.map((form) => `${begun} ${form}`.trim())), ['']),
  );
}
