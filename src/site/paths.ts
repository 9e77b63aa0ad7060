/** The folder that a path lies in, `''` for the top. */
export function dirname(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last name of a path. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The ending of the last name with its dot, as written; `''` without one, and for a name that only begins with a dot. */
export function extension(path: string): string {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

/** A path without the ending of its last name. */
export function withoutExtension(path: string): string {
  return path.slice(0, path.length - extension(path).length);
}

/** The path below a folder; undefined when it does not lie there. `''` is the folder of all. */
export function pathBelow(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/**
 * Joins parts to a path without a slash at either end; empty parts are left out, `.` and `..` are resolved. What would
 * leave the top stays at the top.
 */
export function join(...parts: readonly string[]): string {
  const kept: string[] = [];
  for (const name of parts.join('/').split('/')) {
    if (name === '..') kept.pop();
    else if (name !== '' && name !== '.') kept.push(name);
  }
  return kept.join('/');
}

/** Resolves `.` and `..`; undefined when the path leaves the top, which `join` would hide. */
export function normalise(path: string): string | undefined {
  const kept: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..' && kept.pop() === undefined) return undefined;
    if (name !== '' && name !== '.' && name !== '..') kept.push(name);
  }
  return kept.join('/');
}
