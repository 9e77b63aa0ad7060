import { structuredPatch } from 'diff';
import { type Hunk, runsOf } from '../../diff/hunks.ts';

/** Texts whose versions have less in common than this many edited lines are shown as one whole hunk. */
const MAX_EDITS = 4000;

/** Hunks with three lines of context; undefined where the texts differ too much to be compared in reasonable time. */
export function hunksBetween(before: string, after: string): readonly Hunk[] | undefined {
  const patch = structuredPatch('a', 'b', before, after, '', '', { context: 3, maxEditLength: MAX_EDITS });
  return patch?.hunks.map(({ oldStart, newStart, lines }) => ({ oldStart, newStart, runs: runsOf(lines) }));
}
