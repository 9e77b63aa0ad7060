import type { Nodes, Root } from 'mdast';
import remarkMessageControl from 'remark-message-control';
import { VFile } from 'vfile';
import type { Post } from '../post/post.ts';
import type { Span } from '../post/span.ts';

/** The rules that a post silences, and where. */
export interface Silences {
  readonly post: Post;
  /** Whether the body speaks of silencing at all: most do not, and cost nothing. */
  readonly inBody: boolean;
  /** Lines (from 1) of front matter on which rules are silent; no names: every rule. */
  readonly lines: ReadonlyMap<number, ReadonlySet<string>>;
}

const COMMENT = /#\s*lint ignore\b([^\r\n]*)/gu;

/** Reads the marks: `# lint ignore rule` in front matter, on the line or the one above it; comments in the body. */
export function readSilences(post: Post): Silences {
  const lines = new Map<number, ReadonlySet<string>>();
  const { start, end } = post.frontMatter.content;
  const text = post.source.slice(start, end);
  for (const match of text.includes('# lint') || text.includes('#lint') ? text.matchAll(COMMENT) : []) {
    const { line } = post.lines.point(start + match.index);
    const before = post.source.slice(post.lines.line(line).start, start + match.index);
    lines.set(
      before.trim() === '' ? line + 1 : line,
      new Set(
        match[1]
          ?.trim()
          .split(/[\s,]+/u)
          .filter(Boolean),
      ),
    );
  }
  return { post, inBody: /<!--\s*lint\s/u.test(post.source), lines };
}

/** Whether the post says not to speak of this rule here. */
export function isSilenced(silences: Silences, rule: string, at: Span): boolean {
  const { post } = silences;
  const { line } = post.lines.point(at.start);
  const inFrontMatter = silences.lines.get(at.end === 0 ? -1 : line);
  if (inFrontMatter !== undefined && (inFrontMatter.size === 0 || inFrontMatter.has(rule))) return true;
  if (at.end === 0 && [...silences.lines.values()].some((rules) => rules.has(rule))) return true;
  if (!silences.inBody) return false;
  return at.end === 0 ? isDisabled(post.source, rule) : isDropped(post, rule, at);
}

/** A finding about the post as a whole stands above every comment: one anywhere that disables its rule means it. */
function isDisabled(source: string, rule: string): boolean {
  return [...source.matchAll(/<!--\s*lint\s+disable\b([^>]*?)-->/gu)].some((match) => {
    const names = (match[1] ?? '').trim().split(/\s+/u);
    return names[0] === '' || names.includes(rule);
  });
}

/** `<!--lint disable rule-->`, `enable`, `ignore`: remark's own reading of them, asked with one message. */
function isDropped(post: Post, rule: string, at: Span): boolean {
  const file = new VFile({ value: post.source, path: post.path });
  const place = (offset: number) => ({ ...post.lines.point(offset), offset });
  file.message('', {
    place: { start: place(at.start), end: place(at.end) },
    source: 'postproof',
    ruleId: rule,
  });
  const control = remarkMessageControl({ name: 'lint', source: ['postproof', 'remark-lint'] });
  control(controlled(post.tree), file);
  return file.messages.every((message) => message.source !== 'postproof');
}

const KNOWN_TREES = new WeakMap<Root, Root>();

/**
 * The tree as remark's reading takes it well: without comments that it would throw on, as a slip in one silences nothing
 * and stops nothing; and without its end, as it takes what stands behind the last leaf, such as a link's address around
 * an image, for no part of the text.
 */
function controlled(tree: Root): Root {
  const known = KNOWN_TREES.get(tree);
  if (known !== undefined) return known;
  const clean = { ...(passOver(tree) as Root) };
  const { start, end } = tree.position ?? {};
  if (start !== undefined && end !== undefined)
    clean.position = { start, end: { line: end.line, column: end.column } };
  KNOWN_TREES.set(tree, clean);
  return clean;
}

function passOver(node: Nodes): Nodes {
  if (node.type === 'html') return isSlip(node.value) ? { ...node, value: '' } : node;
  return 'children' in node ? ({ ...node, children: node.children.map(passOver) } as Nodes) : node;
}

/** Another word than the three there are, or a name that every object of JavaScript's has a value for. */
function isSlip(html: string): boolean {
  const [, said] = /^\s*<!--\s*lint(?=\s|-->)([^>]*)/u.exec(html) ?? [];
  if (said === undefined) return false;
  const [verb = '', ...names] = said.replace(/-*$/u, '').trim().split(/\s+/u);
  return !/^(?:enable|disable|ignore)$/u.test(verb) || names.some((name) => name in {});
}
