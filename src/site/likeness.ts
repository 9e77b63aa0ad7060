import { basename, dirname, extension, withoutExtension } from './paths.ts';

/** A text with case and Unicode form (NFC, NFD) taken away, for comparing names that look the same. */
export function sameButCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** A name with everything taken away that people mix up: case, Unicode form, `_`, `-`, space and `%20`. */
export function sameButJoints(text: string): string {
  return sameButCase(text).replace(/[\s_-]|%20/gu, '-');
}

/**
 * How far two paths of one folder are apart, 0 to 4 (case, Unicode form, ending, joints, joints and ending);
 * undefined when they are the same or have nothing to do with each other.
 */
export function likeness(path: string, other: string): number | undefined {
  if (path === other || sameButCase(dirname(path)) !== sameButCase(dirname(other))) return undefined;
  const a = basename(path);
  const b = basename(other);
  const stem = withoutExtension(a);
  const otherStem = withoutExtension(b);
  if (a.toLowerCase() === b.toLowerCase()) return 0;
  if (sameButCase(a) === sameButCase(b)) return 1;
  if (sameButCase(stem) === sameButCase(otherStem)) return 2;
  if (sameButJoints(a) === sameButJoints(b)) return 3;
  return sameButJoints(stem) === sameButJoints(otherStem) && extension(b) !== '' ? 4 : undefined;
}
