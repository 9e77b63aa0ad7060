import { stringify } from 'yaml';
import type { GeneratorName, SiteSettings } from '../../site/generator.ts';
import type { Lesson } from './lesson.ts';

/** What was learnt of a blog. */
export interface Learnt {
  /** What has to be said of the site because it cannot be found again by looking. */
  readonly site: SiteSettings;
  readonly lessons: readonly Lesson[];
  /** How many posts were looked at, and of which generator. */
  readonly posts: number;
  readonly generator: GeneratorName;
}

const NAMES: Readonly<Record<GeneratorName, string>> = {
  jekyll: 'Jekyll ',
  hexo: 'Hexo ',
  hugo: 'Hugo ',
  docusaurus: 'Docusaurus ',
  plain: '',
};

/** The configuration as a file: short, each line with what was seen. */
export function writeConfig(learnt: Learnt): string {
  const { posts, generator, lessons, site } = learnt;
  const lines = [
    `# What the ${posts === 1 ? 'one post' : `${posts} posts`} of this ${NAMES[generator]}blog keep to. Every rule: https://github.com/postproof/postproof/blob/main/src/rules/README.md`,
    'extends: recommended',
  ];
  if (Object.keys(site).length > 0) lines.push(...indented('site', site));
  if (lessons.length > 0) lines.push('rules:');
  for (const lesson of lessons) lines.push(`  # ${lesson.seen}`, ...entryOf(lesson));
  return `${lines.join('\n')}\n`;
}

/** A short entry on one line, a long one on as many as it needs. */
function entryOf({ rule, severity, options }: Lesson): readonly string[] {
  if (options === undefined) return [`  ${rule}: ${severity}`];
  const flow = stringify([severity, options], { collectionStyle: 'flow', lineWidth: 0 }).trim();
  if (flow.length <= 90) return [`  ${rule}: ${flow}`];
  return indented(rule, [severity, options]).map((line) => `  ${line}`);
}

function indented(key: string, value: unknown): readonly string[] {
  return stringify({ [key]: value }, { lineWidth: 0, aliasDuplicateObjects: false })
    .trimEnd()
    .split('\n');
}

/** The workflow that `init` writes: safe with strangers' pull requests, and mild until somebody makes it strict. */
export function writeWorkflow(version: { readonly tag: string; readonly commit?: string }): string {
  const { tag, commit } = version;
  const pin = commit === undefined ? tag : `${commit} # ${tag}`;
  return `name: Postproof
# Safe with pull requests from forks: this job checks nothing out, it runs nothing of the pull request,
# and it has no secrets. It reads the posts through GitHub's API and writes review comments.
# The configuration in force is this branch's, whatever a pull request changes.
on: pull_request_target
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: postproof-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: postproof/postproof@${pin}
        with:
          fail-on: never # delete this line to let errors fail the check
`;
}
