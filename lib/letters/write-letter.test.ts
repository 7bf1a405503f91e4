import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayMoney, sayPlainDay } from '../../locales/render';
import {
  type Claim,
  type ClaimEvent,
  LETTER_KINDS,
  type LetterKind,
  PROBLEMS,
  REMEDIES,
} from '../claim/claim';
import type { Purchase } from '../purchase/purchase';
import { addDays, day } from '../values/day';
import { LANGUAGES, type Language } from '../values/sentence';
import { type LetterContext, letterFacts } from './facts';
import { mailDraft } from './out';
import { CLAIM_FIELD_LIMIT, writeLetter } from './write-letter';

const AT = '2026-11-01T10:00:00.000Z';
const TODAY = day('2026-11-22');
const typed = <T>(value: T) => ({ value, origin: { from: 'typed', at: AT } as const, weight: 1 });

function aPurchase(facts: Purchase['facts'], rest: Partial<Purchase> = {}): Purchase {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    host: '',
    createdAt: AT,
    updatedAt: AT,
    removedAt: null,
    kind: 'goods',
    asConsumer: 'yes',
    facts,
    doubts: [],
    sightings: [],
    ...rest,
  };
}

function aClaim(rest: Partial<Claim> = {}): Claim {
  return {
    id: '00000000-0000-4000-8000-000000000002',
    purchaseId: '00000000-0000-4000-8000-000000000001',
    createdAt: AT,
    updatedAt: AT,
    step: 'plan',
    problem: 'not-received',
    remedy: null,
    answers: {},
    events: [],
    letters: [],
    outlook: null,
    ...rest,
  };
}

const event = (kind: ClaimEvent['kind'], route: string, on: string): ClaimEvent => ({
  id: '00000000-0000-4000-8000-000000000003',
  kind,
  route,
  day: day(on),
  at: AT,
});
const answers = (values: Record<string, string>): Claim['answers'] =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at: AT }]));

const context = (rest: Partial<LetterContext> = {}): LetterContext => ({
  today: TODAY,
  shopper: { name: 'Camille Favre', address: 'Rue du Lac 3\n1003 Lausanne', email: 'camille@post.example' },
  plan: null,
  routeId: null,
  answerBy: day('2026-12-06'),
  ...rest,
});

const rich = aPurchase(
  {
    merchant: typed('Luminaires du Lac'),
    seller: typed('Luminaires SA'),
    orderNumber: typed('LUM-20931'),
    orderDate: typed(day('2026-10-05')),
    items: typed([
      {
        name: 'Lampe de bureau',
        quantity: 2,
        unitPrice: null,
        lineTotal: { minor: 17950, currency: 'CHF' },
      },
      { name: 'Ampoule E27', quantity: null, unitPrice: { minor: 575, currency: 'CHF' }, lineTotal: null },
    ]),
    total: typed({ minor: 123450, currency: 'CHF' }),
    promised: typed({ from: day('2026-10-12'), until: day('2026-10-16'), delay: null }),
    payment: typed({ method: 'card', network: 'mastercard', lastFour: '4071', printed: 'Mastercard' }),
    intermediary: typed('klikandpay'),
    issuer: typed('cembra'),
    shopperEmail: typed('shop@post.example'),
  },
  { host: 'luminaires.example' },
);
const richClaim = aClaim({
  remedy: 'refund',
  events: [event('sent', 'merchant', '2026-10-20'), event('sent', 'formal-notice', '2026-10-30')],
  answers: answers({ 'bill-date': '2026-10-31', 'transaction-line': 'LUMINAIRES 05.10 LAUSANNE' }),
});
const minimal = aPurchase({
  merchant: typed('Nord'),
  orderNumber: typed('7'),
  total: typed({ minor: 3490, currency: 'EUR' }),
});

function letterOf(
  kind: LetterKind,
  language: Language,
  purchase = rich,
  claim = richClaim,
  given = context(),
) {
  const written = writeLetter(kind, letterFacts(purchase, claim, given), language);
  if (!written.ok) throw new Error(`missing: ${written.missing.map((fact) => fact.id).join(', ')}`);
  return written.letter;
}

