import type { Day } from '../values/day';

/** A mailbox as a mail's head names it. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What is read of an e-mail: its head's few words and its text. Attachments are left alone. */
export interface Mail {
  /** The mail's own id, or a fingerprint where it has none; the same mail a second time has the same. */
  readonly id: string;
  readonly from: Mailbox | null;
  readonly to: Mailbox | null;
  readonly subject: string;
  /** The day it was sent, by the sender's own clock. */
  readonly sent: Day | null;
  readonly html: string | null;
  readonly text: string | null;
}
