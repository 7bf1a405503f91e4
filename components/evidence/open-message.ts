import PostalMime from 'postal-mime';

/** What is shown of an e-mail; the original has the rest. */
export interface Message {
  readonly subject: string | null;
  readonly from: string;
  readonly to: string;
  readonly date: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: number;
}

/** What of a message is looked at: its text stands at its beginning. */
const LOOKED_AT = 20_000_000;
const TEXT_LIMIT = 200_000;

/** Reads an e-mail. Null when it is none that can be read: one with thousands of parts, or headers without end. */
export async function openMessage(file: Blob): Promise<Message | null> {
  try {
    const bytes = await file.slice(0, LOOKED_AT).arrayBuffer();
    const mail = await new PostalMime({ maxNestingDepth: 20, maxHeadersSize: 1_000_000 }).parse(bytes);
    return {
      subject: mail.subject?.trim().slice(0, 300) || null,
      from: said(mail.from === undefined ? [] : [mail.from]),
      to: said(mail.to ?? []),
      date: mail.date ?? null,
      text: (mail.text ?? '').slice(0, TEXT_LIMIT),
      html: mail.html?.slice(0, 4_000_000) ?? null,
      attachments: mail.attachments.length,
    };
  } catch {
    return null;
  }
}

function said(addresses: readonly { name?: string; address?: string }[]): string {
  return addresses
    .slice(0, 10)
    .map(({ name, address }) => (name ? `${name} <${address ?? ''}>` : (address ?? '')))
    .join(', ')
    .slice(0, 500);
}
