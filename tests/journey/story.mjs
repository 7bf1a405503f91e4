// The whole story once: from installing to the payment firm. Told for both browsers, for the tests and for `npm start`.
// A stage (tests/chromium/stage.mjs, tests/firefox/stage.mjs) opens pages, moves the clock and takes pictures.
import { PROMISED_AFTER_DAYS } from '../shop/server.mjs';

/** Days after which the seller's silence has lasted long enough, from the day of the letter. */
const SILENCE_DAYS = 21;
const LATE_BY_DAYS = 4;

/** Each scene is one step of the shopper; between two of them anything may be killed. */
export const STORY = [
  {
    name: 'Welcome: what Recours does, and the consent',
    async play(stage) {
      const page = await stage.own('welcome.html');
      await page.see('Un problème est déjà arrivé');
      await stage.picture(page, 'bienvenue');
      await page.choose('Toutes les boutiques');
      await page.fill('Pays où vous habitez', 'FR');
      await page.press('C’est tout, commencer');
      await page.see('Recours est prêt.');
      await stage.picture(page, 'consentement');
    },
  },
  {
    name: 'The shop: something in the basket',
    async play(stage) {
      const page = await stage.shopPage('/');
      await page.see('La lumière, le verre, la laine');
      await stage.picture(page, 'boutique');
      await page.press('Ajouter au panier');
      await page.press('Passer la commande');
      await page.see('Validation de la commande');
    },
  },
  {
    name: 'The checkout, and the order confirmed',
    async play(stage) {
      const page = await stage.shopPage();
      await stage.picture(page, 'paiement');
      await page.press('Commander et payer');
      await page.see('Merci. Votre commande a été reçue.');
      await stage.picture(page, 'confirmation');
    },
  },
  {
    name: 'Recorded by itself',
    async play(stage) {
      const popup = await stage.popup();
      await popup.see('Atelier Lumen');
      await popup.see('95,90 €');
      await stage.picture(popup, 'enregistre');
    },
  },
];
