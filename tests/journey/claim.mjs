// A shopper's way through one claim on the dossier page, the same for both browsers: what stories of whole claims are told with.
import assert from 'node:assert/strict';
import { until } from './hands.mjs';

const DAY = 24 * 60 * 60 * 1000;
/** The day so many days from today, as a date field takes it; noon keeps it clear of the clock changes. */
export const inDays = (ahead) => {
  const at = new Date(new Date().setHours(12, 0, 0, 0) + ahead * DAY);
  const two = (part) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const holds = (text, wanted) =>
  wanted instanceof RegExp ? wanted.test(plain(text)) : plain(text).includes(plain(wanted));

export class Claim {
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
    const { welcome } = stage.words;
    const first = await stage.own('welcome.html');
    await first.choose(welcome.choice.click.label);
    await first.fill(welcome.you.country, bought.country);
    await first.press(welcome.finish.go);
    await first.see(welcome.done.heading);
    return Claim.typed(stage, bought);
  }

  /** The same of a purchase typed in by whoever is installed already. */
  static async typed(stage, bought) {
    const { dossier } = stage.words;
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

    return Claim.guided(stage, hands, bought);
  }

  /** From the guide's first question to the plan. */
  static async guided(stage, hands, { problem, answers }) {
    const { guide } = stage.words;
    await hands.see(guide.problem.title);
    await hands.choose(guide.problem.names[problem]);
    await hands.press(guide.next);
    await hands.see(guide.facts.title);
    const claim = new Claim(stage, hands);
    for (const [id, answer] of Object.entries(answers)) await claim.answer(id, answer);
    // Of a payment nobody made, and of a refund that is due, only the money can be asked back.
    if (problem !== 'not-authorised' && problem !== 'refund-not-paid') {
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

  /**
   * Writes the letter of a route from its row, gives what it asks for, and notes it as sent. Its text, which names what
   * `names` says.
   */
  async letter(id, kind, names = []) {
    const { buttons } = this.stage.words.plan;
    const words = this.stage.words.letter;
    await this.open(id);
    const row = this.hands.within(routeAt(id));
    const button = await until(
      async () => {
        for (const name of [buttons.write, buttons.text]) if (await row.canPress(name)) return name;
      },
      () => `no letter can be written for ${id}`,
    );
    await row.press(button);
    await this.hands.wait(`[data-letter="${kind}"]`);
    await giveWhatIsMissing(this.hands);
    await this.hands.wait('[data-letter] textarea');
    const text = plain(
      await until(
        () =>
          this.hands.page.evaluate(
            () => document.querySelector('[data-letter] .letter-columns textarea')?.value,
          ),
        () => `no letter for ${id}`,
      ),
    );
    assert.doesNotMatch(text, /undefined|null|NaN|\[object|\{\w+\}/);
    for (const name of names) assert.ok(holds(text, name), `"${name}" is not in the letter:\n${text}`);
    await this.stage.show(this.hands, `letter-${kind}`);
    const isFiled = await this.hands.canPress(words.filed);
    await this.hands.press(isFiled ? words.filed : words.sent);
    await this.is(id, 'waiting');
    return text;
  }

  /**
   * Logs what they wrote, pasted as it came or, `file` being its path, from a file; `reads` is the reading that is
   * proposed, which the shopper confirms.
   */
  async answered(id, text, reads, file = null) {
    const { buttons, events } = this.stage.words.plan;
    await this.opens('[data-happening=answered]', '.happenings', buttons.answered);
    const form = this.hands.within('[data-happening=answered]');
    if ((await form.text()).includes(events.from)) await form.fill(events.from, id);
    if (file === null) await form.fill(events.paste, text);
    else await this.stage.upload(this.hands, '.answer-file input[type=file]', [file]);
    await form.see(events.readings[reads]);
    const noted = () =>
      this.hands.page.evaluate(() => document.querySelectorAll('.story [data-what=event]').length);
    const before = await noted();
    await form.press(events.save);
    await until(
      async () => (await noted()) > before,
      () => 'the answer is not in the story',
    );
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
    const isOpen = () =>
      this.hands.page.evaluate(
        (wanted) => document.querySelector(wanted)?.hasAttribute('open') === true,
        routeAt(id),
      );
    // Pressed again where the page, still settling, moved away under the hand.
    await until(
      async () => {
        if (await isOpen()) return true;
        await this.hands.within(routeAt(id)).press(...FIRST);
        await pause(300);
        return isOpen();
      },
      () => `${id} does not open`,
    );
    await this.hands.wait(`${routeAt(id)}[open]`);
  }
}

/** Whatever can be pressed first: what opens and closes the part. */
export const FIRST = ['', { loose: true }];
export const routeAt = (id) => `details[data-route="${id}"]`;

/** What letters ask of their sender, by the kind of field. */
const GIVEN = {
  date: inDays(-1),
  email: 'camille@courriel.example',
  text: 'Camille Martin',
  money: '95,90',
  lines: 'Le pied est cassé.',
};

/** Fills in what the letter on the screen still needs; a field that appears with another is filled too. */
export async function giveWhatIsMissing(hands) {
  for (let round = 0; round < 4; round++) {
    await pause(250);
    const fields = await hands.page.evaluate(() =>
      [...document.querySelectorAll('[data-letter] .missing :is(input:not([type=checkbox]), textarea)')]
        .filter((field) => field.value === '')
        .map((field) => ({
          label: field.labels[0].innerText.split('\n')[0].trim(),
          kind:
            field.localName === 'textarea' ? 'lines' : field.inputMode === 'decimal' ? 'money' : field.type,
        })),
    );
    if (fields.length === 0) return;
    for (const { label, kind } of fields)
      await hands.within('[data-letter] .missing').fill(label, GIVEN[kind]);
  }
}
