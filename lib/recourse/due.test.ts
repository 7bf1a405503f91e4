import { describe, expect, test } from 'vitest';
import { dueSchema, outlookSchema } from '../claim/claim';
import { AT, claimOf, purchaseOf } from '../purchase/samples';
import { addDays, day } from '../values/day';
import { LANGUAGES, type Language, type Text } from '../values/sentence';
import { calendarEntries } from './calendar-file';
import { dueOf } from './due';
import { outlookOf } from './outlook';
import { planRecourse } from './plan-recourse';
import { byCard, eventOf, PACKS, planOn, promisedUntil, spoken } from './samples';

const say = (language: Language) => (text: Text) => spoken(text, language);
const written = eventOf('sent', 'merchant', '2026-11-12', { answerBy: day('2026-11-26') });
const cembra = {
  country: 'CH',
  facts: { issuer: 'cembra', payment: byCard('mastercard') },
  answers: { 'bill-date': '2026-11-10' },
};

describe('what is due', () => {
  const dueFor = (plan: ReturnType<typeof planOn>) => dueOf(plan, purchaseOf(), claimOf(), say('fr'));

  test('is stored in the shopper’s language under ids that stay', () => {
    const due = dueFor(planOn('2026-11-20', { facts: { intermediary: 'klikandpay' }, events: [written] }));
    expect(due).toContainEqual({
      id: `${claimOf().id}:answer-due:merchant:2026-11-27`,
      day: '2026-11-27',
      kind: 'answer-due',
      purchaseId: claimOf().purchaseId,
      claimId: claimOf().id,
      sentence:
        'Klik & Pay\u00a0: votre étape suivante est prête. Le délai de réponse a pris fin le 2026-11-26.',
    });
    for (const each of due) expect(dueSchema.safeParse(each).success).toBe(true);
    expect(new Set(due.map(({ id }) => id)).size).toBe(due.length);
  });

  test('what the shopper put off is due on the day he chose, but a last day before it all the same', () => {
    const quietUntil = day('2026-12-08');
    const due = dueOf(
      planOn('2026-11-22', { ...cembra, events: [written] }),
      purchaseOf(),
      claimOf({ quietUntil }),
      say('de'),
    );
    expect(due.filter(({ kind }) => kind === 'answer-due').map((each) => each.day)).toEqual([quietUntil]);
    const last = due.filter(({ id }) => id.includes(':last-day:cembra:')).map((each) => each.day);
    expect(last).toEqual(['2026-12-03', '2026-12-07', '2026-12-09']);
  });

  test('Klik & Pay’s idle file is reminded of on days 150 and 170, in every language, until it is used again', () => {
    const facts = { intermediary: 'klikandpay', orderDate: day('2026-01-10') };
    const events = [
      eventOf('sent', 'merchant', '2026-01-22', { answerBy: day('2026-02-05') }),
      eventOf('sent', 'klikandpay', '2026-02-06'),
    ];
    for (const language of LANGUAGES) {
      const due = dueOf(planOn('2026-06-01', { facts, events }), purchaseOf(), claimOf(), say(language));
      const alive = due.filter(({ kind }) => kind === 'keep-alive');
      expect(alive.map((each) => each.day)).toEqual([
        addDays(facts.orderDate, 150),
        addDays(facts.orderDate, 170),
      ]);
      for (const each of alive) {
        expect(each.sentence).toMatch(/Klik/);
        expect(dueSchema.safeParse(each).success).toBe(true);
      }
    }
    const used = planOn('2026-07-01', {
      facts,
      events: [...events, eventOf('sent', 'klikandpay', '2026-06-30')],
    });
    expect(used.due.filter(({ kind }) => kind === 'keep-alive')).toEqual([]);
  });

  test('a last day is announced seven, three and one day before', () => {
    const due = planOn('2026-11-22', cembra).due.filter(
      (each) => each.kind === 'last-day' && each.routeId === 'cembra',
    );
    expect(due.map((each) => each.day)).toEqual(['2026-12-03', '2026-12-07', '2026-12-09']);
    expect(due.map((each) => spoken(each.text))).toEqual([
      'Cembra (Mastercard): only 7 days left, until 2026-12-10.',
      'Cembra (Mastercard): only 3 days left, until 2026-12-10.',
      'Cembra (Mastercard): tomorrow, 2026-12-10, is the last safe day.',
    ]);
  });

  test('a route that was used reminds of no last day', () => {
    const plan = planOn('2026-11-22', {
      ...cembra,
      events: [written, eventOf('sent', 'cembra', '2026-11-20')],
    });
    expect(plan.due.filter((each) => each.kind === 'last-day' && each.routeId === 'cembra')).toEqual([]);
  });

  test('the mediator’s opening is announced', () => {
    expect(planOn('2026-11-22', { events: [written] }).due).toContainEqual(
      expect.objectContaining({ kind: 'window-opens', routeId: 'mediator', day: '2027-01-12' }),
    );
  });
});

