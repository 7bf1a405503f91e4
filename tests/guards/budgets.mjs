/**
 * How many bytes, uncompressed, the parts of the extension may have. Raised only in the commit that says why.
 * `files` are paths inside the build, with `each` the largest of them alone; `script` counts a script with all that it imports at once; `page` counts a page
 * with every script and style it loads before it is shown.
 *
 * @type {Record<string, { bytes: number, files?: RegExp, each?: boolean, script?: string, page?: string }>}
 */
export const BUDGETS = {
  'the gate': { files: /^gate\.js$/, bytes: 3_000 },
  'the reader': { files: /^reader\.js$/, bytes: 80_000 },
  'words of further languages beside it': { files: /^more-words\.js$/, bytes: 20_000 },
  'what reads structured data beside it': { files: /^structured\.js$/, bytes: 4_500 },
  'what looks through the scripts of a page that leaves its order open, and of a checkout': {
    files: /^script-facts\.js$/,
    bytes: 5_000,
  },
  'the largest of the platform files beside it': { files: /^platforms\//, each: true, bytes: 8_000 },
  'the script that fills a contact form': { files: /^filler\.js$/, bytes: 10_000 },
  'the script that looks for buttons which may end a right': { files: /^shield\.js$/, bytes: 7_000 },
  'the copier of a page': { files: /^copier\.js$/, bytes: 12_000 },
  'the worker with what it imports': { script: 'background.js', bytes: 136_500 },
  'the popup until its first row': { page: 'popup.html', bytes: 160_500 },
  'the side panel until it follows the page': { page: 'sidepanel.html', bytes: 216_000 },
  'the dossier': { page: 'dossier.html', bytes: 366_000 },
  'the whole extension': { files: /./, bytes: 2_850_000 },
};

/**
 * A script of a build and everything that it imports at its start, however deep.
 *
 * @param {string} script
 * @param {(file: string) => string} read
 * @returns {string[]}
 */
export function withImports(script, read) {
  const found = new Set([script]);
  for (const file of found) {
    for (const [, name] of read(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      found.add(new URL(name ?? '', `file:///${file}`).pathname.slice(1));
    }
  }
  return [...found];
}

/**
 * The files of a build that a budget counts; `files` are all its paths, `read` gives the text of one.
 *
 * @param {{ files?: RegExp, each?: boolean, script?: string, page?: string }} budget
 * @param {string[]} files
 * @param {(file: string) => string} read
 * @returns {string[]}
 */
export function countedFiles({ files: wanted, each, script, page }, files, read) {
  if (wanted) {
    const found = files.filter((file) => wanted.test(file));
    return each ? found.sort((a, b) => read(b).length - read(a).length).slice(0, 1) : found;
  }
  if (script) return withImports(script, read);
  if (!page) return [];
  const named = [...read(page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1] ?? '');
  return [page, ...named.filter((file) => files.includes(file))];
}
