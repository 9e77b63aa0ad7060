import { expect, it } from 'vitest';
import { PROPERTIES } from './properties.ts';

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
