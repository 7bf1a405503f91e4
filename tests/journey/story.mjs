// The whole story once: from installing to the payment firm. Told for both browsers, for the tests and for `npm start`.
// A stage (tests/chromium/stage.mjs, tests/firefox/stage.mjs) opens pages, moves the clock and shows each screen.
import { amount } from '../shop/print.mjs';
import { PROMISED_AFTER_DAYS } from '../shop/server.mjs';
import { until } from './hands.mjs';

/** What the order of the story costs: the lamp and its delivery. */
const TOTAL_CENTS = 9590;
/** The day on which the shopper says that nothing came. */
export const LATE_DAY = PROMISED_AFTER_DAYS + 4;
/** The eight days given for an answer are over, with any weekend or holiday they may end on. */
const SILENT_DAY = LATE_DAY + 13;
/** The answer to "Have you written to the seller?". */
export const NOT_YET = { fr: 'Pas encore', en: 'Not yet', de: 'Noch nicht' };

/** Each scene is one step of the shopper; between two of them anything may be killed. */
export const STORY = [
  {
    name: 'Welcome: what Recours does, and the consent',
    async play(stage) {
      const { welcome } = stage.words;
      const page = await stage.own('welcome.html');
      await page.see(welcome.already.button);
      await stage.show(page, 'welcome');
      await page.choose(welcome.choice.all.label);
      await page.fill(welcome.you.country, 'FR');
      await page.press(welcome.finish.go);
      await page.see(welcome.done.heading);
      await stage.show(page, 'welcome-done');
    },
  },
  {
    name: 'The shop: something in the basket',
    async play(stage) {
      const { shopWords } = stage;
      const page = await stage.shopPage(`/?lang=${stage.language}`);
      await page.see(shopWords.welcome);
      await stage.show(page, 'shop');
      await page.press(shopWords.add);
      await page.press(shopWords.toCheckout);
      await page.see(shopWords.checkout);
    },
  },
  {
    name: 'The checkout, and the order confirmed',
    async play(stage) {
      const page = await stage.shopPage();
      await stage.show(page, 'shop-checkout');
      await page.press(stage.shopWords.pay);
      await page.see(stage.shopWords.thanks);
      await stage.show(page, 'shop-confirmation');
    },
  },
  {
    name: 'Recorded by itself',
    async play(stage) {
      const popup = await stage.popup();
      await popup.see('Atelier Lumen');
      await popup.see(amount(TOTAL_CENTS, stage.language));
      await stage.show(popup, 'popup-recorded');
    },
  },
  {
    name: 'The promised day passes, and nothing came',
    async play(stage) {
      const { popup: words } = stage.words;
      await stage.setDaysAhead(LATE_DAY);
      const popup = await stage.popup();
      await popup.see(words.arrivedQuestion);
      await stage.show(popup, 'popup-arrived');
      await popup.press(words.no);
      await popup.see(stage.words.guide.facts.title);
    },
  },
  {
    name: 'The guide: what is known, and what would put it right',
    async play(stage) {
      const { guide } = stage.words;
      const popup = await stage.popup();
      await stage.show(popup, 'guide-facts');
      await popup.choose(NOT_YET[stage.language]);
      await popup.see(guide.remedy.title);
      await popup.choose(guide.remedy.names.refund);
      await stage.show(popup, 'guide-remedy');
      await popup.press(guide.showPlan);
      await popup.wait('[data-next]');
    },
  },
  {
    name: 'The plan: the seller first',
    async play(stage) {
      const popup = await stage.popup();
      await popup.wait('[data-next=write]');
      await popup.wait('[data-route=klikandpay]');
      await stage.show(popup, 'plan');
      await popup.press(stage.words.plan.buttons.write);
      await popup.wait('[data-letter=merchant-first-request]');
    },
  },
  {
    name: 'The letter, written from the facts',
    async play(stage) {
      const popup = await stage.popup();
      await stage.show(popup, 'letter-missing');
      await giveWhatIsMissing(popup);
      await popup.wait('[data-letter] textarea');
      await stage.show(popup, 'letter');
    },
  },
  {
    name: 'The letter is sent, and the clock starts',
    async play(stage) {
      const popup = await stage.popup();
      await popup.press(stage.words.letter.sent);
      await popup.wait('[data-next=wait]');
      await stage.show(popup, 'plan-waiting');
    },
  },
  {
    name: 'Silence: Klik & Pay is next',
    async play(stage) {
      await stage.setDaysAhead(SILENT_DAY);
      const popup = await stage.popup();
      await popup.wait('[data-next=file]');
      await popup.see('Klik & Pay');
      await stage.show(popup, 'plan-klikandpay');
      await popup.press(stage.words.plan.buttons.text);
      await popup.wait('[data-letter=klikandpay-claim]');
      await giveWhatIsMissing(popup);
      await until(
        async () =>
          (
            await popup.page.evaluate(() => document.querySelector('[data-letter] textarea')?.value)
          )?.includes('20931'),
        () => 'the claim text does not name the order',
      );
      await stage.show(popup, 'letter-klikandpay');
    },
  },
];

/** Fills in what the letter on the screen still needs to know of its sender. */
async function giveWhatIsMissing(letter) {
  const labels = await letter.page.evaluate(() =>
    [...document.querySelectorAll('[data-letter] .missing :is(input, textarea)')]
      .filter((field) => field.value === '')
      .map((field) => field.labels[0].innerText.split('\n')[0].trim()),
  );
  for (const label of labels) await letter.fill(label, 'Camille Martin');
}
