import type { Exhibit } from './exhibit';

/** A dossier in words, for the page that is printed and for the index in the archive: everything is plain text. */
export interface DossierText {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly Line[];
  readonly claims: readonly { readonly title: string; readonly lines: readonly Line[] }[];
  /** `note` is what the shopper noted with it: an answer as it was pasted, who was called. */
  readonly story: readonly { readonly day: string; readonly words: string; readonly note: string | null }[];
  readonly letters: readonly {
    readonly title: string;
    readonly subtitle: string;
    readonly language: string;
    readonly body: string;
  }[];
  readonly exhibits: readonly NumberedExhibit[];
}

export interface Line {
  readonly name: string;
  readonly value: string;
}

/** An exhibit with its number and its words. */
export interface NumberedExhibit {
  readonly exhibit: Exhibit;
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly day: string;
  readonly lines: readonly Line[];
}
