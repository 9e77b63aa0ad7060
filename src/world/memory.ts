import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** From this many posts on, or from this many bytes of them, a run is a large one. */
const MANY_POSTS = 300;
const MANY_BYTES = 1_000_000;

/** What is known of a file before it is read. */
interface Sized {
  readonly path: string;
  /** In bytes; absent where nobody has asked. */
  readonly size?: number;
}

/**
 * Has V8 look for garbage once its heap is half as large again as what was left by the last look, in a large run a fifth.
 * By itself it waits until it is several times as large, which for a few hundred megabytes in use is more than a runner's
 * container may hold.
 *
 * @param posts the posts that are to be checked: where they are many, the nursery is held small besides.
 */
export function spareMemory(posts: readonly Sized[]): void {
  const bytes = posts.reduce((sum, { size = 0 }) => sum + size, 0);
  const isLarge = posts.length > MANY_POSTS || bytes > MANY_BYTES;
  setFlagsFromString(`--heap-growing-percent=${isLarge ? 20 : 50}`);
  if (isLarge) holdNursery();
}

/** In bytes. Half of it is in use at a time; with less, long runs take longer, and with more as well. */
const NURSERY = 16 * 1024 * 1024;

/** More than it takes to make the nursery grow: a bound for a V8 in which it does not. */
const MOST_SURVIVORS = 400_000;

/**
 * Keeps the place for young objects as it is from now on. V8 doubles it up to 128 MB, which is most of what a run over
 * thousands of posts takes: of their trees hardly anything grows old.
 */
function holdNursery(): void {
  const survivors: object[] = [];
  // It grows by what survives in it, never on request.
  while (nurserySize() < NURSERY && survivors.length < MOST_SURVIVORS)
    for (let count = 0; count < 1000; count += 1) survivors.push({ count });
  setFlagsFromString('--semi-space-growth-factor=1');
}

function nurserySize(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
