import { inOrder } from '../evidence/exhibit';
import { openZip } from '../evidence/zip-read';
import type { ZipEntry } from '../evidence/zip-write';
import { done, failed, type Outcome } from '../values/outcome';
import { measured, type StoredContent } from './contents';
import { exhibitsIn } from './exhibits';
import { exportAll, importAll } from './export-all';
import type { Part } from './export-file';
import { IMPORT_LIMIT, type Imported, readExport } from './import-file';
import type { Store } from './store';

/** Where the records stand in the archive, and what each exhibit is made of. */
const RECORDS = 'recours.json';
const contentName = (id: string) => `exhibits/${id}`;

/**
 * The files of an archive that another Recours, or this one later, takes in without loss: all records, or those of one
 * purchase or person, and what every exhibit is made of.
 */
export async function copyEntries(
  store: Store,
  at: string,
  part?: Part,
): Promise<Outcome<readonly ZipEntry[]>> {
  const text = await exportAll(store, at, part);
  if (!text.ok) return text;
  // The very records that the text holds: an exhibit added meanwhile is in neither.
  const records = await readExport(text.value);
  if (!records.ok) return records;
  const evidence = exhibitsIn(store);
  return done([
    { name: RECORDS, at, shrinks: true, content: async () => new Blob([text.value]) },
    ...inOrder(records.value.exhibits ?? []).map((exhibit) => ({
      name: contentName(exhibit.id),
      at: exhibit.at,
      shrinks: /^text\/|^message\//.test(exhibit.mediaType),
      content: async () => {
        const found = await evidence.content(exhibit);
        return found.ok ? found.value : null;
      },
    })),
  ]);
}

/**
 * Takes in a file that Recours wrote: such an archive, or the one JSON text of older copies. All of it or nothing of it;
 * each piece of evidence must have the hash its record says. The same file twice changes nothing.
 */
export async function importCopy(store: Store, file: Blob): Promise<Outcome<Imported>> {
  const isArchive = (
    await file
      .slice(0, 4)
      .text()
      .catch(() => '')
  ).startsWith('PK');
  if (!isArchive) {
    if (file.size > 4 * IMPORT_LIMIT) return failed('import-too-large', `${file.size} bytes`);
    // A file that vanished or may not be read is as useless as one that is cut short.
    return importAll(store, await file.text().catch(() => ''));
  }
  try {
    return await importArchive(store, file);
  } catch (error) {
    return failed('import-truncated', String(error).slice(0, 300));
  }
}

async function importArchive(store: Store, file: Blob): Promise<Outcome<Imported>> {
  const archive = await openZip(file);
  if (archive === null) return failed('import-truncated', 'no directory');
  if (!archive.names.includes(RECORDS)) return failed('import-not-recours', 'no records in the archive');
  const text = await archive.file(RECORDS, 4 * IMPORT_LIMIT);
  if (text === null) return failed('import-truncated', 'records');
  const json = await text.text();
  const records = await readExport(json);
  if (!records.ok) return records;

  const contents = new Map<string, StoredContent>();
  for (const exhibit of records.value.exhibits ?? []) {
    // What could not be read when the copy was taken is not in it; its record is left out then.
    if (!archive.names.includes(contentName(exhibit.id))) continue;
    const content = await archive.file(contentName(exhibit.id), exhibit.bytes);
    if (content === null) return failed('import-truncated', exhibit.id);
    const { stored, sha256, bytes } = await measured(exhibit.id, exhibit.mediaType, content);
    if (sha256 !== exhibit.sha256 || bytes !== exhibit.bytes) return failed('import-truncated', exhibit.id);
    contents.set(exhibit.id, stored);
  }
  return importAll(store, json, contents);
}
