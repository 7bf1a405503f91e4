// Who is behind the demo shop: the same shop as an honest Swiss one, as one that looks Swiss and is not, as one that
// names nobody, as one whose legal pages cannot be had, and as a marketplace where another sells. All of them are made up.
import { escaped } from './print.mjs';

/** Prices in francs: the shop's own amounts with the other sign. */
const inFrancs = (html) => html.replace(/€(?=\d)/g, 'CHF ').replaceAll('€', 'CHF');
const asItIs = (html) => html;

const LINKS = {
  legal: { fr: 'Mentions légales', en: 'Legal notice', de: 'Impressum' },
  terms: { fr: 'Conditions de vente', en: 'Terms of sale', de: 'AGB' },
  returns: { fr: 'Retours', en: 'Returns', de: 'Rückgabe' },
  delivery: { fr: 'Livraison', en: 'Delivery', de: 'Lieferung' },
  contact: { fr: 'Contact', en: 'Contact', de: 'Kontakt' },
  seller: {
    fr: 'Informations sur le vendeur',
    en: 'Seller information',
    de: 'Verkäuferinformationen',
  },
};

const swissText = {
  legal: {
    fr: [
      'Ce site est édité par Atelier Lumen SA, quai des Exemples 4, 1006 Lausanne, Suisse.',
      'Numéro IDE : CHE-123.456.788',
      'E-mail : bonjour@atelier-lumen.example. Téléphone : +41 21 000 00 00',
    ],
    en: [
      'This site is operated by Atelier Lumen SA, quai des Exemples 4, 1006 Lausanne, Switzerland.',
      'Company number (UID): CHE-123.456.788',
      'E-mail: bonjour@atelier-lumen.example. Phone: +41 21 000 00 00',
    ],
    de: [
      'Diese Website wird betrieben von: Atelier Lumen SA, quai des Exemples 4, 1006 Lausanne, Schweiz.',
      'UID: CHE-123.456.788',
      'E-Mail: bonjour@atelier-lumen.example. Telefon: +41 21 000 00 00',
    ],
  },
  terms: {
    fr: [
      'Retours : vous pouvez renvoyer la marchandise dans un délai de 30 jours. Les frais de retour sont à votre charge.',
      'Livraison en 3 à 5 jours ouvrés.',
    ],
    en: [
      'Returns: you may return the goods within 30 days. You bear the cost of returning them.',
      'Delivery within 3 to 5 working days.',
    ],
    de: [
      'Rückgabe: Sie können die Ware innerhalb von 30 Tagen zurücksenden. Die Kosten der Rücksendung tragen Sie.',
      'Lieferung innerhalb von 3 bis 5 Werktagen.',
    ],
  },
};

const abroadText = {
  legal: {
    fr: [
      'Ce site est exploité par Shenzhen Bright Lamp Co., Ltd., Room 1201, Building 5, Example Road, Nanshan District, Shenzhen 518000, Chine.',
      'Pour nous écrire, utilisez le formulaire de contact.',
    ],
    en: [
      'This site is operated by Shenzhen Bright Lamp Co., Ltd., Room 1201, Building 5, Example Road, Nanshan District, Shenzhen 518000, China.',
      'To write to us, use the contact form.',
    ],
    de: [
      'Diese Website wird betrieben von: Shenzhen Bright Lamp Co., Ltd., Room 1201, Building 5, Example Road, Nanshan District, Shenzhen 518000, China.',
      'Schreiben Sie uns über das Kontaktformular.',
    ],
  },
  terms: {
    fr: ['Retours : 14 jours. Les frais de retour vers la Chine sont à votre charge.'],
    en: ['Returns: within 14 days. You bear the cost of returning the goods to China.'],
    de: ['Rückgabe: innerhalb von 14 Tagen. Die Kosten der Rücksendung nach China tragen Sie.'],
  },
};

