import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openZip } from './zip-read';
import { writeZip, type ZipEntry } from './zip-write';

const AT = '2026-11-22T10:00:00.000Z';
const entry = (name: string, content: Blob | null, shrinks = false): ZipEntry => ({
  name,
  at: AT,
  shrinks,
  content: async () => content,
});
const never = new AbortController().signal;

async function zipped(entries: ZipEntry[]): Promise<Blob> {
  const pieces: BlobPart[] = [];
  await writeZip(entries, async (piece) => void pieces.push(piece.slice() as Uint8Array<ArrayBuffer>), {
    signal: never,
    onDone: () => {},
  });
  return new Blob(pieces);
}

const bytes = crypto.getRandomValues(new Uint8Array(60_000));
const big = new Blob(Array.from({ length: 50 }, () => bytes));
const text = 'Merci pour votre commande. '.repeat(2_000);

test('what is written is what another program and what we ourselves read', async () => {
  const archive = await zipped([
    entry('exhibits/01.jpg', big),
    entry('index.html', new Blob([text]), true),
    entry('empty.txt', new Blob([])),
  ]);
  const theirs = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  // Compared as a whole: element by element three million bytes take seconds.
  const isBig = (found: ArrayBuffer | Uint8Array | undefined) =>
    found !== undefined && Buffer.from(found as ArrayBuffer).equals(whole);
  const whole = Buffer.from(await big.arrayBuffer());
  expect(isBig(theirs['exhibits/01.jpg'])).toBe(true);
  expect(new TextDecoder().decode(theirs['index.html'])).toBe(text);
  const ours = await openZip(archive);
  expect(ours?.names).toEqual(['exhibits/01.jpg', 'index.html', 'empty.txt']);
  expect(isBig(await (await ours?.file('exhibits/01.jpg', 1e9))?.arrayBuffer())).toBe(true);
  expect(await (await ours?.file('index.html', 1e9))?.text()).toBe(text);
  expect((await ours?.file('empty.txt', 1e9))?.size).toBe(0);
  expect(archive.size).toBeLessThan(big.size + 5_000);
});

test('what cannot be read is left out and told; the rest is there', async () => {
  const told: boolean[] = [];
  const pieces: BlobPart[] = [];
  await writeZip(
    [entry('a', null), entry('b', new Blob(['b']))],
    async (piece) => void pieces.push(piece.slice() as Uint8Array<ArrayBuffer>),
    { signal: never, onDone: (_, isThere) => told.push(isThere) },
  );
  expect(told).toEqual([false, true]);
  expect((await openZip(new Blob(pieces)))?.names).toEqual(['b']);
});

test('stopping ends between two pieces', async () => {
  const controller = new AbortController();
  let pieces = 0;
  const writing = writeZip(
    [entry('a', big), entry('b', big)],
    async () => {
      pieces += 1;
      if (pieces === 2) controller.abort();
    },
    { signal: controller.signal, onDone: () => {} },
  );
  await expect(writing).rejects.toThrow();
  expect(pieces).toBeLessThan(5);
});

test('an archive that is cut anywhere, or is none, gives null and never a wrong file', async () => {
  const archive = await zipped([entry('a.txt', new Blob([text]), true), entry('b', new Blob([bytes]))]);
  for (let at = 0; at < archive.size; at += Math.ceil(archive.size / 40)) {
    const opened = await openZip(archive.slice(0, at));
    if (opened === null) continue;
    for (const name of opened.names) expect(await opened.file(name, 1e9)).toBeNull();
  }
  expect(await openZip(new Blob(['not a zip at all'.repeat(10)]))).toBeNull();
  expect(await openZip(new Blob([]))).toBeNull();
});

test('a file that is larger than it may be, or unpacks to more than it says, is not unpacked', async () => {
  const archive = await zipped([entry('a', new Blob([text]), true)]);
  expect(await (await openZip(archive))?.file('a', 10)).toBeNull();
  const raw = new Uint8Array(await archive.arrayBuffer());
  // The directory's own word for the size, made smaller than the truth.
  const at = raw.findIndex((_, index) => raw[index] === 0x50 && raw[index + 2] === 1 && raw[index + 3] === 2);
  new DataView(raw.buffer).setUint32(at + 24, 100, true);
  expect(await (await openZip(new Blob([raw])))?.file('a', 1e9)).toBeNull();
});
