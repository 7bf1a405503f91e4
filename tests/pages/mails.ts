import { Buffer } from 'node:buffer';

/** Made-up order e-mails, as mail programs save them. */

const crlf = (lines: readonly string[]) => lines.join('\r\n');
const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');

/** Quoted-printable of Latin-9 bytes. */
function quoted(text: string): string {
  const bytes = [...text].map((letter) =>
    letter === '€' ? 0xa4 : letter === 'œ' ? 0xbd : letter.charCodeAt(0),
  );
  return bytes
    .map((byte) =>
      byte === 10
        ? '\r\n'
        : byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase()}`
          : String.fromCharCode(byte),
    )
    .join('');
}

export const ORDER_HTML = `<html><body><table><tr><td><h1>Merci pour votre commande</h1>
<p>Numéro de commande : <strong>20931</strong></p><p>Date : 22 novembre 2026</p>
<table><tr><th>Produit</th><th>Quantité</th><th>Total</th></tr><tr><td>Lampe de bureau Brume</td><td>1</td><td>89,00 €</td></tr></table>
<table><tr><th>Sous-total :</th><td>89,00 €</td></tr><tr><th>Livraison :</th><td>6,90 €</td></tr><tr><th>Total :</th><td>95,90 €</td></tr></table>
<p>Moyen de paiement : Carte bancaire via Klik &amp; Pay</p><p><a href="https://www.luminaires.example/compte">Mon compte</a></p>
</td></tr></table><script>window.__ran = 1</script><img src="https://track.luminaires.example/p.gif" onerror="window.__ran = 1"></body></html>`;

const ORDER_TEXT = `Bonjour Camille,
merci pour votre commande.

Numéro de commande : 20931
Total : 95,90 €

Luminaires, https://www.luminaires.example/`;

const head = (more: readonly string[] = []) => [
  'From: =?UTF-8?Q?Luminaires_=C3=A9toil=C3=A9s?= <noreply@mail.luminaires.example>',
  'To: Camille Martin <camille@courriel.example>',
  'Date: Sun, 22 Nov 2026 23:40:00 -0500',
  'Subject: =?UTF-8?B?Vm90cmUgY29tbWFuZGUgbsKwIDIwOTMx?=',
  'Message-ID: <20931@mail.luminaires.example>',
  ...more,
  'MIME-Version: 1.0',
];

/** HTML and plain text, the first in quoted-printable Latin-9, the second in base64. */
export const bothParts = crlf([
  ...head(),
  'Content-Type: multipart/alternative; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64(Buffer.from(ORDER_TEXT)),
  '--b1',
  'Content-Type: text/html; charset=iso-8859-15',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quoted(ORDER_HTML),
  '--b1--',
  '',
]);

/** Plain text only, without a word of what was bought. */
export const plainOnly = (number = '20931') =>
  crlf([
    ...head().map((line) =>
      line.startsWith('Subject')
        ? `Subject: =?UTF-8?B?${base64(Buffer.from(`Votre commande n° ${number}`))}?=`
        : line.replace('<20931@', `<plain-${number}@`),
    ),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from(ORDER_TEXT.replace('20931', number))),
    '',
  ]);

/** Sent on by the shopper from his own mailbox. */
export const forwarded = crlf([
  'From: Camille Martin <camille.martin@gmail.com>',
  'To: Camille <camille@courriel.example>',
  'Date: Wed, 25 Nov 2026 09:00:00 +0100',
  'Subject: Tr: Votre commande',
  'Message-ID: <fwd@gmail.com>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  '---------- Message transféré ----------',
  'De : Luminaires <noreply@luminaires.example>',
  'Date : dim. 22 nov. 2026',
  'Objet : Votre commande 20931',
  '',
  ORDER_TEXT,
]);

/** Words that say nothing of an order, and the order in schema.org's way. */
export const structuredOnly = crlf([
  ...head(),
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64(
    Buffer.from(`<html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"ParcelDelivery",
    "expectedArrivalUntil":"2026-11-27T18:00:00+01:00","partOfOrder":{"@type":"Order","orderNumber":"20931","merchant":{"@type":"Organization","name":"Luminaires"},
    "price":"95.90","priceCurrency":"EUR"}}</script></head><body><p>Bonne nouvelle ! Votre colis arrive.</p></body></html>`),
  ),
  '',
]);

/** A mail of so many parts, the order in the first. */
export const manyParts = (count: number) =>
  crlf([
    ...head(),
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ORDER_TEXT,
    ...Array.from({ length: count }, (_, index) =>
      crlf([
        '--b1',
        `Content-Type: image/png; name="${index}.png"`,
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
      ]),
    ),
    '--b1--',
    '',
  ]);

/** A letter of a shop about no order. */
export const newsletter = crlf([
  ...head().map((line) => (line.startsWith('Subject') ? 'Subject: Nos nouvelles lampes' : line)),
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Bonjour, découvrez nos nouvelles lampes, dès 89,00 €. Livraison offerte dès votre prochaine commande.',
]);
