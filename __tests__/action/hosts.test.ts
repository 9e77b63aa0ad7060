import { describe, expect, it, onTestFinished } from 'vitest';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { commentsOf, NEW_POST, openScene, post, type Scene } from './scene.ts';

const SERVER = 'https://git.tea.example';

describe('an Enterprise Server', () => {
  it('is asked where the runner’s variables say, and links lead to it', async () => {
    const scene = await openScene({ github: { enterprise: true } });
    const run = await scene.run({ env: { GITHUB_SERVER_URL: SERVER } });
    expect([run.exitCode, run.outputs.errors]).toEqual([1, '2']);
    expect(run.writes).toEqual(['pulls/create-review']);
    const paths = scene.github.requests.map((request) => request.path.split('/').slice(1, 3).join('/'));
    expect(new Set(paths)).toEqual(new Set(['api/v3', 'api/graphql']));
    expect(run.summary).toContain(`${SERVER}/wechaty/blog/blob/`);
    expect(run.summary).not.toContain('https://github.com/wechaty/blog/');
  });

  it('has its GraphQL beside its REST API where the runner does not say', async () => {
    const scene = await openScene({ github: { enterprise: true } });
    const run = await scene.run({ env: { GITHUB_GRAPHQL_URL: '', GITHUB_SERVER_URL: `${SERVER}/` } });
    expect(run.writes).toEqual(['pulls/create-review']);
  });

  it('finds its own comments again on the next run', async () => {
    const scene = await openScene({ github: { enterprise: true } });
    await scene.run({ env: { GITHUB_SERVER_URL: SERVER } });
    expect((await scene.run({ env: { GITHUB_SERVER_URL: SERVER } })).writes).toEqual([]);
    expect(commentsOf(scene)).toHaveLength(2);
  });
});

/** A host that no name server knows: only the proxy leads there. */
const HOST = 'api.github.invalid';
const GRAPHQL = 'graphql.github.invalid';

async function proxyTo(scene: Scene): Promise<TestProxy> {
  const proxy = await startProxy(Number(new URL(scene.github.url).port));
  onTestFinished(proxy.close);
  return proxy;
}

const through = (variables: Readonly<Record<string, string>>) => ({
  env: { GITHUB_API_URL: `http://${HOST}`, GITHUB_GRAPHQL_URL: `http://${GRAPHQL}/graphql`, ...variables },
});

describe('a proxy that the environment names', () => {
  it.each(['HTTP_PROXY', 'http_proxy'])('%s is heeded by every request', async (name) => {
    const scene = await openScene();
    const proxy = await proxyTo(scene);
    const run = await scene.run(through({ [name]: proxy.url }));
    expect([run.exitCode, run.outputs.errors]).toEqual([1, '2']);
    expect(run.writes).toEqual(['pulls/create-review']);
    const hosts = new Set(proxy.seen.map((one) => one.split(' ')[1]?.split(':')[0]));
    expect(hosts).toEqual(new Set([HOST, GRAPHQL]));
  });

  it('is heeded by requests for the heads of images', async () => {
    const config = 'site: {generator: jekyll}\nrules: {image-format: error}\n';
    const scene = await openScene({
      base: { '.github/postproof.yml': config },
      change: {
        [NEW_POST]: post({ author: 'mei-lin', body: '![cup](/assets/new.png)' }),
        'assets/new.png': new Uint8Array([71, 73, 70, 56, 57, 97, 1, 0, 1, 0, 0, 0, 0]),
      },
    });
    const proxy = await proxyTo(scene);
    const run = await scene.run(through({ HTTP_PROXY: proxy.url }));
    expect(run.requests).toContain('git/get-blob');
    expect(run.report?.findings.map((one) => one.rule)).toEqual(['image-format']);
  });

  it('is passed by for the hosts of NO_PROXY', async () => {
    const scene = await openScene();
    const proxy = await proxyTo(scene);
    const run = await scene.run({ env: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } });
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(proxy.seen).toEqual([]);
  });

  it('that does not answer leaves the pull request neutral, with one sentence', async () => {
    const scene = await openScene();
    const proxy = await proxyTo(scene);
    await proxy.close();
    const run = await scene.run(through({ HTTP_PROXY: proxy.url }));
    expect([run.exitCode, run.outputs.conclusion, run.writes]).toEqual([0, 'neutral', []]);
    expect(run.stdout).toMatch(/could not be reached/u);
  });
});
