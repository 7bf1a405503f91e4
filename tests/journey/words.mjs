// The words on the extension's pages, from its own dictionary, so that a changed word changes the tests with it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../scripts/run.mjs';

/**
 * Every room of the dictionary in one language: `words.popup.settings`.
 *
 * @returns {Promise<any>}
 */
export async function wordsIn(language) {
  const folder = path.join(ROOT, 'locales', language);
  const rooms = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const loaded = await Promise.all(
    rooms.map(async (file) => {
      const source = readFileSync(path.join(folder, file), 'utf8');
      const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext };
      const code = ts.transpileModule(source, { compilerOptions: options }).outputText;
      const room = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
      const name = path.basename(file, '.ts');
      return [name, room[name]];
    }),
  );
  return Object.fromEntries(loaded);
}