describe('two duties of the law that end on one day', () => {
  const country = 'GB';
  const purchase = purchaseOf({ orderDate: day('2026-11-02'), payment: byCard() });
  const claim = claimOf({ problem: 'damaged', answers: { 'received-on': { value: '2026-11-08', at: AT } } });
  const laws = PACKS.laws.map((law) => {
    const rule = law.rules['UK-06'];
    return rule === undefined ? law : { ...law, rules: { ...law.rules, 'UK-X': { ...rule, id: 'UK-X' } } };
  });
  const plan = planRecourse(purchase, claim, day('2026-11-09'), { country }, { ...PACKS, laws });

  test('are each reminded of', () => {
    const ids = dueOf(plan, purchase, claim, say('fr')).map(({ id }) => id);
    for (const rule of ['UK-06', 'UK-X']) expect(ids).toContain(`${claim.id}:last-day:${rule}:2026-12-05`);
  });

  test('each stand in the calendar file, on their last safe day', () => {
    const entries = calendarEntries(plan, claim.id, say('en'), '').filter(({ uid }) => uid.includes('UK-'));
    expect(entries.map(({ uid }) => uid.includes('UK-06'))).toEqual([true, false]);
    expect(new Set(entries.map((entry) => entry.day)).size).toBe(1);
    expect(entries[0]?.summary).toMatch(/^Last safe day by law: /);
  });
});

describe('the outlook of the list', () => {
  test('names the step, whose turn it is, and what closes first', () => {
    const outlook = outlookOf(planOn('2026-11-22', cembra), say('en'), 'en');
    expect(outlook).toEqual({
      plannedOn: '2026-11-22',
      headline: 'Write to the seller today.',
      language: 'en',
      turn: 'shopper',
      by: '2026-11-22',
      closesFirst: { words: 'Cembra (Mastercard)', day: '2026-12-10' },
      closesThen: [],
    });
    expect(outlookSchema.safeParse(outlook).success).toBe(true);
  });

  test('names the next two ways to close as well, in the order of their days', () => {
    const facts = {
      payment: { method: 'paypal', network: null, lastFour: null, printed: 'PayPal' },
    } as const;
    const events = [eventOf('sent', 'merchant', '2026-11-03'), eventOf('refused', 'merchant', '2026-11-12')];
    const { closesFirst, closesThen = [] } = outlookOf(
      planOn('2026-11-22', { facts, events }),
      say('en'),
      'en',
    );
    expect(closesThen.length).toBeGreaterThan(0);
    expect(closesThen.length).toBeLessThanOrEqual(2);
    const days = [closesFirst, ...closesThen].map((each) => each?.day);
    expect(days).toEqual([...days].sort());
  });

  test('waiting is the other side’s turn', () => {
    const outlook = outlookOf(planOn('2026-11-20', { events: [written] }), say('de'), 'de');
    expect(outlook).toMatchObject({ turn: 'other-side', by: '2026-11-26' });
    expect(outlook.headline).toBe('Der Verkäufer hat bis 2026-11-26 Zeit zu antworten.');
  });

  test('a settled claim has nobody’s turn and nothing that closes', () => {
    const plan = planOn('2026-11-22', { events: [eventOf('delivered', null, '2026-11-21')] });
    expect(outlookOf(plan, say('en'), 'en')).toMatchObject({ turn: 'nobody', by: null, closesFirst: null });
  });

  test('while the parcel may still come it is waited for', () => {
    const plan = planOn('2026-11-05', { facts: { promised: promisedUntil('2026-11-10') } });
    expect(outlookOf(plan, say('fr'), 'fr')).toMatchObject({
      turn: 'other-side',
      by: '2026-11-10',
      headline: 'Attendez jusqu’au 2026-11-10\u00a0: la commande peut encore arriver.',
    });
  });
});
