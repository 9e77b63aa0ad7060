import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/ask-rule.ts';

const RULE = 'front-matter-unique';

async function twins(front: string, other: string, path = '_posts/2020-08-01-another-big-world.md') {
  const config = `language: en\nrules:\n  ${RULE}: [error, {keys: [guid, slug, extra.id]}]\nsite: {translations: {by: suffix, languages: {en: "-en"}, default: zh}}\n`;
  const found = await findingsOf(RULE, { front, files: { [path]: `---\n${other}\n---\n` }, config });
  return found.filter((one) => one.path.includes('hello')).map((one) => one.subject);
}

describe('front-matter-unique', () => {
  it.each([
    ['guid: 1', 'guid: 1', ['guid: 1']],
    ['guid: 1', 'guid: "1"', ['guid: 1']],
    ['slug: a', 'slug: a', ['slug: a']],
    ['extra: {id: x}', 'extra: {id: x}', ['extra.id: x']],
    ['guid: 1', 'guid: 2', []],
    ['guid: undefined', 'title: x', []],
    ['guid:', 'guid:', []],
    ['title: x', 'title: x', []],
  ])('%s and %s', async (front, other, expected) => {
    expect(await twins(front, other)).toEqual(expected);
  });

  it('lets translations share an address, and nothing else', async () => {
    const path = '_posts/2020-08-04-hello-big-world-en.md';
    expect(await twins('slug: a', 'slug: a', path)).toEqual([]);
    expect(await twins('guid: 1', 'guid: 1', path)).toEqual(['guid: 1', 'guid: 1']);
  });
});
