import { dimensionsOf } from '../../rules/shared/image-content.ts';
import { type Learner, newest } from './lesson.ts';
import type { ObservedImage } from './observed.ts';

const MEBIBYTE = 1_048_576;
const WEIGHTS = [1, 2, 3, 5, 10, 20].map((times) => times * MEBIBYTE);
const WIDTHS = [1280, 1920, 2560];
/** The next image may be wider than all before it by so much. */
const ROOM = 1.25;

/** How heavy and how wide images are, where the usual limits are not what the blog keeps to. */
export const imageSize: Learner = (posts) => {
  const shown = newest(posts).flatMap((post) => [...post.images, ...post.teasers]);
  const images = [...new Map(shown.map((image) => [image.path, image])).values()].filter(
    ({ path }) => path !== undefined,
  );
  if (images.length < 10) return undefined;
  const bytes = weightOf(images);
  const width = widthOf(images);
  if (bytes === undefined && width === undefined) return undefined;
  const options = { ...(bytes === undefined ? {} : { bytes }), ...(width === undefined ? {} : { width }) };
  const parts = [
    ...(bytes === undefined ? [] : [`weigh at most ${bytes / MEBIBYTE} MiB`]),
    ...(width === undefined ? [] : [`are at most ${width} pixels wide`]),
  ];
  return {
    rule: 'image-size',
    severity: 'warning',
    options,
    seen: `nearly all of the ${images.length} newest images ${parts.join(' and ')}`,
  };
};

function weightOf(images: readonly ObservedImage[]): number | undefined {
  const weights = images.map(({ bytes = 0 }) => bytes).sort((a, b) => a - b);
  const heavy = weights[Math.ceil(weights.length * 0.98) - 1] ?? 0;
  // Light images are no rule against heavier ones: less than what any blog gets is not asked for.
  const limit = WEIGHTS.find((one) => one >= heavy);
  return limit === MEBIBYTE ? undefined : limit;
}

/** Only the first bytes of an image are read; unread ones are asked for. */
function widthOf(images: readonly ObservedImage[]): number | undefined {
  const widths = images.flatMap(({ head }) => dimensionsOf(head?.() ?? new Uint8Array())?.width ?? []);
  const widest = Math.max(...widths, 0);
  return widths.length < 10 ? undefined : WIDTHS.find((one) => one >= widest * ROOM);
}
