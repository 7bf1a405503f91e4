import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayMoney, sayPlainDay } from '../../locales/render';
import { type Claim, LETTER_KINDS, type LetterKind, PROBLEMS, type Problem } from '../claim/claim';
import { allLaws } from '../law/registry';
import { AT, claimOf, purchaseOf } from '../purchase/samples';
import { anyCase, claimFrom } from '../recourse/arbitrary-case';
import { planRecourse } from '../recourse/plan-recourse';
import { byCard, eventOf, PACKS, promisedUntil } from '../recourse/samples';
import { allRoutes } from '../routes/registry';
import { day } from '../values/day';
import { LANGUAGES } from '../values/sentence';
import { proposeAnswerBy } from './answer-by';
import { type LetterContext, letterFacts } from './facts';
import { fieldLimit, writeLetter } from './write-letter';

const TODAY = day('2026-12-20');
const TOTAL = { minor: 123450, currency: 'EUR' };
const COUNTRIES = [
  'FR',
  'CH',
  'DE',
  'AT',
  'BE',
  'LU',
  'ES',
  'IT',
  'NL',
  'PT',
  'IE',
  'GB',
  'US',
  'PL',
  'JP',
  null,
];
const shopper = {
  name: 'Camille Favre',
  address: 'Rue du Lac 3\n1003 Lausanne',
  email: 'camille@post.example',
};
const LEFTOVERS = /\{|\}|undefined|null|NaN|\[object|Invalid|\(en\)/;
/** High punctuation without its no-break space; addresses and times keep theirs. */
const LOOSE_FRENCH = /(?:^|[^\u00A0\u202F;:!?])[;:!?»](?!\/\/|\d)|«(?![\u00A0\u202F])/;

const NOT_RECEIVED = /rien reçu|received nothing|nichts erhalten/;
const OWN_ORDER = /j’ai passé|I placed|aufgegeben/;

const RECEIVED: readonly Problem[] = [
  'damaged',
  'not-as-described',
  'wrong-item',
  'part-missing',
  'counterfeit',
];

function purchase(problem: Problem, country: string | null) {
  return purchaseOf({
    merchant: 'Luminaires du Lac',
    seller: 'Luminaires SA',
    orderNumber: 'LUM-20931',
    orderDate: day('2026-10-05'),
    items: [{ name: 'Lampe de bureau', quantity: 2, unitPrice: null, lineTotal: null }],
    total: TOTAL,
    payment: byCard('mastercard'),
    ...(problem === 'not-received' ? { promised: promisedUntil('2026-10-16') } : {}),
    ...(country === null ? {} : { sellerCountry: country }),
  });
}

function claim(problem: Problem, more: Partial<Claim> = {}): Claim {
  const told: Record<string, string> = {
    'what-happened': 'Il manque le pied',
    'merchant-written-on': '2026-11-02',
    'bill-date': '2026-10-31',
    'transaction-line': 'LUMINAIRES 05.10',
    'debited-on': '2026-10-06',
    'noticed-on': '2026-11-01',
    'firm-written-on': '2026-11-10',
    'payment-firm': 'Banque du Lac',
    ...(RECEIVED.includes(problem) || problem === 'withdrawal' ? { 'received-on': '2026-12-10' } : {}),
    ...(problem === 'refund-not-paid'
      ? { 'refund-for': 'withdrawal', 'withdrawn-on': '2026-10-20', 'returned-on': '2026-10-21' }
      : {}),
    ...(problem === 'subscription-not-ended' ? { 'cancelled-on': '2026-10-20' } : {}),
  };
  const answers = Object.fromEntries(Object.entries(told).map(([id, value]) => [id, { value, at: AT }]));
  return claimOf({ problem, remedy: null, answers, ...more });
}

const contextOf = (kind: LetterKind, plan: LetterContext['plan'], routeId: string | null): LetterContext => ({
  today: TODAY,
  shopper,
  plan,
  routeId,
  answerBy: proposeAnswerBy(kind, TODAY)?.day ?? null,
});

const ROUTES = await allRoutes();
const LAWS = await allLaws();
const ARTICLES = [
  ...new Set(LAWS.flatMap((pack) => Object.values(pack.rules).map(({ article }) => article))),
];

/** Which letters packs offer for a problem, and for which route. */
const offered = (problem: Problem) =>
  ROUTES.filter((pack) => pack.problems.includes(problem)).flatMap((pack) =>
    pack.letters
      .filter(({ only }) => only?.problems === undefined || only.problems.includes(problem))
      .map(({ letter }) => ({ pack, letter })),
  );

describe.each(PROBLEMS)('every letter a pack offers for %s', (problem) => {
  test.each(COUNTRIES)('stands on the law of a shopper in %s, in three languages', (country) => {
    const bought = purchase(problem, country);
    const made = claim(problem);
    const plan = planRecourse(bought, made, TODAY, { country }, PACKS);
    const ours = new Set(plan.rights.map(({ rule }) => rule.article));
    const foreign = ARTICLES.filter((article) => !ours.has(article)).map((article) => `(${article})`);
    const seen = new Map(offered(problem).map((each) => [`${each.letter} ${each.pack.id}`, each]));
    for (const { pack, letter } of seen.values()) {
      const facts = letterFacts(bought, made, contextOf(letter, plan, pack.id));
      for (const language of LANGUAGES) {
        const written = writeLetter(letter, facts, language);
        const missing = written.ok ? [] : written.missing.map(({ id }) => id);
        expect(missing, `${letter} for ${pack.id}`).toEqual([]);
        if (!written.ok) continue;
        const { subject, body } = written.letter;
        const text = `${subject}\n${body}`;
        const wrong = [
          LEFTOVERS.exec(text)?.[0],
          /[^\S\n]{2,}|[^\S\n]$|^[^\S\n]|\n{3,}/m.exec(body)?.[0],
          language === 'fr' ? LOOSE_FRENCH.exec(text)?.[0] : undefined,
          problem === 'not-received' ? undefined : NOT_RECEIVED.exec(body)?.[0],
          // A payment the shopper did not make is no order of his.
          problem === 'not-authorised' ? OWN_ORDER.exec(body)?.[0] : undefined,
          foreign.find((article) => body.includes(article)),
          // Days and amounts stand in the form of the language, and in no other.
          /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0],
          /1\D?234\D?50/.exec(text.replaceAll(sayMoney(TOTAL, language), ''))?.[0],
        ].filter((each) => each !== undefined);
        expect(wrong, `${letter} for ${pack.id} in ${language}:\n${text}`).toEqual([]);
        expect(subject.length).toBeLessThanOrEqual(200);
        const limit = fieldLimit(letter);
        if (limit !== null) expect(body.length).toBeLessThanOrEqual(limit);
      }
    }
  });
});

