/** A file that is written piece by piece on the disk and given to the shopper once it is whole. */
export interface OutgoingFile {
  write(piece: Uint8Array): Promise<void>;
  finish(mediaType: string): Promise<Blob>;
  discard(): Promise<void>;
}

const FOLDER = 'outgoing';

/**
 * A new file in the browser's own storage, where a large archive does not fill the memory. What earlier files left there
 * is taken away. Where that storage cannot be had, the pieces are gathered as blobs, which the browser keeps for us.
 */
export async function outgoingFile(): Promise<OutgoingFile> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    await emptied(folder);
    const name = crypto.randomUUID();
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    return {
      write: (piece) => stream.write(piece as Uint8Array<ArrayBuffer>),
      async finish(mediaType) {
        await stream.close();
        const file = await handle.getFile();
        return file.slice(0, file.size, mediaType);
      },
      async discard() {
        await stream.abort().catch(() => {});
        await folder.removeEntry(name).catch(() => {});
      },
    };
  } catch {
    return inMemory();
  }
}

/** Takes away what is left of files that were given out. */
export async function forgetOutgoing(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(FOLDER, { recursive: true });
  } catch {
    // There was none.
  }
}

async function emptied(folder: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  // One that is still being written stays locked and is taken away the next time.
  for (const name of names) await folder.removeEntry(name).catch(() => {});
}

function inMemory(): OutgoingFile {
  let parts: BlobPart[] = [];
  return {
    async write(piece) {
      parts.push(new Blob([piece as Uint8Array<ArrayBuffer>]));
    },
    finish: async (mediaType) => new Blob(parts, { type: mediaType }),
    async discard() {
      parts = [];
    },
  };
}