const LEFTOVERS = /\{|\}|undefined|null|NaN|\[object|Invalid/;
/** The kinds that tell the whole purchase; each of the others is looked at with the packs that offer it. */
const TOLD = [
  'merchant-first-request',
  'merchant-formal-notice',
  'klikandpay-claim',
  'issuer-dispute',
] as const;
const EVERY = TOLD.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));
/** High punctuation without its no-break space. */
const LOOSE_FRENCH = /(?:^|[^\u00A0\u202F;:!?])[;:!?»]|«(?![\u00A0\u202F])/;

describe.each(EVERY)('%s in %s', (kind, language) => {
  const known =
    kind === 'klikandpay-claim'
      ? ['shop@post.example']
      : ['shop@post.example', 'Rue du Lac 3', '1003 Lausanne'];

  test('holds every known fact, in the form of the language', () => {
    const { subject, body } = letterOf(kind, language);
    for (const fact of [
      ...known,
      'Camille Favre',
      'Luminaires du Lac',
      'LUM-20931',
      'Lampe de bureau',
      'Ampoule E27',
    ]) {
      expect(body).toContain(fact);
    }
    for (const minor of [123450, 17950, 575])
      expect(body).toContain(sayMoney({ minor, currency: 'CHF' }, language));
    for (const on of ['2026-10-05', '2026-10-12', '2026-10-16', '2026-11-22', '2026-10-20']) {
      expect(body).toContain(sayPlainDay(day(on), language));
    }
    if (kind.startsWith('merchant')) expect(body).toContain(sayPlainDay(day('2026-12-06'), language));
    else expect(body).toContain(sayPlainDay(day('2026-10-30'), language));
    if (kind === 'issuer-dispute') {
      for (const fact of ['Luminaires SA', '4071', 'Mastercard', 'Klik & Pay', 'LUMINAIRES 05.10 LAUSANNE']) {
        expect(body).toContain(fact);
      }
      expect(body).toContain(sayPlainDay(day('2026-10-31'), language));
    }
    if (kind.startsWith('merchant')) expect(subject).toContain('LUM-20931');
  });

  test('leaves no blank and no leftover when little is known', () => {
    const claim = aClaim({ events: [event('sent', 'merchant', '2026-11-10')] });
    const { subject, body } = letterOf(kind, language, minimal, claim, {
      ...context(),
      shopper: { name: 'Jo', address: '', email: '' },
    });
    expect(body).not.toMatch(LEFTOVERS);
    expect(subject).not.toMatch(LEFTOVERS);
    expect(body).not.toMatch(/[^\S\n]{2,}|[^\S\n]$|^[^\S\n]|\n{3,}/m);
    expect(body).toContain('7');
  });

  test('says something sound for every problem and remedy', () => {
    for (const problem of PROBLEMS) {
      for (const remedy of [null, ...REMEDIES]) {
        const claim = {
          ...richClaim,
          problem,
          remedy,
          answers: { ...richClaim.answers, ...answers({ 'what-happened': 'Il manque le pied' }) },
        };
        const { subject, body } = letterOf(kind, language, rich, claim);
        expect(`${subject}\n${body}`).not.toMatch(LEFTOVERS);
        expect(body).toContain('Il manque le pied');
        if (language === 'fr') expect(`${subject}\n${body}`).not.toMatch(LOOSE_FRENCH);
      }
    }
  });

  test('says what became of an earlier letter', () => {
    for (const reaction of ['answered', 'bounced', 'offered', 'refused'] as const) {
      const claim = {
        ...richClaim,
        events: [...richClaim.events, event(reaction, 'merchant', '2026-11-03')],
      };
      const { body } = letterOf(kind, language, rich, claim);
      expect(body).toContain(sayPlainDay(day('2026-11-03'), language));
      if (language === 'fr') expect(body).not.toMatch(LOOSE_FRENCH);
    }
  });

  test('keeps markup, direction marks, line breaks and long text as harmless, bounded text', () => {
    const hostile = `<img src=x onerror=alert(1)>\u202E\r\nBcc: a@b.example {total} ${'x'.repeat(5000)}`;
    const purchase = aPurchase({
      merchant: typed(hostile),
      seller: typed(hostile),
      orderNumber: typed(hostile),
      orderDate: typed(day('2026-10-05')),
      items: typed(
        Array.from({ length: 200 }, () => ({ name: hostile, quantity: 3, unitPrice: null, lineTotal: null })),
      ),
      total: typed({ minor: 100, currency: 'EUR' }),
      shopperEmail: typed(hostile),
      issuer: typed('cembra'),
    });
    const claim = {
      ...richClaim,
      answers: answers({ 'bill-date': '2026-10-31', 'transaction-line': hostile, 'what-happened': hostile }),
    };
    const { subject, body } = letterOf(kind, language, purchase, claim, {
      ...context(),
      // An address has lines of its own, and only an address.
      shopper: { name: hostile, address: `${'Rue x '.repeat(900)}\n`.repeat(20), email: hostile },
    });
    expect(subject).not.toMatch(/[\r\n\u202E]/);
    expect(subject.length).toBeLessThanOrEqual(200);
    expect(body).not.toMatch(/[\r\u202E]/);
    expect(body).toContain('<img src=x onerror=alert(1)> Bcc:');
    expect(body).not.toMatch(/^Bcc:/m);
    expect(body.length).toBeLessThanOrEqual(kind === 'klikandpay-claim' ? CLAIM_FIELD_LIMIT : 12_000);
  });
});

