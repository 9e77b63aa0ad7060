import type { Post } from '../../post/post.ts';
import type { Edit, Span } from '../../post/span.ts';

/** The edit that takes away a second field whose value the first one has too; none where the values differ. */
export function withoutField(post: Post, keySpan: Span): Edit | undefined {
  const fields = post.frontMatter.fields();
  const second = fields.find((field) => field.keySpan.start === keySpan.start);
  const first = fields.find((field) => field.key === second?.key);
  const isSame = second?.raw !== undefined && first !== second && first?.raw === second.raw;
  if (second === undefined || !isSame) return undefined;
  const { line } = post.lines.point(second.keySpan.start);
  const { start, end } = post.lines.line(line);
  const isAlone = post.source.slice(start, second.keySpan.start).trim() === '' && second.valueSpan.end <= end;
  return isAlone ? { start, end: post.lines.after(line), text: '' } : undefined;
}
