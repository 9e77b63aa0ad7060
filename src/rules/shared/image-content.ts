import { GIF } from 'image-size/types/gif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';

/** The format of an image, by its first bytes. */
export type Format =
  | 'png'
  | 'jpg'
  | 'gif'
  | 'webp'
  | 'svg'
  | 'bmp'
  | 'ico'
  | 'tiff'
  | 'avif'
  | 'heic'
  | 'pdf';

/** What a file that is named like an image holds instead of one. */
export type Impostor = 'html' | 'lfs';

/** Width and height in pixels. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

const READERS = { png: PNG, jpg: JPG, gif: GIF, webp: WEBP } as const;

/** No image on a page is as large; a header that says so is broken. */
const ABSURD = 100_000;

const SIGNATURES: readonly (readonly [Format, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/u],
  ['jpg', /^\xff\xd8\xff/u],
  ['gif', /^GIF8[79]a/u],
  ['webp', /^RIFF[\s\S]{4}WEBP/u],
  ['bmp', /^BM[\s\S]{4}\0{4}/u],
  ['ico', /^\0\0\x01\0[^\0]\0/u],
  ['tiff', /^(?:II\*\0|MM\0\*)/u],
  ['avif', /^[\s\S]{4}ftypavi[fs]/u],
  ['heic', /^[\s\S]{4}ftyphei[cxms]/u],
  ['pdf', /^%PDF-/u],
  [
    'svg',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--(?:[^-]|-[^-])*-->\s*|<!DOCTYPE svg[^>[]*(?:\[[^\]]*\])?>\s*)*<(?:\w+:)?svg[\s>/]/iu,
  ],
];

const LOOKED_AT = 4096;
const READ = 262_144;

/** From this value on, a camera's note says that it was held sideways (Exif 2.3, `Orientation`). */
const LYING = 5;

/** The format that a content has; undefined where it is none that is known. */
export function formatOf(head: Uint8Array): Format | undefined {
  const text = latin1(head);
  return SIGNATURES.find(([, signature]) => signature.test(text))?.[0];
}

/** What the content is, where it is no image at all. */
export function impostorIn(head: Uint8Array): Impostor | undefined {
  const text = latin1(head);
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs';
  return /^(?:\xef\xbb\xbf)?\s*(?:<!--(?:[^-]|-[^-])*-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text)
    ? 'html'
    : undefined;
}

/** What the header says of the size of a bitmap; undefined where it says nothing, or nothing that can be. */
export function dimensionsOf(head: Uint8Array): Dimensions | undefined {
  const format = formatOf(head);
  const reader =
    format === undefined || !(format in READERS) ? undefined : READERS[format as keyof typeof READERS];
  if (reader === undefined) return undefined;
  try {
    const { width, height, orientation = 1 } = reader.calculate(head.subarray(0, READ));
    if (!isPossible(width) || !isPossible(height)) return undefined;
    return orientation < LYING ? { width, height } : { width: height, height: width };
  } catch (error) {
    // A header that lies about its own length, or ends too early.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function isPossible(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels > 0 && pixels <= ABSURD;
}

/** A character for each byte, so that signatures can be written as patterns. */
function latin1(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, LOOKED_AT));
}
