// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { contactForm } from './contact-form';
import { type FillValues, fillForm } from './fill';
import { frameHosts } from './frames';

const VALUES: FillValues = {
  message: 'Sehr geehrte Damen und Herren,\n\nmeine Bestellung ist nicht angekommen.',
  subject: 'Bestellung 20931: nicht angekommen',
  'order-number': '20931',
  email: 'camille@courriel.example',
  name: 'Camille Martin',
  'first-name': 'Camille',
  'last-name': 'Martin',
  postcode: '69003',
  town: 'Lyon',
  street: '12 rue des Tilleuls',
  phone: null,
};

function show(html: string): void {
  document.body.innerHTML = html;
}
const value = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value;

beforeEach(() => show(''));

describe('a contact form', () => {
  test('is filled by its labels in French, English and German, whatever its names', () => {
    for (const [name, mail, number, subject, message] of [
      ['Nom et prénom', 'Adresse e-mail', 'N° de commande', 'Objet', 'Votre message'],
      ['Your name', 'Email', 'Order number', 'Subject', 'How can we help? Your message'],
      ['Name', 'E-Mail-Adresse', 'Bestellnummer', 'Betreff', 'Ihre Nachricht'],
    ]) {
      show(`<form><p><label for="a">${name}</label><input id="a"></p><p><label for="b">${mail}</label><input id="b" type="email"></p>
        <p><label for="c">${number}</label><input id="c"></p><p><label for="d">${subject}</label><input id="d"></p>
        <p><label for="e">${message}</label><textarea id="e"></textarea></p><button>Send</button></form>`);
      const filling = fillForm(document, VALUES);
      expect(filling?.filled.map(({ use }) => use)).toEqual([
        'name',
        'email',
        'order-number',
        'subject',
        'message',
      ]);
      expect([value('#a'), value('#b'), value('#c'), value('#d'), value('#e')]).toEqual([
        VALUES.name,
        VALUES.email,
        VALUES['order-number'],
        VALUES.subject,
        VALUES.message,
      ]);
    }
  });

  test('that names its fields for screen readers only is filled too', () => {
    show(`<div role="form"><span id="n">Votre nom</span><input aria-labelledby="n" name="x1"><input aria-label="Courriel" name="x2">
      <textarea aria-label="Décrivez votre demande" name="x3"></textarea></div>`);
    expect(fillForm(document, VALUES)?.filled.map(({ use, label }) => `${use}: ${label}`)).toEqual([
      'name: Votre nom',
      'email: Courriel',
      'message: Décrivez votre demande',
    ]);
  });

  test('with a first and a last name gets one each', () => {
    show(
      '<form><input name="firstname" placeholder="Prénom"><input name="lastname" placeholder="Nom"><textarea name="message"></textarea></form>',
    );
    fillForm(document, VALUES);
    expect([value('[name=firstname]'), value('[name=lastname]')]).toEqual(['Camille', 'Martin']);
  });

  test('keeps what the shopper typed', () => {
    show('<form><input type="email" name="email"><textarea name="message"></textarea></form>');
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'Bonjour, je';
    const filling = fillForm(document, VALUES);
    expect(filling?.left).toEqual([{ use: 'message', label: 'message', why: 'typed' }]);
    expect(value('textarea')).toBe('Bonjour, je');
  });

  test('whose field is too short for the letter gets nothing cut', () => {
    show('<form><input type="email" name="email"><textarea name="message" maxlength="20"></textarea></form>');
    expect(fillForm(document, VALUES)?.left).toEqual([{ use: 'message', label: 'message', why: 'too-long' }]);
    expect(value('textarea')).toBe('');
  });

  test('offers the order in a list and leaves a list of topics to the shopper', () => {
    show(`<form><select name="topic" aria-label="Subject"><option>Choose</option><option>Delivery</option></select>
      <select name="id_order" aria-label="Order"><option value="0">-</option><option value="7">Order 20931 of 3 May</option></select>
      <textarea name="message"></textarea></form>`);
    const filling = fillForm(document, VALUES);
    expect(value('[name=id_order]')).toBe('7');
    expect(filling?.left).toEqual([{ use: 'subject', label: 'Subject', why: 'choose' }]);
  });

  test('is told of each change as by typing, and never submitted', () => {
    show(
      '<form><input type="email" name="email"><textarea name="message"></textarea><button>Go</button></form>',
    );
    const heard: string[] = [];
    for (const name of ['input', 'change', 'submit', 'click', 'keydown'])
      document.addEventListener(name, (event) =>
        heard.push(`${name} ${(event.target as HTMLElement).tagName}`),
      );
    fillForm(document, VALUES);
    expect(heard).toEqual(['input INPUT', 'change INPUT', 'input TEXTAREA', 'change TEXTAREA']);
  });

  test('is empty again after undoing, but for what the shopper changed since', () => {
    show(
      '<form><input type="email" name="email"><input name="name"><textarea name="message"></textarea></form>',
    );
    const filling = fillForm(document, VALUES);
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'My own words';
    expect(filling?.undo()).toBe(2);
    expect([value('[name=email]'), value('[name=name]'), value('textarea')]).toEqual([
      '',
      '',
      'My own words',
    ]);
  });
});

describe('no form is', () => {
  test.each([
    [
      'a newsletter',
      '<form><input type="email" name="email" placeholder="Your e-mail"><button>Subscribe</button></form>',
    ],
    ['a sign-in', '<form><input name="email" type="email"><input name="name"><input type="password"></form>'],
    ['a search', '<form><input name="search" placeholder="Search"><input name="q"></form>'],
    [
      'a hidden form',
      '<form style="display:none"><input name="email"><textarea name="message"></textarea></form>',
    ],
    [
      'a locked form',
      '<form><fieldset disabled><input name="email"><textarea name="message"></textarea></fieldset></form>',
    ],
    ['nothing at all', '<p>Write to us.</p>'],
  ])('%s', (_, html) => {
    show(html);
    expect(contactForm(document)).toEqual([]);
    expect(fillForm(document, VALUES)).toBeNull();
  });

  test('fields for cards, codes and passwords are never filled, even in a contact form', () => {
    show(`<form><input name="email"><input name="card_name" placeholder="Name on card"><input autocomplete="cc-number" name="order_number">
      <input name="company" placeholder="Company name"><input name="captcha" placeholder="Message in the picture"><textarea name="message"></textarea></form>`);
    expect(fillForm(document, VALUES)?.filled.map(({ use }) => use)).toEqual(['email', 'message']);
  });
});

test('frames of other sites are named, so that the shopper knows where the form is', () => {
  const frames = [
    'https://help.desk.example/form?shop=1',
    '/own',
    'javascript:0',
    'https://',
    'data:text/html,x',
  ];
  expect(frameHosts(frames, 'https://shop.example/contact')).toEqual(['help.desk.example']);
});

test('any text is put in as it is, and taken out again', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (message) => {
      fc.pre(message.trim() !== '');
      show('<form><input type="email" name="email"><textarea name="message"></textarea></form>');
      const filling = fillForm(document, { ...VALUES, message });
      const put = value('textarea')?.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
      expect(put).toBe(message.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
      expect(document.querySelectorAll('*').length).toBe(6);
      filling?.undo();
      expect(value('textarea')).toBe('');
    }),
  );
});
