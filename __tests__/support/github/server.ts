import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Exchange, type LoggedRequest } from './exchange.ts';
import { Faults } from './faults.ts';
import { removeFolder } from './git.ts';
import type { GitHubOptions } from './model.ts';
import { OpenApiCheck } from './openapi-check.ts';
import { GitHubState, type Write } from './state.ts';

/** The stand-in, running. */
export interface GitHub {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** For `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  /** All requests so far, in the order they came. */
  readonly requests: LoggedRequest[];
  /** All changes that were carried out, refused ones not among them. */
  readonly writes: readonly Write[];
  /** What fails the test on `close`; a test that provokes a mistake empties it. */
  readonly unexpected: string[];
  readonly state: GitHubState;
  readonly faults: Faults;
  /** Temporary folders that go with it. */
  readonly folders: string[];
  /** Stops, and throws when a request or an answer was not as GitHub's descriptions say. */
  close(): Promise<void>;
}

/** Reading the description takes longer than a test, and it is the same for all. */
let check: OpenApiCheck | undefined;

/** Starts a stand-in for GitHub on loopback. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  check ??= new OpenApiCheck();
  const api = check;
  const state = new GitHubState(options);
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  const folders: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    new Exchange({ api, state, faults, requests }, request, response).run().catch((error: unknown) => {
      state.unexpected.push(
        `${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`,
      );
      response.destroy();
    });
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `http://127.0.0.1:${portOf(server.address())}`;
  const url = `${host}${state.roots.rest}`;
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
    folders.forEach(removeFolder);
    if (state.unexpected.length > 0)
      throw new Error(`GitHub would not have it:\n${state.unexpected.join('\n')}`);
  };
  const { writes, unexpected } = state;
  const graphqlUrl = `${host}${state.roots.graphql}`;
  return { url, graphqlUrl, requests, writes, unexpected, state, faults, folders, close };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('Expected a port');
  return address.port;
}
