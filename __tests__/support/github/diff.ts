/** One hunk of a file's diff, with its lines as git prints them. */
export interface Hunk {
  readonly header: string;
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly string[];
}

/** What a file went through between two commits, in the words of the REST API. */
export interface FileDiff {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly additions: number;
  readonly deletions: number;
  readonly oldOid: string;
  readonly newOid: string;
  /** Absent where GitHub has none to show: binary, empty, only moved, only made executable. */
  readonly patch?: string;
  readonly hunks: readonly Hunk[];
}

type Status = FileDiff['status'];

const STATUS: Readonly<Record<string, Status>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** Joins `git diff --raw --numstat -z` with the text of `git diff --patch` of the same two commits. */
export function parseDiff(listing: string, patches: string): FileDiff[] {
  const fields = listing.split('\0');
  const raw = takeRaw(fields);
  const counts = takeCounts(fields);
  // Not by an expression: its `^` would also stop after a lone carriage return in somebody's text.
  const sections = `\n${patches}`.split('\ndiff --git ').slice(1);
  let next = 0;
  return raw.map((entry, index) => {
    const { additions = 0, deletions = 0 } = counts[index] ?? {};
    const section = sections[next] ?? '';
    // A file that becomes a link is printed as one removed and one added; GitHub shows no patch for it.
    next += entry.status === 'changed' ? 2 : 1;
    const patch = entry.status === 'changed' ? undefined : patchOf(section);
    const hunks = patch === undefined ? [] : parseHunks(patch);
    return { ...entry, additions, deletions, hunks, ...(patch === undefined ? {} : { patch }) };
  });
}

function takeRaw(
  fields: string[],
): Pick<FileDiff, 'path' | 'previousPath' | 'status' | 'oldOid' | 'newOid'>[] {
  const entries = [];
  while (fields[0]?.startsWith(':')) {
    const [, , oldOid = '', newOid = '', letter = ''] = (fields.shift() ?? '').split(' ');
    const first = fields.shift() ?? '';
    const status = STATUS[letter.charAt(0)] ?? 'modified';
    const moved = status === 'renamed' || status === 'copied';
    const path = moved ? (fields.shift() ?? '') : first;
    entries.push({ path, status, oldOid, newOid, ...(moved ? { previousPath: first } : {}) });
  }
  return entries;
}

function takeCounts(fields: string[]): { additions: number; deletions: number }[] {
  const counts = [];
  while ((fields[0] ?? '') !== '') {
    const [added = '', deleted = '', ...path] = (fields.shift() ?? '').split('\t');
    // A renamed file leaves the name empty and brings two fields after it.
    if (path.join('\t') === '') fields.splice(0, 2);
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 });
  }
  return counts;
}

function patchOf(section: string): string | undefined {
  const start = section.indexOf('\n@@ ');
  return start === -1 ? undefined : section.slice(start + 1).replace(/\n$/, '');
}

function parseHunks(patch: string): Hunk[] {
  const hunks: { header: string; lines: string[] }[] = [];
  for (const line of patch.split('\n')) {
    if (line.startsWith('@@ ')) hunks.push({ header: line, lines: [] });
    else hunks.at(-1)?.lines.push(line);
  }
  return hunks.map(({ header, lines }) => {
    const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
    const number = (group: number) => Number(match?.[group] ?? 1);
    return {
      header,
      lines,
      oldStart: number(1),
      oldLines: number(2),
      newStart: number(3),
      newLines: number(4),
    };
  });
}

export type Side = 'LEFT' | 'RIGHT';

/** The hunk that shows a line of the old or the new file. */
export function hunkAt(hunks: readonly Hunk[], side: Side, line: number): Hunk | undefined {
  return hunks.find((hunk) => {
    const [start, count] = side === 'LEFT' ? [hunk.oldStart, hunk.oldLines] : [hunk.newStart, hunk.newLines];
    return line >= start && line < start + count;
  });
}

/** Where a line of the old file is in the new one; `undefined` when it was taken out or rewritten. */
export function followLine(hunks: readonly Hunk[], line: number): number | undefined {
  let shift = 0;
  for (const hunk of hunks) {
    // A hunk without old lines counts from the line before the gap.
    const start = hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart;
    if (line < start) break;
    if (line < start + hunk.oldLines) return followInHunk(hunk, line);
    shift += hunk.newLines - hunk.oldLines;
  }
  return line + shift;
}

function followInHunk(hunk: Hunk, line: number): number | undefined {
  let before = hunk.oldStart;
  let after = hunk.newStart;
  for (const text of hunk.lines) {
    if (text.startsWith('\\')) continue;
    if (text.startsWith('+')) after += 1;
    else if (before === line) return text.startsWith('-') ? undefined : after;
    else {
      before += 1;
      if (!text.startsWith('-')) after += 1;
    }
  }
  return undefined;
}

/** The hunk from its header down to a line, as GitHub keeps it with a comment. */
export function hunkUpTo(hunk: Hunk, side: Side, line: number): string {
  const away = side === 'LEFT' ? '+' : '-';
  let current = (side === 'LEFT' ? hunk.oldStart : hunk.newStart) - 1;
  const kept = [hunk.header];
  for (const text of hunk.lines) {
    kept.push(text);
    if (!text.startsWith(away) && !text.startsWith('\\')) current += 1;
    if (current === line) break;
  }
  return kept.join('\n');
}

/** GitHub's older way of counting: lines below the file's first `@@`, later `@@` lines included. */
export function positionOf(hunks: readonly Hunk[], side: Side, line: number): number | null {
  let position = 0;
  for (const hunk of hunks) {
    if (hunk === hunkAt(hunks, side, line))
      return position + hunkUpTo(hunk, side, line).split('\n').length - 1;
    position += hunk.lines.length + 1;
  }
  return null;
}
