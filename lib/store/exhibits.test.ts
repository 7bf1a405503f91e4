import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CONTENT_LIMIT, type ExhibitDraft } from '../evidence/exhibit';
import { AT, idOf, purchaseOf } from '../purchase/samples';
import { type Exhibits, exhibitsIn } from './exhibits';
import { freshStore, must, onDisk, openAgain, writeRaw } from './fresh';
import type { Store } from './store';

let store: Store;
let evidence: Exhibits;
beforeEach(async () => {
  store = await freshStore();
  evidence = exhibitsIn(store);
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

const LATER = '2026-11-22T11:00:00.000Z';
const draft = (number: number, more: Partial<ExhibitDraft> = {}): ExhibitDraft => ({
  id: idOf(number),
  at: AT,
  kind: 'photo',
  stage: 'other',
  mediaType: 'image/jpeg',
  purchaseId: idOf(1),
  ...more,
});
const text = (content: string) => new Blob([content]);
const long = `<p>${'Merci pour votre commande. '.repeat(400)}</p>`;

test('an exhibit has the hash and size of its content, whatever way it lies on the disk', async () => {
  const copy = must(
    await evidence.addExhibit(draft(7, { kind: 'page-copy', mediaType: 'text/html' }), text(long)),
  );
  // printf abc | sha256sum
  const photo = must(await evidence.addExhibit(draft(8), text('abc')));
  expect(photo.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(copy.bytes).toBe(long.length);
  const [stored] = (await onDisk()).contents as { data: Blob; encoding: string }[];
  expect(stored?.encoding).toBe('gzip');
  expect(stored?.data.size).toBeLessThan(long.length / 5);
  const again = await openAgain();
  expect(await must(await exhibitsIn(again).content(copy)).text()).toBe(long);
  expect(must(await exhibitsIn(again).content(copy)).type).toBe('text/html');
  expect(must(await exhibitsIn(again).isUnchanged(copy))).toBe(true);
  expect(must(await exhibitsIn(again).isUnchanged({ ...copy, sha256: photo.sha256 }))).toBe(false);
  again.close();
});

test('numbers follow the time of taking, and the same exhibit asked for twice is one', async () => {
  await evidence.addExhibit(draft(9, { at: LATER }), text('b'));
  const first = must(await evidence.addExhibit(draft(8), text('a')));
  expect(must(await evidence.addExhibit(draft(8), text('something else')))).toEqual(first);
  expect(must(await evidence.exhibitsOf(idOf(1))).map(({ id }) => id)).toEqual([idOf(8), idOf(9)]);
});

test('what is said of an exhibit can change; its content, hash and day cannot', async () => {
  const photo = must(await evidence.addExhibit(draft(8), text('abc')));
  const changed = must(
    await evidence.changeExhibit(photo.id, (one) => ({
      ...one,
      caption: 'The broken foot',
      rotation: 90,
      sha256: '0'.repeat(64),
      at: LATER,
    })),
  );
  expect(changed).toEqual({ ...photo, caption: 'The broken foot', rotation: 90 });
});

test('a deleted exhibit can be brought back for thirty days, then its content is gone too', async () => {
  const photo = must(await evidence.addExhibit(draft(8), text('abc')));
  must(await evidence.removeExhibit(photo.id, LATER));
  expect(must(await evidence.exhibits())).toEqual([]);
  must(await store.tidy('2026-12-20T11:00:00.000Z'));
  must(await evidence.changeExhibit(photo.id, (one) => ({ ...one, removedAt: null })));
  expect(must(await evidence.exhibits()).length).toBe(1);
  must(await evidence.removeExhibit(photo.id, LATER));
  must(await store.tidy('2026-12-23T11:00:00.000Z'));
  expect(await onDisk()).toMatchObject({ exhibits: [], contents: [] });
});

test('evidence ends with its purchase', async () => {
  must(await store.addPurchase(purchaseOf({})));
  must(await evidence.addExhibit(draft(8), text('abc')));
  must(await evidence.addExhibit(draft(9, { purchaseId: idOf(2) }), text('abc')));
  must(await store.removePurchase(idOf(1), AT));
  must(await store.tidy('2027-01-01T00:00:00.000Z'));
  expect(((await onDisk()).contents as { id: string }[]).map(({ id }) => id)).toEqual([idOf(9)]);
});

test('terms kept before the order become the order’s, if they are of its shop and of the same hour', async () => {
  const terms = (number: number, host: string, at: string, purchaseId: string | null = null) =>
    evidence.addExhibit(draft(number, { kind: 'terms', host, at, purchaseId }), text('terms'));
  await terms(10, 'luminaires.example', AT);
  await terms(11, 'luminaires.example', '2026-11-21T10:00:00.000Z');
  await terms(12, 'techno.example', AT);
  await terms(13, 'luminaires.example', AT, idOf(2));
  expect(must(await evidence.adoptExhibits('luminaires.example', AT, idOf(1), LATER))).toBe(1);
  expect(must(await evidence.exhibitsOf(idOf(1))).map(({ id }) => id)).toEqual([idOf(10)]);
});

test('a full disk keeps neither record nor content, and says so', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const added = await evidence.addExhibit(draft(8), text('abc'));
  expect(added).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
  vi.restoreAllMocks();
  expect(await onDisk()).toMatchObject({ exhibits: [], contents: [] });
});

test('a photo of 100 MB is kept whole, with its hash', async () => {
  const bytes = new Uint8Array(100_000_000).fill(7);
  const added = must(await evidence.addExhibit({ ...draft(8), mediaType: 'image/jpeg' }, new Blob([bytes])));
  expect(added).toMatchObject({
    bytes: 100_000_000,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  expect(must(await evidence.content(added)).size).toBe(100_000_000);
});

test('a file that is too large is refused before it is read', async () => {
  const huge = new Blob(['x']);
  Object.defineProperty(huge, 'size', { value: CONTENT_LIMIT + 1 });
  huge.arrayBuffer = () => Promise.reject(new Error('read'));
  expect(await evidence.addExhibit(draft(8), huge)).toMatchObject({
    ok: false,
    failure: { code: 'file-too-large' },
  });
});

test('a file that cannot be read is said', async () => {
  const gone = new Blob(['x']);
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await evidence.addExhibit(draft(8), gone)).toMatchObject({
    ok: false,
    failure: { code: 'file-unreadable' },
  });
});

test('content that is damaged or missing is said; the record stays', async () => {
  const copy = must(await evidence.addExhibit(draft(8, { mediaType: 'text/html' }), text(long)));
  const other = must(await evidence.addExhibit(draft(9), text('abc')));
  await writeRaw('contents', { id: copy.id, encoding: 'gzip', data: text('not gzip') });
  await writeRaw('contents', { id: other.id, encoding: 'secret', data: 7 });
  for (const one of [copy, other])
    expect(await evidence.content(one)).toMatchObject({ ok: false, failure: { code: 'exhibit-damaged' } });
  expect(must(await evidence.exhibits()).length).toBe(2);
});