test.each(LANGUAGES)('a first request with all that is usually known fits a mail draft (%s)', (language) => {
  const claim = { ...richClaim, events: [] };
  const letter = letterOf('merchant-first-request', language, rich, claim);
  expect(mailDraft(letter, 'service-clients@luminaires.example').kind).toBe('mailto');
});

describe('missing facts', () => {
  const missingOf = (kind: LetterKind, purchase: Purchase, claim = aClaim(), given = context()) => {
    const written = writeLetter(kind, letterFacts(purchase, claim, given), 'en');
    return written.ok ? [] : written.missing.map((fact) => fact.id);
  };

  test('are asked for, never left blank', () => {
    const nothing = context({ shopper: { name: ' ', address: '', email: '' }, answerBy: null });
    expect(missingOf('merchant-first-request', aPurchase({}), aClaim(), nothing)).toEqual([
      'shopper-name',
      'answer-by',
      'order-number',
      'order-date',
    ]);
    expect(missingOf('issuer-dispute', aPurchase({ issuer: typed('cembra') }), aClaim(), nothing)).toEqual([
      'shopper-name',
      'merchant',
      'total',
      'merchant-written-on',
      'bill-date',
      'transaction-line',
      'order-number',
      'order-date',
    ]);
  });

  test('an order is known by its number or by its day', () => {
    expect(missingOf('merchant-first-request', minimal)).toEqual([]);
    expect(missingOf('merchant-first-request', aPurchase({ orderDate: typed(day('2026-11-01')) }))).toEqual(
      [],
    );
  });

  test('a letter never asks for an answer by a day that is not ahead', () => {
    expect(missingOf('merchant-first-request', minimal, aClaim(), context({ answerBy: TODAY }))).toEqual([
      'answer-by',
    ]);
  });

  test('a delivery claim at Klik & Pay needs the seller asked first, a payment claim does not', () => {
    expect(missingOf('klikandpay-claim', minimal)).toEqual(['merchant-written-on']);
    const charged = aClaim({ problem: 'charged-wrongly', answers: answers({ 'what-happened': 'twice' }) });
    expect(missingOf('klikandpay-claim', minimal, charged)).toEqual([]);
    const told = aClaim({ answers: answers({ 'merchant-written-on': '2026-11-02' }) });
    expect(missingOf('klikandpay-claim', minimal, told)).toEqual([]);
  });

  test('a card payment that no bill shows yet can be disputed without a bill', () => {
    const claim = aClaim({
      events: [event('sent', 'merchant', '2026-11-02')],
      answers: answers({ 'bill-date': 'not-yet' }),
    });
    const purchase = { ...rich, facts: { ...rich.facts } };
    expect(missingOf('issuer-dispute', purchase, claim)).toEqual([]);
    expect(letterOf('issuer-dispute', 'en', purchase, claim).body).toContain('not on it yet');
  });

  test('have a question in every language and a place to keep the answer', () => {
    for (const kind of LETTER_KINDS) {
      const nothing = context({ shopper: { name: '', address: '', email: '' }, answerBy: null });
      const claim = aClaim({ problem: 'damaged' });
      const written = writeLetter(
        kind,
        letterFacts(aPurchase({ issuer: typed('cembra') }), claim, nothing),
        'fr',
      );
      expect(written.ok).toBe(false);
      for (const fact of written.ok ? [] : [...written.missing, ...written.useful]) {
        for (const language of LANGUAGES) expect(fact.ask[language]).toMatch(/\?$/);
        expect(fact.ask.fr).toMatch(/\u00A0\?$/);
      }
    }
  });

  test('useful ones block nothing', () => {
    const written = writeLetter('merchant-formal-notice', letterFacts(minimal, aClaim(), context()), 'en');
    expect(written.ok && written.useful.map((fact) => fact.id)).toEqual([
      'order-date',
      'merchant-written-on',
    ]);
  });
});

