import { describe, expect, it } from 'vitest';
import { tinyFile } from '../support/images.ts';
import type { MemoryFiles } from '../support/memory/memory-tree.ts';
import { findingsIn, onlyRule } from '../support/run-example.ts';

const RULE = 'post-orphan';
const CONFIG = { '_config.yml': 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n' };
const USER = '_posts/2020-08-04-hello-big-world.md';
const FIRST = '_posts/2020-05-01-first-lantern-post.md';
const post = (front = '', body = '') => `---\ntitle: Hello\n${front}---\n\n${body}\n`;
const PICTURE = tinyFile('a.png');

async function orphans(base: MemoryFiles, head: MemoryFiles) {
  const found = await findingsIn({ ...CONFIG, ...head }, { ...CONFIG, ...base }, onlyRule(RULE), RULE);
  return found.map(({ path, subject, expected, blocking }) => [
    path,
    subject,
    ...expected,
    ...(blocking ? [] : ['elsewhere']),
  ]);
}

describe('what is taken away that a post outside the change uses', () => {
  it.each([
    ['an image', '', '![x](/assets/party.png)', '/assets/party.png'],
    ['a teaser', 'image: /assets/party.png\n', '', '/assets/party.png'],
    ['an image in HTML', '', '<img src="/assets/party.png">', '/assets/party.png'],
    [
      'an image by Liquid',
      '',
      "![x]({{ '/assets/party.png' | relative_url }})",
      "{{ '/assets/party.png' | relative_url }}",
    ],
    ['a definition that is used twice', '', '![x][p] ![y][p]\n\n[p]: /assets/party.png', '/assets/party.png'],
  ])('%s', async (_name, front, body, subject) => {
    const users = { [USER]: post(front, body) };
    expect(await orphans({ ...users, 'assets/party.png': PICTURE }, users)).toEqual([[USER, subject]]);
  });

  it('a renamed image, with its new address', async () => {
    const users = { [USER]: post('', '![x](/assets/party.svg)') };
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const found = await orphans(
      { ...users, 'assets/party.svg': picture },
      { ...users, 'assets/feast.svg': picture },
    );
    expect(found).toEqual([[USER, '/assets/party.svg', '/assets/feast.svg']]);
  });

  it.each([
    ['a post', '[x](/2020/05/01/first-lantern-post/)', {}, []],
    ['a post by its name', '[x]({% post_url 2020-05-01-first-lantern-post %})', {}, []],
    [
      'a post that moved',
      '[x](/2020/05/01/first-lantern-post/)',
      { '_posts/2020-05-02-first-lantern-post.md': post('', 'Words that stay as they are.') },
      ['/2020/05/02/first-lantern-post/'],
    ],
    [
      'a post with another date',
      '[x](/2020/05/01/first-lantern-post/)',
      { [FIRST]: post('date: 2020-05-03\n', 'Words that stay as they are.') },
      ['/2020/05/03/first-lantern-post/'],
    ],
  ])('%s', async (_name, body, left, expected) => {
    const users = { [USER]: post('', body) };
    const base = { ...users, [FIRST]: post('', 'Words that stay as they are.') };
    const [found] = await orphans(base, { ...users, ...left });
    expect(found?.[0]).toBe(USER);
    expect(found?.slice(2)).toEqual(expected);
  });

  it('a post that had an address of its own', async () => {
    const users = { [USER]: post('', '[x](/lanterns/)') };
    const found = await orphans({ ...users, [FIRST]: post('permalink: /lanterns/\n') }, users);
    expect(found).toEqual([[USER, '/lanterns/']]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of what nobody uses', { [USER]: post() }, { [USER]: post() }],
    ['of a post that the change mends', { [USER]: post('', '![x](/assets/party.png)') }, { [USER]: post() }],
    [
      'of a post of the change, which `image-exists` speaks of',
      { [USER]: post('', '![x](/assets/party.png)') },
      { [USER]: post('', 'More. ![x](/assets/party.png)') },
    ],
    [
      'of names in code',
      { [USER]: post('', '`![x](/assets/party.png)`') },
      { [USER]: post('', '`![x](/assets/party.png)`') },
    ],
    [
      'of links that were broken before',
      { [USER]: post('', '[party](/2020/05/01/party/)') },
      { [USER]: post('', '[party](/2020/05/01/party/)') },
    ],
  ])('%s', async (_name, base, head) => {
    expect(await orphans({ ...base, 'assets/party.png': PICTURE }, head)).toEqual([]);
  });

  it('of a post that moved and leads on', async () => {
    const users = { [USER]: post('', '[x](/2020/05/01/first-lantern-post/)') };
    const base = { ...users, [FIRST]: post('', 'Words that stay as they are.') };
    const front = 'slug: other\nredirect_from: /2020/05/01/first-lantern-post/\n';
    expect(await orphans(base, { ...users, [FIRST]: post(front, 'Words that stay as they are.') })).toEqual(
      [],
    );
  });
});
