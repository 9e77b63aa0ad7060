import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Places } from './answers.ts';
import type { Fault, Faults, Subject } from './faults.ts';
import { answerGraphql, tearOut } from './graphql.ts';
import type { Viewer } from './model.ts';
import type { Match, OpenApiCheck } from './openapi-check.ts';
import { isObject } from './openapi-schema.ts';
import { invalidRequest, notFound, Refusal } from './refusal.ts';
import { answerRest } from './rest.ts';
import type { RestAnswer } from './rest-request.ts';
import { send } from './sending.ts';
import type { GitHubState } from './state.ts';

/** A request as the stand-in saw it, and what became of it. */
export interface LoggedRequest extends Subject {
  /** Who asked; `undefined` without a token. */
  readonly login: string | undefined;
  readonly accept: string;
  /** What was answered; 0 for a connection that was reset. */
  status: number;
  /** Bytes of the answer that left; fewer than it has where the client went away. */
  sent: number;
}

export interface Stage {
  readonly api: OpenApiCheck;
  readonly state: GitHubState;
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
}

/** One request and its answer. */
export class Exchange {
  readonly #stage: Stage;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #url: URL;

  constructor(stage: Stage, request: IncomingMessage, response: ServerResponse) {
    this.#stage = stage;
    this.#request = request;
    this.#response = response;
    this.#url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  }

  async run(): Promise<void> {
    const { faults, requests, api } = this.#stage;
    const body = parseJson(await text(this.#request));
    const method = this.#request.method ?? 'GET';
    const match = api.match(method, this.#canonicalPath());
    const isGraphql = method === 'POST' && this.#url.pathname === this.#stage.state.roots.graphql;
    const operation = isGraphql ? 'graphql' : (match?.operation.id ?? 'unknown');
    const path = this.#request.url ?? '/';
    const login = this.#viewer()?.login;
    const log: LoggedRequest = {
      method,
      path,
      operation,
      body,
      login,
      accept: this.#accept(),
      status: 0,
      sent: 0,
    };
    requests.push(log);
    const struck = faults.take(log);
    for (const fault of struck) if (fault.kind === 'before') await fault.run(log);
    const answer = await this.#answer(log, match, struck);
    for (const fault of struck) if (fault.kind === 'after') await fault.run(log);
    await send(this.#response, log, answer, struck);
  }

  /** The answer, or that of the fault that keeps the request from being carried out. */
  async #answer(log: LoggedRequest, match: Match | undefined, struck: readonly Fault[]): Promise<RestAnswer> {
    const isStopped = struck.some(
      (fault) => (fault.kind === 'status' || fault.kind === 'reset') && !fault.done,
    );
    if (isStopped) return { status: 502 };
    try {
      this.#checkClient();
      if (log.operation === 'graphql') return await this.#graphql(log.body, struck);
      return this.#rest(log, match);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: error.body, headers: error.headers };
    }
  }

  #rest(log: LoggedRequest, match: Match | undefined): RestAnswer {
    const { api, state } = this.#stage;
    if (match === undefined) {
      state.unexpected.push(`${log.method} ${log.path} is no route of this stand-in`);
      throw notFound();
    }
    const { operation, params } = match;
    const complaints = api.request(operation, this.#url.searchParams, log.body);
    const body = isObject(log.body) ? log.body : {};
    const viewer = this.#viewer();
    if (complaints.length > 0) {
      state.unexpected.push(`${log.method} ${log.path}: ${complaints.join(' ')}`);
      throw invalidRequest(complaints.join('\n'));
    }
    const request = { state, viewer, params, body, query: this.#url.searchParams, accept: this.#accept() };
    const answer = answerRest(match, { ...request, places: this.#places(), address: this.#address() });
    if (log.method !== 'GET')
      state.writes.push({ operation: operation.id, login: viewer?.login ?? '', input: body });
    const own = answer.raw === undefined ? api.response(operation, answer.status, answer.body) : [];
    if (own.length > 0) state.unexpected.push(`answer to ${log.method} ${log.path}: ${own.join('; ')}`);
    return answer;
  }

  async #graphql(body: unknown, struck: readonly Fault[]): Promise<RestAnswer> {
    const viewer = this.#viewer();
    if (viewer === undefined) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
    let answer = await answerGraphql({ state: this.#stage.state, viewer, places: this.#places() }, body);
    for (const fault of struck) if (fault.kind === 'partial') answer = tearOut(answer, fault);
    return { status: 200, body: answer };
  }

  #checkClient(): void {
    const { authorization, 'user-agent': agent } = this.#request.headers;
    if (agent === undefined) throw new Refusal(403, 'Request forbidden by administrative rules.');
    if ((authorization ?? '') !== '' && this.#viewer() === undefined)
      throw new Refusal(401, 'Bad credentials');
  }

  #viewer(): Viewer | undefined {
    const token = /^(?:bearer|token) (.+)$/i.exec(this.#request.headers.authorization ?? '')?.[1];
    return token === undefined ? undefined : this.#stage.state.tokens.get(token);
  }

  /** The path by the repository's name; `Link` leads to the same place by its number. */
  #canonicalPath(): string {
    const { owner, name, repositoryId, roots } = this.#stage.state;
    const { pathname } = this.#url;
    // What is asked beside the API's root is no route.
    const path = pathname.startsWith(`${roots.rest}/`)
      ? pathname.slice(roots.rest.length)
      : `/none${pathname}`;
    return path.replace(new RegExp(`^/repositories/${repositoryId}(?=/|$)`), `/repos/${owner}/${name}`);
  }

  #address(): string {
    const { repositoryId } = this.#stage.state;
    return this.#url.href.replace(/\/repos\/[^/]+\/[^/?]+/, `/repositories/${repositoryId}`);
  }

  #places(): Places {
    const { owner, name, roots } = this.#stage.state;
    return {
      api: `${this.#url.origin}${roots.rest}/repos/${owner}/${name}`,
      html: `https://github.com/${owner}/${name}`,
    };
  }

  #accept(): string {
    return this.#request.headers.accept ?? '';
  }
}

function parseJson(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    // Left as text, which no operation takes.
    return body;
  }
}