describe('what is said of the past', () => {
  test('nobody is called silent on the day he is written to', () => {
    const claim = aClaim({ events: [event('sent', 'merchant', '2026-11-22')] });
    expect(letterFacts(minimal, claim, context()).reaction).toBeNull();
    expect(letterFacts(minimal, claim, context({ today: addDays(TODAY, 1) })).reaction).toBe('silence');
  });

  test('an undone event never happened', () => {
    const claim = aClaim({ events: [{ ...event('sent', 'merchant', '2026-11-02'), undoneAt: AT }] });
    expect(letterFacts(minimal, claim, context()).firstRequestOn).toBeNull();
  });

  test('thirty days of the bill are claimed only while they last, and only to Cembra', () => {
    const sentence = 'within thirty days of the bill';
    expect(letterOf('issuer-dispute', 'en').body).toContain(sentence);
    expect(
      letterOf('issuer-dispute', 'en', rich, richClaim, context({ today: day('2026-12-01') })).body,
    ).not.toContain(sentence);
    const other = { ...rich, facts: { ...rich.facts, issuer: typed('other') } };
    expect(letterOf('issuer-dispute', 'en', other).body).not.toContain(sentence);
  });

  test('an order to be paid at the door is not asked back as paid', () => {
    const purchase = {
      ...rich,
      facts: {
        ...rich.facts,
        payment: typed({ method: 'cash-on-delivery' as const, network: null, lastFour: null, printed: 'x' }),
      },
    };
    const { body } = letterOf('merchant-first-request', 'en', purchase, { ...richClaim, remedy: 'delivery' });
    expect(body).toContain('refund what I paid');
  });
});

test('for any text in any fact a letter is written or its facts are asked for, and the claim field is never too long', () => {
  // Any UTF-16 unit, half characters too.
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const text = fc.string({ unit, minLength: 1, maxLength: 150 });
  fc.assert(
    fc.property(
      fc.record({
        merchant: text,
        number: text,
        item: text,
        name: text,
        address: text,
        email: text,
        what: text,
      }),
      fc.constantFrom(...PROBLEMS),
      fc.constantFrom(...LETTER_KINDS),
      fc.constantFrom(...LANGUAGES),
      (given, problem, kind, language) => {
        const purchase = aPurchase({
          merchant: typed(given.merchant),
          orderNumber: typed(given.number),
          items: typed(
            Array.from({ length: 12 }, () => ({
              name: given.item,
              quantity: 1,
              unitPrice: null,
              lineTotal: null,
            })),
          ),
          total: typed({ minor: 1, currency: 'EUR' }),
        });
        const claim = aClaim({
          problem,
          events: [event('sent', 'merchant', '2026-11-01')],
          answers: answers({ 'what-happened': given.what }),
        });
        const shopper = { name: given.name, address: given.address, email: given.email };
        const written = writeLetter(kind, letterFacts(purchase, claim, context({ shopper })), language);
        if (!written.ok) return written.missing.length > 0;
        expect(written.letter.body.isWellFormed()).toBe(true);
        expect(written.letter.subject).not.toMatch(/\p{Cc}/u);
        if (kind === 'klikandpay-claim')
          expect(written.letter.body.length).toBeLessThanOrEqual(CLAIM_FIELD_LIMIT);
        return true;
      },
    ),
    { numRuns: 60 },
  );
});
