import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOfFile } from './file-kind';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['photo.jpg', '\xff\xd8\xff\xe0', 'photo', 'image/jpeg', null],
  ['photo.pdf', '\xff\xd8\xff\xe0', 'photo', 'image/jpeg', null],
  ['a.png', '\x89PNG\r\n\x1a\n', 'photo', 'image/png', null],
  ['IMG_1.HEIC', '\0\0\0\x18ftypheic', 'file', 'image/heic', 'heic'],
  ['a.heic', 'broken', 'file', 'image/heic', 'heic'],
  ['a.avif', '\0\0\0\x18ftypavif', 'photo', 'image/avif', null],
  ['bill.pdf', '%PDF-1.7', 'file', 'application/pdf', null],
  ['bill', '\n%PDF-1.4', 'file', 'application/pdf', null],
  ['bill.pdf', '<html>', 'file', 'application/octet-stream', 'not-pdf'],
  ['order.eml', 'anything', 'message', 'message/rfc822', null],
  ['order', 'Received: by x\r\nFrom: a@b.example\r\nSubject: Order\r\n', 'message', 'message/rfc822', null],
  ['notes.txt', 'hello', 'file', 'text/plain', null],
  ['page.html', '<script>1</script>', 'file', 'application/octet-stream', null],
  ['drawing.svg', '<svg onload="1">', 'file', 'application/octet-stream', null],
])('%s that begins with %j is a %s (%s)', (name, start, kind, mediaType, doubt) => {
  expect(kindOfFile(name, bytes(start))).toEqual({ kind, mediaType, doubt });
});

test('any bytes under any name are something, and nothing becomes a page of ours', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array({ maxLength: 600 }), (name, start) => {
      expect(kindOfFile(name, start).mediaType).not.toMatch(/html|svg|xml|javascript/);
    }),
  );
});
