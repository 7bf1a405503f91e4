import { MAIL_LIMIT, parseMail } from '../../lib/mail/parse-mail';
import { readMail } from '../../lib/mail/read-mail';
import type { Recorded } from '../../lib/store/store';
import { failed, type Outcome } from '../../lib/values/outcome';
import { instant, type World } from '../world/world';

/** Reads one e-mail and records its order; what could not be done is said, and nothing of it is kept. */
export async function readMailFile(world: World, file: File): Promise<Outcome<Recorded>> {
  // Asked before it is read: a film dropped here by mistake would fill the memory.
  if (file.size > MAIL_LIMIT) return failed('mail-too-large', `${file.size} bytes`);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return failed('mail-not-read', 'the file cannot be opened');
  const mail = await parseMail(new Uint8Array(bytes));
  if (!mail.ok) return mail;
  const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const read = await readMail(mail.value, parseHtml, world.today.value);
  if (!read.ok) return read;
  const { sighting, host, subject, sender } = read.value;
  return world.store.recordMail(sighting, { id: mail.value.id, host, subject, sender, at: await instant() });
}
