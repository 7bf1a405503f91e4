import type { Page } from '@playwright/test';
import { expect, type Stage, test } from './fixtures';

/**
 * One whole story for each of the five systems: from a purchase typed by hand, over every rung that opens from the one
 * before, to the last. The clock is moved as far as the other side's time to answer goes.
 */

test.setTimeout(90_000);

const DAY = 24 * 60 * 60 * 1000;
/** The day so many days from today, as a date field takes it; noon keeps it clear of the clock changes. */
const inDays = (ahead: number): string => {
  const at = new Date(new Date().setHours(12, 0, 0, 0) + ahead * DAY);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

interface Bought {
  readonly country: string;
  readonly shop: string;
  readonly amount: string;
  readonly currency: string;
  /** Days from today, before it. */
  readonly ordered: number;
  readonly promised: number;
  /** The payment firm named on the payment page. */
  readonly through?: string;
  readonly problem: 'not-received' | 'not-authorised';
  /** Words of the answers to the guide's questions, by question id; days for those that ask for one. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A shopper's way through one claim, on the dossier page. */
class Claim {
  constructor(
    readonly stage: Stage,
    readonly page: Page,
  ) {}

  /** Installs, types the purchase in and answers the guide, up to the plan. */
  static async about(stage: Stage, bought: Bought): Promise<Claim> {
    const { welcome, dossier, guide } = stage.words;
    const first = await stage.own('welcome.html');
    await first.choose(welcome.choice.click.label);
    await first.fill(welcome.you.country, bought.country);
    await first.press(welcome.finish.go);
    await first.see(welcome.done.heading);

    const hands = await stage.own('dossier.html#/new');
    const { page } = hands;
    page.setDefaultTimeout(15_000);
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
    const claim = new Claim(stage, page);
    for (const [id, answer] of Object.entries(bought.answers)) await claim.answer(id, answer);
    // Of a payment nobody made only the money can be asked back.
    if (bought.problem !== 'not-authorised') {
      await hands.press(guide.next);
      await hands.see(guide.remedy.title);
      await hands.choose(guide.remedy.names.refund);
    }
    await hands.press(guide.showPlan);
    await expect(page.locator('[data-next]')).toBeVisible();
    return claim;
  }

  /** Answers a question of the guide or of the plan: a day, an option by its words or value, or a text. */
  async answer(id: string, answer: string): Promise<void> {
    const question = this.page.locator(`[data-question="${id}"]`);
    await question.scrollIntoViewIfNeeded();
    const select = question.locator('select');
    const date = question.locator('input[type=date]');
    if ((await select.count()) > 0) await select.selectOption(answer);
    else if (/^\d{4}-/.test(answer)) await date.fill(answer);
    else if ((await question.getByText(answer, { exact: true }).count()) > 0)
      await question.getByText(answer, { exact: true }).click();
    else await question.locator('input[type=text], input:not([type])').fill(answer);
    await expect(this.page.getByText(this.stage.words.guide.saved).first()).toBeVisible();
  }

  route(id: string) {
    return this.page.locator(`details[data-route="${id}"]`);
  }
  async is(id: string, state: string): Promise<void> {
    await expect(this.route(id)).toHaveAttribute('data-state', state);
  }
  /** What the opened route says. */
  async says(id: string, ...words: (string | RegExp)[]): Promise<void> {
    await this.open(id);
    for (const each of words) await expect(this.route(id)).toContainText(each);
  }
  async next(words: string | RegExp): Promise<void> {
    await expect(this.page.locator('[data-next]')).toContainText(words);
  }

  /** Uses a route: what is written or filed is noted with today's day. */
  async use(id: string): Promise<void> {
    const { buttons, events } = this.stage.words.plan;
    await this.open(id);
    await this.route(id)
      .getByRole('button', { name: id === 'merchant' ? buttons.sent : buttons.filed })
      .click();
    await this.page.locator('[data-happening=sent]').getByRole('button', { name: events.save }).click();
    await this.is(id, 'waiting');
  }

  /** They said no. */
  async refused(id: string): Promise<void> {
    const { buttons, events } = this.stage.words.plan;
    await this.page.locator('.happenings').getByRole('button', { name: buttons.answered }).click();
    const form = this.page.locator('[data-happening=answered]');
    const from = form.locator('select');
    if ((await from.count()) > 0) await from.selectOption(id);
    await form.getByText(events.answer.refused, { exact: true }).click();
    await form.getByRole('button', { name: events.save }).click();
    await this.is(id, 'ended');
  }

  /** So many days after today. */
  async daysLater(days: number): Promise<void> {
    await this.stage.setDaysAhead(days);
    await this.page.bringToFront();
  }

  /** The money is there: nothing more to do. */
  async refunded(): Promise<void> {
    const { buttons, events } = this.stage.words.plan;
    await this.page.locator('.happenings').getByRole('button', { name: buttons.refunded }).click();
    await this.page.locator('[data-happening=refunded]').getByRole('button', { name: events.save }).click();
    await expect(this.page.locator('[data-plan=done]')).toBeVisible();
    expect(this.stage.errors).toEqual([]);
  }

  private async open(id: string): Promise<void> {
    const row = this.route(id);
    await expect(row).toBeVisible();
    if ((await row.getAttribute('open')) === null) await row.locator('summary').first().click();
    await expect(row).toHaveAttribute('open', '');
  }
}

test.describe('in French', () => {
  test.use({ language: 'fr' });

  test('Klik & Pay: the seller, the claim, the request that keeps it open, and its end', async ({
    stage,
  }) => {
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
  });

  test('Cetelem: customer service, consumer service, mediator', async ({ stage }) => {
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
    await expect(claim.route('card-issuer')).toHaveCount(0);
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
  });

  test('Sogexia: block the card, dispute, complain to the management, CSSF', async ({ stage }) => {
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
    await claim.next('Sogexia');
    await claim.says('sogexia', /Bloquez d’abord la carte vous-même/, 'dépôt de plainte');
    await expect(claim.route('sogexia').locator('[data-channel=phone]')).toHaveCount(0);
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
  });

  test('Cdiscount: the seller on its marketplace, Cdiscount, the FEVAD mediator', async ({ stage }) => {
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
    await expect(claim.route('cdiscount')).toHaveCount(0);
    await claim.use('merchant');
    // Two working days, whatever weekend and holidays are in between.
    await claim.daysLater(8);
    await claim.is('cdiscount-marketplace', 'open');
    await claim.says('cdiscount-marketplace', '39 79', /fermée depuis le 20 juillet 2025/);
    await expect(claim.route('cdiscount-marketplace').locator('[data-channel=sign-language]')).toBeVisible();
    await claim.use('cdiscount-marketplace');
    await claim.is('fevad', 'not-yet');
    await claim.daysLater(63);
    await claim.is('fevad', 'open');
    await claim.says('fevad', 'BP 20015', 'mediateurfevad.fr');
    await claim.use('fevad');
    await claim.refunded();
  });
});

test.describe('in German', () => {
  test.use({ language: 'de' });

  test('Cembra: 30 days from the bill, what an unpaid bill costs, the ombudsman', async ({ stage }) => {
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
    await claim.page.locator('.stakes > summary').click();
    const interest = claim.page.locator('[data-stake="cembra/interest"]');
    await expect(interest).toContainText('Zinsen auf diesen Kauf');
    await expect(interest.locator('.amount')).toContainText(/1[.,]22/);
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
  });
});
