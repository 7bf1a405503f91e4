// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readAnswer } from '../../lib/claim/read-answer';
import { readAnswerFile } from './answer-file';

const mail = (head: string, body: string) =>
  new File(
    [
      `From: Shop <shop@shop.example>\r\nTo: me@me.example\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nSubject: Re: 20931\r\nMIME-Version: 1.0\r\n${head}\r\n\r\n${body}`,
    ],
    'answer.eml',
  );

test('an e-mail gives its words and its day, and they read as if they were pasted', async () => {
  const answer = await readAnswerFile(
    mail(
      'Content-Type: text/plain; charset=utf-8',
      'Bonjour,\r\nnous vous proposons un bon d’achat de 20 €.\r\n',
    ),
  );
  expect(answer?.text).toContain('un bon d’achat de 20 €');
  expect(answer?.sent).toBe('2026-11-20');
  expect(readAnswer(answer?.text ?? '')[0]?.reading).toBe('voucher');
});

test('an e-mail of markup alone gives its words, and nothing of it is run', async () => {
  const html =
    '<p>Ihre Anfrage wurde abgelehnt.</p><script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1">';
  const answer = await readAnswerFile(mail('Content-Type: text/html; charset=utf-8', html));
  expect(answer?.text).toBe('Ihre Anfrage wurde abgelehnt.');
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
});

test('a text file gives its words', async () => {
  const answer = await readAnswerFile(
    new File(['  We are sorry, we cannot refund this order.\n'], 'chat.txt'),
  );
  expect(answer).toMatchObject({ text: 'We are sorry, we cannot refund this order.', sent: null });
});

test.each([
  ['an empty file', new File([''], 'a.txt')],
  ['a picture', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])], 'a.jpg')],
  [
    'a picture that calls itself a text',
    new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'a.txt'),
  ],
  ['a mail without words', mail('Content-Type: text/plain', '')],
  [
    'a mail nested without end',
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(2000),
    ),
  ],
])('%s gives nothing, and nothing is thrown', async (_, file) => {
  expect(await readAnswerFile(file)).toBeNull();
});
