import { readdirSync, readFileSync } from 'node:fs';
import { parseMail } from '../../lib/mail/parse-mail';
import { readMail } from '../../lib/mail/read-mail';
import { readerResultSchema } from '../../lib/page/reader-result';
import { day } from '../../lib/values/day';
import { type Expected, failures } from './expectations';
import { openPage } from './open-page';

/** What stands beside a mail. `maybe`: it need not be read, but what is read of it must be right. */
export interface ExpectedMail extends Pick<Expected, 'silent' | 'kind' | 'facts'> {
  readonly maybe?: true;
  readonly host?: string;
}

const folder = new URL('eml/', import.meta.url);

/** Every mail of `eml/`, without its ending. */
export const MAILS = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.replace(/\.eml$/, ''));

export const expectedMail = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as ExpectedMail;

/** Everything that is not as the mail's expectations say, as `total missed` or `total wrong`. */
export async function mailFailures(name: string): Promise<Record<string, unknown>> {
  const expected = expectedMail(name);
  const mail = await parseMail(new Uint8Array(readFileSync(new URL(`${name}.eml`, folder))));
  const read = mail.ok ? await readMail(mail.value, (html) => openPage(html), day('2026-11-22')) : mail;
  if (!read.ok && expected.maybe) return {};
  const result = readerResultSchema.parse(
    read.ok
      ? { result: 'sighting', sighting: { ...read.value.sighting, cost: 0 } }
      : { result: 'nothing', kind: 'other' },
  );
  const failed = failures({ ...expected, url: '' }, result, 'words alone');
  if (read.ok && expected.host !== undefined && read.value.host !== expected.host)
    failed['host wrong'] = { read: read.value.host, expected: expected.host };
  return failed;
}
