import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../src/config/load-config.ts';
import { rules } from '../src/rules/index.ts';
import { FORMATS } from '../src/world/cli/options.ts';
import { rulePages, rulesTable } from './build/rule-pages.ts';
import { madeBlogs } from './init/made-blogs.ts';
import { readDocumentation } from './support/examples.ts';
import { commit, git, newFolder, write } from './support/made-repository.ts';
import { runCli } from './support/run-cli.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

/** Lines of shell without their comments. */
const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/u, '').trim())
  .filter((line) => line !== '');

/**
 * Commands that are not run as they stand. What a registry brings is the built program here; the install and all tests
 * are what runs this file, and the measuring of minutes is no test's business: their scripts have to be there.
 */
const SCRIPTS: Readonly<Record<string, string>> = { 'npm cit': 'test', 'npm run bench': 'bench' };

const POST = '_posts/2024-12-20-about-handles.md';

/** A blog with a pull request: a branch `topic` whose new post lacks its image. */
function blogWithTopic(): string {
  const folder = newFolder();
  write(folder, madeBlogs[0]?.files ?? {});
  commit(folder, 'posts');
  git(folder, 'checkout', '-q', '-b', 'topic');
  const front = 'title: Handles\nauthor: mira\ncategories: [notes]\nimage: /img/2024/about-the-rim/top.svg\n';
  write(folder, { [POST]: `---\n${front}---\n\n![A pot](/img/2024/about-the-rim/none.svg)\n` });
  commit(folder, 'On handles (#3)');
  return folder;
}

describe('the README', () => {
  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  it.each(commands.filter((one) => /^(?:npx )?postproof\b/u.test(one)))('%s does what is said', (command) => {
    const folder = blogWithTopic();
    const args = command.replace(/^(?:npx )?postproof ?/u, '').replace('PATH', POST);
    const run = runCli(folder, args.split(' ').filter(Boolean));
    const isReview = !/^(?:init|rules|explain)/u.test(args);
    // Every review sees the missing image; nothing else has anything to complain about.
    expect(run.exitCode, run.stderr).toBe(isReview ? 1 : 0);
    expect(run.stdout).toContain(expectedWord(args));
    if (args.startsWith('init')) expect(existsSync(join(folder, '.github/postproof.yml'))).toBe(true);
  });

  it.each(commands.filter((one) => /^npm start\b/u.test(one)))('%s reviews the sample', (command) => {
    const [npm = '', ...args] = command.split(' ');
    const done = spawnSync(npm, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
    expect(done.stdout).toMatch(/translation-|author-profile|image-exists/u);
  });

  it('names no command that is not run here, or is a script of the package', () => {
    const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
    const others = commands.filter((one) => !/^(?:(?:npx )?postproof|npm start)\b/u.test(one));
    expect(others.filter((one) => scripts[SCRIPTS[one] ?? ''] === undefined)).toEqual([]);
  });

  it('shows a configuration that is one, with every key and rule known', () => {
    const shown = blocks('yaml').filter((text) => /^(?:extends|rules|site):/mu.test(text));
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(() => loadConfig({ text, name: 'README.md' }, rules)).not.toThrow();
  });

  it('shows a workflow whose inputs the action has, and JSON that can be read', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    for (const text of blocks('yaml').filter((one) => one.includes('runs-on'))) {
      const [step] = parse(text).jobs.review.steps;
      expect(step.uses).toMatch(/^postproof\/postproof@/u);
      expect(Object.keys(step.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
    }
    for (const text of blocks('json')) expect(() => JSON.parse(text)).not.toThrow();
  });

  it('has the inputs of the action, each with its default', () => {
    const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const rows = readme.match(/^\| `[a-z-]+` \| .* \| .* \|$/gmu) ?? [];
    const named = rows.flatMap((row) => /^\| `([a-z-]+)`/u.exec(row)?.[1] ?? []);
    expect(Object.keys(inputs).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('names every format', () => {
    expect(FORMATS.filter((format) => !readme.includes(`\`${format}\``))).toEqual([]);
  });

  it('has the table of the rules as they are', () => {
    expect(readme).toContain(rulesTable(rulePages(rules, readDocumentation())));
  });

  it('links to files that are there', () => {
    const targets = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('says how a rule and a generator are added by files and names that are there', () => {
    const sections = readme.slice(readme.indexOf('## Add a rule'), readme.indexOf('## Licence'));
    const paths = [...sections.matchAll(/`((?:src|__tests__)\/[^`]*)`/gu)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => !path.includes('/my-') && !existsSync(join(root, path)))).toEqual([]);
    const model = readFileSync(join(root, 'src/site/generator.ts'), 'utf8');
    for (const name of ['roots', 'open', 'isPost', 'pages', 'page', 'staticFile', 'render']) {
      expect(sections).toContain(`\`${name}`);
      expect(model).toContain(`  ${name}(`);
    }
  });
});

/** What the output of a command has to have in it, to have done what the README says. */
function expectedWord(args: string): string {
  if (args.startsWith('init')) return 'author-required: error';
  if (args.startsWith('rules')) return 'image-exists';
  if (args.startsWith('explain')) return '"path"';
  return 'image-exists';
}
