import { pathBelow } from '../paths.ts';
import { folderMarks, type ReadMark, suffixMarks } from './marks.ts';
import { matchTemplates } from './templates.ts';
import type { Way } from './way.ts';

/** How a site's way reads the language off a path; ways that write nothing into paths only find slug and date. */
export function readMarks(way: Way, root: string): ReadMark {
  if (way.kind === 'suffix') return suffixMarks(way.marks);
  if (way.kind === 'folder') return folderMarks(way.marks, root);
  const read = suffixMarks([]);
  if (way.kind !== 'paths') return read;
  return (path) => {
    const match = matchTemplates(way.templates, pathBelow(root, path) ?? path);
    return { ...read(path), ...(match === undefined ? {} : { language: match.language }) };
  };
}
