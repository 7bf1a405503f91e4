import { expect, test } from 'vitest';
import type { Card } from '../../lib/purchase/card';
import { chf } from '../../lib/purchase/samples';
import { entityOf, NO_TERMS, sellerOf, versionOf } from '../../lib/seller/samples';
import type { Mismatch } from '../../lib/seller/seat';
import { day } from '../../lib/values/day';
import { LANGUAGES } from '../../lib/values/sentence';
import { panel as room } from '../../locales/rooms/panel';
import { checklist, type RowId, type Seen } from './checklist';
import { sayChanges } from './say-changes';

const AT = '2026-11-22T10:00:00.000Z';
const NOTHING: Seen = {
  host: 'luminaires.ch',
  lookalike: null,
  checkout: null,
  version: null,
  offer: null,
  hasNoLegalLink: false,
  mismatches: [],
  meaning: null,
  pagesRead: 0,
  country: 'CH',
  law: { gives: 'nothing', basis: [] },
  protection: null,
  card: null,
  hasCards: false,
  rate: null,
  fee: null,
  notes: { startedAt: AT, ticks: {}, note: '', cardId: null, kept: [] },
  today: day('2026-11-22'),
};
const read = <T>(value: T) => ({ value, excerpt: `“${JSON.stringify(value)}”`, weight: 0.9 });
const NAMES: Record<string, string> = { CH: 'Switzerland', CN: 'China', FR: 'France' };
const tongueIn = (language: (typeof LANGUAGES)[number]) => ({
  words: room(language),
  language,
  countryName: (code: string) => NAMES[code] ?? code,
  firmName: (id: string) => id,
});
const rowsOf = (seen: Partial<Seen>) => checklist({ ...NOTHING, ...seen }, tongueIn('en'));
const row = (id: RowId, seen: Partial<Seen>) => {
  const found = rowsOf(seen).find((one) => one.id === id);
  return found === undefined ? null : `${found.mark}: ${found.line.replaceAll('\u00A0', ' ')}`;
};
const version = (
  name: string | null,
  country: string | null,
  more: Parameters<typeof versionOf>[2] = {},
) => ({
  version: versionOf(AT, sellerOf(name === null ? null : entityOf(name, country)), more),
  pagesRead: 3,
});

test('with nothing read nothing is in order but the address, and no row is missing', () => {
  expect(rowsOf({}).map(({ id, mark }) => `${id} ${mark}`)).toEqual([
    'seller unknown',
    'seat unknown',
    'host ok',
    'total unknown',
    'fee unknown',
    'delivery look',
    'returns unknown',
    'terms unknown',
    'payment unknown',
  ]);
});

test('the seller is named as the pages state, with a number that adds up', () => {
  const register = {
    kind: 'che-uid' as const,
    printed: 'CHE-123.456.788',
    normal: 'CHE-123.456.788',
    isValid: true,
    court: null,
    excerpt: 'UID: CHE-123.456.788',
    weight: 0.9,
  };
  const named = (isValid: boolean) => ({
    ...version(null, null, {
      seller: sellerOf(entityOf('Lumen SA', 'CH', { registers: [{ ...register, isValid }] })),
    }),
  });
  expect(row('seller', named(true))).toBe('ok: Lumen SA · CHE-123.456.788');
  expect(row('seller', named(false))).toBe('look: Lumen SA: its number CHE-123.456.788 does not add up');
});

test('a seller that is not sure is probable, and none is said with the pages read', () => {
  const unsure = {
    version: versionOf(AT, sellerOf(entityOf('Lumen SA', 'CH'), { isSure: false })),
    pagesRead: 1,
  };
  expect(row('seller', unsure)).toBe('look: Probably Lumen SA');
  expect(row('seller', version(null, null))).toBe('look: No company named on the 3 pages read');
  expect(row('seller', { hasNoLegalLink: true })).toBe('look: No link to a legal page found here');
});

test('a seat is where the pages state it, and what looks otherwise is said beside it', () => {
  const elsewhere: Mismatch = {
    kind: 'seat-elsewhere',
    by: 'domain',
    looksLike: 'CH',
    seat: 'CN',
    appearance: 'lampes.luminaires.ch',
    stated: 'Shenzhen, China',
  };
  expect(row('seat', version('Lumen SA', 'CH'))).toBe('ok: Switzerland, as the legal notice states');
  const abroad = { ...version('Bright Ltd', 'CN'), mismatches: [elsewhere] };
  expect(row('seat', abroad)).toBe('look: China, though the shop looks as if it were in Switzerland');
  const opened = rowsOf(abroad).find(({ id }) => id === 'seat');
  expect(opened?.excerpts).toContainEqual({ words: 'lampes.luminaires.ch', where: 'luminaires.ch' });
  expect(opened?.means).toContain('The address ends in .ch');
  expect(row('seat', version('Bright Ltd', null))).toBe('look: No country stated on the 3 pages read');
});

