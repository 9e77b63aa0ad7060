import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'postproof-tmp-'));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

const folder = (): string => join(place, `postproof-${process.getuid?.()}`);
const run = (env: Readonly<Record<string, string>> = {}) =>
  runCli(place, ['--version'], { TMPDIR: place, ...env });

describe.skipIf(process.platform === 'win32')('what Node compiled', () => {
  it('is kept where only this user can look', () => {
    const first = run();
    expect(readdirSync(folder())).not.toEqual([]);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(run()).toEqual(first);
  });

  it.each<[string, () => void]>([
    [
      'a folder that others can write to',
      () => {
        mkdirSync(folder());
        chmodSync(folder(), 0o777);
      },
    ],
    [
      'a folder that others can read',
      () => {
        mkdirSync(folder());
        chmodSync(folder(), 0o755);
      },
    ],
    [
      'a link to another folder',
      () => {
        mkdirSync(join(place, 'other'), { mode: 0o700 });
        symlinkSync(join(place, 'other'), folder());
      },
    ],
    ['a link to nothing', () => symlinkSync(join(place, 'nothing'), folder())],
  ])('is not kept in %s', (_, prepare) => {
    prepare();
    expect(run().exitCode).toBe(0);
    expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, () => void]>([
    ['a runner starts afresh', { CI: 'true' }, () => undefined],
    ['its user wants none', { NODE_DISABLE_COMPILE_CACHE: '1' }, () => undefined],
    ['a file is in the way', {}, () => writeFileSync(folder(), '')],
    ['there is no such place', { TMPDIR: '/nonexistent/place' }, () => undefined],
  ])('is not kept where %s', (_, env, prepare) => {
    prepare();
    expect(run(env)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(existsSync(folder()) && statSync(folder()).isDirectory() ? readdirSync(folder()) : []).toEqual([]);
    expect(existsSync('/nonexistent')).toBe(false);
  });
});
