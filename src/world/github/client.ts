import { type GraphqlAnswer, graphqlOutcome, isShaped, readError, type Shape } from './answers.ts';
import { send } from './http.ts';
import { Refusal } from './refusal.ts';
import { type Outcome, patience, waitFor } from './weather.ts';

/** A request to GitHub's REST API. */
export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** From the API's root, with `/`; segments already encoded. */
  readonly path: string;
  readonly body?: unknown;
  readonly accept?: string;
  /** What the answer has to be: a torn one is text although GitHub said 200. */
  readonly shape: Shape;
  /** Set on a write that may be done twice without harm: it is tried again like a read. */
  readonly repeatable?: true;
}

/** An answer, with what a caller may want of its headers. */
export interface RestAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly link: string | undefined;
}

/** GitHub's two APIs, with patience for its weather. */
export interface GitHubClient {
  rest(request: RestRequest): Promise<RestAnswer>;
  /** The data of a GraphQL document, with the errors that came beside it; a mutation must be one to do twice without harm. */
  graphql(document: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>;
  /** Waits, no longer than what a run may still spend on waiting. */
  pause(seconds: number): Promise<void>;
  /** The bytes of a file as they come; the request ends when the reader stops. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** How many requests have been made; trying one again is not counted, as bad weather must not leave posts unread. */
  readonly sent: number;
}

/** Where GitHub is: github.com's API or an Enterprise Server's, as the runner says. */
export interface GitHubHost {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly version: string;
}

/** How long one request may take, in milliseconds: a proxy that never answers would hold a run for hours. */
const PATIENCE = 60_000;

/** Makes a client; the octokit behind it is loaded only now. */
export async function openClient(host: GitHubHost): Promise<GitHubClient> {
  const { Octokit } = await import('@octokit/core');
  heedProxies();
  const octokit = new Octokit({
    auth: host.token === '' ? undefined : host.token,
    baseUrl: host.apiUrl,
    userAgent: `postproof/${host.version}`,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  return new PatientClient(async (method, url, body, accept) => {
    const options = {
      method,
      url: url.startsWith('http') ? url : `${host.apiUrl}${url}`,
      headers: accept === undefined ? {} : { accept },
      request: { fetch: send, signal: AbortSignal.timeout(PATIENCE) },
    };
    return await octokit.request({ ...options, ...(body === undefined ? {} : { data: body }) } as never);
  }, host);
}

/** Proxies that the environment names: Node 24 has this built in, and heeds them only when asked. */
function heedProxies(): void {
  const { env } = process;
  const named = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].some(
    (name) => (env[name] ?? '') !== '',
  );
  if (!named) return;
  const http: { readonly setGlobalProxyFromEnv?: () => unknown } = process.getBuiltinModule('node:http');
  http.setGlobalProxyFromEnv?.();
}

function quiet(): void {
  // Octokit's own words about retries and deprecations are nobody's concern in a log.
}

type Send = (
  method: string,
  url: string,
  body: unknown,
  accept: string | undefined,
) => Promise<{ status: number; data: unknown; headers: Record<string, unknown> }>;

class PatientClient implements GitHubClient {
  readonly #send: Send;
  readonly #host: GitHubHost;
  readonly #patience = patience();
  sent = 0;

  constructor(send: Send, host: GitHubHost) {
    this.#send = send;
    this.#host = host;
  }

  async rest(request: RestRequest): Promise<RestAnswer> {
    const isWrite = request.method !== 'GET' && request.repeatable !== true;
    return await this.#persist(isWrite, async () => {
      const answer = await this.#once(request.method, request.path, request.body, request.accept);
      if (answer.kind !== 'answer') return answer;
      if (!isShaped(answer.data, request.shape)) return { kind: 'torn', status: answer.status };
      return { kind: 'done', value: { status: answer.status, data: answer.data, link: answer.link } };
    });
  }

  async graphql(document: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer> {
    return await this.#persist(false, async () => {
      const answer = await this.#once(
        'POST',
        this.#host.graphqlUrl,
        { query: document, variables },
        undefined,
      );
      return answer.kind === 'answer' ? graphqlOutcome(answer.data, answer.headers) : answer;
    });
  }

  async pause(seconds: number): Promise<void> {
    const wait = Math.min(seconds * this.#patience.unit, this.#patience.left);
    this.#patience.left -= wait;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }

  async *stream(path: string): AsyncIterable<Uint8Array> {
    this.sent += 1;
    const stop = new AbortController();
    const { apiUrl, token, version } = this.#host;
    const headers = { accept: 'application/vnd.github.raw+json', 'user-agent': `postproof/${version}` };
    const authorization = token === '' ? {} : { authorization: `token ${token}` };
    const answer = await send(`${apiUrl}${path}`, {
      headers: { ...headers, ...authorization },
      signal: stop.signal,
    });
    if (answer.status !== 200) throw new Refusal(answer.status, `GitHub answered ${answer.status}`);
    try {
      for await (const chunk of answer.body) yield chunk;
    } finally {
      stop.abort();
    }
  }

  /** Tries again while that is safe and there is time: a write that would be done twice is never repeated here. */
  async #persist<T>(isWrite: boolean, attempt: () => Promise<Outcome<T>>): Promise<T> {
    this.sent += 1;
    for (let count = 1; ; count += 1) {
      const outcome = await attempt();
      if (outcome.kind === 'done') return outcome.value;
      if (outcome.kind === 'refused') throw outcome.refusal;
      const wait = waitFor(outcome, { count, isWrite }, this.#patience);
      if (wait === undefined) throw new Refusal(outcome.status ?? 0, sayWeather(outcome));
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  async #once(method: string, url: string, body: unknown, accept: string | undefined): Promise<Sent> {
    try {
      const answer = await this.#send(method, url, body, accept);
      const link = answer.headers.link;
      return {
        kind: 'answer',
        status: answer.status,
        data: answer.data,
        headers: answer.headers,
        link: typeof link === 'string' ? link : undefined,
      };
    } catch (error) {
      return readError(error);
    }
  }
}

type Sent =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly data: unknown;
      readonly headers: Readonly<Record<string, unknown>>;
      readonly link: string | undefined;
    }
  | Exclude<Outcome<never>, { readonly kind: 'done' }>;

function sayWeather(outcome: Outcome<never>): string {
  if (outcome.kind === 'limited') return 'GitHub limits the rate of requests';
  if (outcome.kind === 'torn') return 'GitHub’s answer was cut off';
  return outcome.kind === 'down' ? `GitHub answered ${outcome.status}` : 'GitHub could not be reached';
}
