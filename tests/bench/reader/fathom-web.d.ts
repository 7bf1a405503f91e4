/** What the benchmark uses of fathom-web, which brings no types. */
declare module 'fathom-web' {
  export interface Fnode {
    readonly element: Element;
  }
  type Side = { readonly max: () => Side };
  export function dom(selector: string): Side;
  export function type(name: string): Side;
  export function out(name: string): Side;
  export function score(scoring: (fnode: Fnode) => number): Side;
  export function rule(from: Side, to: Side, options?: { readonly name: string }): unknown;
  export function ruleset(
    rules: readonly unknown[],
    coeffs: readonly (readonly [string, number])[],
    biases: readonly (readonly [string, number])[],
  ): { readonly against: (document: Document) => { readonly get: (key: string) => readonly Fnode[] } };
  export const utils: { readonly isVisible: (fnode: Fnode) => boolean };
}
