import { describe, expect, it } from 'vitest';
import { type Example, readDocumentation } from './support/examples.ts';
import type { MemoryFiles } from './support/memory/memory-tree.ts';
import { applyFixes, exampleLine, findingsIn, onlyRule } from './support/run-example.ts';

const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

function convert(files: MemoryFiles, example: Example): MemoryFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' && (path === example.post || path === example.becomesAt)
        ? withCrlf(content)
        : content,
    ]),
  );
}

/** The rules that carry an exact edit, by the contract; the others never do. */
const FIXING = (
  'author-byline author-profile badge-alt badge-duplicate badge-image badge-link badge-required front-matter-schema ' +
  'front-matter-valid image-exists image-path post-date post-link post-moved post-title translation-back-link ' +
  'translation-duplicate translation-label translation-link translation-parity translation-target'
).split(' ');

for (const { rule, prose, examples } of readDocumentation()) {
  describe(rule, () => {
    it('says what it is for, and shows a post that passes and one that fails', () => {
      expect(prose).not.toBe('');
      expect(examples.some((example) => example.title.startsWith('Passes'))).toBe(true);
      expect(examples.some((example) => example.title.startsWith('Fails'))).toBe(true);
    });

    it('shows what becomes of a post if and only if it has a fix', () => {
      expect(examples.some((example) => example.becomes !== undefined)).toBe(FIXING.includes(rule));
    });

    for (const [index, example] of examples.entries()) {
      const title = `${index + 1} ${example.title}`;
      const config = example.config ?? onlyRule(rule);
      const run = async (head: MemoryFiles, base: MemoryFiles | null) => {
        const found = await findingsIn(head, base, config, rule, example);
        return base === null
          ? found.filter(
              (one) =>
                one.path === example.post || example.findings.some((line) => line.startsWith(`${one.path} `)),
            )
          : found;
      };

      it(title, async () => {
        const found = await run(example.head, example.base);
        expect(found.map((one) => exampleLine(one, example.post))).toEqual(example.findings);
        expect(found.some(({ fix }) => fix !== undefined) && !FIXING.includes(rule)).toBe(false);
      });

      it(`${title}, with CRLF`, async () => {
        const head = convert(example.head, example);
        const base = example.base === null ? null : convert(example.base, example);
        const found = await run(head, base);
        expect(found.map((one) => exampleLine(one, example.post))).toEqual(example.findings);
      });

      if (example.becomes === undefined) continue;
      it.each([
        ['with LF', (text: string) => text],
        ['with CRLF', withCrlf],
      ])(`${title} becomes, %s`, async (_name, turn) => {
        const head = turn === withCrlf ? convert(example.head, example) : example.head;
        const base =
          example.base !== null && turn === withCrlf ? convert(example.base, example) : example.base;
        const found = await run(head, base);
        const at = example.becomesAt ?? example.post;
        const fixed = applyFixes(String(head[at]), at, found);
        expect(fixed).toBe(turn(example.becomes ?? ''));
        const again = await run({ ...head, [at]: fixed }, base);
        const mended = found.filter((one) => one.fix?.path === at).map((one) => `${one.rule} ${one.subject}`);
        expect(
          again.map((one) => `${one.rule} ${one.subject}`).filter((one) => mended.includes(one)),
        ).toEqual([]);
      });
    }
  });
}
