import { makeRepository, type TestRepository } from './git.ts';
import type { GitHubOptions } from './model.ts';
import { type GitHub, startGitHub } from './server.ts';

/** Numbered lines, so that a diff of them can be read. */
export function numbered(count: number, changed: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join(
    '',
  );
}

/** A small blog with one pull request, for tests of the stand-in itself. */
export function sampleRepository(): TestRepository {
  return makeRepository([
    {
      files: {
        'post.md': numbered(40),
        'old.md': numbered(12),
        'gone.md': 'gone\n',
        'image.png': new Uint8Array([137, 80, 78, 71, 0, 1]),
        'folder/inner.md': 'inner\n',
        link: { symlink: 'folder/inner.md' },
      },
    },
    {
      branch: 'topic',
      from: 'main',
      renames: { 'old.md': 'new.md' },
      files: {
        'post.md': numbered(40, { 10: 'changed 10', 30: 'changed 30' }),
        'gone.md': null,
        'image.png': new Uint8Array([137, 80, 78, 71, 0, 2]),
        'strange "名\n字".md': 'hi\n',
        'crlf.md': 'a\r\nb\r\n',
        'run.sh': { executable: '#!/bin/sh\n' },
      },
    },
    { files: { 'later.md': 'added to the base since\n' } },
  ]);
}

export interface Sample {
  readonly repository: TestRepository;
  readonly github: GitHub;
  close(): Promise<void>;
}

export async function startSample(options: Partial<GitHubOptions> = {}): Promise<Sample> {
  const repository = sampleRepository();
  const github = await startGitHub({ repository, pulls: [{ head: 'topic' }], ...options });
  const close = async () => {
    repository.remove();
    await github.close();
  };
  return { repository, github, close };
}
