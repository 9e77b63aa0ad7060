import * as v from 'valibot';
import { WHOLE } from '../post/span.ts';
import { isImageName } from '../site/file-kinds.ts';
import { extension } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Change, type Complaint, defineRule } from './rule.ts';
import { changedMedia } from './shared/changed-media.ts';
import { dimensionsOf } from './shared/image-content.ts';

const MEBIBYTE = 1_048_576;

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const limits = v.strictObject({
  bytes: v.optional(v.nullable(count), MEBIBYTE),
  width: v.optional(v.nullable(count), 4096),
  height: v.optional(v.nullable(count), 4096),
  pdf: v.optional(v.nullable(count), null),
});

type Limits = v.InferOutput<typeof limits>;
type Key = 'heavy' | 'wide' | 'tall';

/**
 * A new image is not heavier or larger than a page needs.
 *
 * Readers on a slow or paid connection wait for every byte. Looked at are images that a change brings or replaces: their
 * weight (`bytes`, 1 MiB), `width` and `height` in pixels (4096; not of SVG, which has none), and the weight of PDF files
 * where `pdf` gives a limit. A limit of `null` is none.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 * ```
 *
 * ```tree
 * assets/party.png
 * assets/old-map.svg
 * ```
 *
 * ```added
 * assets/party.png
 * ```
 *
 * ```yaml postproof
 * rules: {image-size: [error, {bytes: 100, width: null}]}
 * ```
 *
 * ## Fails: too heavy
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.jpg)
 * ```
 *
 * ```tree
 * assets/party.jpg
 * ```
 *
 * ```added
 * assets/party.jpg
 * ```
 *
 * ```yaml postproof
 * rules: {image-size: [error, {bytes: 100}]}
 * ```
 *
 * ```findings
 * assets/party.jpg 1:1-1:1 error image-size Unexpected weight of `160 bytes`, expected at most `100 bytes`; a smaller picture or another format weighs less
 * ```
 *
 * ## Fails: too wide
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.gif)
 * ```
 *
 * ```text assets/party.gif
 * GIF89aAAAA
 * ```
 *
 * ```added
 * assets/party.gif
 * ```
 *
 * ```findings
 * assets/party.gif 1:1-1:1 error image-size Unexpected width of `16705` pixels, expected at most `4096`
 * ```
 */
export const imageSize = defineRule({
  name: 'image-size',
  why: {
    en: 'Large files make readers wait, and cost money on a phone.',
    zh: '过大的文件让读者久等，在手机上还要花费流量。',
  },
  options: limits,
  messages: {
    heavy: {
      en: 'Unexpected weight of `{weight}`, expected at most `{limit}`; a smaller picture or another format weighs less',
      zh: '意外的文件大小 `{weight}`，应不超过 `{limit}`；可缩小图片或换用其他格式',
    },
    wide: {
      en: 'Unexpected width of `{pixels}` pixels, expected at most `{limit}`',
      zh: '意外的宽度 `{pixels}` 像素，应不超过 `{limit}` 像素',
    },
    tall: {
      en: 'Unexpected height of `{pixels}` pixels, expected at most `{limit}`',
      zh: '意外的高度 `{pixels}` 像素，应不超过 `{limit}` 像素',
    },
  },
  *checkChange(change, site, options) {
    for (const { path } of changedMedia(change, site)) {
      yield* weightProblems(path, site, options);
      if (isImageName(path)) yield* pixelProblems(path, change, options);
    }
  },
});

function* weightProblems(path: string, site: Site, limits: Limits): Generator<Complaint<Key>> {
  const limit = limitFor(path, limits);
  const bytes = site.files.entry(path)?.size;
  if (limit === null || bytes === undefined || bytes <= limit) return;
  const values = { weight: weigh(bytes, limit), limit: weigh(limit, bytes) };
  yield { path, at: WHOLE, subject: 'bytes', message: 'heavy', values };
}

function limitFor(path: string, { bytes, pdf }: Limits): number | null {
  if (extension(path).toLowerCase() === '.pdf') return pdf;
  return isImageName(path) ? bytes : null;
}

/** One complaint a file: a picture that is made narrower gets lower as well. */
function* pixelProblems(path: string, change: Change, { width, height }: Limits): Generator<Complaint<Key>> {
  const size =
    width === null && height === null ? undefined : dimensionsOf(change.head(path) ?? new Uint8Array());
  if (size === undefined) return;
  const about = { path, at: WHOLE };
  if (width !== null && size.width > width) {
    yield { ...about, subject: 'width', message: 'wide', values: { pixels: size.width, limit: width } };
  } else if (height !== null && size.height > height) {
    yield { ...about, subject: 'height', message: 'tall', values: { pixels: size.height, limit: height } };
  }
}

/** A weight in the unit that suits it, with as many digits as tell it from another. */
function weigh(bytes: number, other: number): string {
  const [size, unit] = bytes < 1024 ? [1, 'bytes'] : bytes < MEBIBYTE ? [1024, 'KiB'] : [MEBIBYTE, 'MiB'];
  const digits = unit === 'bytes' ? 0 : Math.abs(bytes - other) / size < 0.1 ? 3 : 1;
  return `${(bytes / size).toFixed(digits).replace(/\.0+$/u, '')} ${unit}`;
}
