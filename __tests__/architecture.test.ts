import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.ts';

const ROOT = new URL('../', import.meta.url);
const files = globSync('src/**/*.ts', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const textOf = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Folder to what it may import: folders of src, and packages. `types` after a folder: only its types. */
const MAY: Readonly<Record<string, { readonly own: readonly string[]; readonly outside: RegExp }>> = {
  pattern: { own: ['pattern', 'failure'], outside: /^(?:node:vm|picomatch)$/u },
  post: {
    own: ['post'],
    outside:
      /^(?:unified|remark-parse|mdast|mdast-util-[\w-]+|micromark-extension-[\w-]+|micromark-util-edit-map|yaml|smol-toml|liquidjs)$/u,
  },
  site: { own: ['site', 'pattern', 'post'], outside: /^(?:yaml|smol-toml|liquidjs)$/u },
  rules: {
    own: ['rules', 'pattern', 'post', 'site'],
    outside:
      /^(?:valibot|image-size(?:\/.*)?|@cfworker\/json-schema|mdast(?:-util-[\w-]+)?|unist-util-[\w-]+)$/u,
  },
  lint: {
    own: ['lint', 'pattern', 'rules', 'post', 'site', 'config types', 'diff', 'failure'],
    outside: /^(?:unified|unified-lint-rule|remark-[\w-]+|mdast|vfile|node:crypto)$/u,
  },
  diff: { own: ['diff', 'lint types', 'post', 'site types'], outside: /^node:crypto$/u },
  report: { own: ['report', 'lint', 'diff', 'post', 'site', 'rules types', 'ports types'], outside: /^$/u },
  config: {
    own: ['config', 'pattern', 'rules', 'site', 'post', 'lint types', 'failure'],
    outside: /^(?:valibot|yaml)$/u,
  },
  side: {
    own: [
      'side',
      'config types',
      'diff types',
      'lint',
      'post',
      'site',
      'rules',
      'report types',
      'ports types',
    ],
    outside: /^$/u,
  },
};
const BORDER = ['world', 'action.ts', 'cli.ts', 'remark.ts', 'review.ts'];

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function importsOf(text: string): readonly Import[] {
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu,
  );
  return [...found].map((match) => ({ from: match[2] ?? match[3] ?? '', isType: match[1] !== undefined }));
}

/** The folder or file of src that a relative import leads to. */
function partOf(path: string, from: string): string {
  const url = new URL(from, new URL(path, 'file:///'));
  const [, , part = ''] = url.pathname.split('/');
  return part.replace(/\.ts$/u, '');
}

const codeLines = (text: string): number =>
  text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;

describe('directions of import', () => {
  it.each(files.filter((path) => !BORDER.includes(path.split('/')[1] ?? '')))('%s', (path) => {
    const part = (path.split('/')[1] ?? '').replace(/\.ts$/u, '');
    const may = MAY[part];
    if (may === undefined) {
      expect(['ports', 'failure']).toContain(part);
      return;
    }
    for (const one of importsOf(textOf(path))) {
      if (one.from.startsWith('.')) {
        const target = partOf(path, one.from);
        const isAllowed = may.own.includes(target) || (one.isType && may.own.includes(`${target} types`));
        expect(isAllowed, `${path} imports ${one.from}`).toBe(true);
      } else {
        expect(one.from, `${path} imports from outside`).toMatch(may.outside);
      }
    }
  });

  it('site takes only types and pure readers of post', () => {
    const taken = files
      .filter((path) => path.startsWith('src/site/'))
      .flatMap((path) =>
        importsOf(textOf(path)).filter(
          (one) => !one.isType && one.from.startsWith('.') && partOf(path, one.from) === 'post',
        ),
      )
      .map((one) => basename(one.from));
    expect(
      [...new Set(taken)].filter((name) => /^(?:post|parse-front-matter|markdown)\.ts$/u.test(name)),
    ).toEqual([]);
  });

  it('only world and the entries touch the process, the disk or the network', () => {
    const touching = files
      .filter(
        (path) =>
          !path.startsWith('src/world/') && !['src/action.ts', 'src/cli.ts', 'src/remark.ts'].includes(path),
      )
      .filter((path) =>
        /\bprocess\.|\bfetch\(|\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(/u.test(
          textOf(path).replace(/\/\*[\s\S]*?\*\//gu, ''),
        ),
      );
    expect(touching).toEqual([]);
  });
});

describe('budgets', () => {
  const sizes = files.map((path) => ({ path, lines: codeLines(textOf(path)) }));

  it('no file over 200 code lines', () => {
    expect(sizes.filter((one) => one.lines > 200)).toEqual([]);
  });

  it('half of the files have at most 60', () => {
    const sorted = sizes.map((one) => one.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('entries under 60, review.ts under 50', () => {
    for (const { path, lines } of sizes.filter((one) => /^src\/(?:action|cli|remark)\.ts$/u.test(one.path))) {
      expect(lines, path).toBeLessThan(60);
    }
    const body = textOf('src/review.ts').split('export async function review')[1] ?? '';
    expect(codeLines(body)).toBeLessThan(50);
  });

  it('three ports', () => {
    const ports = [...textOf('src/ports.ts').matchAll(/export interface (\w+) \{([\s\S]*?)\n\}/gu)];
    expect(ports.filter((match) => /\): Promise</u.test(match[2] ?? '')).map((match) => match[1])).toEqual([
      'PullRequest',
      'Tree',
      'Delivery',
    ]);
  });

  it('plain names and plain types', () => {
    expect(files.filter((path) => !/^[a-z0-9.-]+$/u.test(basename(path)))).toEqual([]);
    expect(files.filter((path) => /utils|helpers|manager/u.test(path))).toEqual([]);
    const bad = files.filter((path) =>
      /:\s*any\b|\bas any\b|^export default|^\s*(?:export )?(?:const )?enum /mu.test(textOf(path)),
    );
    expect(bad).toEqual([]);
  });
});

describe('lists watch themselves', () => {
  const names = files
    .filter((path) => dirname(path) === 'src/rules' && !/\/(?:rule|index)\.ts$/u.test(path))
    .map((path) => basename(path, '.ts'))
    .sort();

  it('a rule’s file, name and entry are one', () => {
    expect(rules.map((rule) => rule.name)).toEqual(names);
  });

  it.each(names)('%s exports its name in camel case', (name) => {
    const camel = name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    expect(textOf(`src/rules/${name}.ts`)).toContain(`export const ${camel} = defineRule({`);
  });

  it.each(rules)('$name says everything in both languages', (rule) => {
    for (const sentence of [rule.why, ...Object.values(rule.messages)]) {
      const { en, zh } = sentence as { en: string; zh: string };
      const holes = (text: string) =>
        [...new Set([...text.matchAll(/\{(\w+?)(?:En|Zh)?\}/gu)].map((match) => match[1]))].sort();
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(holes(zh)).toEqual(holes(en));
    }
  });
});
