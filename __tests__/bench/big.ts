import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A clone with generated content. */
export interface BigClone {
  readonly folder: string;
  remove(): void;
}

/** A Jekyll blog of so many posts of some 7 kB, and so many other small files. */
export function makeBlog({ posts, others }: { readonly posts: number; readonly others: number }): BigClone {
  const folder = mkdtempSync(join(tmpdir(), 'postproof-big-'));
  const git = (args: readonly string[], input?: string): void => {
    execFileSync('git', args, {
      cwd: folder,
      ...(input === undefined ? {} : { input }),
      stdio: ['pipe', 'ignore', 'ignore'],
    });
  };
  git(['init', '--quiet', '--initial-branch', 'main']);
  const files = [
    file('_config.yml', 'title: Tea\nurl: https://tea.example\npermalink: /:year/:month/:day/:title/\n'),
    file('_contributors/mei.md', '---\nname: Mei\n---\n'),
    ...Array.from({ length: posts }, (_, index) => file(nameOf(index), postOf(index))),
    ...Array.from({ length: others }, (_, index) =>
      file(`data/${index % 500}/${index}.txt`, `${index % 50}\n`),
    ),
  ];
  const commit = 'commit refs/heads/main\ncommitter A <a@tea.example> 1600000000 +0000\ndata 0\n';
  git(['fast-import', '--quiet'], `${commit}${files.join('')}\n`);
  git(['checkout', '--quiet', 'main']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function file(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

function nameOf(index: number): string {
  const day = new Date(Date.UTC(2010, 0, 1) + index * 43_200_000).toISOString().slice(0, 10);
  return `_posts/${day}-tea-number-${index}.md`;
}

function postOf(index: number): string {
  const words = `Tea number ${index} was drunk with friends, **slowly**, and [so was the one before](/about/).`;
  const section = `## Cup ${index}\n\n${`${words} `.repeat(8)}\n\n- one\n- two\n- three\n\n\`\`\`js\ntea();\n\`\`\`\n\n`;
  return `---\ntitle: Tea ${index}\nauthor: mei\ncategories: [tea]\n---\n\n${section.repeat(8)}`;
}
