import { commentBody, remarksOf } from '../../src/report/comment.ts';
import type { Verdict } from '../../src/report/verdict.ts';
import { wellFormed } from '../../src/site/encoding.ts';
import { replaceLines, suggestedLinesIn } from './github/suggestions.ts';
import type { MemoryFiles } from './memory/memory-tree.ts';

/** A file after a suggestion was committed on GitHub, and after the fix that it stands for was made. */
export interface Committed {
  readonly rule: string;
  readonly body: string;
  readonly committed: string;
  readonly fixed: string;
}

const MARK = '\u{feff}';

/** What becomes of a file when a suggestion of a review is committed: GitHub reads it out of the comment's text. */
export function committedIn(verdict: Verdict, files: MemoryFiles): readonly Committed[] {
  return remarksOf(verdict.placed).flatMap((remark) => {
    const { finding, place } = remark.placed;
    const body = commentBody(remark, (path, line) => `${path}#L${line}`, 'with-suggestion');
    return suggestedLinesIn(body).map((lines) => {
      const whole = wellFormed(String(files[finding.path]));
      if (place.kind !== 'line' || finding.fix === undefined) throw new Error(`no fix or no line: ${body}`);
      const { path } = finding.fix;
      const committed = replaceLines(whole, [
        { path, startLine: place.startLine ?? place.line, line: place.line, lines },
      ]);
      const mark = whole.startsWith(MARK) ? MARK : '';
      const source = whole.slice(mark.length);
      const { span, text } = finding.fix;
      const fixed = mark + source.slice(0, span.start) + text + source.slice(span.end);
      return { rule: finding.rule, body, committed, fixed };
    });
  });
}
