/** One file in an archive, by its central directory. */
interface Place {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const ENTRIES_LIMIT = 20_000;
const DIRECTORY_LIMIT = 8_000_000;

/** The files of an archive, read from `archive` when they are asked for: nothing is unpacked before. */
export interface Archive {
  readonly names: readonly string[];
  /** The file's bytes; null when there is none of that name, it is cut off, or it is larger than `limit`. */
  file(name: string, limit: number): Promise<Blob | null>;
}

/**
 * Opens a ZIP archive by its directory. Null when it is none or its end is missing. Names are only compared, never used
 * as paths; a name that stands there twice counts once, the last.
 */
export async function openZip(archive: Blob): Promise<Archive | null> {
  const places = await directoryOf(archive);
  if (places === null) return null;
  return {
    names: [...places.keys()],
    async file(name, limit) {
      const place = places.get(name);
      if (place === undefined || place.size > limit || place.packed > limit + 4_096) return null;
      const head = await viewOf(archive, place.at, place.at + 30);
      if (head === null || head.getUint32(0, true) !== 0x04034b50) return null;
      const start = place.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
      const packed = archive.slice(start, start + place.packed);
      if (packed.size !== place.packed) return null;
      if (place.method === 0) return packed.size === place.size ? packed : null;
      return place.method === 8 ? inflated(packed, place.size) : null;
    },
  };
}

async function directoryOf(archive: Blob): Promise<Map<string, Place> | null> {
  const from = Math.max(0, archive.size - 65_557);
  const tail = await viewOf(archive, from, archive.size);
  if (tail === null) return null;
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const count = tail.getUint16(at + 10, true);
    const size = tail.getUint32(at + 12, true);
    const start = tail.getUint32(at + 16, true);
    if (count > ENTRIES_LIMIT || size > DIRECTORY_LIMIT) return null;
    const directory = await viewOf(archive, start, start + size);
    return directory === null ? null : entriesIn(directory, count);
  }
  return null;
}

function entriesIn(directory: DataView, count: number): Map<string, Place> | null {
  const places = new Map<string, Place>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = directory.getUint16(at + 28, true);
    const end = at + 46 + nameLength;
    if (end > directory.byteLength) return null;
    const bytes = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
    const name = new TextDecoder().decode(bytes);
    places.set(name, {
      name,
      method: directory.getUint16(at + 10, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      at: directory.getUint32(at + 42, true),
    });
    at = end + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return places;
}

async function viewOf(archive: Blob, from: number, to: number): Promise<DataView | null> {
  if (from < 0 || to > archive.size || to <= from) return null;
  return new DataView(await archive.slice(from, to).arrayBuffer());
}

/** Unpacks no more than the directory said: an archive that unpacks to more is not what it says. */
async function inflated(packed: Blob, size: number): Promise<Blob | null> {
  const pieces: BlobPart[] = [];
  let got = 0;
  try {
    const stream = packed
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw') as ReadableWritablePair<Uint8Array, Uint8Array>);
    const reader = stream.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      got += read.value.byteLength;
      if (got > size) return null;
      pieces.push(read.value as BlobPart);
    }
  } catch {
    return null;
  }
  return got === size ? new Blob(pieces) : null;
}
