import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exhibitName } from './safe-name';

test.each([
  [3, 'Pied cassé.JPG', 'image/jpeg', '03-pied-casse.jpg'],
  [1, '../../etc/passwd', 'text/plain', '01-etc-passwd.txt'],
  [2, 'C:\\Windows\\evil.exe', 'application/octet-stream', '02-c-windows-evil.bin'],
  [4, 'CON', 'application/pdf', '04-con.pdf'],
  [5, '\u202Egpj.exe', 'application/octet-stream', '05-gpj.bin'],
  [6, 'חשבונית', 'application/pdf', '06.pdf'],
  [7, 'Rechnung.docx', 'application/octet-stream', '07-rechnung.docx'],
  [8, '', 'text/html', '08.html'],
  [9, 'Reçu', 'valueOf', '09-recu.bin'],
  [120, 'Größe & Straße', 'image/png', '120-grosse-strasse.png'],
])('no. %i "%s" (%s) is called %s', (number, title, mediaType, name) => {
  expect(exhibitName(number, title, mediaType)).toBe(name);
});

test('whatever a file is called, its name here is safe on every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (title, mediaType) => {
      const name = exhibitName(7, title, mediaType);
      expect(name).toMatch(/^07(?:-[a-z0-9-]{1,48})?\.[a-z0-9]{1,5}$/);
      expect(name).not.toMatch(/\.(?:exe|bat|cmd|js|scr|com|lnk|html?)$/);
    }),
  );
});
