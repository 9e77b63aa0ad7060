import { imageSize } from 'image-size';
import type { TreeContext } from './trees.ts';

/** Bytes at the most: what stands before a JPEG's dimensions (EXIF, colour profiles) can be long. */
const MOST = 1_048_576;

/**
 * The first bytes of an image, streamed and aborted as soon as its header is whole; undefined when it cannot be had.
 */
export async function readHead(about: TreeContext, oid: string): Promise<Uint8Array | undefined> {
  if (oid === '') return undefined;
  const path = `/repos/${about.pull.owner}/${about.pull.name}/git/blobs/${oid}`;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let next = 4096;
  try {
    for await (const chunk of about.client.stream(path)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length < next) continue;
      if (length >= MOST || hasDimensions(Buffer.concat(chunks))) break;
      next = length * 2;
    }
  } catch {
    // Without its header an image is not judged; the summary counts it.
    return undefined;
  }
  return Buffer.concat(chunks).subarray(0, MOST);
}

function hasDimensions(bytes: Uint8Array): boolean {
  try {
    return imageSize(bytes).width > 0;
  } catch {
    // Not enough of it yet, or no image at all: the whole of what may be read decides.
    return false;
  }
}
