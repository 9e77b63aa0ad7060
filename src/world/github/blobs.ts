import type { RequestBudget } from './budget.ts';
import type { GitHubClient } from './client.ts';
import type { PullReference } from './pull-context.ts';
import { blobsQuery } from './queries.ts';
import { record, text } from './shapes.ts';

/** A blob to read: by object id, or by commit and path where the id is not known. */
export interface WantedBlob {
  readonly path: string;
  readonly expression: string;
  readonly oid: string;
  readonly size: number | undefined;
}

interface BlobContext {
  readonly client: GitHubClient;
  readonly pull: PullReference;
  readonly budget: RequestBudget;
  /** What has been read, by expression: both sides of a change share most of their files. */
  readonly blobs?: Map<string, Uint8Array | undefined>;
}

/** GitHub answers a document of this many blobs, and this much text, well within its ten seconds. */
const BLOBS_A_REQUEST = 100;
const BYTES_A_REQUEST = 2_000_000;
/** Larger files are no posts. */
const LARGEST = 2_000_000;

/**
 * Reads blobs in batches; what the budget does not reach is left out, what is no text is undefined.
 *
 * @param beside blobs that are likely to be wanted next: read where they take no request of their own.
 */
export async function readBlobs(
  about: BlobContext,
  wanted: readonly WantedBlob[],
  beside: readonly WantedBlob[] = [],
): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
  const known = about.blobs ?? new Map<string, Uint8Array | undefined>();
  const contents = new Map<string, Uint8Array | undefined>();
  for (const blob of wanted) {
    if ((blob.size ?? 0) > LARGEST) contents.set(blob.path, undefined);
    else if (known.has(blob.expression)) contents.set(blob.path, known.get(blob.expression));
  }
  const batches = inBatches(wanted.filter((blob) => !contents.has(blob.path)));
  const affordable = batches.slice(0, about.budget.takeBlobRequests(batches.length));
  const filled = affordable.map((batch, index) =>
    index === batches.length - 1 ? withRoomFor(batch, beside, known) : batch,
  );
  const answers = await Promise.all(filled.map((batch) => readBatch(about, batch)));
  for (const [blob, bytes] of answers.flat()) known.set(blob.expression, bytes);
  for (const blob of wanted)
    if (known.has(blob.expression)) contents.set(blob.path, known.get(blob.expression));
  return contents;
}

function inBatches(blobs: readonly WantedBlob[]): readonly (readonly WantedBlob[])[] {
  const batches: WantedBlob[][] = [];
  for (const blob of blobs) {
    const last = batches.at(-1);
    if (last !== undefined && hasRoom(last, blob)) last.push(blob);
    else batches.push([blob]);
  }
  return batches;
}

function hasRoom(batch: readonly WantedBlob[], blob: WantedBlob): boolean {
  const bytes = [...batch, blob].reduce((sum, { size }) => sum + (size ?? 10_000), 0);
  return batch.length < BLOBS_A_REQUEST && bytes <= BYTES_A_REQUEST;
}

function withRoomFor(
  batch: readonly WantedBlob[],
  beside: readonly WantedBlob[],
  known: ReadonlyMap<string, unknown>,
): readonly WantedBlob[] {
  const filled = [...batch];
  for (const blob of beside) if (!known.has(blob.expression) && hasRoom(filled, blob)) filled.push(blob);
  return filled;
}

type Content = readonly [WantedBlob, Uint8Array | undefined];

async function readBatch(about: BlobContext, batch: readonly WantedBlob[]): Promise<readonly Content[]> {
  const variables = Object.fromEntries(batch.map((blob, index) => [`e${index}`, blob.expression]));
  const { owner, name } = about.pull;
  const answer = await about.client
    .graphql(blobsQuery(batch.length), { owner, name, ...variables })
    .catch(() => undefined);
  const repository = record(answer?.data.repository);
  const failed = new Set(answer?.errors.map((error) => String(error.path.at(-1))));
  const found: Content[] = [];
  for (const [index, blob] of batch.entries()) {
    const name = `b${index}`;
    if (answer === undefined || repository[name] === undefined || failed.has(name)) continue;
    const raw = record(repository[name]);
    const content = text(raw.text);
    if (raw.isTruncated === true && raw.isBinary !== true)
      found.push([blob, await readWhole(about, text(raw.oid) ?? blob.oid)]);
    else found.push([blob, content === undefined ? undefined : new TextEncoder().encode(content)]);
  }
  return found;
}

/** A text that GraphQL cuts short is read by itself. */
async function readWhole(about: BlobContext, oid: string): Promise<Uint8Array | undefined> {
  if (oid === '' || about.budget.takeBlobRequests(1) === 0) return undefined;
  const path = `/repos/${about.pull.owner}/${about.pull.name}/git/blobs/${oid}`;
  const answer = await about.client.rest({ method: 'GET', path, shape: 'object' }).catch(() => undefined);
  const content = text(record(answer?.data).content);
  return content === undefined ? undefined : Buffer.from(content, 'base64');
}
