import * as z from 'zod/mini';
import { done, failed, type Outcome } from '../values/outcome';

/** What lies on the disk for one exhibit: its bytes, smaller where that pays. */
export const storedContentSchema = z.object({
  id: z.string(),
  encoding: z.enum(['as-is', 'gzip']),
  data: z.instanceof(Blob),
});
export type StoredContent = z.infer<typeof storedContentSchema>;

/** Text and its kin shrink to a fifth; pictures, PDF and archives are as small as they get. */
const SHRINKS = /^text\/|^message\/|[+/](?:json|xml)$/;

/** The content as it will lie on the disk, and what was measured of it as it came. */
export async function measured(
  id: string,
  mediaType: string,
  content: Blob,
): Promise<{ readonly stored: StoredContent; readonly sha256: string; readonly bytes: number }> {
  const sha256 = await hashOf(content);
  const isSmaller = SHRINKS.test(mediaType) && content.size > 500;
  const data = isSmaller ? await piped(content, new CompressionStream('gzip')) : content;
  return { stored: { id, encoding: isSmaller ? 'gzip' : 'as-is', data }, sha256, bytes: content.size };
}

/** The content as it was taken; its type is `mediaType`. Fails when what lies on the disk cannot be read. */
export async function opened(record: unknown, mediaType: string): Promise<Outcome<Blob>> {
  const stored = z.safeParse(storedContentSchema, record);
  if (!stored.success) return failed('exhibit-damaged', z.prettifyError(stored.error).slice(0, 300));
  const { encoding, data } = stored.data;
  try {
    const whole = encoding === 'gzip' ? await piped(data, new DecompressionStream('gzip')) : data;
    return done(whole.slice(0, whole.size, mediaType));
  } catch (error) {
    return failed('exhibit-damaged', String(error).slice(0, 300));
  }
}

/** SHA-256 of a content, in hexadecimal. */
export async function hashOf(content: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function piped(content: Blob, through: CompressionStream | DecompressionStream): Promise<Blob> {
  const stream = content.stream().pipeThrough(through as ReadableWritablePair<Uint8Array, Uint8Array>);
  return new Response(stream).blob();
}
