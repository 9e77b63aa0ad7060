import { expect, it } from 'vitest';
import { parsePost } from '../../src/post/post.ts';

const TEXT = `---\ntitle: Tea\n---\n\n[a](/b/)\n\n${'Tea and more tea. '.repeat(15_000)}\n`;

it('says the same after it has let go, though the budget of the run is used up since', () => {
  const budget = { left: 1 };
  const post = parsePost('_posts/2020-08-04-party.md', TEXT, { budget });
  const before = post.links.map(({ href }) => href);
  expect(before).toEqual(['/b/']);
  expect(budget.left).toBeLessThan(0);
  const other = parsePost('_posts/2020-08-05-party.md', TEXT, { budget });
  expect(other.stopped?.by).toBe('run');
  post.letGo(() => TEXT);
  expect(post.links.map(({ href }) => href)).toEqual(before);
  expect(post.stopped).toBeUndefined();
  expect(post.source).toBe(TEXT);
});
