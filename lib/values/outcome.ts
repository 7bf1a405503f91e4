/**
 * Why something could not be done. Each has a plain sentence for the shopper in `locales/<language>/failures.ts`:
 * what happened, what it means, what to do.
 */
export type FailureCode =
  | 'disk-full'
  | 'store-unavailable'
  | 'store-newer'
  | 'record-damaged'
  | 'not-found'
  | 'import-not-recours'
  | 'import-truncated'
  | 'import-newer'
  | 'import-too-large'
  | 'page-not-allowed'
  | 'page-gone'
  | 'page-not-read'
  | 'page-no-order'
  | 'page-not-kept'
  | 'file-too-large'
  | 'file-unreadable'
  | 'exhibit-damaged'
  | 'mail-not-mail'
  | 'mail-too-large'
  | 'mail-not-read'
  | 'mail-no-order'
  | 'archive-too-large'
  | 'message-refused'
  | 'unexpected';

export interface Failure {
  readonly code: FailureCode;
  /** For the report a shopper may choose to send; never shown as the explanation. */
  readonly detail?: string;
}

/** The result of anything that can fail: a value or a failure, never an exception across a border. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (code: FailureCode, detail?: string): Outcome<never> => ({
  ok: false,
  failure: detail === undefined ? { code } : { code, detail },
});
