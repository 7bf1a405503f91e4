import PostalMime, { type Address, type Email } from 'postal-mime';
import { type Day, parseDay } from '../values/day';
import { done, failed, type Outcome } from '../values/outcome';
import type { Mail, Mailbox } from './mail';

/** Largest file taken for an e-mail, in bytes: providers stop at 25 MB, which is 34 MB once encoded. */
export const MAIL_LIMIT = 40_000_000;
/** Characters of a mail's text that are read; an order stands at its beginning. */
const TEXT_LIMIT = 2_000_000;

/** Lines with which every mail begins, one of them at least. */
const HEAD = /^(?:from|to|subject|date|message-id|received|return-path|mime-version|delivered-to)[ \t]*:/im;

/**
 * The e-mail in a file (`.eml`, RFC 822), whatever its encoding and however deep its parts. Fails in words when it is too
 * large, no mail, or one that cannot be taken apart. Never throws.
 */
export async function parseMail(bytes: Uint8Array): Promise<Outcome<Mail>> {
  if (bytes.byteLength > MAIL_LIMIT) return failed('mail-too-large', `${bytes.byteLength} bytes`);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64_000));
  // A picture or an archive may hold such a line by chance; a mail's head holds no zeros.
  if (!HEAD.test(head) || head.slice(0, 2_000).includes('\0')) return failed('mail-not-mail');
  let parsed: Email;
  try {
    parsed = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>, { maxNestingDepth: 100 });
  } catch (error) {
    return failed('mail-not-read', String(error).slice(0, 300));
  }
  const html = textOf(parsed.html);
  const text = textOf(parsed.text);
  if (html === null && text === null) return failed('mail-no-order', 'no text');
  const subject = plain(parsed.subject ?? '').slice(0, 300);
  const sent = dayOf(parsed.headers.find(({ key }) => key === 'date')?.value ?? '');
  return done({
    id: fingerprint(parsed.messageId ?? `${subject}\n${sent}\n${text ?? html}`),
    from: mailboxOf(parsed.from),
    to: mailboxOf(parsed.to?.[0]),
    subject,
    sent,
    html,
    text,
  });
}

function textOf(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : unquoted(text.slice(0, TEXT_LIMIT));
}

/** Letters still in quoted-printable, as UTF-8 or Latin-1: what kept the mail has lost the line of its head that says so. */
const STILL_QUOTED = /=(?:3D|20|A0|C[23]=[89AB][0-9A-F]|E2=8[0-2]=[0-9A-F]{2}|[CEF][0-9A-F])/g;

function unquoted(text: string): string {
  if (!/=\r?\n/.test(text) || (text.match(STILL_QUOTED)?.length ?? 0) < 3) return text;
  const whole = text.replace(/=[ \t]*\r?\n/g, '');
  try {
    return decodeURIComponent(whole.replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1'));
  } catch {
    return whole.replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}

function mailboxOf(address: Address | undefined): Mailbox | null {
  const box = address?.group?.[0] ?? address;
  if (box?.address === undefined || !/^[^\s@]+@[^\s@]+$/.test(box.address)) return null;
  return { name: plain(box.name ?? '').slice(0, 120), address: box.address.toLowerCase().slice(0, 254) };
}

function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day as the sender's clock had it: a mail of 23:30 in New York is not the next day's. */
function dayOf(date: string): Day | null {
  const [, day = '', month = '', year = ''] = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/i.exec(date) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase()) + 1;
  return parseDay(`${year}-${String(index).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** `1k2j3h`: tells two mails apart, and names nobody. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < Math.min(text.length, 20_000); at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ code, 0x85ebca6b) >>> 0;
  }
  return a.toString(36) + b.toString(36);
}
