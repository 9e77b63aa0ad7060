import { expect, it } from 'vitest';
import { startProgress } from '../../src/world/cli/progress.ts';

function run(isTTY: boolean, elapsed: number): string {
  let written = '';
  let time = 0;
  const progress = startProgress({ isTTY, write: (text) => (written += text) }, () => time);
  time = elapsed;
  progress.at('1 of 2');
  progress.end();
  return written;
}

it('is shown on a terminal past half a second, and wiped', () => {
  expect(run(true, 600)).toBe('\r\u{1b}[K1 of 2\r\u{1b}[K');
});

it('is not shown before, nor where nobody watches', () => {
  expect([run(true, 400), run(false, 600)]).toEqual(['', '']);
});
