import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tinyFile } from '../support/images.ts';
import { commit, newFolder, write as writeFiles } from '../support/made-repository.ts';
import { type Report, reportOf, runCli } from '../support/run-cli.ts';
import { kinds } from './kinds/index.ts';
import { type Entry, entries, type FilesOf, IMAGE, type Kind, later } from './kinds/series.ts';

function write(folder: string, files: FilesOf): void {
  const made = Object.entries(files).map(([path, text]) => [path, text === IMAGE ? tinyFile(path) : text]);
  writeFiles(folder, Object.fromEntries(made));
}

const saidOf = (report: Report): readonly string[] =>
  report.findings.map((one) => `${one.rule} ${one.path}: ${one.message}`);

const reviewed = (folder: string): Report => reportOf(runCli(folder, ['--base', 'HEAD', '--format', 'json']));

describe.each(kinds)('init on $name', ({ around, post, breaks }: Kind) => {
  const folder = newFolder();
  const postOf = (index: number): readonly [path: string, text: string] =>
    Object.entries(post(later[index] as Entry))[0] ?? ['', ''];

  it('writes what its posts keep to, and new ones too', { timeout: 60_000 }, () => {
    write(folder, around);
    for (const entry of entries) write(folder, post(entry));
    commit(folder, 'posts');
    expect(runCli(folder, ['init']).stderr).toBe('');
    commit(folder, 'house rules');
    const config = readFileSync(join(folder, '.github/postproof.yml'), 'utf8');
    const all = reportOf(runCli(folder, ['--all', '--format', 'json']));
    expect(all.posts).toBeGreaterThanOrEqual(entries.length);
    expect(saidOf(all), config).toEqual([]);
    for (const entry of later) write(folder, post(entry));
    expect(saidOf(reviewed(folder)), config).toEqual([]);
  });

  it('finds each thing that is broken in a new post, under one name', { timeout: 60_000 }, () => {
    for (const entry of later) write(folder, post(entry));
    for (const [index, { what, change }] of breaks.entries()) {
      const [path, text] = postOf(index);
      expect(change(text), what).not.toBe(text);
      write(folder, { [path]: change(text) });
    }
    const { findings } = reviewed(folder);
    const rulesOf = (path: string) =>
      [...new Set(findings.flatMap((one) => (one.path === path ? [one.rule] : [])))].sort();
    expect(breaks.map(({ what }, index) => [what, ...rulesOf(postOf(index)[0])])).toEqual(
      breaks.map(({ what, rules }) => [what, ...rules]),
    );
  });
});
