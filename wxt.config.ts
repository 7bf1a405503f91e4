import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type MinifyOptions, minify } from 'terser';
import { build } from 'vite';
import { defineConfig } from 'wxt';
import { PLATFORM_IDS } from './lib/page/platforms/ids';
import { INNER_NAMES } from './scripts/inner-names.mjs';
import { shortenedWords } from './scripts/short-words.mjs';

/** What our own pages may load and reach: nothing from outside (ARCHITECTURE.md, "Local"). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "frame-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/**
 * What every page of ours needs before its first paint. As two files instead of twenty small ones it is loaded in the
 * time that the popup's budget leaves (`npm run bench`). The worker shares `records`, and never loads what draws.
 */
const SHARED = {
  records: anyOf(
    'node_modules/(idb|zod|webextension-polyfill|wxt|@wxt-dev)/',
    'lib/values/',
    // Evidence, export and import are not needed before a page has painted.
    'lib/store/(?!exhibits|contents|export|import)',
    'lib/(claim/claim|page/sighting|extension/(clock|language))\\.ts',
    'lib/evidence/exhibit\\.ts',
    'lib/purchase/(purchase|arrival|identity|merge|complete|address)\\.ts',
    'locales/(render|dictionary|language)\\.ts',
  ),
  pages: anyOf(
    'node_modules/@?preact/',
    'components/(world/world|base/(hash|icon|later|failure-line|undo-line|wanted-person))\\.tsx?',
    'preload-helper',
    'lib/purchase/(urgency|purchases-of)\\.ts',
  ),
};

function anyOf(...paths: readonly string[]): (id: string) => boolean {
  const path = new RegExp(paths.join('|'));
  return (id) => path.test(id.replaceAll('\\', '/'));
}

function sharedChunks() {
  const groups = Object.entries(SHARED).map(([name, test]) => ({ name, test }));
  return {
    name: 'recours:shared-chunks',
    outputOptions(options: { format?: string; codeSplitting?: unknown }) {
      // Gate and reader are one file each already.
      if (options.codeSplitting === false || options.format === 'iife') return null;
      return { ...options, codeSplitting: { groups } };
    },
  };
}

/** The scripts that most pages pay for. */
const IN_PAGES = new Set(['reader.js', 'gate.js']);

/** What WXT puts around a script that is no entrypoint's page. */
const AROUND = /return ?\(\(\) ?=> ?\{let (\w+);try\{\1=(\w+\.main\(\)).*$/s;

/**
 * A script without what WXT puts around it, which would log errors, did anybody see the log, and without a name: as a
 * global it would take the place of what the script leaves there for the reader.
 */
const bare = (code: string) =>
  code.replace(AROUND, 'return $2})();').replace(/^var \w+\s*=\s*(.*\));?\s*$/s, '($1);');

/** What a script says last is what the worker gets from it. */
const ANSWERS = { expression: true, negate_iife: false };

const SHORTEST: MinifyOptions = {
  ecma: 2020,
  // No function here is made with `new` or has a prototype of its own, and no text is made of what can't be added to one.
  compress: {
    passes: 6,
    unsafe_arrows: true,
    keep_fargs: false,
    hoist_funs: true,
    pure_getters: true,
    inline: 1,
    unsafe: true,
    unsafe_comps: true,
    ...ANSWERS,
  },
  // `text`, `line`: the browser has some of these, too, but the reader asks no element for them.
  mangle: { properties: { regex: INNER_NAMES, builtins: true } },
  format: { ecma: 2020 },
  toplevel: true,
};

/**
 * Nearly all of the gate runs on every page, and of the reader on every page it is injected into. Told so, the browser
 * compiles them in one go instead of looking over each function twice, once to skip it and once to run it. A second
 * minifier takes another hundredth off. The scripts beside them are only freed of what stands around them.
 */
function compiledAtOnce() {
  return {
    name: 'recours:compiled-at-once',
    async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      for (const [name, script] of Object.entries(bundle)) {
        if (script.type !== 'chunk' || !AROUND.test(script.code ?? '')) continue;
        const isInPages = IN_PAGES.has(name);
        let code = bare(script.code ?? '');
        // What the first round leaves short enough the second takes in where it is used.
        for (let round = isInPages ? 2 : 1; round > 0; round--)
          code = (await minify(code, isInPages ? SHORTEST : { ecma: 2020, compress: ANSWERS })).code ?? code;
        script.code = isInPages ? `//# allFunctionsCalledOnLoad\n${code}` : code;
      }
    },
  };
}

const TARGET = ['chrome148', 'firefox153'];

/** The script of one platform: `lib/page/platforms/<id>.ts` made known to the reader that is injected after it. */
async function platformScript(id: string, mode: string): Promise<string> {
  const folder = fileURLToPath(new URL('lib/page/platforms', import.meta.url));
  const entry = `${folder}/${id}.entry`;
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode,
    plugins: [
      {
        name: 'recours:platform',
        resolveId: (name) => (name === entry ? entry : null),
        load: (name) =>
          name === entry
            ? `import { register } from '${folder}/registered';\nimport { platform } from '${folder}/${id}';\nregister(platform);`
            : null,
      },
    ],
    build: { write: false, target: TARGET, lib: { entry, formats: ['iife'], name: 'platform' } },
  });
  const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  if (chunk?.type !== 'chunk') throw new Error(`no script was made of ${id}`);
  return chunk.code;
}

/** The list of public suffixes is one long text that is used in two places: the minifier would write it out in both. */
function writtenOnce() {
  return {
    name: 'recours:written-once',
    transform(code: string, id: string) {
      if (!id.includes('tldts') || !code.includes('labelText =')) return null;
      const once = code.replace(/labelText = ("[^"]*"|'[^']*');/, 'labelText = globalThis.String($1);');
      return { code: once, map: null };
    },
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a TypeScript type, written as text
      paths.push({ type: 'templateLiteral', path: 'platforms/${string}.js' });
    },
    'build:publicAssets': async ({ config }, files) => {
      for (const id of PLATFORM_IDS)
        files.push({ relativeDest: `platforms/${id}.js`, contents: await platformScript(id, config.mode) });
    },
  },
  // An e2e build goes to a folder of its own so that it is never taken for a release.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ mode }) => ({
    plugins: [preact(), sharedChunks(), compiledAtOnce(), writtenOnce(), shortenedWords()],
    define: { __E2E__: JSON.stringify(mode === 'e2e') },
    build: { target: TARGET },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_openPanel__',
      },
      'keep-page': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_keepPage__',
      },
    },
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '148' }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'recours@recours.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
});
