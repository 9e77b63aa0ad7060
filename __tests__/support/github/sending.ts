import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoggedRequest } from './exchange.ts';
import type { Fault } from './faults.ts';
import type { RestAnswer } from './rest-request.ts';

/** Small enough that a client which only wants the head of an image can be seen to stop. */
const CHUNK = 16 * 1024;

/** Sends an answer, or what the faults make of it. */
export async function send(
  response: ServerResponse,
  log: LoggedRequest,
  answer: RestAnswer,
  struck: readonly Fault[],
): Promise<void> {
  const fault = struck.find((it) => it.kind === 'status' || it.kind === 'reset' || it.kind === 'torn');
  if (fault?.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers, bytes } = fault?.kind === 'status' ? encode(fault) : encode(answer);
  log.status = status;
  response.writeHead(status, headers);
  if (fault?.kind !== 'torn') {
    await pour(response, log, bytes);
    response.end();
    return;
  }
  await pour(response, log, bytes.subarray(0, fault.keep ?? Math.floor(bytes.length / 2)));
  // The part must have left before the connection goes.
  await wait(20);
  response.socket?.destroy();
}

async function pour(response: ServerResponse, log: LoggedRequest, bytes: Uint8Array): Promise<void> {
  response.flushHeaders();
  for (let start = 0; start < bytes.length && !response.destroyed; start += CHUNK) {
    const chunk = bytes.subarray(start, start + CHUNK);
    const isFull = !response.write(chunk);
    log.sent += chunk.length;
    if (isFull) await room(response);
  }
}

/** Until the client has taken what it was sent, or has gone. */
async function room(response: ServerResponse): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  settled.abort();
}

interface Encoded {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly bytes: Uint8Array;
}

function encode(answer: RestAnswer): Encoded {
  const { status, body, raw, headers = {} } = answer;
  const isText = typeof body === 'string';
  const bytes = raw?.bytes ?? Buffer.from(body === undefined ? '' : isText ? body : JSON.stringify(body));
  const type = raw?.type ?? (isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8');
  const own = {
    'x-github-request-id': 'STAND-IN',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-resource': 'core',
    ...(bytes.length === 0 ? {} : { 'content-type': type }),
    ...(status === 204 ? {} : { 'content-length': String(bytes.length) }),
  };
  return { status, headers: { ...own, ...headers }, bytes };
}
