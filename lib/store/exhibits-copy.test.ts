import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeZip, type ZipEntry } from '../evidence/zip-write';
import { AT, claimOf, idOf, purchaseOf } from '../purchase/samples';
import { exhibitsIn } from './exhibits';
import { copyEntries, importCopy } from './exhibits-copy';
import { exportAll } from './export-all';
import { freshStore, must, onDisk } from './fresh';
import type { Store } from './store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const page = `<p>${'Merci pour votre commande. '.repeat(100)}</p>`;
const photo = crypto.getRandomValues(new Uint8Array(30_000));

async function fill(): Promise<void> {
  must(await store.addPurchase(purchaseOf({ orderNumber: '20931' })));
  must(await store.addPurchase({ ...purchaseOf({ orderNumber: '7' }), id: idOf(2) }));
  must(await store.addClaim(claimOf()));
  const add = (number: number, purchaseId: string, mediaType: string, content: BlobPart) =>
    exhibitsIn(store).addExhibit(
      { id: idOf(number), at: AT, kind: 'file', stage: 'other', mediaType, purchaseId },
      new Blob([content]),
    );
  must(await add(7, idOf(1), 'text/html', page));
  must(await add(8, idOf(1), 'image/jpeg', photo));
  must(await add(9, idOf(2), 'text/plain', 'other'));
}

async function written(entries: readonly ZipEntry[]): Promise<Blob> {
  const pieces: BlobPart[] = [];
  await writeZip(entries, async (piece) => void pieces.push(piece.slice() as Uint8Array<ArrayBuffer>), {
    signal: new AbortController().signal,
    onDone: () => {},
  });
  return new Blob(pieces);
}

/** Records as they lie there, and contents as they were taken. */
async function everything(of: Store): Promise<unknown> {
  const { purchases, claims, exhibits } = await onDisk();
  const contents: Record<string, string> = {};
  for (const exhibit of must(await exhibitsIn(of).exhibits()))
    contents[exhibit.id] = Buffer.from(
      await must(await exhibitsIn(of).content(exhibit)).arrayBuffer(),
    ).toString('hex');
  return { purchases, claims, exhibits, contents };
}

test('a copy brings claims and evidence to another browser without loss, and twice changes nothing', async () => {
  await fill();
  const before = await everything(store);
  const file = await written(must(await copyEntries(store, AT)));
  store.close();
  store = await freshStore();
  expect(must(await importCopy(store, file))).toEqual({
    purchases: 2,
    completed: 0,
    claims: 1,
    exhibits: 3,
    alreadyHere: 0,
  });
  expect(await everything(store)).toEqual(before);
  expect(must(await importCopy(store, file))).toEqual({
    purchases: 0,
    completed: 0,
    claims: 0,
    exhibits: 0,
    alreadyHere: 6,
  });
  expect(await everything(store)).toEqual(before);
});

test('the file of one purchase holds nothing of another, and no settings', async () => {
  await fill();
  must(await store.changeSettings((settings) => ({ ...settings, country: 'CH' })));
  const file = await written(must(await copyEntries(store, AT, { purchase: idOf(1) })));
  store.close();
  store = await freshStore();
  expect(must(await importCopy(store, file))).toMatchObject({ purchases: 1, claims: 1, exhibits: 2 });
  expect(must(await store.settings()).country).toBeNull();
});

test('the later words about an exhibit win; its content stays', async () => {
  await fill();
  const file = await written(must(await copyEntries(store, AT)));
  const later = '2026-11-23T10:00:00.000Z';
  await exhibitsIn(store).changeExhibit(idOf(8), (one) => ({ ...one, caption: 'here', updatedAt: later }));
  must(await importCopy(store, file));
  expect(must(await exhibitsIn(store).exhibit(idOf(8))).caption).toBe('here');
});

test('a file that is cut anywhere is refused, and nothing of it is kept', async () => {
  await fill();
  const file = await written(must(await copyEntries(store, AT)));
  store.close();
  store = await freshStore();
  for (let at = 4; at < file.size; at += Math.ceil(file.size / 25)) {
    const imported = await importCopy(store, file.slice(0, at));
    expect(imported).toMatchObject({ ok: false, failure: { code: 'import-truncated' } });
  }
  expect(must(await store.purchases())).toEqual([]);
});

test('content that is not what its record says is refused, whole', async () => {
  await fill();
  const entries = must(await copyEntries(store, AT));
  const forged = entries.map((entry) =>
    entry.name === `exhibits/${idOf(8)}`
      ? { ...entry, content: async () => new Blob([crypto.getRandomValues(new Uint8Array(30_000))]) }
      : entry,
  );
  const file = await written(forged);
  store.close();
  store = await freshStore();
  expect(await importCopy(store, file)).toMatchObject({ ok: false, failure: { code: 'import-truncated' } });
  expect(await onDisk()).toMatchObject({ purchases: [], exhibits: [], contents: [] });
});

test('another program’s archive is refused by name, and paths in it lead nowhere', async () => {
  const file = await written([
    { name: '../../recours.json', at: AT, shrinks: true, content: async () => new Blob(['{}']) },
    { name: '/etc/passwd', at: AT, shrinks: false, content: async () => new Blob(['x']) },
  ]);
  expect(await importCopy(store, file)).toMatchObject({ ok: false, failure: { code: 'import-not-recours' } });
});

test('the one text of older copies is still taken in', async () => {
  must(await store.addPurchase(purchaseOf({ orderNumber: '20931' })));
  const text = must(await exportAll(store, AT));
  store.close();
  store = await freshStore();
  expect(must(await importCopy(store, new Blob([text])))).toMatchObject({ purchases: 1 });
});
