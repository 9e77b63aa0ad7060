import * as fc from 'fast-check';
import { graphqlOutcome, isShaped } from '../../src/world/github/answers.ts';
import type { GitHubClient } from '../../src/world/github/client.ts';
import { Refusal } from '../../src/world/github/refusal.ts';
import { type Damage, damage, damaged } from './damage.ts';

const [HEAD, TIP, PARTED] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
const CONFIG = 'rules: { author-profile: error, author-account: error, image-size: error }\n';
const POST = '---\ntitle: Tea\nauthor: Mei\n---\n\n![cup](/assets/Cup.png) ![](/assets/nowhere.png)\n';
const PATH = '_posts/2020-08-04-hello-big-world.md';

const FILES: Readonly<Record<string, string>> = {
  '_config.yml': 'title: Tea\n',
  '.github/postproof.yml': CONFIG,
  '_posts/2020-08-01-first-small-steps.md': '---\ntitle: First\nauthor: mei\n---\n\nText.\n',
  [PATH]: POST,
  'assets/cup.png': 'x',
};
const OIDS = new Map(Object.keys(FILES).map((path, index) => [path, String(index).repeat(40)]));

const MARKER = `<!-- postproof:1 ${JSON.stringify({ f: '0123456789abcdef', r: 'image-exists', p: PATH })} -->`;
const THREADS = {
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: 1,
  nodes: [
    {
      ...{
        id: 'T1',
        isResolved: false,
        isOutdated: false,
        path: PATH,
        line: 6,
        startLine: null,
        originalLine: 6,
      },
      ...{ subjectType: 'LINE', viewerCanResolve: true, viewerCanUnresolve: true, resolvedBy: null },
      comments: {
        totalCount: 1,
        nodes: [
          {
            ...{
              id: 'C1',
              fullDatabaseId: '1',
              body: `Words\n\n${MARKER}`,
              isMinimized: false,
              viewerDidAuthor: true,
            },
            ...{ viewerCanMinimize: true, viewerCanUpdate: true, author: { login: 'github-actions' } },
          },
        ],
      },
    },
  ],
};

/** What GitHub answers to a request, when all is well. */
function answerTo(request: string, variables: Readonly<Record<string, unknown>>): unknown {
  if (request.includes('/compare/'))
    return {
      merge_base_commit: { sha: PARTED },
      files: [
        {
          ...{ filename: PATH, status: 'added', sha: OIDS.get(PATH), changes: 6 },
          patch: `@@ -0,0 +1,6 @@\n${POST.trimEnd().replace(/^/gmu, '+')}`,
        },
        {
          filename: 'assets/cup.png',
          status: 'renamed',
          previous_filename: 'assets/old.png',
          sha: OIDS.get('assets/cup.png'),
          changes: 0,
        },
        {
          filename: '.github/postproof.yml',
          status: 'modified',
          sha: OIDS.get('.github/postproof.yml'),
          changes: 2,
        },
      ],
    };
  if (request.includes('/git/trees/'))
    return {
      truncated: false,
      tree: Object.keys(FILES).map((path) => ({
        path,
        mode: '100644',
        type: 'blob',
        sha: OIDS.get(path),
        size: 10,
      })),
    };
  if (request.includes('/files?'))
    return [{ filename: PATH, status: 'added', sha: OIDS.get(PATH), changes: 6 }];
  if (request.includes('/git/blobs/')) return { content: Buffer.from(POST).toString('base64') };
  if (request.includes('/permission')) return { permission: 'write' };
  if (request.includes('/reviews') && request.startsWith('GET'))
    return [{ id: 1, state: 'PENDING', user: { login: 'github-actions' } }];
  if (request.includes('/pulls?')) return [{ number: 1, head: { sha: HEAD }, base: { ref: 'main' } }];
  if (request.startsWith('GET /repos') && request.includes('/pulls/'))
    return { number: 1, base: { ref: 'main' } };
  if (!request.startsWith('query') && !request.startsWith('mutation')) return { id: 1 };
  return { data: dataOf(request, variables) };
}

