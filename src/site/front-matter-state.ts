import type { FrontMatter } from '../post/front-matter.ts';

/**
 * How a generator finds front matter: `read`, `absent` (no fences where it looks for them), or `broken`.
 *
 * An opening fence without a closing one is `unclosed`, of which generators think differently.
 */
export function stateOf(frontMatter: FrontMatter): 'read' | 'absent' | 'unclosed' | 'broken' {
  if (frontMatter.readable) return 'read';
  const kinds = new Set(frontMatter.problems.map(({ kind }) => kind));
  if (kinds.has('unclosed')) return 'unclosed';
  return kinds.has('missing') || kinds.has('text-above') || frontMatter.format === undefined
    ? 'absent'
    : 'broken';
}

/** Whether a key stands twice, which js-yaml refuses where others take the last of the two. */
export function hasDuplicateKeys(frontMatter: FrontMatter): boolean {
  return frontMatter.problems.some(({ kind }) => kind === 'duplicate-key');
}
