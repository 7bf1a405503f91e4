/**
 * The shape of a dictionary in another language: the same keys as the English one, its own words. Lists keep their
 * length, so that a third plural or a fourth step can't be forgotten.
 *
 *     export const popup: Words<typeof english> = { empty: 'Rien ici pour l’instant.' };
 */
export type Words<T> = T extends string ? string : { readonly [Key in keyof T]: Words<T[Key]> };

/** The forms of a counted sentence; `{count}` is the number: `{ one: '{count} day', other: '{count} days' }`. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}
