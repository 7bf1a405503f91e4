/** Functions by which CSS asks for something: `url()` and its relatives. */
const ASKING = /(?:url|src|image|image-set|url-prefix|element|paint)\s*\(/gi;
const IMPORTING = /@import\b/gi;

/**
 * CSS that asks nobody for anything: `url()`, `image-set()` and their like become an unknown function, which browsers
 * ignore together with its declaration, and `@import` an unknown rule. Escapes go first, since `\75rl(` is a `url(`
 * too; what they wrote, mostly letters of icon fonts, is not there anyway. The addresses stay as text.
 */
export function quietCss(css: string): { readonly css: string; readonly references: number } {
  if (!/[\\(@<]/.test(css)) return { css, references: 0 };
  let references = 0;
  const count = (by: string) => {
    references += 1;
    return by;
  };
  const quiet = css
    .replace(/\\/g, '')
    .replace(ASKING, () => count('left-out('))
    .replace(IMPORTING, () => count('@left-out'))
    // The text stands in a style element or an attribute: nothing in it may end that.
    .replace(/<(?=[/!])/g, '< ');
  return { css: quiet, references };
}
