import { Refusal } from './refusal.ts';
import { records, text } from './shapes.ts';
import type { Outcome } from './weather.ts';

/** What the body of an answer has to be. */
export type Shape = 'object' | 'array' | 'nothing';

/** The data of a GraphQL document, with the errors that came beside it. */
export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly {
    readonly type: string;
    readonly message: string;
    readonly path: readonly unknown[];
  }[];
}

/** Whether an answer is what it has to be: a torn one is text although GitHub said 200. */
export function isShaped(data: unknown, shape: Shape): boolean {
  if (shape === 'nothing') return true;
  if (shape === 'array') return Array.isArray(data);
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The headers of an answer, by names in lower case. */
type Headers = ReadonlyMap<string, string>;

/** What an answer with the status of an error means. */
export function whyRefused(
  status: number,
  headers: Headers,
  data: unknown,
): Exclude<Outcome<never>, { readonly kind: 'done' }> {
  if (status >= 500) return { kind: 'down', status };
  const words =
    messageOf(data) ?? (typeof data === 'string' && data !== '' ? data.slice(0, 300) : 'no reason given');
  if (isRateLimit(status, headers, words)) return { kind: 'limited', status, ...rateOf(headers) };
  return { kind: 'refused', refusal: new Refusal(status, words) };
}

function messageOf(data: unknown): string | undefined {
  const { message, errors } = (data ?? {}) as { readonly message?: unknown; readonly errors?: unknown };
  const details = Array.isArray(errors)
    ? errors.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('; ')
    : '';
  if (typeof message !== 'string') return undefined;
  return details === '' ? message : `${message}: ${details}`;
}

function isRateLimit(status: number, headers: Headers, words: string): boolean {
  if (status !== 403 && status !== 429) return false;
  return (
    status === 429 ||
    headers.get('x-ratelimit-remaining') === '0' ||
    headers.has('retry-after') ||
    /rate limit/iu.test(words)
  );
}

function rateOf(headers: Headers): {
  readonly retryAfter?: number;
  readonly reset?: number;
} {
  const retryAfter = Number(headers.get('retry-after'));
  const reset = Number(headers.get('x-ratelimit-reset'));
  if (Number.isFinite(retryAfter)) return { retryAfter };
  return headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset) ? { reset } : {};
}

/** GraphQL says 200 to nearly everything: its errors tell, and a torn answer is no object. */
export function graphqlOutcome(body: unknown, headers: Headers): Outcome<GraphqlAnswer> {
  if (!isShaped(body, 'object')) return { kind: 'torn', status: 200 };
  const { data, errors } = body as { readonly data?: unknown; readonly errors?: unknown };
  const found = records(errors).map((error) => ({
    type: text(error.type) ?? '',
    message: text(error.message) ?? '',
    path: Array.isArray(error.path) ? error.path : [],
  }));
  if (found.some((error) => error.type === 'RATE_LIMITED'))
    return { kind: 'limited', status: 200, ...rateOf(headers) };
  if (isShaped(data, 'object'))
    return { kind: 'done', value: { data: data as Readonly<Record<string, unknown>>, errors: found } };
  if (found.length === 0) return { kind: 'torn', status: 200 };
  const types = found.map((error) => error.type);
  return {
    kind: 'refused',
    refusal: new Refusal(200, found.map((error) => error.message).join('; '), types),
  };
}