const bazaarText = {
  legal: {
    fr: [
      'Ce site est édité par Grande Place SAS, 12 rue des Exemples, 69003 Lyon, France.',
      'RCS Lyon 812 400 471. TVA : FR86812400471. E-mail : bonjour@grande-place.example',
    ],
    en: [
      'This site is operated by Grande Place SAS, 12 rue des Exemples, 69003 Lyon, France.',
      'RCS Lyon 812 400 471. VAT: FR86812400471. E-mail: bonjour@grande-place.example',
    ],
    de: [
      'Diese Website wird betrieben von: Grande Place SAS, 12 rue des Exemples, 69003 Lyon, Frankreich.',
      'RCS Lyon 812 400 471. USt-IdNr.: FR86812400471. E-Mail: bonjour@grande-place.example',
    ],
  },
  terms: swissText.terms,
  seller: {
    fr: [
      'Nom commercial : Lumi Shop',
      'Raison sociale : Shenzhen Bright Lamp Co., Ltd.',
      'Adresse : Room 1201, Building 5, Example Road, Nanshan District, Shenzhen 518000, Chine',
    ],
    en: [
      'Trade name: Lumi Shop',
      'Business name: Shenzhen Bright Lamp Co., Ltd.',
      'Business address: Room 1201, Building 5, Example Road, Nanshan District, Shenzhen 518000, China',
    ],
    de: [
      'Handelsname: Lumi Shop',
      'Unternehmensname: Shenzhen Bright Lamp Co., Ltd.',
      'Geschäftsadresse: Room 1201, Building 5, Example Road, Nanshan District, Shenzhen 518000, China',
    ],
  },
};

/**
 * Each seller: what becomes of a page's amounts, which legal pages the footer links to, and what they say. The troubled
 * one's pages cannot be had, each in its own way. On the bazaar another sells (`soldBy`: his name and the path of his page).
 */
export const SELLERS = {
  swiss: {
    priced: inFrancs,
    pages: { '/mentions-legales/': 'legal', '/conditions/': 'terms' },
    text: swissText,
  },
  abroad: {
    priced: inFrancs,
    pages: { '/mentions-legales/': 'legal', '/conditions/': 'terms' },
    text: abroadText,
  },
  bazaar: {
    priced: asItIs,
    pages: { '/mentions-legales/': 'legal', '/conditions/': 'terms' },
    soldBy: { name: 'Lumi Shop', path: '/vendeur/lumi-shop/' },
    text: bazaarText,
  },
  silent: { priced: inFrancs, pages: {}, text: {} },
  troubled: {
    priced: asItIs,
    pages: {
      '/ailleurs/': 'legal',
      '/sans-fin/': 'terms',
      '/retours.pdf': 'returns',
      '/enorme/': 'delivery',
      '/introuvable/': 'contact',
    },
    text: {},
  },
};

/** The footer's links to the legal pages of a seller. */
export const legalLinks = ({ pages }, language) =>
  Object.entries(pages)
    .map(([path, kind]) => `<a href="${path}">${escaped(LINKS[kind][language])}</a>`)
    .join(' ');

/** "Sold by Lumi Shop", beside the goods of a marketplace; nothing elsewhere. */
export function soldByLine(behind, language) {
  const by = behind?.soldBy;
  if (by === undefined) return '';
  const words = { fr: 'Vendu par', en: 'Sold by', de: 'Verkauft durch' }[language];
  return `<p class="sold-by">${words} <a href="${by.path}">${escaped(by.name)}</a></p>`;
}

/** Title and paragraphs of a legal page or of the page of whoever sells there, or null where there is none at this address. */
export function legalPage({ pages, text, soldBy }, path, language) {
  const kind = path === soldBy?.path ? 'seller' : pages[path];
  const paragraphs = text[kind]?.[language];
  return paragraphs === undefined ? null : { title: LINKS[kind][language], paragraphs };
}

const MEGABYTE = 'x'.repeat(1_000_000);

/** Answers that are no pages; true when this path is one of them. `elsewhere` is an address on another site. */
export function answerTroubled(path, response, elsewhere) {
  switch (path) {
    case '/ailleurs/':
      response.writeHead(302, { Location: elsewhere }).end();
      return true;
    case '/retours.pdf':
      response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF-1.7');
      return true;
    case '/enorme/':
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(`<title>Livraison</title><p>Livraison en 3 à 5 jours ouvrés.</p><p>${MEGABYTE.repeat(3)}</p>`);
      return true;
    case '/sans-fin/': {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const drip = setInterval(() => response.write('<p>.</p>'), 200);
      response.on('close', () => clearInterval(drip));
      return true;
    }
    default:
      return false;
  }
}
