import { writeZip, ZIP_LIMIT, type ZipEntry } from '../../lib/evidence/zip-write';
import { failureOf } from '../../lib/store/connection';
import { outgoingFile } from '../../lib/store/exhibits-outgoing';
import { done, failed, type Outcome } from '../../lib/values/outcome';

/** An archive that is written, and how many of its files could not be read. */
export interface WrittenArchive {
  readonly file: Blob;
  readonly missing: number;
}

/** Writes an archive onto the disk, piece by piece; `stopped` when the signal ended it, and nothing is left behind. */
export async function writeArchive(
  entries: readonly ZipEntry[],
  signal: AbortSignal,
  onProgress: (done: number, all: number) => void,
): Promise<Outcome<WrittenArchive | 'stopped'>> {
  const file = await outgoingFile();
  let missing = 0;
  let size = 0;
  try {
    await writeZip(
      entries,
      (piece) => {
        size += piece.byteLength;
        if (size > ZIP_LIMIT) throw new RangeError('archive too large');
        return file.write(piece);
      },
      {
        signal,
        onDone(count, isThere) {
          if (!isThere) missing += 1;
          onProgress(count, entries.length);
        },
      },
    );
    return done({ file: await file.finish('application/zip'), missing });
  } catch (error) {
    await file.discard();
    if (signal.aborted) return done('stopped');
    if (error instanceof RangeError) return failed('archive-too-large', error.message);
    return { ok: false, failure: failureOf(error, 'unexpected') };
  }
}