function dataOf(request: string, variables: Readonly<Record<string, unknown>>): unknown {
  const pullRequest = {
    ...{
      state: 'OPEN',
      headRefOid: HEAD,
      baseRefOid: TIP,
      changedFiles: 3,
      authorAssociation: 'FIRST_TIMER',
    },
    author: { login: 'mei' },
    comments: { nodes: [{ body: '/postproof ignore image-alt', author: { login: 'ann' } }] },
    reviewThreads: THREADS,
  };
  if (request.startsWith('query Context'))
    return {
      viewer: { login: 'github-actions[bot]' },
      repository: {
        webCommitSignoffRequired: true,
        tip: { oid: TIP },
        config: { oid: 'x', text: CONFIG, isBinary: false, isTruncated: false },
        pullRequest,
      },
    };
  if (request.startsWith('query Threads')) return { repository: { pullRequest } };
  if (request.startsWith('query Blobs')) {
    const wanted = Object.entries(variables).filter(([name]) => /^e\d+$/u.test(name));
    const blobs = wanted.map(([name, expression]) => {
      const path = [...OIDS].find(
        ([own, oid]) => oid === expression || String(expression).endsWith(`:${own}`),
      )?.[0];
      const text = path === undefined ? undefined : FILES[path];
      return [
        `b${name.slice(1)}`,
        text === undefined
          ? null
          : { text, isBinary: false, isTruncated: false, byteSize: text.length, oid: OIDS.get(path ?? '') },
      ];
    });
    return { repository: Object.fromEntries(blobs) };
  }
  return { m0: { clientMutationId: null } };
}

/** Damage to one of the answers. */
export interface AnswerDamage extends Damage {
  readonly request: number;
}

export const damages: fc.Arbitrary<readonly AnswerDamage[]> = fc.array(
  fc.tuple(fc.nat({ max: 9 }), damage).map(([request, one]) => ({ request, ...one })),
  { minLength: 1, maxLength: 4 },
);

/** A GitHub whose answers are whole but for some damage; what the client itself refuses stays refused. */
export function damagedGitHub(list: readonly AnswerDamage[]): GitHubClient {
  let sent = 0;
  const answer = (request: string, variables: Readonly<Record<string, unknown>> = {}): unknown => {
    const number = sent;
    sent += 1;
    const whole = answerTo(request, variables);
    const broken = list.filter((one) => one.request === number).reduce<unknown>(damaged, whole);
    // What went over the wire has no undefined in it.
    return broken === undefined ? undefined : JSON.parse(JSON.stringify(broken));
  };
  return {
    rest: async ({ method, path, shape }) => {
      const data = answer(`${method} ${path}`);
      if (!isShaped(data, shape)) throw new Refusal(200, 'GitHub’s answer was cut off');
      return { status: 200, data, link: undefined };
    },
    graphql: async (document, variables) => {
      const outcome = graphqlOutcome(answer(document.trimStart(), variables), new Map());
      if (outcome.kind === 'done') return outcome.value;
      throw outcome.kind === 'refused' ? outcome.refusal : new Refusal(200, 'GitHub’s answer was cut off');
    },
    pause: async () => undefined,
    async *stream() {
      sent += 1;
      yield new Uint8Array([137, 80, 78, 71]);
    },
    get sent() {
      return sent;
    },
  };
}

/** An event's payload, whole or not. */
export const payloads: fc.Arbitrary<{
  readonly name: string;
  readonly event: Readonly<Record<string, unknown>>;
}> = fc
  .tuple(
    fc.constantFrom(
      'pull_request',
      'pull_request_target',
      'merge_group',
      'workflow_run',
      'issue_comment',
      'push',
      '',
    ),
    fc.array(damage, { maxLength: 3 }),
  )
  .map(([name, list]) => {
    const whole = {
      action: 'created',
      pull_request: { number: 1, base: { ref: 'main' } },
      merge_group: {
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-abcdef0',
        base_ref: 'refs/heads/main',
      },
      workflow_run: { head_sha: HEAD, head_branch: 'topic', head_repository: { owner: { login: 'mei' } } },
      issue: { number: 1, pull_request: { url: 'x' } },
      comment: { body: '/postproof', user: { login: 'mei' } },
    };
    const event = list.reduce<unknown>(damaged, whole);
    return {
      name,
      event: (typeof event === 'object' && event !== null ? event : {}) as Record<string, unknown>,
    };
  });
