import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, newFolder, write } from '../support/made-repository.ts';
import { runCli } from '../support/run-cli.ts';
import { HAS_TERMINAL, onTerminal } from '../support/terminal.ts';

const ESCAPE = '\u{1b}[';

const folder = newFolder();
write(folder, {
  '_config.yml': 'title: Wetland\n',
  '_posts/2024-01-09-laying-the-hedge.md': '---\ntitle: Hedge\n---\n\n![A view](/assets/none.png)\n',
});
commit(folder, 'a post with a missing image');

const isColoured = (args: readonly string[], env: Readonly<Record<string, string>>): boolean => {
  const run = runCli(folder, ['--all', ...args], env);
  expect(run.stdout + run.stderr).toMatch(/image-exists|none\.png/u);
  return (run.stdout + run.stderr).includes(ESCAPE);
};

describe('colours', () => {
  it.each([
    ['nobody asks for them and nobody watches', [], {}, false],
    ['the environment forces them', [], { FORCE_COLOR: '1' }, true],
    ['the environment forces none', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR is set, whatever forces them', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['NO_COLOR is empty, which means nothing', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    ['the option wants them, whatever the environment says', ['--color'], { NO_COLOR: '1' }, true],
    ['the option wants none', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['the format is for programs', ['--color', '--format', 'json'], { FORCE_COLOR: '1' }, false],
    ['the format is for Markdown', ['--color', '--format', 'markdown'], { FORCE_COLOR: '1' }, false],
  ] as const)('are there or not when %s', (_when, args, env, expected) => {
    expect(isColoured(args, env)).toBe(expected);
  });

  it('are in a file only when the option wants them', () => {
    const written = (...args: readonly string[]): string => {
      runCli(folder, ['--all', '--output', 'report.txt', ...args], { FORCE_COLOR: '1' });
      return readFileSync(join(folder, 'report.txt'), 'utf8');
    };
    expect(written()).not.toContain(ESCAPE);
    expect(written('--color')).toContain(ESCAPE);
  });
});

describe.skipIf(!HAS_TERMINAL)('on a terminal', () => {
  it('colours are the default, unless the terminal or its user wants none', () => {
    expect(onTerminal(folder, '--all')).toContain(ESCAPE);
    expect(onTerminal(folder, '--all', '', { NO_COLOR: '1' })).not.toContain(ESCAPE);
    expect(onTerminal(folder, '--all', '', { TERM: 'dumb' })).not.toContain(ESCAPE);
  });

  it('a stream that is led elsewhere has neither colours nor progress', () => {
    onTerminal(folder, '--all >out.txt 2>err.txt');
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('none.png');
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).not.toContain(ESCAPE);
    expect(readFileSync(join(folder, 'err.txt'), 'utf8')).toBe('');
  });
});
