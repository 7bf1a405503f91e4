import 'temporal-polyfill/global';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allLaws } from '../../lib/law/registry';
import { basisOf } from '../../lib/law/schema';
import { basesIn, type FactEntry, loadAllFacts } from '../../lib/recourse/all-facts';
import { PAYMENT_NOTES } from '../../lib/routes/processors';
import { allRoutes } from '../../lib/routes/registry';
import type { Basis, Certainty } from '../../lib/values/basis';
import { type Day, parseDay } from '../../lib/values/day';
import { numbersOf, PROVIDERS, type Row, type Rows, wrongRows } from './row';
import { sentencesIn, wrongSentence } from './sentences';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../..');

export interface Audit {
  readonly facts: readonly FactEntry[];
  readonly sentences: number;
  readonly certainties: Readonly<Record<Certainty, number>>;
  readonly conflicts: number;
  /** Facts that must be checked again before they are relied on. */
  readonly expired: readonly FactEntry[];
  readonly rows: readonly { readonly provider: string; readonly number: string; readonly row: Row }[];
  /** What must be mended, in words. */
  readonly wrong: readonly string[];
}

/** Goes through every pack, every sentence and the tables of rows. */
export async function audit(today: Day): Promise<Audit> {
  const [laws, routes] = await Promise.all([allLaws(), allRoutes()]);
  const { facts } = await loadAllFacts();
  const tables = await Promise.all(
    Object.keys(PROVIDERS).map(async (provider) => [provider, await tableOf(provider)] as const),
  );
  const ids = new Set(facts.map(({ id }) => id));
  const sentences = sentencesIn({
    laws: Object.fromEntries(laws.map((law) => [law.jurisdiction, law])),
    routes: Object.fromEntries(routes.map((pack) => [pack.id, pack])),
    payment: PAYMENT_NOTES,
    facts: facts.filter(({ home }) => home.kind === 'ours'),
  });
  return {
    facts,
    sentences: sentences.length,
    certainties: counted(facts),
    conflicts: facts.filter(({ conflict }) => conflict !== undefined).length,
    expired: facts.filter(({ expiresOn }) => expiresOn !== null && expiresOn <= today),
    rows: tables.flatMap(([provider, rows]) =>
      Object.entries(rows ?? {}).map(([number, row]) => ({ provider, number, row })),
    ),
    wrong: [
      ...notRegistered(
        'lib/routes',
        /^export const \w+: RoutePack = /m,
        routes.map(({ id }) => id),
      ),
      ...notRegistered(
        'lib/law',
        /(?:satisfies|\w+:) LawPack\b/,
        laws.map(({ jurisdiction }) => jurisdiction.toLowerCase()),
      ),
      ...facts.flatMap((fact) => wrongFact(fact, today)),
      ...twoOfOneId([
        ...laws.flatMap((law) => Object.values(law.rules).map(basisOf)),
        ...basesIn([routes, PAYMENT_NOTES]),
      ]),
      ...sentences.flatMap(wrongSentence),
      ...tables.flatMap(([provider, rows]) =>
        wrongRows(provider, rows, numbersOf(PROVIDERS[provider as keyof typeof PROVIDERS]), ids),
      ),
    ],
  };
}

async function tableOf(provider: string): Promise<Rows | null> {
  if (!readdirSync(path.join(HERE, 'rows')).includes(`${provider}.ts`)) return null;
  const { rows }: { rows?: Rows } = await import(`./rows/${provider}.ts`);
  return rows ?? null;
}

function counted(facts: readonly FactEntry[]): Record<Certainty, number> {
  const counts = { verified: 0, 'verified-secondary': 0, recalled: 0, ours: 0 };
  for (const { certainty } of facts) counts[certainty] += 1;
  return counts;
}

/** A pack that is written but that no line of its registry names would never be shown. */
function notRegistered(folder: string, pack: RegExp, registered: readonly string[]): string[] {
  const place = path.join(ROOT, folder);
  return readdirSync(place)
    .filter((file) => file.endsWith('.ts') && !/\.(?:text|test)\.ts$/.test(file))
    .filter((file) => pack.test(readFileSync(path.join(place, file), 'utf8')))
    .filter((file) => !registered.includes(file.replace(/\.ts$/, '')))
    .map((file) => `${folder}/${file}: a pack that the registry does not name`);
}

/** A fact needs a source, a day it was checked, and a day from which it is doubted unless the number is our own. */
function wrongFact(fact: FactEntry, today: Day): string[] {
  const wrong: string[] = [];
  if (fact.source.trim().length < 3) wrong.push('no source');
  if (fact.url !== null && !fact.url.startsWith('https://'))
    wrong.push(`an address that is not https: ${fact.url}`);
  if (parseDay(fact.checkedOn) === null || fact.checkedOn > today) wrong.push(`checked on ${fact.checkedOn}`);
  if (fact.expiresOn === null && fact.certainty !== 'ours') wrong.push('no day from which to check it again');
  if (fact.expiresOn !== null && fact.expiresOn <= fact.checkedOn)
    wrong.push('expired on the day it was checked');
  return wrong.map((what) => `${fact.id}: ${what}`);
}

/** One number, one content: a route that rests on a rule of law rests on the very rule. */
function twoOfOneId(all: readonly Basis[]): string[] {
  const wrong = new Set<string>();
  const known = new Map<string, string>();
  for (const { id, rule, source, url, certainty, checkedOn, expiresOn } of all) {
    const content = JSON.stringify([rule, source, url, certainty, checkedOn, expiresOn]);
    if ((known.get(id) ?? content) !== content) wrong.add(`${id}: two facts with one number`);
    known.set(id, content);
  }
  return [...wrong];
}
