import { expect, test } from 'vitest';
import { bothParts, manyParts } from '../../tests/pages/mails';
import { openMessage } from './open-message';

const opened = (source: BlobPart) => openMessage(new Blob([source]));

test('an e-mail shows who wrote, to whom, and its words', async () => {
  const message = await opened(bothParts);
  expect(message?.from).toContain('@');
  expect(`${message?.text}${message?.html}`).toContain('20931');
});

test('one of two thousand parts is shown, or said not to be; it never stops the page', async () => {
  const began = performance.now();
  const message = await opened(manyParts(2_000));
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(message === null || `${message.text}${message.html}`.includes('20931')).toBe(true);
});

test.each([
  ['parts inside parts without end', nested(500)],
  ['headers without end', `Subject: ${'x'.repeat(2_000_000)}\r\n\r\nhello`],
])('one with %s is said not to be readable', async (_, source) => {
  expect(await opened(source)).toBeNull();
});

test('a name from right to left, markup and line breaks in a head stay one plain line', async () => {
  const message = await opened(
    'From: "\u05d7\u05e9\u05d1\u05d5\u05df <b>" <a@b.example>\r\nSubject: =?utf-8?B?PHNjcmlwdD4=?=\r\n\r\nhello',
  );
  expect(message?.from).toBe('\u05d7\u05e9\u05d1\u05d5\u05df <b> <a@b.example>');
  expect(message?.subject).toBe('<script>');
});

/** A message whose only part holds a message part, and so on. */
function nested(depth: number): string {
  let body = 'Content-Type: text/plain\r\n\r\nhello';
  for (let at = 0; at < depth; at += 1)
    body = `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n${body}\r\n--b${at}--`;
  return `From: a@b.example\r\n${body}`;
}
