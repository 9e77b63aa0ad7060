import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ActionRun,
  type EventOptions,
  type FileContent,
  type GitHub,
  type GitHubOptions,
  makeEvent,
  makeRepository,
  type PullOptions,
  runAction,
  startGitHub,
  type TestRepository,
} from '../support/github/index.ts';

type Files = Readonly<Record<string, FileContent>>;

/** The built Action: the committed one, unless a developer has built elsewhere. */
const SCRIPT = join(
  process.env.POSTPROOF_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)),
  'action.js',
);

/** Profiles in files and two rules, so that the tests do not depend on what the presets gain over time. */
export const CONFIG = `site: {generator: jekyll, authors: {files: "_contributors/{author}.md"}}
rules:
  author-profile: error
  image-exists: error
  image-alt: 'off'
`;

/** A small Jekyll blog. */
export const BLOG: Files = {
  '.github/postproof.yml': CONFIG,
  '_config.yml': 'title: Tea\nurl: https://tea.example\n',
  '_contributors/mei-lin.md': '---\nname: Mei Lin\n---\n',
  '_posts/2020-01-01-first.md': post({ title: 'First' }),
  'assets/cup.png': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 1]),
};

export const NEW_POST = '_posts/2020-08-04-party.md';

/** A post of that blog; clean unless told otherwise. */
export function post(
  options: { readonly title?: string; readonly author?: string; readonly body?: string } = {},
): string {
  const { title = 'Party', author = 'mei-lin', body = 'We drank tea.' } = options;
  return `---\ntitle: ${title}\nauthor: ${author}\n---\n\n${body}\n`;
}

/** The error of this one is mended by a suggestion, the other by nothing the program knows. */
export const BAD_POST = post({
  author: 'Mei-Lin',
  body: 'We drank tea.\n\n![The party](/assets/nowhere.png)',
});

export interface SceneOptions {
  /** Laid over the blog. */
  readonly base?: Files;
  /** What the pull request changes. */
  readonly change?: Files;
  readonly renames?: Readonly<Record<string, string>>;
  /** What the base branch gains after the pull request was begun. */
  readonly later?: Files;
  readonly pull?: Partial<PullOptions>;
  readonly github?: Partial<Omit<GitHubOptions, 'repository' | 'pulls'>>;
}

/** A blog with one pull request on the stand-in, and the means to run the Action on it. */
export interface Scene {
  readonly repository: TestRepository;
  readonly github: GitHub;
  /** Runs the Action; without options as on `pull_request`. */
  run(event?: EventOptions): Promise<SceneRun>;
  /** Adds a commit to the pull request. */
  push(files: Files, renames?: Readonly<Record<string, string>>): void;
}

export interface SceneRun extends ActionRun {
  /** The requests of this run: `pulls/create-review`, `graphql Context`. */
  readonly requests: readonly string[];
  /** Those of them that changed something on GitHub. */
  readonly writes: readonly string[];
  readonly report: Report | undefined;
}

/** The JSON report as CONTRACT.md has it, as far as tests look into it. */
export interface Report {
  readonly version: number;
  readonly base: string;
  readonly head: string;
  readonly posts: number;
  readonly counts: { readonly error: number; readonly warning: number; readonly older: number };
  readonly conclusion: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly subject: string;
    readonly message: string;
    readonly introduced: boolean;
    readonly blocking: boolean;
    readonly start: { readonly line: number; readonly column: number };
  }[];
  readonly notChecked: readonly { readonly path: string; readonly rule: string; readonly why: string }[];
}

/** Opens a scene that closes itself with the test; it fails the test when GitHub would not have had a request. */
export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  const repository = makeRepository([
    { files: { ...BLOG, ...options.base } },
    {
      branch: 'topic',
      from: 'main',
      files: options.change ?? { [NEW_POST]: BAD_POST },
      ...(options.renames === undefined ? {} : { renames: options.renames }),
    },
    ...(options.later === undefined ? [] : [{ files: options.later }]),
  ]);
  const github = await startGitHub({
    repository,
    pulls: [{ head: 'topic', ...options.pull }],
    ...options.github,
  });
  onTestFinished(async () => {
    repository.remove();
    await github.close();
  });
  return {
    repository,
    github,
    run: async (event = {}) => await runOn(github, event),
    push: (files, renames) => {
      repository.commit({ branch: 'topic', files, ...(renames === undefined ? {} : { renames }) });
      github.state.push();
    },
  };
}

async function runOn(github: GitHub, event: EventOptions): Promise<SceneRun> {
  const before = { requests: github.requests.length, writes: github.writes.length };
  const env = { POSTPROOF_WAIT_UNIT: '5', ...event.env };
  const run = await runAction(SCRIPT, makeEvent(github, { ...event, env }).env);
  return {
    ...run,
    requests: github.requests.slice(before.requests).map(nameOf),
    writes: github.writes.slice(before.writes).map((write) => write.operation),
    report: readReport(run.outputs.report),
  };
}

function nameOf(request: { readonly operation: string; readonly body: unknown }): string {
  if (request.operation !== 'graphql') return request.operation;
  const { query = '' } = request.body as { readonly query?: string };
  return `graphql ${/^\s*(?:query|mutation)\s+(\w+)/u.exec(query)?.[1] ?? ''}`;
}

function readReport(path: string | undefined): Report | undefined {
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as Report);
}

/** Texts of the comments that stand on the pull request, by their threads' order. */
export function commentsOf({ github }: Scene): readonly string[] {
  return github.state.threads.map((thread) => thread.comments[0]?.body ?? '');
}

/** What a stack trace looks like; none may ever reach a user. */
export const STACK = /^\s+at .+:\d+:\d+\)?$/mu;
