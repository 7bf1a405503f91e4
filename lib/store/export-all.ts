import { done, type Outcome } from '../values/outcome';
import { ALL_TABLES } from './connection';
import type { StoredContent } from './contents';
import { contentIn, exportText, type Part } from './export-file';
import { type Imported, importIn, readExport } from './import-file';
import type { Store } from './store';

/**
 * Everything, or all of one purchase or person, as one JSON text (export-file.ts says its shape). What exhibits are made of is not
 * in it: exhibits-copy.ts makes the archive that holds both. Loaded by the pages that export, not by the popup.
 */
export async function exportAll(
  { inside }: Pick<Store, 'inside'>,
  at: string,
  part?: Part,
): Promise<Outcome<string>> {
  const content = await inside.read(ALL_TABLES, (transaction) => contentIn(transaction, part));
  return content.ok ? done(await exportText(content.value, at)) : content;
}

/** All of a file or nothing of it; importing the same file twice changes nothing. */
export async function importAll(
  { inside }: Pick<Store, 'inside'>,
  text: string,
  contents?: ReadonlyMap<string, StoredContent>,
): Promise<Outcome<Imported>> {
  const content = await readExport(text);
  if (!content.ok) return content;
  return inside.write(ALL_TABLES, (transaction) => importIn(transaction, content.value, contents));
}
