// One whole story for each of the five seed systems, for both browsers: from a purchase typed by hand, over every rung that
// opens from the one before, to the last. The clock is moved as far as the other side's time to answer goes.
import assert from 'node:assert/strict';
import { until } from './hands.mjs';

const DAY = 24 * 60 * 60 * 1000;
/** The day so many days from today, as a date field takes it; noon keeps it clear of the clock changes. */
const inDays = (ahead) => {
  const at = new Date(new Date().setHours(12, 0, 0, 0) + ahead * DAY);
  const two = (part) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const holds = (text, wanted) =>
  wanted instanceof RegExp ? wanted.test(plain(text)) : plain(text).includes(plain(wanted));

/** A shopper's way through one claim, on the dossier page. */
class Claim {
  constructor(stage, hands) {
    this.stage = stage;
    this.hands = hands;
  }

  /**
   * Installs, types the purchase in and answers the guide, up to the plan. Days are counted from today; `answers` are
   * the words of the answers to the guide's questions, by question id.
   *
   * @param {any} stage
   * @param {{ country: string, shop: string, amount: string, currency: string, ordered: number, promised: number,
   *   through?: string, problem: string, answers: Record<string, string> }} bought
   */
  static async about(stage, bought) {
    const { welcome, dossier, guide } = stage.words;
    const first = await stage.own('welcome.html');
    await first.choose(welcome.choice.click.label);
    await first.fill(welcome.you.country, bought.country);
    await first.press(welcome.finish.go);
    await first.see(welcome.done.heading);

    const hands = await stage.own('dossier.html#/new');
    await hands.see(dossier.start.newHeading);
    await hands.fill(dossier.start.shop, bought.shop);
    await hands.fill(dossier.start.amount, bought.amount);
    await hands.fill(dossier.start.currency, bought.currency);
    await hands.fill(dossier.start.ordered, inDays(bought.ordered));
    await hands.fill(dossier.start.paid, 'card');
    await hands.press(dossier.start.more);
    await hands.fill(dossier.start.promised, inDays(bought.promised));
    if (bought.through !== undefined) await hands.fill(dossier.start.through, bought.through);
    await hands.press(dossier.start.goNew);

    await hands.see(guide.problem.title);
    await hands.choose(guide.problem.names[bought.problem]);
    await hands.press(guide.next);
    await hands.see(guide.facts.title);
    const claim = new Claim(stage, hands);
    for (const [id, answer] of Object.entries(bought.answers)) await claim.answer(id, answer);
    // Of a payment nobody made only the money can be asked back.
    if (bought.problem !== 'not-authorised') {
      await hands.press(guide.next);
      await hands.see(guide.remedy.title);
      await hands.choose(guide.remedy.names.refund);
    }
    await hands.press(guide.showPlan);
    await hands.wait('[data-next]');
    return claim;
  }

  /** Answers a question of the guide or of the plan: a day, an option by its words or value, or a text. */
  async answer(id, answer) {
    const scope = `[data-question="${id}"]`;
    await this.hands.wait(scope);
    const isChoice = await this.hands.page.evaluate(
      ({ wanted, words }) =>
        [...document.querySelectorAll(`${wanted} label`)].some(
          (label) =>
            label.querySelector('input[type=radio], input[type=checkbox]') !== null &&
            label.textContent?.trim() === words,
        ),
      { wanted: scope, words: answer },
    );
    if (isChoice) await this.hands.within(scope).choose(answer);
    else await this.hands.within(scope).fill('', answer);
    await this.hands.see(this.stage.words.guide.saved);
  }

  /** What stands in the opened route. */
  async says(id, ...wanted) {
    await this.open(id);
    for (const each of wanted) await this.reads(routeAt(id), each);
  }
  async next(wanted) {
    await this.reads('[data-next]', wanted);
  }
  async reads(scope, wanted) {
    const there = this.hands.within(scope);
    await until(
      async () => holds(await there.text(), wanted),
      async () => `"${wanted}" is not in ${scope}, which says:\n${await there.text()}`,
    );
  }
  is(id, state) {
    return this.hands.wait(`${routeAt(id)}[data-state="${state}"]`);
  }
  /** That nothing in the plan matches. */
  async lacks(selector) {
    const count = await this.hands.page.evaluate(
      (wanted) => document.querySelectorAll(wanted).length,
      selector,
    );
    assert.equal(count, 0, `${selector} is there`);
  }

  /** Uses a route: what is written or filed is noted with today's day. */
  async use(id) {
    const { buttons, events } = this.stage.words.plan;
    await this.open(id);
    const filed = id === 'merchant' ? buttons.sent : buttons.filed;
    await this.opens('[data-happening=sent]', routeAt(id), filed);
    await this.hands.within('[data-happening=sent]').press(events.save);
    await this.is(id, 'waiting');
  }

  /** The card is blocked; the plan goes on. */
  async blocked() {
    await this.hands.within('[data-next=block]').press(this.stage.words.plan.buttons.blocked);
    await this.hands.wait('[data-next=file]');
  }

  /** They said no. */
  async refused(id) {
    const { buttons, events } = this.stage.words.plan;
    await this.opens('[data-happening=answered]', '.happenings', buttons.answered);
    const form = this.hands.within('[data-happening=answered]');
    if (holds(await form.text(), events.from)) await form.fill(events.from, id);
    await form.choose(events.answer.refused);
    await form.press(events.save);
    await this.is(id, 'ended');
  }

  /** So many days after today. */
  async daysLater(days) {
    await this.stage.setDaysAhead(days);
    await this.hands.page.bringToFront();
  }

  /** The money is there: nothing more to do. */
  async refunded() {
    const { buttons, events } = this.stage.words.plan;
    await this.opens('[data-happening=refunded]', '.happenings', buttons.refunded);
    await this.hands.within('[data-happening=refunded]').press(events.save);
    await this.hands.wait('[data-plan=done]');
    assert.deepEqual(this.stage.errors, []);
  }

  /** Presses what opens a form; again where the page, still settling, moved away under the hand. */
  async opens(form, scope, button) {
    await until(
      async () => {
        await this.hands.within(scope).press(button);
        await pause(300);
        return this.hands.page.evaluate((wanted) => document.querySelector(wanted) !== null, form);
      },
      () => `"${button}" opens no form`,
    );
  }
  async open(id) {
    await this.hands.wait(routeAt(id));
    const isOpen = await this.hands.page.evaluate(
      (wanted) => document.querySelector(wanted)?.hasAttribute('open') === true,
      routeAt(id),
    );
    if (!isOpen) await this.hands.within(routeAt(id)).press(...FIRST);
    await this.hands.wait(`${routeAt(id)}[open]`);
  }
}

/** Whatever can be pressed first: what opens and closes the part. */
const FIRST = ['', { loose: true }];
const routeAt = (id) => `details[data-route="${id}"]`;

/**
 * Each story plays on a stage opened in its language.
 *
 * @type {{ name: string, language: 'fr' | 'de', play: (stage: any) => Promise<void> }[]}
 */
export const SEED_STORIES = [
  {
    name: 'Klik & Pay: the seller, the claim, the request that keeps it open, and its end',
    language: 'fr',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'FR',
        shop: 'Atelier des Tilleuls',
        amount: '95,90',
        currency: 'EUR',
        ordered: -20,
        promised: -2,
        through: 'klikandpay',
        problem: 'not-received',
        answers: { 'merchant-written-on': 'Pas encore' },
      });
      await claim.is('klikandpay', 'not-yet');
      await claim.use('merchant');
      await claim.daysLater(20);
      await claim.is('klikandpay', 'open');
      await claim.next('Klik & Pay');
      await claim.says('klikandpay', 'mot de passe oublié', 'Gratuit');
      await claim.use('klikandpay');
      await claim.says('klikandpay', 'surveille la réponse');

      // 160 days from now the 180 are over; a request in the month before keeps the file open.
      await claim.daysLater(140);
      await claim.says('klikandpay', 'Écrivez de nouveau');
      await claim.use('klikandpay');
      await claim.daysLater(161);
      await claim.is('klikandpay', 'open');
      await claim.daysLater(330);
      await claim.is('klikandpay', 'closed');
      await claim.refunded();
    },
  },
  {
    name: 'Cetelem: customer service, consumer service, mediator',
    language: 'fr',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'FR',
        shop: 'Atelier des Tilleuls',
        amount: '480,00',
        currency: 'EUR',
        ordered: -20,
        promised: -8,
        problem: 'not-received',
        answers: { 'merchant-written-on': 'Pas encore', intermediary: 'Je ne sais pas' },
      });
      await claim.use('merchant');
      await claim.answer('issuer', 'cetelem');
      await claim.is('cetelem', 'open');
      await claim.lacks(routeAt('card-issuer'));
      await claim.says(
        'cetelem',
        'Réclamation crédit à la consommation',
        'n’y comptez pas',
        'Tous vos contacts',
      );
      await claim.use('cetelem');
      await claim.daysLater(30);
      await claim.is('cetelem-consumer-service', 'not-yet');
      await claim.refused('cetelem');
      await claim.is('cetelem-consumer-service', 'open');
      await claim.says('cetelem-consumer-service', 'recommandée', 'Service consommateurs');
      await claim.use('cetelem-consumer-service');
      await claim.is('cetelem-mediator', 'not-yet');
      // Two months, and a weekend or holiday they may end on.
      await claim.daysLater(99);
      await claim.is('cetelem-mediator', 'open');
      await claim.says('cetelem-mediator', 'mediation-groupe.bnpparibas-pf.com', 'Gratuit');
      await claim.use('cetelem-mediator');
      await claim.refunded();
    },
  },
  {
    name: 'Sogexia: block the card, dispute, complain to the management, CSSF',
    language: 'fr',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'FR',
        shop: 'Boutique inconnue',
        amount: '74,00',
        currency: 'EUR',
        ordered: -12,
        promised: -2,
        problem: 'not-authorised',
        answers: { intermediary: 'Je ne sais pas' },
      });
      await claim.answer('issuer', 'sogexia');
      await claim.is('sogexia', 'open');
      // Sogexia's card is blocked in its account: no telephone answers, and none is named.
      await claim.hands.wait('[data-next=block] [data-channel=account]');
      await claim.lacks('[data-next] [data-channel=phone]');
      await claim.blocked();
      await claim.next('Sogexia');
      await claim.says('sogexia', /Bloquez d’abord la carte vous-même/, 'dépôt de plainte');
      await claim.lacks(`${routeAt('sogexia')} [data-channel=phone]`);
      await claim.use('sogexia');
      await claim.refused('sogexia');
      await claim.is('sogexia-complaint', 'open');
      await claim.use('sogexia-complaint');
      await claim.is('cssf', 'not-yet');
      await claim.daysLater(33);
      await claim.is('cssf', 'open');
      await claim.says('cssf', 'L-1150 Luxembourg', 'cssf.lu');
      await claim.use('cssf');
      await claim.refunded();
    },
  },
  {
    name: 'Cdiscount: the seller on its marketplace, Cdiscount, the FEVAD mediator',
    language: 'fr',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'FR',
        shop: 'www.cdiscount.com',
        amount: '129,99',
        currency: 'EUR',
        ordered: -20,
        promised: -8,
        problem: 'not-received',
        answers: {
          'merchant-written-on': 'Pas encore',
          intermediary: 'Je ne sais pas',
          'sold-by': 'Un autre vendeur sur son site',
        },
      });
      await claim.is('cdiscount-marketplace', 'not-yet');
      await claim.lacks(routeAt('cdiscount'));
      await claim.use('merchant');
      // Two working days, whatever weekend and holidays are in between.
      await claim.daysLater(8);
      await claim.is('cdiscount-marketplace', 'open');
      await claim.says('cdiscount-marketplace', '39 79', /fermée depuis le 20 juillet 2025/);
      await claim.hands.wait(`${routeAt('cdiscount-marketplace')} [data-channel=sign-language]`);
      await claim.use('cdiscount-marketplace');
      await claim.is('fevad', 'not-yet');
      await claim.daysLater(63);
      await claim.is('fevad', 'open');
      await claim.says('fevad', 'BP 20015', 'mediateurfevad.fr');
      await claim.use('fevad');
      await claim.refunded();
    },
  },
  {
    name: 'Cembra: 30 days from the bill, what an unpaid bill costs, the ombudsman',
    language: 'de',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'CH',
        shop: 'Lindenhof Werkstatt',
        amount: '100.00',
        currency: 'CHF',
        ordered: -35,
        promised: -20,
        problem: 'not-received',
        answers: {
          'merchant-written-on': 'Noch nicht',
          intermediary: 'Ich weiß es nicht',
          issuer: 'Cembra',
          'bill-date': inDays(-19),
        },
      });
      await claim.use('merchant');
      await claim.is('cembra', 'open');
      await claim.says('cembra', '044 439 40 20', 'Beanstandungsformular', /Die Rechnung bleibt zahlbar/);
      await claim.answer('cembra-direct-debit', 'lsv');
      await claim.says('cembra', /gegen Cembras Rechnung, nicht gegen den Shop/);
      await claim.answer('cembra-rate', '12');
      // Bought 35 days ago, due tomorrow: the 37 days of Cembra's own example, at 12 %.
      await claim.hands.within('.stakes').press(...FIRST);
      const interest = '[data-stake="cembra/interest"]';
      await claim.reads(interest, 'Zinsen auf diesen Kauf');
      await claim.reads(`${interest} .amount`, /1[.,]22/);
      // The 30 days are over on the eleventh day from now; a bank may still be asked, but it is late.
      await claim.daysLater(15);
      await claim.is('cembra', 'probably-late');
      await claim.daysLater(9);
      await claim.is('cembra', 'open');
      await claim.use('cembra');
      await claim.is('ch-banking-ombudsman', 'not-yet');
      await claim.refused('cembra');
      await claim.is('ch-banking-ombudsman', 'open');
      await claim.says('ch-banking-ombudsman', 'Bahnhofplatz 9', '+41 43 266 14 14');
      await claim.use('ch-banking-ombudsman');
      await claim.refunded();
    },
  },
];