describe.each(LETTER_KINDS)('%s', (kind) => {
  const cases = PROBLEMS.flatMap((problem) =>
    offered(problem)
      .filter(({ letter }) => letter === kind)
      .slice(0, 2)
      .map(({ pack }) => ({ problem, routeId: pack.id })),
  );

  test('of which nothing is known but the amount asks for what it needs, or leaves no blank', () => {
    for (const { problem, routeId } of cases) {
      const bought = purchaseOf({ total: TOTAL });
      const made = claimOf({ problem, remedy: null });
      const plan = planRecourse(bought, made, TODAY, { country: null }, PACKS);
      const nobody = { ...contextOf(kind, plan, routeId), shopper: { name: '', address: '', email: '' } };
      for (const language of LANGUAGES) {
        const written = writeLetter(kind, letterFacts(bought, made, nobody), language);
        if (!written.ok) expect(written.missing.length).toBeGreaterThan(0);
        else {
          const { subject, body } = written.letter;
          expect(`${subject}\n${body}`).not.toMatch(LEFTOVERS);
          expect(body).not.toMatch(/[^\S\n]{2,}|[^\S\n]$|^[^\S\n]|\n{3,}/m);
        }
      }
    }
  });

  test('keeps markup, direction marks and line breaks of a page as harmless text', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202E\r\nBcc: a@b.example {total}';
    for (const { problem, routeId } of cases) {
      const bought = purchaseOf({
        merchant: hostile,
        seller: hostile,
        orderNumber: hostile,
        orderDate: day('2026-10-05'),
        items: [{ name: hostile, quantity: 2, unitPrice: null, lineTotal: null }],
        total: TOTAL,
        payment: byCard('mastercard'),
        sellerCountry: 'FR',
      });
      const told = claim(problem);
      const made = {
        ...told,
        answers: {
          ...told.answers,
          'what-happened': { value: hostile, at: AT },
          'transaction-line': { value: hostile, at: AT },
          'payment-firm': { value: hostile, at: AT },
        },
      };
      const plan = planRecourse(bought, made, TODAY, { country: 'FR' }, PACKS);
      for (const language of LANGUAGES) {
        const written = writeLetter(
          kind,
          letterFacts(bought, made, contextOf(kind, plan, routeId)),
          language,
        );
        if (!written.ok) throw new Error(written.missing.map(({ id }) => id).join());
        const { subject, body } = written.letter;
        expect(subject).not.toMatch(/[\r\n\u202E]/);
        expect(body).not.toMatch(/[\r\u202E]|^Bcc:/m);
        expect(body).toContain('<img src=x onerror=alert(1)> Bcc:');
      }
    }
    expect(cases.length).toBeGreaterThan(0);
  });
});

test('wherever a route asks to write, a text is offered', () => {
  const silent = ROUTES.filter(({ letters }) => letters.length === 0).map(({ id }) => id);
  expect(silent).toEqual([]);
});

