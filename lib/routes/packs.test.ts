import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Basis } from '../values/basis';
import { LANGUAGES, type Sentence } from '../values/sentence';
import { allRoutes } from './registry';
import { ROUTES_CHECKED_ON, type RoutePack } from './schema';

const ROUTES = await allRoutes();

/** Everything inside a value that looks like what is asked for. */
function inside<T>(value: unknown, is: (found: object) => found is T & object, found: T[] = []): T[] {
  if (typeof value !== 'object' || value === null) return found;
  if (is(value)) found.push(value);
  for (const part of Object.values(value)) inside(part, is, found);
  return found;
}
const isBasis = (found: object): found is Basis => 'certainty' in found && 'checkedOn' in found;
const isSentence = (found: object): found is Sentence => 'en' in found && typeof found.en === 'string';

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

describe.each(ROUTES.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  const bases = inside<Basis>(pack, isBasis);
  const sentences = inside<Sentence>(pack, isSentence);

  test('is registered under the name of its file', () => {
    expect(readdirSync('lib/routes')).toContain(`${id}.ts`);
  });

  test('every fact has a source, the day it was checked and a certainty', () => {
    expect(bases.length).toBeGreaterThan(3);
    for (const basis of bases) {
      expect(basis.source.length, basis.id).toBeGreaterThan(2);
      expect(basis.checkedOn, basis.id).toBe(ROUTES_CHECKED_ON);
      expect(['verified', 'verified-secondary', 'recalled', 'ours'], basis.id).toContain(basis.certainty);
      // What others print may change; only what is our own stays until we change it.
      if (basis.certainty !== 'ours') expect(basis.expiresOn, basis.id).not.toBeNull();
      if (basis.url !== null) expect(basis.url, basis.id).toMatch(/^https:\/\//);
    }
  });

  test('every rule, note, step, channel and collision rests on a basis', () => {
    const told = [
      pack.who,
      pack.cost,
      ...pack.opens,
      ...pack.steps,
      ...pack.notes,
      ...pack.ends,
      ...pack.next,
      ...pack.evidence,
    ];
    for (const each of told) expect(each.basis.length).toBeGreaterThan(0);
    for (const { time } of [...pack.closes, ...pack.answers, ...pack.keepAlive])
      expect(time.basis.length).toBeGreaterThan(0);
  });

  test('says everything in French, English and German, with the same places in each', () => {
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences)
      for (const language of LANGUAGES) {
        expect(sentence[language], sentence.en).toBeTruthy();
        expect(places(sentence[language] ?? '').sort(), sentence.en).toEqual(places(sentence.en).sort());
      }
  });

  test('French marks keep to their word', () => {
    for (const sentence of sentences) expect(sentence.fr, sentence.fr).not.toMatch(/ [:;!?»%]|« /);
  });

  test('never promises', () => {
    for (const sentence of sentences)
      expect(`${sentence.en} ${sentence.fr} ${sentence.de}`).not.toMatch(
        /you will be refunded|lawyer|scam|fraud|vous serez remboursé|avocat|arnaque|escroc|Anwalt|Betrug/i,
      );
  });

  test('names only routes that exist', () => {
    const known = new Set(ROUTES.map((each) => each.id));
    for (const rule of pack.opens)
      if (rule.kind === 'turn') for (const of of rule.of) expect(known).toContain(of);
    for (const next of pack.next) if (next.route !== null) expect(known).toContain(next.route);
  });
});

test('no two packs and no two facts share an id with different contents', () => {
  expect(new Set(ROUTES.map((pack) => pack.id)).size).toBe(ROUTES.length);
  const byId = new Map<string, Basis>();
  for (const basis of inside<Basis>(ROUTES, isBasis)) {
    const known = byId.get(basis.id);
    if (known !== undefined) expect(basis).toEqual(known);
    byId.set(basis.id, basis);
  }
});

describe('Klik & Pay', () => {
  const pack = ROUTES.find((each) => each.id === 'klikandpay') as RoutePack;

  test('is free, only talks, and has the account as its only channel', () => {
    expect(pack.cost.says.en).toBe('Free');
    expect(pack.force).toBe('talks');
    expect(pack.channels.map((channel) => channel.kind)).toEqual(['account']);
    expect(pack.languages).toEqual(['fr', 'en', 'es']);
  });

  test('ends in three ways', () => {
    expect(pack.ends.map((end) => end.basis[0]?.id)).toEqual([
      'klikandpay/ends-shopper',
      'klikandpay/ends-both',
      'klikandpay/closes',
    ]);
  });

  test('shows its own waiting time as ours, not theirs', () => {
    const delivery = pack.answers.find((answer) => answer.only?.problems?.includes('not-received'));
    expect(delivery?.time.basis.map((basis) => basis.certainty)).toEqual(['ours']);
  });
});

test('Cembra shows what was read and what is from memory as what they are', () => {
  const pack = ROUTES.find((each) => each.id === 'cembra') as RoutePack;
  const certainty = new Map(inside<Basis>(pack, isBasis).map((basis) => [basis.id, basis.certainty]));
  expect(certainty.get('cembra/closes')).toBe('verified');
  expect(certainty.get('cembra/merchant-first')).toBe('recalled');
  expect(certainty.get('cembra/next')).toBe('recalled');
  expect(pack.channels.filter((channel) => channel.kind === 'phone').map((channel) => channel.value)).toEqual(
    ['044 439 40 20', '+41 44 439 40 20'],
  );
});
