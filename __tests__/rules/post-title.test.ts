import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../support/ask-rule.ts';

const RULE = 'post-title';
const count = async (title: string, body: string) =>
  (await findingsOf(RULE, { front: `title: ${title}`, body })).length;

describe('post-title', () => {
  it.each([
    ['Hello', '# Hello', 1],
    ['Hello, World!', '# **Hello** world', 1],
    ['Hello', 'Hello\n=====', 1],
    ['"你好：世界"', '# 你好: 世界', 1],
    ['Hello', 'Words first.\n\n# Hello', 1],
    ['Hello', '# Hello 🎉', 1],
    ['Hello', '# Hello again', 0],
    ['Hello', '## Hello', 0],
    ['C', '# C++', 0],
    ['C#', '# C', 0],
    ['Hello', '```\n# Hello\n```', 0],
    ['"!"', '# ?', 0],
  ])('%s above %j', async (title, body, expected) => {
    expect(await count(title, body)).toBe(expected);
  });

  it('takes the heading away, unless something in it would be lost', async () => {
    expect(await fixedBy(RULE, { body: '\n# Hello\n\nText\n' })).toBe('\nText\n');
    expect(await fixedBy(RULE, { body: '\nHello\n=====\nText\n' })).toBe('\nText\n');
    expect(await fixedBy(RULE, { body: '\n# [Hello](/x)\n' })).toBe('\n# [Hello](/x)\n');
    expect(await fixedBy(RULE, { body: '\n> # Hello\n' })).toBe('\n> # Hello\n');
  });

  it('leaves Docusaurus its own way', async () => {
    const files = { 'docusaurus.config.js': 'module.exports = {url: "https://x.example", baseUrl: "/"};' };
    expect(await findingsOf(RULE, { path: 'blog/2020-08-04-a.md', body: '# Hello\n', files })).toEqual([]);
  });
});
