import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../values/day';
import { asPlainText, MAILTO_LIMIT, mailDraft, printable } from './out';

const letter = {
  subject: 'Commande n°\u00A07\u00A0: livraison',
  body: 'Bonjour,\n\nJe n’ai rien reçu.\n\nCordialement,\n\nCamille Favre\nRue du Lac 3\nc@post.example',
};

function readBack(href: string) {
  const url = new URL(href);
  return {
    to: decodeURIComponent(url.pathname),
    subject: decodeURIComponent(/[?&]subject=([^&]*)/.exec(url.search)?.[1] ?? ''),
    body: decodeURIComponent(/[?&]body=([^&]*)/.exec(url.search)?.[1] ?? ''),
    headers: [...url.searchParams.keys()],
  };
}

describe('a mail draft', () => {
  test('opens with receiver, subject and the whole body', () => {
    const draft = mailDraft(letter, 'service@shop.example');
    expect(draft.kind).toBe('mailto');
    if (draft.kind !== 'mailto') return;
    const mail = readBack(draft.href);
    expect(mail.to).toBe('service@shop.example');
    expect(mail.subject).toBe(letter.subject);
    expect(mail.body).toBe(letter.body.replaceAll('\n', '\r\n'));
  });

  test('works without an address', () => {
    const draft = mailDraft(letter, null);
    expect(draft.kind === 'mailto' && draft.href.startsWith('mailto:?subject=')).toBe(true);
  });

  test.each([
    'a@b.example?bcc=x@y.example',
    'a@b.example\r\nBcc: x@y.example',
    'a@b.example,x@y.example',
    'a@b.example&cc=x@y.example',
    'javascript:alert(1)',
    'no address',
    `${'a'.repeat(300)}@b.example`,
  ])('leaves out %j, which is no single address', (to) => {
    const draft = mailDraft(letter, to);
    expect(draft.kind === 'mailto' && readBack(draft.href).to).toBe('');
    expect(draft.kind === 'mailto' && readBack(draft.href).headers).toEqual(['subject', 'body']);
  });

  test('writes plain signs when the typographic ones make it too long', () => {
    const body = 'l’été «\u00A0ici\u00A0» – '.repeat(30);
    const draft = mailDraft({ subject: 'x', body }, null);
    expect(draft.kind).toBe('mailto');
    expect(draft.kind === 'mailto' && readBack(draft.href).body).toContain("l'été « ici » - ");
  });

  test('says so when the letter is too long for a link', () => {
    expect(mailDraft({ subject: 'x', body: 'word '.repeat(500) }, 'a@b.example')).toEqual({
      kind: 'too-long',
    });
  });

  test('never throws, never exceeds its length and never gains a header, whatever the text', () => {
    const any = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      maxLength: 500,
    });
    fc.assert(
      fc.property(any, any, fc.option(any), (subject, body, to) => {
        const draft = mailDraft({ subject, body }, to);
        if (draft.kind === 'too-long') return;
        expect(draft.href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
        expect(draft.href).not.toMatch(/[\s<>"]/);
        expect(readBack(draft.href).headers).toEqual(['subject', 'body']);
        expect(readBack(draft.href).subject).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('a printed letter', () => {
  const people = {
    sender: { name: 'Camille Favre', address: 'Rue du Lac 3\n1003 Lausanne', email: 'c@post.example' },
    receiver: { name: 'Luminaires SA', address: 'Quai 1\n1200 Genève' },
    place: 'Lausanne',
    day: day('2026-11-22'),
  };

  test('has head, place and day, subject and paragraphs', () => {
    const paper = printable(letter, people, 'fr');
    expect(paper.sender).toEqual(['Camille Favre', 'Rue du Lac 3', '1003 Lausanne', 'c@post.example']);
    expect(paper.receiver).toEqual(['Luminaires SA', 'Quai 1', '1200 Genève']);
    expect(paper.placeAndDay).toBe('Lausanne, le 22 novembre 2026');
    expect(paper.subject).toBe('Objet\u00A0: Commande n°\u00A07\u00A0: livraison');
    expect(paper.paragraphs.at(1)).toEqual(['Je n’ai rien reçu.']);
  });

  test('does not repeat the address of its head under the name', () => {
    expect(printable(letter, people, 'fr').paragraphs.at(-1)).toEqual(['Camille Favre']);
  });

  test('keeps the address used at the shop when the head has another one', () => {
    const other = { ...people, sender: { ...people.sender, email: 'other@post.example' } };
    expect(printable(letter, other, 'fr').paragraphs.at(-1)).toEqual(['Camille Favre', 'c@post.example']);
  });

  test('keeps every word that the shopper changed', () => {
    const changed = { ...letter, body: letter.body.replace('Rue du Lac 3', 'chez mes parents') };
    expect(printable(changed, people, 'fr').paragraphs.at(-1)).toEqual([
      'Camille Favre',
      'chez mes parents',
      'c@post.example',
    ]);
  });

  test('writes place and day as each language does, with or without a place', () => {
    expect(printable(letter, people, 'de').placeAndDay).toBe('Lausanne, den 22. November 2026');
    expect(printable(letter, { ...people, place: '' }, 'de').placeAndDay).toBe('22. November 2026');
    expect(printable(letter, { ...people, place: '' }, 'fr').placeAndDay).toBe('le 22 novembre 2026');
    expect(printable(letter, people, 'en').placeAndDay).toBe('Lausanne, 22 November 2026');
  });
});

test('the clipboard gets subject and body', () => {
  expect(asPlainText({ subject: 'A\nB', body: 'C\n\nD' })).toBe('A B\n\nC\n\nD');
});
