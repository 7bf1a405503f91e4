// `npm run facts`: audits what Recours knows of law and routes, and prints where each row of the providers' tables went.
// `npm run facts -- --rows` prints every row, `--expired` every fact to be checked again.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { fail } from './progress.mjs';
import { ROOT } from './run.mjs';

/** The audit for today, by this computer's calendar; Vite reads the packs, which are TypeScript and load each other. */
export async function runAudit() {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { audit } = await server.ssrLoadModule(path.join(ROOT, 'tests/facts/audit.ts'));
    return await audit(new Date().toISOString().slice(0, 10));
  } finally {
    await server.close();
  }
}

/** For `npm run check`: what is wrong, or one line of figures. */
export async function checkFacts() {
  const found = await runAudit();
  return { code: found.wrong.length === 0 ? 0 : 1, output: [...found.wrong, figures(found)].join('\n') };
}

function figures({ facts, sentences, certainties, conflicts, expired }) {
  const { verified, recalled, ours } = certainties;
  return [
    `  ${facts.length} facts in ${sentences} sentences`,
    `${verified} read in the official text, ${certainties['verified-secondary']} second-hand, ${recalled} from memory, ${ours} our own numbers`,
    `${conflicts} where sources disagree, ${expired.length} to be checked again`,
  ].join('; ');
}

/** How many facts each law and provider has. */
function homes(facts) {
  const counts = new Map();
  for (const { home } of facts) {
    const name = home.jurisdiction ?? home.route ?? 'recours';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(' · ');
}

function rowLines(rows, isLong) {
  const byProvider = new Map();
  for (const row of rows) byProvider.set(row.provider, [...(byProvider.get(row.provider) ?? []), row]);
  return [...byProvider].flatMap(([provider, own]) => {
    const left = own.filter(({ row }) => row.left !== undefined);
    const head = `${provider}: ${own.length} rows, ${own.length - left.length} used, ${left.length} left out`;
    const lines = (isLong ? own : left).map(
      ({ number, row }) =>
        `  ${number.padEnd(4)} ${row.used === undefined ? `left out: ${row.left}` : row.used.join(', ')}`,
    );
    return [head, ...lines];
  });
}

async function main() {
  const asked = process.argv.slice(2);
  const found = await runAudit();
  const lines = [
    figures(found).trim(),
    homes(found.facts),
    '',
    ...rowLines(found.rows, asked.includes('--rows')),
    ...(asked.includes('--expired')
      ? found.expired.map(({ id, expiresOn }) => `  ${id} since ${expiresOn}`)
      : []),
    '',
    ...found.wrong.map((what) => `✗ ${what}`),
    found.wrong.length === 0 ? '✓ nothing to mend' : `${found.wrong.length} to mend`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = found.wrong.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main().catch(fail);
