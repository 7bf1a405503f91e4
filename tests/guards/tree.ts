import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every file under a folder of the project, as paths from its root with `/` between their parts. */
export function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(place) : [place];
  });
}

/** The sources of a folder: TypeScript without its tests. */
export const sourcesIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

export const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The code of a source without its comments, so that a rule may be explained where it holds. */
export const codeOf = (file: string): string =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

/** What a source imports at run time, as project paths without extension, or as a package's name. */
export function importsOf(file: string): string[] {
  const imports = [
    ...codeOf(file).matchAll(/(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'";]*?from\s*'([^']+)'/g),
    ...codeOf(file).matchAll(/(?:^|\n)\s*import\s*'([^']+)'/g),
    ...codeOf(file).matchAll(/\bimport\('([^']+)'\)/g),
  ].map((match) => match[1] ?? '');
  return imports.map((name) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  );
}

/** The built extension's folders, relative to the root. */
export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
