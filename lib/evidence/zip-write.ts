import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of an archive. `content` is asked for when its turn comes, so that only one is in memory. */
export interface ZipEntry {
  readonly name: string;
  /** When it was made. */
  readonly at: string;
  /** Whether it becomes smaller: text does, photos do not. */
  readonly shrinks: boolean;
  /** Null: could not be read, and is left out. */
  readonly content: () => Promise<Blob | null>;
}

/** An archive without ZIP64 holds less than 4 GB. */
export const ZIP_LIMIT = 4_000_000_000;

/** Larger pieces cost memory, smaller ones turns. */
const PIECE = 1 << 20;

/**
 * Writes an archive piece by piece into `sink`, which is waited for, so that memory holds little more than one piece.
 * `onDone` hears of each entry once it is written. Throws the signal's reason when it is aborted, and what `sink` throws.
 */
export async function writeZip(
  entries: readonly ZipEntry[],
  sink: (piece: Uint8Array) => Promise<void>,
  options: { readonly signal: AbortSignal; readonly onDone: (done: number, isThere: boolean) => void },
): Promise<void> {
  const waiting: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else waiting.push(piece);
  });
  const drain = async () => {
    options.signal.throwIfAborted();
    if (failure !== null) throw failure;
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) await sink(piece);
  };
  for (const [index, entry] of entries.entries()) {
    options.signal.throwIfAborted();
    const content = await entry.content();
    if (content !== null) {
      const mtime = dosTime(entry.at);
      const file = entry.shrinks ? new ZipDeflate(entry.name, { level: 6 }) : new ZipPassThrough(entry.name);
      file.mtime = mtime;
      zip.add(file);
      for (let at = 0; at < content.size; at += PIECE) {
        file.push(new Uint8Array(await content.slice(at, at + PIECE).arrayBuffer()), false);
        await drain();
      }
      file.push(new Uint8Array(0), true);
      await drain();
    }
    options.onDone(index + 1, content !== null);
  }
  zip.end();
  await drain();
}

/** Archives know years from 1980 to 2099. */
function dosTime(at: string): Date {
  const time = new Date(at);
  const year = time.getFullYear();
  return year >= 1980 && year < 2100 ? time : new Date(1980, 0, 1);
}
