import { expect, it } from 'vitest';
import { assertConfiguration, PROPERTIES } from './properties.ts';

/** `npm run fuzz` tries a hundred thousand; here a few thousand hold the gate. */
const INPUTS = 3000;
const seed = Number(process.env.POSTPROOF_SEED ?? 20_200_804);

it.each(PROPERTIES)(
  '$name: whatever the input, what the program promises holds',
  async ({ share, check }) => {
    expect(await check(Math.ceil((INPUTS * share) / 100), seed)).toBeUndefined();
  },
  300_000,
);

it('the shares make a whole', () => {
  expect(PROPERTIES.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});

/** Configurations that ended a run once: the gate need not find them again by chance. */
it.each([
  ['a glob of nothing but the root', '{site: {generator: plain, posts: ["/", "!", "./"]}}'],
  ['a glob that is long', `{ignore: ["${'a'.repeat(70_000)}"]}`],
  [
    'a glob that is empty',
    '{rules: {badge-required: [error, {badges: [{name: x, image: /x, when: {files: [""]}}]}]}}',
  ],
  ['a window of more days than there are', '{rules: {post-date: [error, {window: {past: 1.0e+21}}]}}'],
])('%s', async (_name, text) => {
  await assertConfiguration(text, {}, { '_posts/2020-08-04-hello-big-world.md': '---\ntitle: Tea\n---\n' });
});