test('every kind is offered by a route', () => {
  const kinds = new Set(ROUTES.flatMap(({ letters }) => letters.map(({ letter }) => letter)));
  expect(LETTER_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

describe('the law in a letter', () => {
  const letter = (kind: LetterKind, problem: Problem, country: string | null, more: Partial<Claim> = {}) => {
    const bought = purchase(problem, country);
    const made = claim(problem, more);
    const plan = planRecourse(bought, made, TODAY, { country }, PACKS);
    const facts = letterFacts(bought, made, contextOf(kind, plan, 'merchant'));
    const written = writeLetter(kind, facts, 'fr');
    if (!written.ok) throw new Error(written.missing.map(({ id }) => id).join());
    return written.letter.body;
  };

  test('a notice to deliver names extra time, refund and surcharge where French law gives them', () => {
    const body = letter('merchant-formal-notice', 'not-received', 'FR');
    for (const article of ['L216-6', 'L216-7', 'L241-4']) expect(body).toContain(article);
    expect(body).not.toContain('2011/83');
  });

  test.each([
    ['DE', 'BGB § 323'],
    ['CH', 'OR art. 107'],
    ['GB', 'Consumer Rights Act 2015 s. 28'],
    ['AT', 'KSchG § 7c'],
    ['PL', 'Directive 2011/83/EU art. 18(2), tel que transposé'],
  ])('a notice of a shopper in %s names %s', (country, article) => {
    const body = letter('merchant-formal-notice', 'not-received', country);
    expect(body).toContain(article);
    expect(body).not.toMatch(/L216/);
  });

  test('damaged goods lean on the guarantee, not on delivery', () => {
    const body = letter('merchant-first-request', 'damaged', 'FR');
    expect(body).toContain('L217-3');
    expect(body).not.toContain('L216-6');
  });

  test('what the seller has to do is named before how long claims last', () => {
    const body = letter('merchant-first-request', 'damaged', 'DE');
    expect(body.indexOf('§§ 439')).toBeGreaterThan(0);
    expect(body.indexOf('§§ 439')).toBeLessThan(body.indexOf('438'));
  });

  test('a withdrawal declares the right where the law gives it, and asks by the shop’s terms where none does', () => {
    const french = letter('withdrawal', 'withdrawal', 'FR');
    expect(french).toContain('Je vous notifie par la présente ma rétractation');
    expect(french).toContain('L221-18');
    const swiss = letter('withdrawal', 'withdrawal', 'CH');
    expect(swiss).toContain('selon vos conditions de vente');
    expect(swiss).not.toMatch(/Règles/);
  });

  test('no law is named where none is carried', () => {
    for (const problem of PROBLEMS)
      expect(letter('merchant-first-request', problem, 'JP')).not.toMatch(/Règles| art\./);
  });

  test('a late refund tells its day and what it has grown by, in the locale’s form', () => {
    const body = letter('refund-reminder', 'refund-not-paid', 'FR');
    expect(body).toContain(sayPlainDay(day('2026-11-03'), 'fr'));
    expect(body).toContain('L221-24');
    expect(body).toContain('L242-4');
    expect(body).toMatch(/majorée de \d+\u00A0%/);
    expect(body).toContain(sayMoney({ minor: 123450, currency: 'EUR' }, 'fr'));
  });

  test('after a part refund only the rest is asked for', () => {
    const events = [
      eventOf('refunded', 'merchant', '2026-12-01', { amount: { minor: 23450, currency: 'EUR' } }),
    ];
    const body = letter('refund-reminder', 'refund-not-paid', 'FR', { events });
    expect(body).toContain(`le solde, soit ${sayMoney({ minor: 100000, currency: 'EUR' }, 'fr')}`);
  });

  test('the end of a contract recalls the notice that went before', () => {
    const events = [
      eventOf('sent', 'merchant', '2026-11-02'),
      eventOf('sent', 'formal-notice', '2026-11-20', { answerBy: day('2026-12-04') }),
    ];
    const body = letter('contract-end', 'not-received', 'FR', { events });
    expect(body).toContain('un dernier délai jusqu’au 4 décembre 2026. Ce délai est passé.');
    expect(body).toContain('je mets fin au contrat');
    expect(body).toContain('L216-7');
  });
});

test('for any purchase, claim and plan no letter throws or leaves a blank', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(...LETTER_KINDS),
      fc.constantFrom(...LANGUAGES),
      (given, kind, language) => {
        const bought = purchaseOf(given.facts, {
          kind: given.kind,
          asConsumer: given.asConsumer,
          host: given.host,
        });
        const made = claimFrom(given);
        const plan = planRecourse(bought, made, given.today, { country: given.country }, PACKS);
        const answerBy = proposeAnswerBy(kind, given.today)?.day ?? null;
        const routeId = plan.routes[0]?.id ?? null;
        const facts = letterFacts(bought, made, { today: given.today, shopper, plan, routeId, answerBy });
        const written = writeLetter(kind, facts, language);
        if (!written.ok) return written.missing.length > 0;
        expect(`${written.letter.subject}\n${written.letter.body}`).not.toMatch(LEFTOVERS);
        return true;
      },
    ),
    { numRuns: 300 },
  );
});
