import { type GraphqlAnswer, graphqlOutcome, isShaped, type Shape, whyRefused } from './answers.ts';
import { type HttpAnswer, type HttpRequest, send } from './http.ts';
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

/** Makes a client. */
export function openClient(host: GitHubHost): GitHubClient {
  heedProxies();
  return new PatientClient(host);
}

/** A body's JSON; the text itself where it is none, and nothing where it was cut off. */
async function readJson(answer: HttpAnswer): Promise<unknown> {
  const text = await answer.text().catch(() => '');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
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

class PatientClient implements GitHubClient {
  readonly #host: GitHubHost;
  readonly #patience = patience();
  sent = 0;

  constructor(host: GitHubHost) {
    this.#host = host;
  }

  async rest(request: RestRequest): Promise<RestAnswer> {
    const isWrite = request.method !== 'GET' && request.repeatable !== true;
    return await this.#persist(isWrite, async () => {
      const { method, path, body, accept = 'application/vnd.github+json' } = request;
      const answer = await this.#once(`${this.#host.apiUrl}${path}`, { method, accept, body });
      if (answer.kind !== 'answer') return answer;
      const { status, data, headers } = answer;
      if (!isShaped(data, request.shape)) return { kind: 'torn', status };
      return { kind: 'done', value: { status, data, link: headers.get('link') } };
    });
  }

  async graphql(document: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer> {
    return await this.#persist(false, async () => {
      const body = { query: document, variables };
      const answer = await this.#once(this.#host.graphqlUrl, { method: 'POST', body });
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
    const headers = { ...this.#headers(), accept: 'application/vnd.github.raw+json' };
    const answer = await send(`${this.#host.apiUrl}${path}`, { headers, signal: stop.signal });
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

  /** One request, and the JSON that came; what an answer of an error means is told by its status and its words. */
  async #once(url: string, { method, accept = 'application/json', body }: Question): Promise<Sent> {
    const content = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
    const request: HttpRequest = {
      method,
      headers: { ...this.#headers(), accept, ...content },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    };
    try {
      const answer = await send(url, request);
      const { status, headers } = answer;
      const data = await readJson(answer);
      return status < 400 ? { kind: 'answer', status, headers, data } : whyRefused(status, headers, data);
    } catch {
      return { kind: 'unreachable' };
    }
  }

  #headers(): Readonly<Record<string, string>> {
    const { token, version } = this.#host;
    const authorization = token === '' ? {} : { authorization: `Bearer ${token}` };
    return { 'user-agent': `postproof/${version}`, ...authorization };
  }
}

interface Question {
  readonly method: string;
  readonly accept?: string;
  readonly body?: unknown;
}

type Sent =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: ReadonlyMap<string, string>;
      readonly data: unknown;
    }
  | Exclude<Outcome<never>, { readonly kind: 'done' }>;

function sayWeather(outcome: Outcome<never>): string {
  if (outcome.kind === 'limited') return 'GitHub limits the rate of requests';
  if (outcome.kind === 'torn') return 'GitHub’s answer was cut off';
  return outcome.kind === 'down' ? `GitHub answered ${outcome.status}` : 'GitHub could not be reached';
}
