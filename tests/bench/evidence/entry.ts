import { zipSync } from 'fflate';
import { copyPage } from '../../../lib/evidence/copy-page';
import { writeZip, type ZipEntry } from '../../../lib/evidence/zip-write';

const ROUNDS = 15;
const middle = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Medians in ms of a copy and of `outerHTML` of the same page, in turns. */
export function copyAgainstOuterHtml(): { copy: number; outer: number } {
  const times = { copy: [] as number[], outer: [] as number[] };
  let kept = 0;
  const timed = (into: number[], work: () => string) => {
    const began = performance.now();
    kept += work().length;
    into.push(performance.now() - began);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    timed(times.outer, () => document.documentElement.outerHTML);
    timed(times.copy, () => copyPage(document).html);
  }
  return kept > 0 ? { copy: middle(times.copy), outer: middle(times.outer) } : { copy: 0, outer: 1 };
}

/** Pictures do not shrink: noise stands for them. */
function contents(count: number, bytes: number): Blob[] {
  const noise = crypto.getRandomValues(new Uint8Array(60_000));
  return Array.from({ length: count }, () => {
    const content = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += noise.length)
      content.set(noise.subarray(0, Math.min(noise.length, bytes - at)), at);
    return new Blob([content]);
  });
}

let blobs: Blob[] = [];
export function prepare(): void {
  blobs = contents(50, 2_000_000);
}

/** Ms of an archive of 50 exhibits and 100 MB, written as the dossier writes it. */
export async function ours(): Promise<number> {
  const began = performance.now();
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle('bench', { create: true });
  const stream = await handle.createWritable();
  const entries: ZipEntry[] = blobs.map((blob, index) => ({
    name: `exhibits/${index}.jpg`,
    at: '2026-11-22T10:00:00.000Z',
    shrinks: false,
    content: async () => blob,
  }));
  await writeZip(entries, (piece) => stream.write(piece as Uint8Array<ArrayBuffer>), {
    signal: new AbortController().signal,
    onDone: () => {},
  });
  await stream.close();
  return performance.now() - began;
}

/** Ms of the same bytes zipped at once in memory and written to the same place: a plain zip. */
export async function plain(): Promise<number> {
  const began = performance.now();
  const files: Record<string, Uint8Array> = {};
  for (const [index, blob] of blobs.entries())
    files[`exhibits/${index}.jpg`] = new Uint8Array(await blob.arrayBuffer());
  const archive = zipSync(files, { level: 0 });
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle('plain', { create: true });
  const stream = await handle.createWritable();
  await stream.write(archive as Uint8Array<ArrayBuffer>);
  await stream.close();
  return performance.now() - began;
}
