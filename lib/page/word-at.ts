/** Does a word of its own begin at `at` and take `length` letters? */
export function isWordAt(text: string, at: number, length: number): boolean {
  const isLetter = (index: number) => /[a-z\d]/i.test(text[index] ?? ' ');
  return at >= 0 && !isLetter(at - 1) && !isLetter(at + length);
}