test('a seat that changed since an earlier visit is said with its day', () => {
  const changed: Mismatch = {
    kind: 'changed',
    what: 'country',
    before: 'CH',
    now: 'CN',
    since: day('2026-10-01'),
  };
  expect(row('seat', { ...version('Bright Ltd', 'CN'), mismatches: [changed] })).toBe(
    'look: China; it was Switzerland on 1 October 2026',
  );
});

test('on a marketplace who sells stands above who runs it, and neither is taken for the other', () => {
  const lumi = (readings: { at: string; seller: ReturnType<typeof sellerOf> }[]) => ({
    sells: 'one' as const,
    name: 'Lumi Shop',
    known: {
      url: 'https://bazar.example/v/12',
      key: 'https://bazar.example/v/12',
      name: 'Lumi Shop',
      excerpt: 'Sold by Lumi Shop',
      seenAt: AT,
      seenOn: [],
      readings,
    },
  });
  const place = version('Bazar SAS', 'FR');
  const all = (offer: Seen['offer']) =>
    (['seller', 'seat', 'marketplace'] as const).map((id) => row(id, { ...place, offer }));
  expect(all(lumi([]))).toEqual([
    'unknown: Lumi Shop; the seller’s page is not read yet',
    'unknown: The seller’s page is not read yet',
    'ok: Bazar SAS · France',
  ]);
  expect(all(lumi([{ at: AT, seller: sellerOf(entityOf('Shenzhen Lumi Ltd', 'CN')) }]))).toEqual([
    'ok: Shenzhen Lumi Ltd',
    'ok: China, as the seller’s page states',
    'ok: Bazar SAS · France',
  ]);
  expect(all(lumi([{ at: AT, seller: sellerOf(null) }]))).toEqual([
    'look: No company named on the seller’s page',
    'look: No country stated on the seller’s page',
    'ok: Bazar SAS · France',
  ]);
  expect(all({ sells: 'several', names: ['Un', 'Deux'] })).toEqual([
    'look: Several sellers: Un · Deux',
    'unknown: The seller’s page is not read yet',
    'ok: Bazar SAS · France',
  ]);
  expect(all({ sells: 'unsaid' })[0]).toBe('unknown: This page does not say who sells');
  expect(row('marketplace', place)).toBeNull();
  for (const language of LANGUAGES)
    for (const offer of [
      lumi([]),
      { sells: 'several' as const, names: ['Un'] },
      { sells: 'unsaid' as const },
    ])
      for (const { line, means } of checklist({ ...NOTHING, ...place, offer }, tongueIn(language)))
        expect([line, ...means].join(' ')).not.toMatch(/\{\w+\}/);
});

test('a total is whole only with its delivery', () => {
  const with_ = (facts: object) => ({ checkout: { total: read(chf(18900)), ...facts } });
  expect(row('total', with_({}))).toBe('unknown: CHF 189.00; delivery is not shown apart');
  expect(row('total', with_({ delivery: read(chf(0)) }))).toBe('ok: CHF 189.00, delivery free');
  expect(row('total', with_({ delivery: read(chf(690)) }))).toBe(
    'ok: CHF 189.00, delivery included (CHF 6.90)',
  );
});

test('withdrawal is what the law of the shopper’s country gives, beside what the shop offers', () => {
  const terms = (days: number | null) =>
    version('Lumen SA', 'CH', { terms: { ...NO_TERMS, returnDays: days === null ? null : read(days) } });
  const eu = { country: 'FR', law: { gives: '14-days-eu', basis: [] } } as const;
  expect(row('returns', { ...terms(14) })).toBe('look: None by Swiss law; the shop offers 14 days');
  expect(row('returns', { ...terms(null) })).toBe(
    'look: None by Swiss law, and none found on the 3 pages read',
  );
  expect(row('returns', { ...terms(30), ...eu })).toBe('ok: 14 days by law; the shop offers 30 days');
  expect(row('returns', { ...terms(7), ...eu })).toBe('look: 14 days by law; the shop offers 7 days');
  expect(row('returns', { country: null, law: { gives: 'unknown', basis: [] } })).toBe(
    'unknown: Say in the settings where you live',
  );
});

test('in the EU the withdrawal function is said to be found or not, on the pages read', () => {
  const eu = { country: 'FR', law: { gives: '14-days-eu', basis: [] } } as const;
  const means = (withdrawal: NonNullable<Seen['version']>['withdrawal']) =>
    rowsOf({ ...version('Lumen SAS', 'FR', { withdrawal }), ...eu })
      .find(({ id }) => id === 'returns')
      ?.means.join(' ');
  expect(means({ found: 'no' })).toContain('was not found on the 3 pages read');
  expect(
    means({ found: 'yes', words: 'renoncer au contrat ici', url: null, excerpt: '', isAsTheLawSays: true }),
  ).toContain('“renoncer au contrat ici”');
  expect(means({ found: 'unknown' })).not.toContain('2026');
});

