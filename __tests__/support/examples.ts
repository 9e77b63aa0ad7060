import { readdirSync, readFileSync } from 'node:fs';
import { tinyFile } from './images.ts';
import type { MemoryFiles } from './memory/memory-tree.ts';

/** One `## Passes` or `## Fails` of a rule's doc comment, with the `## Becomes` that follows it. */
export interface Example {
  readonly title: string;
  /** The post that is checked: the first Markdown file. */
  readonly post: string;
  readonly head: MemoryFiles;
  /** Null: every file is looked at. */
  readonly base: MemoryFiles | null;
  readonly config: string | undefined;
  readonly findings: readonly string[];
  /** Who opens the pull request. */
  readonly opener?: string;
  /** The accounts that the server has; absent where nobody can be asked. */
  readonly accounts?: readonly string[];
  readonly becomes?: string;
  /** The file that becomes so: the post, or another one that the fix lies in. */
  readonly becomesAt?: string;
}

/** The examples of a rule by its name, and the prose above them. */
export interface Documentation {
  readonly rule: string;
  readonly prose: string;
  /** The sections with the examples, as written. */
  readonly sections: string;
  /** The rule's code. */
  readonly source: string;
  readonly examples: readonly Example[];
}

const FOLDER = new URL('../../src/rules/', import.meta.url);

/** Every rule's doc comment. */
export function readDocumentation(): readonly Documentation[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && name !== 'rule.ts' && name !== 'index.ts')
    .map((name) => parseDocumentation(name.slice(0, -3), readFileSync(new URL(name, FOLDER), 'utf8')));
}

function parseDocumentation(rule: string, source: string): Documentation {
  const comment = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const \w+ = defineRule/u.exec(source)?.[1] ?? '';
  const text = comment.replaceAll(/^ \* ?/gmu, '');
  const [prose = '', ...sections] = text.split(/^## (?=Passes|Fails|Becomes)/mu);
  const examples: Example[] = [];
  for (const section of sections) {
    const title = section.slice(0, section.indexOf('\n'));
    const last = examples.at(-1);
    if (!title.startsWith('Becomes')) examples.push(parseExample(title, section));
    else if (last !== undefined) {
      const [{ info, content } = { info: '', content: '' }] = blocks(section);
      const becomesAt = info.split(' ').slice(1).join(' ');
      examples[examples.length - 1] = { ...last, becomes: content, becomesAt };
    }
  }
  return { rule, prose: prose.trim(), sections: text.slice(prose.length), source, examples };
}

function blocks(section: string): readonly { readonly info: string; readonly content: string }[] {
  return [...section.matchAll(/^(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)^\1$/gmu)].map((match) => ({
    info: (match[2] ?? '').trim(),
    content: match[3] ?? '',
  }));
}

const DEFAULT_CONFIG = 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n';

function parseExample(title: string, section: string): Example {
  const head: Record<string, string | Uint8Array> = {};
  const base: Record<string, string | Uint8Array> = {};
  const seen = {
    base: false,
    post: '',
    config: undefined as string | undefined,
    findings: [] as string[],
    opener: undefined as string | undefined,
    accounts: undefined as readonly string[] | undefined,
    added: undefined as string[] | undefined,
  };
  for (const { info, content } of blocks(section)) {
    const [kind = '', second = '', third = ''] = info.split(' ');
    const path = info.slice(kind.length + 1 + (second === 'base' ? 5 : 0)).trim();
    if (kind === 'tree' || kind === 'base-tree') {
      for (const line of lines(content)) (kind === 'tree' ? head : base)[line] = tinyFile(line);
      seen.base ||= kind === 'base-tree';
    } else if (kind === 'findings') seen.findings.push(...lines(content));
    else if (kind === 'opener') seen.opener = content.trim();
    else if (kind === 'accounts') seen.accounts = lines(content);
    else if (kind === 'added') seen.added = lines(content);
    else if (kind === 'yaml' && second === 'postproof') seen.config = content;
    else if (second === 'base' && third !== '') {
      base[path] = content;
      seen.base = true;
    } else {
      head[path] = content;
      if (seen.post === '' && /\.(?:md|mdx|markdown|adoc)$/u.test(path)) seen.post = path;
    }
  }
  return {
    title,
    post: seen.post,
    ...withConfig(head, base, seen),
    config: seen.config,
    findings: seen.findings,
    ...(seen.opener === undefined ? {} : { opener: seen.opener }),
    ...(seen.accounts === undefined ? {} : { accounts: seen.accounts }),
  };
}

function withConfig(
  head: MemoryFiles,
  base: MemoryFiles,
  seen: { readonly base: boolean; readonly added: readonly string[] | undefined },
): Pick<Example, 'head' | 'base'> {
  const isConfigured = Object.keys(head).some((path) =>
    /(?:^|\/)(?:_config\.yml|hugo\.\w+|docusaurus\.config\.\w+)$/u.test(path),
  );
  const extra = isConfigured ? {} : { '_config.yml': DEFAULT_CONFIG };
  const all = { ...extra, ...head };
  const { added } = seen;
  if (added !== undefined) {
    return {
      head: all,
      base: Object.fromEntries(Object.entries(all).filter(([path]) => !added.includes(path))),
    };
  }
  return { head: all, base: seen.base ? { ...extra, ...base } : null };
}

function lines(content: string): string[] {
  return content.split('\n').filter((line) => line.trim() !== '');
}
