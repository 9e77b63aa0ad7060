import type { Places } from './answers.ts';
import type { Comment, IssueComment, Pull, Review, Thread, Viewer } from './model.ts';
import type { JsonObject } from './openapi-schema.ts';
import { notFound } from './refusal.ts';
import type { GitHubState } from './state.ts';

/** A REST request that was matched to an operation and found to be in order. */
export interface RestRequest {
  readonly state: GitHubState;
  /** `undefined` without a token. */
  readonly viewer: Viewer | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly accept: string;
  readonly places: Places;
  /** This request's address as GitHub writes it in `Link`: by the repository's number. */
  readonly address: string;
}

export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Bytes instead of JSON, with their media type. */
  readonly raw?: { readonly bytes: Uint8Array; readonly type: string };
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (request: RestRequest) => RestAnswer;

export function ok(body: unknown): RestAnswer {
  return { status: 200, body };
}

/** One page of a list, with the `Link` that leads to the others. */
export function page(request: RestRequest, items: readonly unknown[]): RestAnswer {
  const size = Math.min(Math.max(Number(request.query.get('per_page') ?? 30), 1), 100);
  const current = Math.max(Number(request.query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const body = items.slice((current - 1) * size, current * size);
  const links = [
    ...(current > 1 ? [link(request, current - 1, 'prev'), link(request, 1, 'first')] : []),
    ...(current < last ? [link(request, current + 1, 'next'), link(request, last, 'last')] : []),
  ];
  return links.length === 0 ? ok(body) : { status: 200, body, headers: { link: links.join(', ') } };
}

interface Dated {
  readonly createdAt: string;
  readonly updatedAt?: string;
}

/** A list narrowed by `since` and put in the order that `sort` and `direction` ask for. */
export function arranged<T extends Dated>(
  { query }: RestRequest,
  items: readonly T[],
  natural: 'asc' | 'desc',
): T[] {
  const since = query.get('since') ?? '';
  const byUpdate = query.get('sort') === 'updated';
  const time = (item: T) => (byUpdate ? (item.updatedAt ?? item.createdAt) : item.createdAt);
  const kept = items
    .filter((item) => (item.updatedAt ?? item.createdAt) >= since)
    .sort((one, other) => time(one).localeCompare(time(other)));
  return (query.get('direction') ?? natural) === 'desc' ? kept.reverse() : kept;
}

function link(request: RestRequest, number: number, relation: string): string {
  const url = new URL(request.address);
  url.searchParams.set('page', String(number));
  return `<${url.href}>; rel="${relation}"`;
}

/** The login of whoever asks; anonymous requests see what the public sees. */
export function loginOf(request: RestRequest): string {
  return request.viewer?.login ?? '';
}

export function textOf(body: JsonObject, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(body: JsonObject, key: string): number | undefined {
  const value = body[key];
  return typeof value === 'number' ? value : undefined;
}

export function pullOf({ state, params }: RestRequest): Pull {
  const pull = state.pull(Number(params.pull_number ?? params.issue_number));
  if (pull === undefined) throw notFound();
  return pull;
}

export function reviewOf(request: RestRequest): Review {
  const pull = pullOf(request);
  const id = Number(request.params.review_id);
  const review = request.state.reviews.find(
    (candidate) => candidate.id === id && candidate.pull === pull.number,
  );
  if (review === undefined || (review.state === 'PENDING' && review.author !== loginOf(request)))
    throw notFound();
  return review;
}

export function commentOf({ state, params }: RestRequest): { thread: Thread; comment: Comment } {
  const id = Number(params.comment_id);
  for (const thread of state.threads) {
    const comment = thread.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { thread, comment };
  }
  throw notFound();
}

export function issueCommentOf({ state, params }: RestRequest): IssueComment {
  const id = Number(params.comment_id);
  const comment = state.issueComments.find((candidate) => candidate.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}
