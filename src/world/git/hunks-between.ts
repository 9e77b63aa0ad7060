import { structuredPatch } from 'diff';
import type { Hunk, HunkLine } from '../../diff/hunks.ts';

/** Texts whose versions have less in common than this many edited lines are shown as one whole hunk. */
const MAX_EDITS = 4000;

/** Hunks with three lines of context; undefined where the texts differ too much to be compared in reasonable time. */
export function hunksBetween(before: string, after: string): readonly Hunk[] | undefined {
  const patch = structuredPatch('a', 'b', before, after, '', '', { context: 3, maxEditLength: MAX_EDITS });
  return patch?.hunks.map((hunk) => {
    const at = { old: hunk.oldStart, new: hunk.newStart };
    const lines = hunk.lines.flatMap((line) => numbered(line, at));
    return { oldStart: hunk.oldStart, newStart: hunk.newStart, lines };
  });
}

function numbered(line: string, at: { old: number; new: number }): readonly HunkLine[] {
  if (line.startsWith('+')) return [{ kind: 'added', new: at.new++ }];
  if (line.startsWith('-')) return [{ kind: 'removed', old: at.old++ }];
  return line.startsWith(' ') ? [{ kind: 'context', old: at.old++, new: at.new++ }] : [];
}
