import { say } from '../../src/report/words.ts';
import type { MemoryFiles } from './memory/memory-tree.ts';
import { applyFixes, findingsIn } from './run-example.ts';

export const ZH = '_posts/2020-08-04-hello-world.md';
export const EN = '_posts/2020-08-04-hello-world-en.md';

const SITE = 'translations: {by: suffix, languages: {en: -en}, default: zh}';
const CONFIG = '_config.yml';

/** A site of a Chinese post and its English translation, with these bodies. */
export function pair(zh: string, en: string, more: MemoryFiles = {}): MemoryFiles {
  return {
    [CONFIG]: 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n',
    [ZH]: `---\ntitle: 你好\n---\n\n${zh}\n`,
    [EN]: `---\ntitle: Hello\n---\n\n${en}\n`,
    ...more,
  };
}

/** What a rule says at a post, with the post after the fixes where there are any. */
export async function judge(rule: string, at: string, files: MemoryFiles, options = '') {
  const site = files[CONFIG]?.toString().includes('keys') === true ? '' : `site: {${SITE}}\n`;
  const config = `language: en\n${site}rules:\n  ${rule}: [error${options}]\n`;
  const findings = (await findingsIn(files, null, config, rule)).filter(({ path }) => path === at);
  const text = String(files[at]);
  const own = findings.filter(({ fix }) => fix?.path === at);
  return {
    said: findings.map(say),
    texts: findings.map(({ span }) => text.slice(span.start, span.end)),
    fixed: own.length === 0 ? undefined : applyFixes(text, at, own),
  };
}