test('what a way to pay protects is said as deciding, talking or nothing', () => {
  const who = { say: { en: 'Cembra' } };
  expect(
    row('payment', {
      protection: { force: 'decides', who, lastDay: day('2026-12-22'), basis: [], better: null },
    }),
  ).toBe('ok: Cembra decides · until Tue 22 Dec at least');
  expect(row('payment', { protection: { force: 'talks', who, better: 'paypal' } })).toBe(
    'look: Cembra only talks',
  );
  expect(row('better', { protection: { force: 'talks', who, better: 'paypal' } })).toBe(
    'look: paypal, offered here, decides',
  );
  expect(row('payment', { protection: { force: 'nothing', better: null } })).toBe(
    'look: Nobody stands between you and the seller',
  );
  expect(row('better', { protection: { force: 'nothing', better: null } })).toBeNull();
});

test('the fee abroad is an amount where price and seat are known, and never nothing where they are not', () => {
  const card: Card = {
    id: '00000000-0000-4000-8000-000000000001',
    brand: 'mastercard',
    issuer: 'cembra',
    country: 'CH',
    billDay: null,
    foreignFee: null,
  };
  const rate = { percent: 2, from: { typedOn: day('2026-11-20') } };
  const known = { card, hasCards: true, rate };
  expect(row('fee', { ...known, fee: { due: 'yes', why: 'seat', amount: chf(378) } })).toBe(
    'look: About CHF 3.78 (2%)',
  );
  expect(row('fee', { ...known, fee: { due: 'no' } })).toBe('ok: None with this card');
  expect(row('fee', { ...known, fee: { due: 'unknown', lacks: 'seat' } })).toBe(
    'unknown: Depends on the seat, which is not known',
  );
  expect(row('fee', { card, hasCards: true })).toBe('unknown: Your card’s fee is not known');
});

test('a copy of the checkout alone is none of the terms; each copy is told with its hash', () => {
  const page = (kind: 'terms' | 'returns' | null) => ({
    exhibitId: '00000000-0000-4000-8000-000000000001',
    url: 'https://luminaires.ch/x',
    kind,
    sha256: `${'0123456789abcdef'.repeat(4)}`,
    at: AT,
  });
  const kept = (...kinds: ('terms' | 'returns' | null)[]) => ({
    notes: { ...NOTHING.notes, kept: kinds.map(page) },
  });
  expect(row('terms', kept(null))).toBe('look: Only this page is kept, not the terms');
  expect(row('terms', kept(null, 'terms', 'returns'))).toBe('ok: Kept: 2 pages, Sun 22 Nov');
  const terms = rowsOf(kept('terms')).find(({ id }) => id === 'terms');
  expect(terms?.means[0]).toMatch(/^the terms, 22 November 2026.* · hash 0123456789ab$/);
});

test('what the shop’s pages say otherwise since the order is said in sentences, seat and terms', () => {
  const then = versionOf(AT, sellerOf(entityOf('Lumen SA', 'CH')), {
    terms: { ...NO_TERMS, returnDays: read(30) },
  });
  const now = versionOf('2026-12-01T10:00:00.000Z', sellerOf(entityOf('Lumen SA', 'CN')), {
    terms: { ...NO_TERMS, returnDays: read(14) },
  });
  const sale = { ...then, readAt: AT };
  expect(sayChanges(sale, { version: now, offer: null }, tongueIn('en'))).toEqual([
    'The country was Switzerland on 22 November 2026; now it is China.',
    'Goods could be sent back for 30 days on 22 November 2026; now for 14.',
  ]);
  for (const language of LANGUAGES)
    for (const sentence of sayChanges(sale, { version: now, offer: null }, tongueIn(language)))
      expect(sentence).not.toMatch(/\{\w+\}/);
});

test('an address spelled much like a known one is shown beside it', () => {
  expect(row('host', { host: 'zaIando.ch', lookalike: 'zalando.ch' })).toBe(
    'look: zaIando.ch is spelled much like zalando.ch',
  );
});

test.each(LANGUAGES)('no sentence leaves a blank to fill in %s', (language) => {
  const full: Partial<Seen> = {
    ...version('Lumen SA', 'CN', {
      terms: { ...NO_TERMS, returnDays: read(14), delivery: read('3–5 days') },
    }),
    mismatches: [
      { kind: 'no-address', pagesRead: 3, stated: '' },
      { kind: 'no-number', pagesRead: 3, stated: '' },
      { kind: 'only-form', pagesRead: 3 },
      { kind: 'names-contradict', stated: 'A', other: 'B' },
      { kind: 'changed', what: 'name', before: 'A', now: 'B', since: day('2026-10-01') },
    ],
    checkout: { total: read(chf(100)) },
    protection: { force: 'talks', who: { say: { en: 'x', fr: 'x', de: 'x' } }, better: 'paypal' },
  };
  for (const { line, means } of checklist({ ...NOTHING, ...full }, tongueIn(language)))
    for (const text of [line, ...means]) expect(text).not.toMatch(/\{\w+\}/);
});
