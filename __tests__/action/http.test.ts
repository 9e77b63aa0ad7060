import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { send } from '../../src/world/github/http.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that closes itself with the test. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const echo: Answer = (request, response) => {
  const { method, url, headers } = request;
  response.end(JSON.stringify({ method, url, token: headers.authorization ?? null }));
};
const headers = { authorization: 'token secret' };
const said = async (url: string, method = 'GET') =>
  JSON.parse(await (await send(url, { method, headers })).text()) as unknown;

it('follows a moved repository on the same server, with the token', async () => {
  const url = await serve((request, response) => {
    if (request.url !== '/old') echo(request, response);
    else response.writeHead(301, { location: '/new' }).end();
  });
  expect(await said(`${url}/old`)).toEqual({ method: 'GET', url: '/new', token: 'token secret' });
});

it('takes the token to no other server', async () => {
  const other = await serve(echo);
  const url = await serve((_, response) => response.writeHead(302, { location: `${other}/x` }).end());
  expect(await said(url)).toEqual({ method: 'GET', url: '/x', token: null });
});

it.each([
  [307, 'PATCH', 'PATCH'],
  [308, 'POST', 'POST'],
  [302, 'POST', 'GET'],
])('after %i to a %s it sends a %s, as the standard of fetch has it', async (status, method, expected) => {
  const url = await serve((request, response) => {
    if (request.url === '/') response.writeHead(status, { location: '/there' }).end();
    else echo(request, response);
  });
  expect(await said(url, method)).toMatchObject({ method: expected, url: '/there' });
});

it('stops where a server leads round and round', async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked += 1;
    response.writeHead(302, { location: '/again' }).end();
  });
  expect((await send(url, { headers })).status).toBe(302);
  expect(asked).toBe(6);
});

it('reads what is packed, and says its headers in lower case', async () => {
  const url = await serve((request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip');
    response.writeHead(200, { 'Content-Encoding': 'gzip', 'X-Some': 'a' }).end(gzipSync('茶'));
  });
  const answer = await send(url, { headers });
  expect(answer.headers.get('x-some')).toBe('a');
  expect(await answer.text()).toBe('茶');
});

it.each([
  ['as it is', {}, Buffer.from('half of it')],
  ['packed', { 'content-encoding': 'gzip' }, gzipSync('half of it').subarray(0, 20)],
])('a body that is cut off, %s, is an error and no shorter body', async (_name, more, bytes) => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000', ...more });
    response.write(bytes, () => response.destroy());
  });
  await expect(send(url, { headers }).then(async (answer) => await answer.text())).rejects.toThrow();
});

it('ends when it is told to', async () => {
  const url = await serve(() => undefined);
  await expect(send(url, { headers, signal: AbortSignal.timeout(20) })).rejects.toThrow(/abort/iu);
});
